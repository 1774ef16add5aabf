"""The calls by which the chat offers, holds, books, moves and cancels."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from tests.web.appointments.internal_calls import NOOR, Ask, Call, ChatWith, problem
from web.appointments.models import Appointment, Clinic, Hold, Practitioner

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_monday", "dentist")]


def test_slots_are_offered_with_who_where_and_a_token(call: Call, chat_with: ChatWith) -> None:
    offered = call("/offers", conversation=chat_with(), service="dental", limit=2).json()
    assert (offered["understood"], offered["note"], offered["windows"]) == (True, None, [])
    token = offered["slots"][0].pop("token")
    assert token
    assert offered["slots"][0] == {
        "start": "2026-11-23T09:00:00+00:00",
        "end": "2026-11-23T09:30:00+00:00",
        "practitioner": "Dr Bea Larsson",
        "service": "dental",
        "place": "Mill House, 1 Mill Lane",
        "time_zone": "Europe/London",
    }


def test_a_wish_in_words_is_understood(call: Call, chat_with: ChatWith) -> None:
    offered = call("/offers", conversation=chat_with(), service="dental", wish="thursday morning").json()
    assert offered["understood"]
    assert offered["windows"][0]["start"].startswith("2026-11-26T")
    assert {slot["start"][:10] for slot in offered["slots"]} == {"2026-11-26"}


def test_a_symptom_is_no_wish(call: Call, chat_with: ChatWith) -> None:
    offered = call("/offers", conversation=chat_with(), service="dental", wish="it hurts most mornings").json()
    assert (offered["understood"], offered["note"], offered["slots"]) == (False, "not_understood", [])


def test_booking_tells_all_that_the_chat_shows(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]], client: Client
) -> None:
    chat = chat_with("soon")
    slot = first_slot(chat)
    made = call(
        "/bookings", conversation=chat, slot=slot["token"], patient=NOOR, reason="Toothache", idempotency_key="k"
    )
    assert made.status_code == 201
    booked = made.json()
    appointment = Appointment.objects.get()
    assert booked["reference"] == appointment.reference
    assert (booked["service"], booked["practitioner"], booked["status"]) == ("dental", "Dr Bea Larsson", "booked")
    assert (booked["start"], booked["end"]) == (slot["start"], slot["end"])
    assert (appointment.urgency, appointment.patient.phone) == ("soon", "+442079460999")
    for address in (booked["manage_url"], booked["ics_url"]):
        assert (
            client.get(address.removeprefix("http://localhost:8120").removeprefix("http://localhost:8000")).status_code
            == 200
        )


def test_the_same_key_again_gets_the_same_answer(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]]
) -> None:
    chat = chat_with()
    wanted = {"conversation": chat, "slot": first_slot(chat)["token"], "patient": NOOR, "idempotency_key": "k"}
    assert call("/bookings", **wanted).json() == call("/bookings", **wanted).json()
    assert Appointment.objects.count() == 1


def test_who_comes_second_gets_alternatives(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]]
) -> None:
    noors, someone_elses = chat_with(), chat_with()
    noors_slot, their_slot = first_slot(noors), first_slot(someone_elses)
    call("/holds", conversation=noors, slot=noors_slot["token"])
    refused = call("/bookings", conversation=someone_elses, slot=their_slot["token"], patient=NOOR, idempotency_key="k")
    assert problem(refused) == (409, "slot-taken")
    alternatives = refused.json()["alternatives"]
    assert [slot["start"][11:16] for slot in alternatives] == ["10:00", "10:30", "11:00"]
    accepted = call(
        "/bookings", conversation=someone_elses, slot=alternatives[0]["token"], patient=NOOR, idempotency_key="k"
    )
    assert accepted.status_code == 201


def test_a_hold_says_how_long_it_lasts_and_can_be_given_back(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]]
) -> None:
    chat = chat_with()
    held = call("/holds", conversation=chat, slot=first_slot(chat)["token"])
    assert (held.status_code, held.json()["expires_at"]) == (201, "2026-11-23T08:05:00+00:00")
    assert call("/holds/release", conversation=chat).json() == {"released": True}
    assert Hold.objects.count() == 0


def test_an_emergency_gets_neither_offer_nor_booking(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]], client: Client
) -> None:
    from web.conversations.models import Conversation

    chat = chat_with()
    slot = first_slot(chat)["token"]
    Conversation.objects.filter(pk=chat).update(urgency="emergency")
    assert problem(call("/offers", conversation=chat, service="dental")) == (409, "booking-refused")
    assert problem(call("/holds", conversation=chat, slot=slot)) == (409, "booking-refused")
    refused = call("/bookings", conversation=chat, slot=slot, patient=NOOR, idempotency_key="k")
    assert problem(refused) == (409, "booking-refused")
    assert Appointment.objects.count() == 0


def test_a_slot_offered_to_someone_else_cannot_be_booked(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]]
) -> None:
    their_slot = first_slot(chat_with())["token"]
    refused = call("/bookings", conversation=chat_with(), slot=their_slot, patient=NOOR, idempotency_key="k")
    assert problem(refused) == (404, "not-found")


def test_a_wrong_phone_number_is_named(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]]
) -> None:
    chat = chat_with()
    patient = {**NOOR, "phone": "call me"}
    refused = call("/bookings", conversation=chat, slot=first_slot(chat)["token"], patient=patient, idempotency_key="k")
    assert problem(refused) == (422, "not-acceptable")
    assert refused.json()["field"] == "phone"


def test_a_second_appointment_is_refused_with_the_first(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]]
) -> None:
    chat = chat_with()
    first = call(
        "/bookings", conversation=chat, slot=first_slot(chat)["token"], patient=NOOR, idempotency_key="1"
    ).json()
    again = call("/bookings", conversation=chat, slot=first_slot(chat)["token"], patient=NOOR, idempotency_key="2")
    assert problem(again) == (409, "already-booked")
    assert again.json()["appointment"] == first


def test_moving_and_cancelling_in_the_chat(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]]
) -> None:
    chat = chat_with()
    booked = call(
        "/bookings", conversation=chat, slot=first_slot(chat)["token"], patient=NOOR, idempotency_key="1"
    ).json()
    others = call("/offers", conversation=chat, service="dental", moving=booked["reference"], wish="friday").json()[
        "slots"
    ]
    moved = call(f"/bookings/{booked['reference']}/move", conversation=chat, slot=others[0]["token"])
    assert (moved.status_code, moved.json()["start"]) == (200, "2026-11-27T09:00:00+00:00")
    assert moved.json()["manage_url"] == booked["manage_url"]
    cancelled = call(f"/bookings/{booked['reference']}/cancel", conversation=chat)
    assert (cancelled.status_code, cancelled.json()["status"]) == (200, "cancelled")


# --- who may call -----------------------------------------------------------------


def test_a_practitioner_who_left_takes_their_slots_along(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]], dentist: Practitioner
) -> None:
    chat = chat_with()
    slot = first_slot(chat)["token"]
    Practitioner.objects.filter(pk=dentist.pk).update(is_active=False)
    refused = call("/bookings", conversation=chat, slot=slot, patient=NOOR, idempotency_key="k")
    assert problem(refused) == (409, "slot-taken")
    assert refused.json()["alternatives"] == []


# --- narrower offers -------------------------------------------------------------------


def test_a_different_dentist_can_be_asked_for(
    call: Call, chat_with: ChatWith, dentist: Practitioner, second_dentist: Practitioner
) -> None:
    chat = chat_with()

    def dentists(**narrower: object) -> set[str]:
        slots = call("/offers", conversation=chat, service="dental", limit=5, **narrower).json()["slots"]
        return {slot["practitioner"] for slot in slots}

    assert dentists(except_practitioner=dentist.name) == {second_dentist.name}
    assert dentists(practitioner=dentist.name) == {dentist.name}


def test_later_that_day_and_no_later(call: Call, chat_with: ChatWith) -> None:
    offered = call(
        "/offers",
        conversation=chat_with(),
        service="dental",
        after="2026-11-24T10:00:00+00:00",
        before="2026-11-24T11:30:00+00:00",
    ).json()
    assert [slot["start"][:16] for slot in offered["slots"]] == ["2026-11-24T10:30", "2026-11-24T11:00"]


# --- what the conversation holds -----------------------------------------------------------


def test_the_chat_can_ask_what_it_holds(
    call: Call, ask: Ask, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]], now: datetime
) -> None:
    chat = chat_with()
    assert ask(f"/holds?conversation={chat}").json() == {"slots": [], "expires_at": None, "lapsed": False}
    slot = first_slot(chat)
    call("/holds", conversation=chat, slot=slot["token"])
    assert ask(f"/holds?conversation={chat}").json() == {
        "slots": [slot],
        "expires_at": "2026-11-23T08:05:00+00:00",
        "lapsed": False,
    }
    with time_machine.travel(now + timedelta(minutes=6), tick=False):
        assert ask(f"/holds?conversation={chat}").json() == {"slots": [], "expires_at": None, "lapsed": True}


def test_who_lost_a_lapsed_hold_is_told_so_with_the_nearest(
    call: Call,
    chat_with: ChatWith,
    first_slot: Callable[[uuid.UUID], dict[str, Any]],
    now: datetime,
) -> None:
    slow, quick = chat_with(), chat_with()
    theirs, same = first_slot(slow)["token"], first_slot(quick)["token"]
    call("/holds", conversation=slow, slot=theirs)
    with time_machine.travel(now + timedelta(minutes=6), tick=False):
        assert call("/bookings", conversation=quick, slot=same, patient=NOOR, idempotency_key="q").status_code == 201
        refused = call("/bookings", conversation=slow, slot=theirs, patient=NOOR, idempotency_key="s")
    assert problem(refused) == (409, "slot-taken")
    assert refused.json()["hold_lapsed"] is True
    assert len(refused.json()["alternatives"]) == 3


def test_late_cancelling_in_the_chat_is_sent_to_the_phone_where_the_clinic_wants_it(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]], clinic: Clinic
) -> None:
    chat = chat_with()
    slot = first_slot(chat)["token"]
    booked = call("/bookings", conversation=chat, slot=slot, patient=NOOR, idempotency_key="k").json()
    assert (booked["changeable"], booked["late_rule"], booked["length_minutes"]) == (["move", "cancel"], "noted", 30)
    Clinic.objects.update(late_cancel_rule="phone")
    refused = call(f"/bookings/{booked['reference']}/cancel", conversation=chat)
    assert problem(refused) == (409, "too-late")
    assert refused.json()["phone"] == clinic.phone
