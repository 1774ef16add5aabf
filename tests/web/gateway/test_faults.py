"""Rasa dead, slow or wrong: a spoken next step, nothing lost, nothing twice."""

import asyncio
from typing import Any

import httpx
import pytest

from tests.web.gateway.conftest import Arrive, Visitor, count, gateway_with
from tests.web.gateway.fake_rasa import FakeRasa, asks, case_of, says, shows
from web.appointments.models import Clinic
from web.conversations.models import Conversation, Heard, Message
from web.gateway.neighbours import Neighbour
from web.gateway.services import Services
from web.lib import database

TROUBLE = "Something is wrong here. Your message is kept and staff will read it. You can phone 020 7946 0000."
CARD = "Call 999 now."
A_STROKE = "my face is drooping on one side"

WRONG: list[Any] = [
    500,
    401,
    204,
    b"",
    b"<html>proxy error</html>",
    b"null",
    b"[]",
    b'{"messages": []}',
    b'{"messages": "hello"}',
    b'{"messages": [{"text": 5}]}',
    b'{"messages": [{"text": "a", "question": {"kind": "finding"}}]}',
    b'{"messages": [{"text": "a"}], "stage": "nowhere"}',
    {"messages": [{"text": "a"}], "case": {"facts": {"no_such_fact": {"value": "present"}}}},
    {"messages": [{"text": "a"}], "case": {"facts": {"age": {"value": -5}}}},
    {"messages": [{"text": "a"}], "case": {"facts": {"fever": "present"}}},
]


@pytest.fixture
def broken(services: Services) -> Any:
    """Let Rasa be somebody else, and be itself again."""

    def become(transport: httpx.AsyncBaseTransport | None, url: str = "http://rasa", seconds: float = 5.0) -> None:
        services.dialogue = gateway_with(transport, url, seconds).dialogue

    return become


def is_stopped(broken: Any) -> None:
    """Nothing listens where Rasa should."""
    broken(None, "http://127.0.0.1:9")


async def test_noor_is_told_whom_to_phone_when_rasa_is_stopped(noor: Visitor, broken: Any) -> None:
    is_stopped(broken)
    reply = await noor.says("my head hurts")
    assert [message["text"] for message in reply["messages"]] == [TROUBLE]
    assert await noor.transcript() == [
        ("assistant", "Hello. What brings you here?"),
        ("visitor", "my head hurts"),
        ("assistant", TROUBLE),
    ]


async def test_an_emergency_is_told_when_rasa_is_stopped(noor: Visitor, broken: Any) -> None:
    is_stopped(broken)
    reply = await noor.says(A_STROKE)
    assert [message["text"] for message in reply["messages"]] == [CARD]
    card = reply["messages"][0]["card"]
    assert card["kind"] == "emergency"
    assert card["heading"] == "This could be serious"
    assert card["numbers"] == [{"kind": "ambulance", "title": "Ambulance", "number": "999"}]
    assert reply["messages"][0]["buttons"] == [{"title": "I have called", "payload": "/call_made"}]
    assert reply["state"]["urgency"] == "emergency"
    assert reply["state"]["booking_allowed"] is False


async def test_the_numbers_are_those_of_the_clinics_country(arrive: Arrive, cleos_clinic: Clinic, broken: Any) -> None:
    visitor = await arrive(cleos_clinic)
    is_stopped(broken)
    reply = await visitor.says(A_STROKE)
    assert reply["messages"][0]["text"] == "Call 112 now."


async def test_rasa_dying_in_mid_turn_loses_nothing(noor: Visitor, rasa: FakeRasa, broken: Any) -> None:
    def dies(request: httpx.Request) -> httpx.Response:
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.")

    broken(httpx.MockTransport(dies))
    assert (await noor.says("my head hurts"))["messages"][0]["text"] == TROUBLE
    broken(rasa.transport())
    await noor.says("hello?")
    assert rasa.heard == ["my head hurts", "hello?"]


