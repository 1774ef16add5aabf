"""The day at the reception desk."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
import time_machine
from django.test import Client

from web.appointments.erasure import erase_patient
from web.appointments.models import (
    Appointment,
    AppointmentStatus,
    CalendarFeed,
    ChangedBy,
    Clinic,
    PatientMessage,
    Practitioner,
    Service,
    Waiting,
)
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


# --- booking and moving at the desk ---------------------------------------------------


def first_time(client: Client, path: str) -> str:
    """Address of the first free time on a page."""
    html = client.get(path).content.decode()
    found = re.search(r'href="(\?service=dental&amp;day=[^"]+start=\d+)"', html)
    assert found is not None
    return "/console/appointments/new/" + unescape(found[1])


def test_bert_books_for_somebody_on_the_phone(bert: Client, dental: Service) -> None:
    chosen = first_time(bert, "/console/appointments/new/?service=dental&day=2026-11-24")
    assert "Tuesday 24 November 2026, 09:00" in bert.get(chosen).content.decode()
    http_response = bert.post(chosen, {"name": "Noor Haddad", "phone": "020 7946 0999"})
    appointment = Appointment.objects.get()
    assert http_response["Location"] == f"/console/appointments/{appointment.reference}/"
    assert (appointment.start, appointment.patient.phone) == (datetime(2026, 11, 24, 9, tzinfo=UTC), "+442079460999")
    assert [(change.by, change.staff) for change in appointment.changes.all()] == [(ChangedBy.STAFF, "bert")]


@pytest.mark.parametrize("wrong", [{"phone": "call me"}, {"name": ""}, {"email": "noor@"}])
def test_what_is_wrong_with_the_details_is_said(bert: Client, dental: Service, wrong: dict[str, str]) -> None:
    chosen = first_time(bert, "/console/appointments/new/?service=dental&day=2026-11-24")
    http_response = bert.post(chosen, {"name": "Noor Haddad", "phone": "020 7946 0999", **wrong})
    assert http_response.status_code == 422
    assert 'role="alert"' in http_response.content.decode()
    assert Appointment.objects.count() == 0


def test_a_time_that_went_meanwhile_is_not_booked_twice(bert: Client, dental: Service, book_noor: BookNoor) -> None:
    chosen = first_time(bert, "/console/appointments/new/?service=dental&day=2026-11-24")
    book_noor(9, day=24)
    http_response = bert.post(chosen, {"name": "Someone Else", "phone": "020 7946 0998"})
    assert http_response.status_code == 409
    assert "not free any more" in http_response.content.decode()
    assert Appointment.objects.count() == 1


def test_bert_moves_an_appointment(bert: Client, dental: Service, book_noor: BookNoor) -> None:
    appointment = book_noor()
    later = {
        "practitioner": str(appointment.practitioner_id),
        "start": str(int(datetime(2026, 11, 24, 11, tzinfo=UTC).timestamp())),
    }
    assert "11:00" in bert.get(f"/console/appointments/{appointment.reference}/move/?day=2026-11-24").content.decode()
    assert act(bert, appointment, "move", **later) == 302
    appointment.refresh_from_db()
    assert appointment.start == datetime(2026, 11, 24, 11, tzinfo=UTC)
    assert act(bert, appointment, "move", practitioner="1", start="nonsense") == 404


def test_cleo_cannot_move_it(cleo: Client, book_noor: BookNoor) -> None:
    assert act(cleo, book_noor(), "move", practitioner="1", start="1") == 404


def test_a_full_day_points_to_the_next_free_one(bert: Client, dental: Service) -> None:
    saturday = bert.get("/console/appointments/new/?service=dental&day=2026-11-28").content.decode()
    assert "Nothing is free on this day" in saturday
    assert "Next free day, Mon 30 Nov" in saturday


def test_bert_sees_who_waits_most_urgent_first_and_only_his_clinics(
    bert: Client, dental: Service, now: datetime
) -> None:
    for number, (name, urgency) in enumerate((("Ben Okri", ""), ("Noor Haddad", "soon"))):
        Waiting.objects.create(
            clinic=dental.clinic, service=dental, name=name, phone="+442079460999", urgency=urgency,
            since=now + timedelta(minutes=number),
        )  # fmt: skip
    elsewhere = Clinic.objects.create(key="hill", name="Hill", country="GB", time_zone="Europe/London", phone="1")
    theirs = Service.objects.create(clinic=elsewhere, kind="dental", title="D", length_minutes=30)
    Waiting.objects.create(clinic=elsewhere, service=theirs, name="Cleo Adeyemi", since=now)
    shown = bert.get("/console/waiting/").content.decode()
    assert shown.index("Noor Haddad") < shown.index("Ben Okri")
    assert "Cleo" not in shown


def test_bert_sees_which_message_did_not_arrive(bert: Client, book_noor: BookNoor) -> None:
    appointment = book_noor(10, day=25)
    address = f"/console/appointments/{appointment.reference}/"
    assert "Confirmation by e-mail: waiting to be sent" in bert.get(address).content.decode()
    PatientMessage.objects.filter(kind="confirmation").update(state="failed", fault="refused with 550")
    shown = bert.get(address).content.decode()
    assert "Could not be delivered" in shown
    assert "Please phone the patient" in shown


def test_bert_makes_replaces_and_takes_back_a_calendar_address(bert: Client, client: Client, dental: Service) -> None:
    dentist = dental.practitioners.get()

    def made() -> str:
        shown = bert.post(f"/console/calendars/{dentist.pk}/make/").content.decode()
        found = re.search(r"/calendars/\S+\.ics", shown)
        assert found is not None
        return found[0]

    first, second = made(), made()
    assert (client.get(first).status_code, client.get(second).status_code) == (404, 200)
    assert second not in bert.get("/console/calendars/").content.decode()
    assert bert.post(f"/console/calendars/{dentist.pk}/take-back/").status_code == 302
    assert client.get(second).status_code == 404


def test_another_clinics_practitioner_has_no_address_here(bert: Client) -> None:
    elsewhere = Clinic.objects.create(key="hill", name="Hill", country="GB", time_zone="Europe/London", phone="1")
    theirs = Practitioner.objects.create(clinic=elsewhere, name="Dr Who")
    assert bert.post(f"/console/calendars/{theirs.pk}/make/").status_code == 404
    assert not CalendarFeed.objects.exists()
