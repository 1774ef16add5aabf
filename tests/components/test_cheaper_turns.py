"""What is done with less work is done to the same effect."""

import asyncio

import pytest
from aiohttp import web
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.events import BotUttered, Event, SlotSet
from rasa.utils.endpoints import EndpointConfig

from components.cheaper_turns import make_turns_cheaper

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
