"""Many visitors at once, and a Rasa that keeps them waiting."""

import asyncio
from typing import Any

import pytest

from tests.web.gateway.conftest import Arrive, Visitor, count
from tests.web.gateway.fake_rasa import FakeRasa
from tests.web.gateway.test_faults import A_STROKE, CARD, TROUBLE
from web.appointments.models import Clinic
from web.conversations.models import Heard, Message
from web.gateway import dialogue, playing
from web.gateway.services import Services


@pytest.fixture
def slow(rasa: FakeRasa) -> asyncio.Event:
    """Lets Rasa answer no turn before this is set."""
    goes_on = asyncio.Event()

    async def wait(turn: dict[str, Any]) -> None:
        await goes_on.wait()

    rasa.before_answering = wait
    return goes_on


async def test_rasa_is_given_no_more_turns_at_once_than_it_has_places_for(
    arrive: Arrive, noors_clinic: Clinic, rasa: FakeRasa
) -> None:
    at_once, most = 0, 0

    async def work(turn: dict[str, Any]) -> None:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        await asyncio.sleep(0)
        at_once -= 1

    visitors = [await arrive(noors_clinic) for _ in range(3 * dialogue.PLACES)]
    rasa.before_answering = work
    replies = await asyncio.gather(*(visitor.says("my head hurts") for visitor in visitors))
    assert [reply["messages"][0]["text"] for reply in replies] == ["Tell me more."] * len(visitors)
    assert most <= dialogue.PLACES


async def test_a_message_that_found_no_place_costs_rasa_nothing_and_is_heard_later(
    noor: Visitor, rasa: FakeRasa, services: Services, slow: asyncio.Event
) -> None:
    services.dialogue._places = asyncio.Semaphore(0)
    services.dialogue.timeout_seconds = 0.05
    assert (await noor.says("my head hurts"))["messages"][0]["text"] == TROUBLE
    assert rasa.heard == []
    assert await count(Message, heard=Heard.WAITING, failures=0) == 1
    services.dialogue._places = asyncio.Semaphore(1)
    services.dialogue.timeout_seconds = 5.0
    slow.set()
    await noor.says("hello?")
    assert rasa.heard == ["my head hurts", "hello?"]


async def test_an_emergency_is_not_kept_waiting(
    noor: Visitor, slow: asyncio.Event, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    services.dialogue.timeout_seconds = 3600
    monkeypatch.setattr(playing, "EMERGENCY_SECONDS", 0.05)
    reply = await asyncio.wait_for(noor.says(A_STROKE), timeout=60)
    assert [message["text"] for message in reply["messages"]] == [CARD]


async def test_rasa_without_a_database_is_away_not_wrong(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [503, 503, 503, 503]
    for _ in range(4):
        assert (await noor.says("my head hurts"))["messages"][0]["text"] == TROUBLE
    await noor.says("hello?")
    assert rasa.heard[-5:] == ["my head hurts"] * 4 + ["hello?"]
