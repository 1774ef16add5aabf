"""Structured answers and buttons: what is taken, what is refused, how it travels."""

from typing import Any

import pytest

from tests.web.gateway.conftest import Visitor, count, problem
from tests.web.gateway.fake_rasa import FakeRasa, asks, shows
from web.conversations.models import Message

FEVER = {"id": "fever", "kind": "finding", "required_for_safety": True}
YES = {"title": "Yes, I have", "payload": '/answer{"question":"fever","value":"present"}'}
SEVERITY = {"id": "severity", "kind": "number", "unit": "of 10", "min": 0, "max": 10}
SWELLING = {
    "id": "swelling_group",
    "kind": "findings",
    "options": [
        {"value": "swelling_face", "title": "My face"},
        {"value": "swelling_neck", "title": "My neck"},
    ],
}
STATUS = {
    "id": "headache_status",
    "kind": "choice",
    "options": [{"value": "new", "title": "It is new"}, {"value": "usual", "title": "The usual"}],
}
NAME = {"id": "patient_name", "kind": "text"}


async def asked(noor: Visitor, rasa: FakeRasa, question: dict[str, Any], *buttons: dict[str, str]) -> None:
    rasa.answers = [asks("?", question, *buttons)]
    await noor.says("hello")


def answer(question: str, value: Any) -> dict[str, Any]:
    return {"answer": {"question": question, "value": value}}


@pytest.mark.parametrize(
    ("question", "value", "shown", "travels"),
    [
        (FEVER, "present", "Yes, I have", '/answer{"question":"fever","value":"present"}'),
        (FEVER, "not_sure", "not sure", '/answer{"question":"fever","value":"not_sure"}'),
        (SEVERITY, 7, "7 of 10", '/answer{"question":"severity","value":7}'),
        (SEVERITY, 6.5, "6.5 of 10", '/answer{"question":"severity","value":6.5}'),
        (SEVERITY, "absent", "absent", '/answer{"question":"severity","value":"absent"}'),
        (SEVERITY, "skip", "skip", '/answer{"question":"severity","value":"skip"}'),
        (
            SWELLING,
            ["swelling_face", "swelling_neck"],
            "My face, My neck",
            '/answer{"question":"swelling_group","value":["swelling_face","swelling_neck"]}',
        ),
        (SWELLING, [], "–", '/answer{"question":"swelling_group","value":[]}'),
        (SWELLING, "not_sure", "not sure", '/answer{"question":"swelling_group","value":"not_sure"}'),
        (STATUS, "new", "It is new", '/answer{"question":"headache_status","value":"new"}'),
        (NAME, "Noor Ö", "Noor Ö", '/answer{"question":"patient_name","value":"Noor Ö"}'),
    ],
)
async def test_an_answer_travels_as_a_payload_and_is_shown_in_words(
    noor: Visitor, rasa: FakeRasa, question: dict[str, Any], value: Any, shown: str, travels: str
) -> None:
    await asked(noor, rasa, question, YES)
    reply = await noor.sends(answer(question["id"], value))
    assert reply.status_code == 200, reply.text
    assert rasa.heard[-1] == travels
    assert ("visitor", shown) in await noor.transcript()


@pytest.mark.parametrize(
    ("question", "value", "named"),
    [
        (FEVER, "yes", "fever"),
        (FEVER, 1, "fever"),
        (FEVER, ["present"], "fever"),
        (FEVER, "skip", "safety"),
        (SEVERITY, 11, "severity"),
        (SEVERITY, -1, "severity"),
        (SEVERITY, "seven", "severity"),
        (SWELLING, ["swelling_mouth"], "swelling_group"),
        (SWELLING, ["swelling_face", "swelling_face"], "swelling_group"),
        (SWELLING, "swelling_face", "swelling_group"),
        (STATUS, "changed", "headache_status"),
        (STATUS, 3, "headache_status"),
        (NAME, "  ", "text"),
        (NAME, 5, "text"),
    ],
)
async def test_an_impossible_answer_is_refused_by_name(
    noor: Visitor, rasa: FakeRasa, question: dict[str, Any], value: Any, named: str
) -> None:
    await asked(noor, rasa, question, YES)
    before = await count(Message)
    document = problem(await noor.sends(answer(question["id"], value)), 422, "impossible-answer")
    assert named in document["detail"]
    assert await count(Message) == before
    assert len(rasa.heard) == 1


@pytest.mark.parametrize("value", ["true", "null", '{"a": 1}', "[1]", '[["x"]]', "1e999", "NaN"])
async def test_an_answer_of_no_known_shape_is_refused(noor: Visitor, rasa: FakeRasa, value: str) -> None:
    await asked(noor, rasa, FEVER, YES)
    content = '{"answer": {"question": "fever", "value": ' + value + "}}"
    reply = await noor.client.post(
        f"{noor.path}/messages", content=content, headers=noor.authorization | {"Content-Type": "application/json"}
    )
    problem(reply, 422, "invalid")


async def test_a_question_that_nobody_asked_is_refused(noor: Visitor) -> None:
    problem(await noor.sends(answer("favourite_colour", "present")), 422, "impossible-answer")


async def test_an_earlier_question_can_be_answered_again(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [asks("Fever?", FEVER, YES), asks("How bad?", SEVERITY)]
    await noor.says("hello")
    await noor.says("no")
    reply = await noor.sends(answer("fever", "present"))
    assert reply.status_code == 200
    assert ("visitor", "Yes, I have") in await noor.transcript()


async def test_a_button_is_shown_by_its_title(noor: Visitor, rasa: FakeRasa) -> None:
    await asked(noor, rasa, FEVER, YES)
    reply = await noor.sends({"payload": YES["payload"]})
    assert reply.status_code == 200
    assert rasa.heard[-1] == YES["payload"]
    assert (await noor.transcript())[-2] == ("visitor", "Yes, I have")


async def test_a_slot_of_a_card_can_be_chosen(noor: Visitor, rasa: FakeRasa) -> None:
    payload = '/choose_slot{"slot":"abc"}'
    slot = {"start": "2026-11-24T10:00:00+00:00", "practitioner": "Dr Ada", "service": "dental", "payload": payload}
    rasa.answers = [shows({"kind": "slots", "slots": [slot]}, stage="booking")]
    await noor.says("an appointment please")
    reply = await noor.sends({"payload": payload})
    assert reply.status_code == 200
    assert rasa.heard[-1] == payload
    assert (await noor.transcript())[-2] == ("visitor", "Tuesday 24 November, 10:00 · Dr Ada")


@pytest.mark.parametrize(
    "payload", ["/restart", '/choose_slot{"slot":"forged"}', "x", "/answer", "/answer{", "/answer[1]"]
)
async def test_a_button_that_was_never_shown_is_refused(noor: Visitor, rasa: FakeRasa, payload: str) -> None:
    before = await count(Message)
    problem(await noor.sends({"payload": payload}), 422, "unknown-button")
    assert await count(Message) == before
    assert rasa.heard == []


async def test_anothers_buttons_are_of_no_use(noor: Visitor, rasa: FakeRasa, arrive: Any, noors_clinic: Any) -> None:
    rasa.answers = [shows({"kind": "slots", "slots": [{"payload": "/choose_slot{}"}]})]
    await noor.says("hello")
    sam = await arrive(noors_clinic)
    problem(await sam.sends({"payload": "/choose_slot{}"}), 422, "unknown-button")