@pytest.mark.parametrize("answer", WRONG)
async def test_rasa_talking_nonsense_is_trouble_not_an_error(noor: Visitor, rasa: FakeRasa, answer: Any) -> None:
    rasa.answers = [answer]
    reply = await noor.says("my head hurts")
    assert [message["text"] for message in reply["messages"]] == [TROUBLE]
    assert reply["state"]["stage"] == "complaint"
    assert await count(Message, heard=Heard.WAITING) == 1


async def test_rasa_too_slow_is_not_waited_for(noor: Visitor, rasa: FakeRasa, broken: Any) -> None:
    async def never(turn: dict[str, Any]) -> None:
        await asyncio.Event().wait()

    rasa.before_answering = never
    broken(rasa.transport(), seconds=0.05)
    assert (await noor.says("my head hurts"))["messages"][0]["text"] == TROUBLE
    assert (await noor.says(A_STROKE))["messages"][0]["text"] == CARD


async def test_what_rasa_missed_it_is_told_before_the_next_message(noor: Visitor, rasa: FakeRasa, broken: Any) -> None:
    fever = {"id": "fever", "kind": "finding"}
    rasa.answers = [asks("Do you have a fever?", fever, stage="interview")]
    await noor.says("my head hurts")
    is_stopped(broken)
    await noor.says("no fever")
    await noor.says("hello?")
    broken(rasa.transport())
    stiff = {"id": "neck_stiff", "kind": "finding"}
    rasa.answers = [
        asks("Is your neck stiff?", stiff, case=case_of(fever="absent")),
        says("I am here."),
        asks("Is your neck stiff?", stiff),
    ]
    reply = await noor.says("anybody there?")
    assert rasa.heard == ["my head hurts", "no fever", "hello?", "anybody there?"]
    assert [turn["message_id"] for turn in rasa.turns[-3:]] == ["000004", "000006", "000008"]
    assert await count(Message, heard=Heard.WAITING) == 0
    # The late answer to "hello?" is said; the question stands once, at the end.
    assert [message["text"] for message in reply["messages"]] == ["I am here.", "Is your neck stiff?"]


async def test_a_bare_yes_is_taken_as_an_answer_to_what_was_on_the_screen(
    noor: Visitor, rasa: FakeRasa, broken: Any
) -> None:
    fever, stiff = {"id": "fever", "kind": "finding"}, {"id": "neck_stiff", "kind": "finding"}
    rasa.answers = [asks("Do you have a fever?", fever)]
    await noor.says("my head hurts")
    is_stopped(broken)
    await noor.says("no")
    broken(rasa.transport())
    rasa.answers = [asks("Is your neck stiff?", stiff), asks("Is your neck stiff?", stiff)]
    await noor.says("no!")
    assert rasa.turns[-1]["metadata"]["pending"]["id"] == "fever"


