"""What is done with less work is done to the same effect."""

import asyncio
import copy
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import rasa.shared.utils.common
from aiohttp import web
from rasa.core.actions.action import RemoteAction
from rasa.engine.exceptions import GraphComponentException, GraphRunError
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.shared.core.events import BotUttered, Event, SlotSet
from rasa.shared.core.slots import CategoricalSlot
from rasa.utils.endpoints import EndpointConfig

from components.cheaper_turns import make_turns_cheaper, straight_run

make_turns_cheaper()
make_turns_cheaper()  # as when two stores are opened


def is_accepted(answer: object) -> bool:
    try:
        return RemoteAction("action_ask", None)._validate_action_result(answer)
    except ValueError:
        return False


@pytest.mark.parametrize(
    "answer",
    [
        {"events": [], "responses": []},
        {"events": [{"event": "slot", "name": "case", "value": {"age": 41}, "timestamp": None}]},
        {"responses": [{"text": "Hello.", "buttons": []}, {"response": "utter_hello"}]},
    ],
)
def test_a_right_answer_is_taken(answer: object) -> None:
    assert is_accepted(answer)


@pytest.mark.parametrize("answer", ["hello", {"events": "slot"}, {"events": [{"name": "case"}]}, {"events": [7]}])
def test_a_malformed_answer_is_refused(answer: object) -> None:
    assert not is_accepted(answer)


ODD_ANSWERS = [
    {},
    {"events": []},
    {"events": None},
    {"events": [{}]},
    {"events": [{"event": None}]},
    {"events": [{"event": "earthquake"}]},
    {"events": [{"event": "slot", "name": "case"}]},
    {"events": [{"event": "slot", "name": 1, "value": None}]},
    {"events": [{"event": "slot", "name": "case", "value": None, "timestamp": "now"}]},
    {"events": [{"event": "action", "name": None, "hide_rule_turn": "no"}]},
    {"events": [{"event": "followup", "name": "action_listen", "metadata": []}]},
    {"events": [{"event": "user", "text": "hi", "parse_data": {"entities": [{"entity": "fact"}]}}]},
    {"events": [{"event": "user", "text": "hi", "parse_data": {"entities": [{"entity": "fact", "value": {}}]}}]},
    {"events": [{"event": "entities", "entities": [{"entity": "fact", "value": 1, "start": 0.5}]}]},
    {"responses": ["hello"]},
    {"events": [{"event": "restart"}, {"event": "active_loop", "name": None}], "responses": [{}]},
]


@pytest.mark.parametrize("answer", ODD_ANSWERS)
def test_the_verdict_on_an_odd_answer_is_rasas(answer: object) -> None:
    theirs = jsonschema.Draft7Validator(RemoteAction.action_response_format_spec()).is_valid(answer)
    assert is_accepted(answer) == theirs


@pytest.mark.parametrize("kind", sorted({each.type_name for each in rasa.shared.utils.common.all_subclasses(Event)}))
def test_each_kind_of_event_that_the_server_may_send_is_judged_as_by_rasa(kind: str) -> None:
    answer = {"events": [{"event": kind, "name": "case", "value": 1}]}
    theirs = jsonschema.Draft7Validator(RemoteAction.action_response_format_spec()).is_valid(answer)
    assert is_accepted(answer) == theirs


def test_a_copied_slot_is_the_same_and_apart() -> None:
    slot = CategoricalSlot("offer", [], values=["dental", "none"], initial_value="none")
    slot.value = "dental"
    twin = copy.copy(slot)
    assert type(twin) is CategoricalSlot
    assert twin.__dict__ == slot.__dict__
    twin.value = "none"
    assert slot.value == "dental"


class Adder(GraphComponent):
    """Adds what it is given to a number of its own; fails where it is told to."""

    def __init__(self, config: dict[str, Any]) -> None:
        self.own = config["own"]

    @classmethod
    def create(cls, config: dict[str, Any], *_: Any, **__: Any) -> "Adder":
        return cls(config)

    def add(self, first: int = 0, second: int = 0) -> int:
        if self.own < 0:
            raise RuntimeError("told to fail")
        return self.own + first + second


def adder(own: int, *, is_target: bool = False, **needs: str) -> SchemaNode:
    return SchemaNode(needs, Adder, "create", "add", {"own": own}, is_target=is_target)


def both_runs(nodes: dict[str, SchemaNode], tmp_path: Path, **asked: Any) -> list[Any]:
    schema = GraphSchema(nodes)
    runner = DaskGraphRunner.create(schema, LocalModelStorage(tmp_path), ExecutionContext(schema))
    outcomes: list[Any] = []
    for run in (straight_run.RUN, straight_run.run):
        try:
            outcomes.append(run(runner, **asked))
        except Exception as failure:
            outcomes.append((type(failure), str(failure)))
    return outcomes


@pytest.mark.parametrize("targets", [None, ["c"], ["b", "d"], ["a"]])
def test_a_graph_gives_the_same_in_a_straight_line(targets: list[str] | None, tmp_path: Path) -> None:
    nodes = {
        "d": adder(1000, first="c", second="b", is_target=True),
        "c": adder(100, first="a", second="b"),
        "b": adder(10, first="a"),
        "a": adder(1, first="given"),
        "aside": adder(5),
    }
    theirs, ours = both_runs(nodes, tmp_path, inputs={"given": 7}, targets=targets)
    assert ours == theirs
    assert isinstance(ours, dict)


def test_a_graph_that_lacks_an_input_or_fails_does_so_alike(tmp_path: Path) -> None:
    theirs, ours = both_runs({"a": adder(1, first="given", is_target=True)}, tmp_path)
    assert ours == theirs
    assert ours[0] is GraphRunError
    theirs, ours = both_runs({"a": adder(-1, is_target=True)}, tmp_path)
    assert ours == theirs
    assert ours[0] is GraphComponentException


def test_an_event_is_found_by_its_name_each_time() -> None:
    assert Event.resolve_by_type("slot") is Event.resolve_by_type("slot") is SlotSet
    assert Event.resolve_by_type("bot") is BotUttered


def test_an_unknown_event_is_an_error_or_the_default() -> None:
    with pytest.raises(ValueError, match="earthquake"):
        Event.resolve_by_type("earthquake")
    assert Event.resolve_by_type("earthquake", SlotSet) is SlotSet


def test_calls_of_one_turn_share_a_connection() -> None:
    peers = []

    async def answer(request: web.Request) -> web.Response:
        peers.append(request.transport.get_extra_info("peername"))
        return web.json_response({"events": []})

    async def three_calls() -> None:
        application = web.Application()
        application.router.add_post("/webhook", answer)
        runner = web.AppRunner(application)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        endpoint = EndpointConfig(f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}/webhook")
        for _ in range(3):
            assert await endpoint.request(json={}) == {"events": []}
        await (await endpoint.session().__aenter__()).close()
        assert await endpoint.request(json={}) == {"events": []}
        await (await endpoint.session().__aenter__()).close()
        await runner.cleanup()

    asyncio.run(three_calls())
    assert len(peers) == 4
    assert len(set(peers)) == 2
