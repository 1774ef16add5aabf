"""The day at the reception desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
import time_machine
from django.test import Client

from web.appointments.erasure import erase_patient
from web.appointments.models import Appointment, AppointmentStatus, ChangedBy
from web.conversations.models import Conversation

BookNoor = Callable[..., Appointment]


def act(client: Client, appointment: Appointment, what: str, **body: str) -> int:
    return client.post(f"/console/appointments/{appointment.reference}/{what}/", body).status_code


def test_bert_sees_the_day(bert: Client, book_noor: BookNoor) -> None:
    book_noor(10)
    today = bert.get("/console/appointments/").content.decode()
    for shown in ("Monday 23 November 2026", "10:00", "Noor Haddad", "+442079460999", "Dr Bea Larsson", "Booked"):
        assert shown in today
    assert "Noor Haddad" not in bert.get("/console/appointments/?day=2026-11-24").content.decode()


@pytest.mark.parametrize("day", ["nonsense", "0001-01-01", "9999-12-31", "2026-02-30"])
def test_a_day_that_is_none_is_today(bert: Client, book_noor: BookNoor, day: str) -> None:
    assert "Monday 23 November 2026" in bert.get(f"/console/appointments/?day={day}").content.decode()


def test_a_patient_arrives_and_is_seen(bert: Client, book_noor: BookNoor) -> None:
    appointment = book_noor()
    assert act(bert, appointment, "status", status="arrived", back="day") == 302
    assert act(bert, appointment, "status", status="fulfilled") == 302
    appointment.refresh_from_db()
    assert appointment.status == AppointmentStatus.FULFILLED
    assert [(change.by, change.staff) for change in appointment.changes.all()][1:] == [(ChangedBy.STAFF, "bert")] * 2


def test_nobody_has_missed_what_has_not_begun(bert: Client, book_noor: BookNoor) -> None:
    appointment = book_noor()
    assert "Did not come" not in bert.get("/console/appointments/").content.decode()
    assert act(bert, appointment, "status", status="noshow") == 409
    with time_machine.travel(datetime(2026, 11, 23, 10, 1, tzinfo=UTC), tick=False):
        assert "Did not come" in bert.get("/console/appointments/").content.decode()
        assert act(bert, appointment, "status", status="noshow") == 302


@pytest.mark.parametrize("status", ["", "cancelled", "proposed", "nonsense"])
def test_other_statuses_are_not_given_by_hand(bert: Client, book_noor: BookNoor, status: str) -> None:
    appointment = book_noor()
    assert act(bert, appointment, "status", status=status) in {409, 422}
    appointment.refresh_from_db()
    assert appointment.status == AppointmentStatus.BOOKED


def test_cancelling_asks_first_and_frees_the_time(bert: Client, book_noor: BookNoor) -> None:
    appointment = book_noor()
    assert (
        "Cancel this appointment?"
        in bert.get(f"/console/appointments/{appointment.reference}/cancel/").content.decode()
    )
    appointment.refresh_from_db()
    assert appointment.status == AppointmentStatus.BOOKED
    assert act(bert, appointment, "cancel") == 302
    appointment.refresh_from_db()
    assert (appointment.status, appointment.occupied_time.count()) == (AppointmentStatus.CANCELLED, 0)
    assert act(bert, appointment, "status", status="arrived") == 409


def test_an_erased_patient_leaves_an_anonymous_block(bert: Client, book_noor: BookNoor, swollen: Conversation) -> None:
    Conversation.objects.update(urgency="routine")
    swollen.refresh_from_db()
    appointment = book_noor(conversation=swollen)
    erase_patient(swollen.pk)
    for path in ("", f"{appointment.reference}/"):
        shown = bert.get(f"/console/appointments/{path}").content.decode()
        assert "Details erased" in shown
        assert "Noor" not in shown


def test_the_history_tells_who_did_what(bert: Client, book_noor: BookNoor) -> None:
    appointment = book_noor()
    act(bert, appointment, "status", status="arrived")
    shown = bert.get(f"/console/appointments/{appointment.reference}/").content.decode()
    assert "Patient, in the chat" in shown
    assert "Staff: bert" in shown
