"""Whom someone wants to see, when they would come and when they cannot, whatever the classifier made of it."""

import pytest
from rasa.shared.nlu.training_data.message import Message

from components.appointment_wishes import AppointmentWishes
from components.contact_details import details


def heard(text: str, guess: str, confidence: float = 0.5, **metadata: object) -> str:
    """The intent that is left of a guess."""
    message = Message.build(text)
    message.set("intent", {"name": guess, "confidence": confidence})
    message.set("entities", list(details(text)))
    message.set("metadata", metadata)
    [settled] = AppointmentWishes().process([message])
    return str(settled.get("intent")["name"])


def found(text: str, entity: str) -> list[str]:
    return [str(each["value"]) for each in details(text) if each["entity"] == entity]


@pytest.mark.parametrize(
    "text", ["neurologist", "a neurologist please", "actually make it a dentist", "can I see the neurologist instead?"]
)
def test_naming_whom_to_see_and_nothing_else_is_a_wish(text: str) -> None:
    assert heard(text, "ask_question", 1.0) == "request_appointment"
    assert heard(text, "ask_question", 1.0, pending={"id": "booking_email", "kind": "text"}) == "request_appointment"


@pytest.mark.parametrize("text", ["what does a neurologist do?", "my dentist said it is nothing", "I saw a dentist"])
def test_talking_about_one_is_none(text: str) -> None:
    assert heard(text, "ask_question", 1.0) == "ask_question"


def test_in_the_interview_it_is_an_answer() -> None:
    assert heard("a dentist", "answer", 1.0, pending={"id": "seen_by", "kind": "choice"}) == "answer"


def test_a_service_and_a_time_are_a_wish_with_all_details_beside_them() -> None:
    text = "dentist tomorrow morning please, I'm Jane Dow, 07700 900199, jane@dow.uk"
    assert heard(text, "inform", 1.0, shown_stage="complaint") == "request_appointment"
    assert found(text, "person_name") == ["Jane Dow"]


@pytest.mark.parametrize("text", ["i cant make it", "sorry I can't come on friday", "I won't be able to attend"])
def test_whoever_cannot_come_to_a_visit_that_is_booked_wants_another_time(text: str) -> None:
    assert heard(text, "express_self_harm", 0.7, shown_stage="booked") == "change_appointment"


@pytest.mark.parametrize("text", ["i can't make it any more", "I can't go on", "I can't do this"])
def test_a_cry_for_help_is_never_taken_for_that(text: str) -> None:
    assert heard(text, "express_self_harm", 0.7, shown_stage="booked") == "express_self_harm"


def test_without_a_visit_it_is_left_as_it_was() -> None:
    assert heard("i can't make it", "express_self_harm", 0.7, shown_stage="result") == "express_self_harm"


@pytest.mark.parametrize(
    ("text", "services"),
    [
        ("a dentist and a neurologist on the same day", ["dental", "neurology"]),
        ("neurologist + dentist please", ["dental", "neurology"]),
        ("should I see a dentist or a neurologist?", []),
        ("a neurologist rather than a dentist", []),
        ("just the dentist", ["dental"]),
    ],
)
def test_two_services_are_wanted_where_they_are_joined(text: str, services: list[str]) -> None:
    assert found(text, "service") == services


@pytest.mark.parametrize("text", ["call me if something comes up", "call me when it is free", "It's my tooth"])
def test_what_follows_call_me_may_be_no_name(text: str) -> None:
    assert found(text, "person_name") == []


@pytest.mark.parametrize("text", ["thanks, when was it again?", "what time is my appointment", "when's it"])
def test_whoever_has_booked_and_asks_when_is_shown_the_visit(text: str) -> None:
    assert heard(text, "nlu_fallback", 0.4, shown_stage="booked") == "show_appointment"
    assert heard(text, "nlu_fallback", 0.4, shown_stage="result") == "nlu_fallback"
