"""Questions about the visit while it is booked, which elsewhere are questions about a treatment."""

from __future__ import annotations

import pytest

from actions.answering_questions import ActionAnswerQuestion
from tests.actions.booking_desk import free
from tests.actions.visit import Visit

THURSDAY = free("2026-11-26T09:00", minutes=25)


def replies(said: str, topic: str, **slots: object) -> list[str]:
    visit = Visit(**slots)
    visit.loop = "booking_form" if slots.get("booking_time") or slots.get("booking") else None
    visit.hear(said, "ask_question", entities=[{"entity": "topic", "value": topic}])
    return [str(message["response"]) for message in visit.do(ActionAnswerQuestion()).messages]


@pytest.mark.parametrize(
    ("said", "topic", "reply"),
    [
        ("what should I bring", "FAQ-16", "utter_visit_bring"),
        ("do I need to bring anything", "FAQ-16", "utter_visit_bring"),
        ("how long will it take", "FAQ-06", "utter_visit_takes"),
        ("who will I see?", "FAQ-36", "utter_visit_with"),
        ("do I have to give an email?", "FAQ-35", "utter_email_is_optional"),
    ],
)
def test_while_booking_the_visit_is_meant(said: str, topic: str, reply: str) -> None:
    assert replies(said, topic, booking_time=THURSDAY) == [reply]
    assert replies(said, topic, booking={"offered": [THURSDAY]}) == [reply]


@pytest.mark.parametrize("said", ["how long does botox take to work", "how long do the injections last"])
def test_a_treatment_that_is_named_is_meant(said: str) -> None:
    assert "utter_visit_takes" not in replies(said, "FAQ-06", booking_time=THURSDAY)


def test_without_a_visit_the_treatment_is_meant() -> None:
    assert replies("how long will it take", "FAQ-06")[0] == "utter_faq_06"


@pytest.mark.parametrize("said", ["how long do you keep my details", "how long do I keep my mouth guard in"])
def test_what_else_is_kept_is_not_the_time(said: str) -> None:
    assert "utter_would_hold_for_minutes" not in replies(said, "none", booking={"offered": [THURSDAY]})


@pytest.mark.parametrize("said", ["how long will you hold the slot for me", "how long is it kept", "will you keep it?"])
def test_the_minutes_a_time_is_held_are_told(said: str) -> None:
    assert replies(said, "none", booking={"offered": [THURSDAY]}) == ["utter_would_hold_for_minutes"]
    held = {"offered": [THURSDAY], "held": {"token": THURSDAY["token"], "expires_at": "2026-11-24T10:05:00+00:00"}}
    assert replies(said, "none", booking=held, booking_time=THURSDAY) == ["utter_held_for_minutes"]
