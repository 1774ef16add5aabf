"""The database is locked by somebody else: a clear refusal, and nothing stored by halves."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from typing import Any

import httpx
import pytest
from django.db import connections

from tests.web.gateway.conftest import Visitor, count, problem
from tests.web.gateway.fake_rasa import FakeRasa, says
from web.appointments.models import Clinic
from web.conversations.models import Conversation, Heard, Message

pytestmark = pytest.mark.skipif(
    connections["default"].vendor != "sqlite", reason="only SQLite has one lock for the whole database"
)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch, transactional_db: None) -> Iterator[None]:
    """Wait for the lock 20 ms instead of seconds, on connections of this test's own."""
    monkeypatch.setitem(connections.settings["default"]["OPTIONS"], "timeout", 0.02)
    with ThreadPoolExecutor(max_workers=1) as reading, ThreadPoolExecutor(max_workers=1) as writing:
        monkeypatch.setattr("web.lib.database.reading", reading)
        monkeypatch.setattr("web.lib.database.writing", writing)
        yield
        reading.submit(connections.close_all)
        writing.submit(connections.close_all)


@contextmanager
def locked_by_somebody_else() -> Iterator[None]:
    name = str(connections["default"].settings_dict["NAME"])
    with closing(sqlite3.connect(name, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def told_to_try_again(answer: httpx.Response) -> None:
    problem(answer, 503, "database-busy")
    assert int(answer.headers["retry-after"]) >= 1


async def test_beginning_is_refused_and_works_afterwards(client: httpx.AsyncClient, noors_clinic: Clinic) -> None:
    body = {"clinic": "riverside", "consent": True}
    with locked_by_somebody_else():
        told_to_try_again(await client.post("/api/v1/conversations", json=body))
    assert await count(Conversation) == 0
    assert (await client.post("/api/v1/conversations", json=body)).status_code == 201


async def test_a_message_is_refused_and_can_be_sent_again(noor: Visitor, rasa: FakeRasa) -> None:
    with locked_by_somebody_else():
        told_to_try_again(await noor.sends({"text": "my head hurts"}, key="k1"))
    assert rasa.heard == []
    assert await count(Message) == 1
    assert (await noor.sends({"text": "my head hurts"}, key="k1")).status_code == 200
    assert rasa.heard == ["my head hurts"]


async def test_a_reply_that_could_not_be_stored_is_given_when_the_message_is_sent_again(
    noor: Visitor, rasa: FakeRasa
) -> None:
    locks: list[Any] = []

    async def lock(turn: dict[str, Any]) -> None:
        locks.append(locked_by_somebody_else())
        locks[-1].__enter__()

    rasa.before_answering = lock
    told_to_try_again(await noor.sends({"text": "my head hurts"}, key="k1"))
    locks[0].__exit__(None, None, None)
    assert await count(Message) == 2  # the greeting and Noor's own; no half of a reply
    assert await count(Message, heard=Heard.WAITING) == 1

    rasa.before_answering = None
    rasa.answers = [says("There you are.")]
    reply = await noor.says("my head hurts", key="k1")
    assert [message["text"] for message in reply["messages"]] == ["There you are."]
    assert await count(Message) == 3
    assert rasa.turns[-1]["message_id"] == rasa.turns[-2]["message_id"]


async def test_reading_goes_on(noor: Visitor) -> None:
    with locked_by_somebody_else():
        assert (await noor.reads()).status_code == 200
        assert (await noor.reads("assessment")).status_code == 200


async def test_erasing_is_refused_and_works_afterwards(noor: Visitor, rasa: FakeRasa) -> None:
    with locked_by_somebody_else():
        told_to_try_again(await noor.leaves())
    assert rasa.forgotten == []
    assert (await noor.leaves()).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {"text": "my face is drooping on one side"},
        {"answer": {"question": "face_droop", "value": "present"}},
    ],
)
async def test_danger_is_told_though_the_message_cannot_be_stored(
    noor: Visitor, rasa: FakeRasa, body: dict[str, Any]
) -> None:
    with locked_by_somebody_else():
        document = problem(await noor.sends(body), 503, "database-busy")
    assert document["detail"] == "Call 999 now."
    assert document["card"]["kind"] == "emergency"
    assert document["card"]["numbers"] == [{"kind": "ambulance", "title": "Ambulance", "number": "999"}]
    assert rasa.heard == []


async def test_a_message_without_danger_is_refused_without_a_card(noor: Visitor) -> None:
    with locked_by_somebody_else():
        document = problem(await noor.sends({"text": "no fever, my neck is fine"}), 503, "database-busy")
    assert "card" not in document


async def test_it_is_not_ready_while_nothing_can_be_written(client: httpx.AsyncClient) -> None:
    with locked_by_somebody_else():
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.json()["database"]) == (503, "unreachable")
    assert (await client.get("/readyz")).json()["database"] == "ok"