async def test_a_message_that_breaks_rasa_does_not_break_the_conversation(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [500, 500, says("Second."), 500, says("Third."), says("Fourth.")]
    await noor.says("poison")
    assert (await noor.says("second"))["messages"][-1]["text"] == "Second."
    assert (await noor.says("third"))["messages"][-1]["text"] == "Third."
    assert (await noor.says("fourth"))["messages"][-1]["text"] == "Fourth."
    assert rasa.heard == ["poison", "poison", "second", "poison", "third", "fourth"]
    assert await count(Message, heard=Heard.SET_ASIDE) == 1


async def test_a_stopped_action_server_is_no_fault_of_the_message(
    noor: Visitor, rasa: FakeRasa, services: Services
) -> None:
    well = services.actions
    services.actions = Neighbour("http://127.0.0.1:9")
    for _ in range(4):
        rasa.answers = [502] * 10
        assert (await noor.says("my head hurts"))["messages"][-1]["text"] == TROUBLE
    assert await count(Message, heard=Heard.WAITING) == 4
    services.actions = well
    rasa.answers = []
    await noor.says("hello?")
    assert await count(Message, heard=Heard.HEARD, sender="visitor") == 5


async def test_what_is_said_again_is_said_once(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [500, says("Please sit down.", "Noted."), says("Please sit down.")]
    await noor.says("my head hurts")
    reply = await noor.says("hello?")
    assert [message["text"] for message in reply["messages"]] == ["Noted.", "Please sit down."]


async def test_a_stopped_rasa_is_no_fault_of_the_message(noor: Visitor, rasa: FakeRasa, broken: Any) -> None:
    is_stopped(broken)
    for _ in range(5):
        await noor.says("my head hurts")
    assert await count(Message, heard=Heard.WAITING) == 5


async def test_an_emergency_is_told_even_if_rasa_overlooks_it(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("How long have you had it?", stage="interview", case=case_of(has_headache="present"))]
    reply = await noor.says(A_STROKE)
    assert [message["text"] for message in reply["messages"]] == [CARD]
    assert reply["state"]["urgency"] == "emergency"
    assert reply["state"]["stage"] == "result"


async def test_rasas_own_emergency_card_is_enough(noor: Visitor, rasa: FakeRasa) -> None:
    card = {"kind": "emergency", "ambulance": "999"}
    rasa.answers = [shows(card, "Call 999.", stage="result")]
    reply = await noor.says(A_STROKE)
    assert [message["text"] for message in reply["messages"]] == ["Call 999."]
    assert [message["card"] for message in reply["messages"]] == [card]


async def test_rasas_emergency_card_makes_it_an_emergency(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [shows({"kind": "emergency"}, stage="interview")]
    reply = await noor.says("I cannot go on")
    assert reply["state"]["urgency"] == "emergency"
    assert reply["state"]["booking_allowed"] is False


async def test_nothing_lowers_an_emergency(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("Hm."), says("Good to hear.", stage="result", case=case_of(face_droop="absent"))]
    await noor.says(A_STROKE)
    reply = await noor.says("no, it is fine again")
    assert reply["state"]["urgency"] == "emergency"
    assessment = (await noor.reads("assessment")).json()
    assert assessment["urgency"] == "emergency"
    assert "face_droop" in assessment["criteria"][0]["because"]


async def test_no_times_are_offered_in_an_emergency(noor: Visitor, rasa: FakeRasa) -> None:
    slots = {"kind": "slots", "slots": [{"start": "2026-11-24T10:00:00Z", "payload": "/choose_slot{}"}]}
    rasa.answers = [shows({"kind": "emergency"}), shows(slots, "Here are times."), says("Stay calm.")]
    await noor.says(A_STROKE)
    reply = await noor.says("an appointment please")
    assert [message["text"] for message in reply["messages"]] == [CARD]
    assert (await noor.says("ok"))["messages"][0]["text"] == "Stay calm."


async def test_an_emergency_stands_in_the_database_before_rasa_is_asked(noor: Visitor, rasa: FakeRasa) -> None:
    seen: list[str | None] = []

    async def look(turn: dict[str, Any]) -> None:
        seen.append(await database.write(lambda: Conversation.objects.get().urgency))

    rasa.before_answering = look
    await noor.says(A_STROKE)
    assert seen == ["emergency"]


async def test_rasa_is_told_what_the_screen_saw(noor: Visitor, rasa: FakeRasa) -> None:
    await noor.says(A_STROKE)
    seen = rasa.turns[-1]["metadata"]["screen"]
    assert ("face_droop", "present") in [(each["fact"], each["answer"]) for each in seen]
    assert all(each["said"] in A_STROKE for each in seen)
    assert rasa.turns[-1]["metadata"]["urgency"] == "emergency"


async def test_a_message_on_which_the_screen_breaks_is_kept(
    noor: Visitor, rasa: FakeRasa, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(text: str) -> Any:
        raise ValueError(text)

    monkeypatch.setattr("web.gateway.opening.screen", breaks)
    rasa.answers = [500]
    reply = await noor.says("a text nobody thought of")
    assert [message["text"] for message in reply["messages"]] == [TROUBLE]
    assert ("visitor", "a text nobody thought of") in await noor.transcript()
    assert "The red-flag screen failed" in caplog.text
