"""Twelve weeks between two sessions of botulinum toxin: offered, held, booked and moved to is nothing before."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from tests.web.appointments.internal_calls import NOOR, Call, ChatWith, problem
from web.appointments.models import Practitioner, Service
from web.appointments.slot_tokens import signer_for
from web.conversations.models import Conversation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_monday", "dentist", "neurologist")]

After = Callable[..., uuid.UUID]


@pytest.fixture
def after_session(chat_with: ChatWith, now: datetime) -> After:
    """A conversation with somebody who asks for injections, and may have them in this many days."""

    def begun(days: int = 24) -> uuid.UUID:
        chat = chat_with("routine")
        first = (now + timedelta(days=days)).date().isoformat()
        Conversation.objects.filter(pk=chat).update(assessment={"facts": {}, "next_session_from": first})
        return chat

    return begun


def test_nothing_is_offered_before_twelve_weeks_and_the_day_is_told(call: Call, after_session: After) -> None:
    offered = call("/offers", conversation=after_session(), service="neurology").json()
    assert (offered["note"], offered["not_before"]) == ("next_session", "2026-12-17T00:00:00+00:00")
    assert offered["slots"]
    assert all(slot["start"] >= "2026-12-17" for slot in offered["slots"])


def test_a_wish_for_a_day_before_is_answered_with_the_reason(call: Call, after_session: After) -> None:
    offered = call("/offers", conversation=after_session(), service="neurology", wish="thursday morning").json()
    assert offered["note"] == "next_session"
    assert all(slot["start"] >= "2026-12-17" for slot in offered["slots"])


@pytest.mark.parametrize("days", [0, -16])
def test_after_twelve_weeks_nobody_is_held_back(call: Call, after_session: After, days: int) -> None:
    offered = call("/offers", conversation=after_session(days), service="neurology").json()
    assert offered["note"] is None
    assert "not_before" not in offered
    assert offered["slots"][0]["start"].startswith("2026-11-25")


def test_the_day_before_is_too_soon(call: Call, after_session: After) -> None:
    offered = call("/offers", conversation=after_session(1), service="neurology").json()
    assert offered["not_before"] == "2026-11-24T00:00:00+00:00"
    assert offered["slots"][0]["start"] >= "2026-11-24"


def test_the_dentist_is_seen_at_any_time(call: Call, after_session: After) -> None:
    assert call("/offers", conversation=after_session(), service="dental").json()["note"] is None


def test_a_time_offered_before_cannot_be_held_or_booked(
    call: Call, after_session: After, chat_with: ChatWith, neurology: Service, neurologist: Practitioner
) -> None:
    chat = after_session()
    start = datetime.fromisoformat(
        call("/offers", conversation=chat_with(), service="neurology").json()["slots"][0]["start"]
    )
    token = signer_for(chat).sign(f"{neurology.pk}.{neurologist.pk}.{int(start.timestamp())}")
    assert problem(call("/holds", conversation=chat, slot=token)) == (409, "too-soon-after-session")
    booked = call("/bookings", conversation=chat, slot=token, patient=NOOR, idempotency_key="k")
    assert problem(booked) == (409, "too-soon-after-session")
    assert booked.json()["not_before"].startswith("2026-12-17")


def test_visits_for_both_are_offered_after_it_too(call: Call, after_session: After) -> None:
    offered = call("/pairs/offers", conversation=after_session()).json()
    assert offered["not_before"].startswith("2026-12-17")
    assert all(pair["slots"][0]["start"] >= "2026-12-17" for pair in offered["pairs"])
