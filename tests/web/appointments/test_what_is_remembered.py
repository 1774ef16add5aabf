"""What the chat shows of an appointment, and what is left when it is erased."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest

from web.appointments.erasure import erase_patient
from web.appointments.models import Appointment, Clinic, PatientDetails
from web.appointments.refusals import SlotTaken
from web.appointments.selectors import appointment_for_conversation
from web.appointments.wanted import WantedSlot

At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]


def test_the_chat_shows_the_appointment_in_the_sites_own_time(clinic: Clinic, book: Book, at: At) -> None:
    clinic.time_zone = "America/New_York"
    clinic.save()
    appointment = book(at(24, 14))  # nine in the morning over there
    assert appointment_for_conversation(appointment.conversation) == {
        "reference": appointment.reference,
        "service": "dental",
        "practitioner": "Dr Bea Larsson",
        "start": "2026-11-24T09:00:00-05:00",
        "end": "2026-11-24T09:30:00-05:00",
        "status": "booked",
    }


def test_the_chat_shows_none_before_anything_is_booked(db: None, noors_chat: uuid.UUID) -> None:
    assert appointment_for_conversation(noors_chat) is None


def test_erasing_forgets_the_patient_and_keeps_the_time(
    book: Book, at: At, noors_chat: uuid.UUID, someone_elses_chat: uuid.UUID
) -> None:
    appointment = book(at(24, 10), key="click")
    assert erase_patient(noors_chat) == 1
    appointment.refresh_from_db()
    assert (appointment.conversation, appointment.idempotency_key) == (None, "")
    assert PatientDetails.objects.count() == 0
    with pytest.raises(SlotTaken):
        book(at(24, 10), chat=someone_elses_chat)
    assert erase_patient(noors_chat) == 0
