"""The page behind a patient's link: see, move, cancel; no account, no scripts."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from urllib.parse import unquote

import pytest
import time_machine
from django.test import Client

from web.appointments import booking, changing
from web.appointments.contact_details import ContactDetails
from web.appointments.models import Appointment, AppointmentStatus, ChangedBy
from web.appointments.models.clinic import LateCancelRule
from web.appointments.wanted import Author, WantedSlot
from web.conversations.models import Conversation

At = Callable[..., WantedSlot]
pytestmark = pytest.mark.usefixtures("on_monday")


def page_of(appointment: Appointment, part: str = "") -> str:
    return f"/appointments/{appointment.manage_token}/{part}"


def offered_slots(client: Client, appointment: Appointment) -> list[str]:
    html = client.get(page_of(appointment, "move/")).content.decode()
    return [unquote(slot) for slot in re.findall(r"\?slot=([^\"]+)", html)]


def test_the_link_shows_when_where_and_with_whom(client: Client, noors_appointment: Appointment) -> None:
    http_response = client.get(page_of(noors_appointment))
    html = http_response.content.decode()
    for shown in (
        "Wednesday 25 November 2026",
        "10:00 to 10:30",
        "Dr Bea Larsson",
        "Mill House",
        noors_appointment.reference,
    ):
        assert shown in html
    assert "Noor" not in html  # a link can be forwarded
    assert http_response["Cache-Control"].startswith("max-age=0, no-cache, no-store")
    assert http_response["Referrer-Policy"] == "same-origin"


def test_a_made_up_link_opens_nothing(client: Client, noors_appointment: Appointment) -> None:
    assert client.get(f"/appointments/{'0' * 40}/").status_code == 404
    assert client.get(f"/appointments/{noors_appointment.manage_token_hash}/").status_code == 404
    assert client.get(f"/appointments/{noors_appointment.reference}/").status_code == 404


def test_looking_at_the_cancel_page_cancels_nothing(client: Client, noors_appointment: Appointment) -> None:
    assert client.get(page_of(noors_appointment, "cancel/")).status_code == 200
    noors_appointment.refresh_from_db()
    assert noors_appointment.status == AppointmentStatus.BOOKED


def test_cancelling_closes_the_page_and_frees_the_time(client: Client, noors_appointment: Appointment) -> None:
    http_response = client.post(page_of(noors_appointment, "cancel/"), follow=True)
    assert http_response.status_code == 410
    assert "is cancelled" in http_response.content.decode()
    noors_appointment.refresh_from_db()
    assert noors_appointment.status == AppointmentStatus.CANCELLED
    assert noors_appointment.occupied_time.count() == 0
    assert [change.by for change in noors_appointment.changes.all()] == [ChangedBy.CHAT, ChangedBy.LINK]


def test_another_site_cannot_cancel_in_the_patients_browser(noors_appointment: Appointment) -> None:
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(page_of(noors_appointment, "cancel/")).status_code == 403


def test_a_late_cancellation_is_said_to_be_late(client: Client, noors_appointment: Appointment) -> None:
    assert "less than 24" not in client.get(page_of(noors_appointment, "cancel/")).content.decode()
    with time_machine.travel(datetime(2026, 11, 24, 11, tzinfo=UTC), tick=False):
        assert "less than 24" in client.get(page_of(noors_appointment, "cancel/")).content.decode()


def test_moving_takes_a_choice_and_a_confirmation(client: Client, noors_appointment: Appointment) -> None:
    chosen = offered_slots(client, noors_appointment)[0]
    assert (
        "Monday 23 November 2026, 09:00"
        in client.get(page_of(noors_appointment, f"move/?slot={chosen}")).content.decode()
    )
    noors_appointment.refresh_from_db()
    assert noors_appointment.start.day == 25
    http_response = client.post(page_of(noors_appointment, "move/"), {"slot": chosen}, follow=True)
    assert "has been moved" in http_response.content.decode()
    noors_appointment.refresh_from_db()
    assert (noors_appointment.start.day, noors_appointment.start.hour) == (23, 9)


def test_a_time_that_is_gone_meanwhile_is_told_with_others(
    client: Client, noors_appointment: Appointment, at: At, noor: ContactDetails, now: datetime
) -> None:
    chosen = offered_slots(client, noors_appointment)[0]
    staff = Author(ChangedBy.STAFF, "ada")
    booking.book(at(23, 9), noor, conversation=None, urgency=None, author=staff, now=now)
    http_response = client.post(page_of(noors_appointment, "move/"), {"slot": chosen})
    assert http_response.status_code == 409
    assert "no longer free" in http_response.content.decode()
    assert "Tuesday 24 November" in http_response.content.decode()


def test_a_slot_of_someone_elses_page_is_not_taken(
    client: Client, noors_appointment: Appointment, at: At, noor: ContactDetails, now: datetime
) -> None:
    staff = Author(ChangedBy.STAFF, "ada")
    other = booking.book(at(26, 9), noor, conversation=None, urgency=None, author=staff, now=now)
    chosen = offered_slots(client, other)[0]
    assert client.post(page_of(noors_appointment, "move/"), {"slot": chosen}).status_code == 404
    noors_appointment.refresh_from_db()
    assert noors_appointment.start.day == 25


def test_an_emergency_moves_nothing(
    client: Client, at: At, noor: ContactDetails, in_chat: Author, noors_chat: uuid.UUID, now: datetime
) -> None:
    appointment = booking.book(at(25, 10), noor, conversation=noors_chat, urgency=None, author=in_chat, now=now)
    chosen = offered_slots(client, appointment)[0]
    Conversation.objects.create(
        id=noors_chat,
        clinic=appointment.clinic,
        token_hash="-",
        created_at=now,
        expires_at=now,
        consent_at=now,
        last_message_at=now,
        time_zone="Europe/London",
        urgency="emergency",
    )
    assert "emergency help at once" in client.get(page_of(appointment, "move/")).content.decode()
    assert client.post(page_of(appointment, "move/"), {"slot": chosen}).status_code == 409
    appointment.refresh_from_db()
    assert appointment.start.day == 25


def test_who_must_be_seen_soon_is_shown_soon_times_only(
    client: Client, at: At, noor: ContactDetails, in_chat: Author, now: datetime
) -> None:
    appointment = booking.book(at(25, 10), noor, conversation=None, urgency="soon", author=in_chat, now=now)
    html = client.get(page_of(appointment, "move/")).content.decode()
    assert "Friday 27 November" in html
    assert "Later days" not in html


def test_the_page_closes_when_the_appointment_is_over(client: Client, noors_appointment: Appointment) -> None:
    with time_machine.travel(datetime(2026, 11, 25, 10, 30, tzinfo=UTC), tick=False):
        for part in ("", "move/", "cancel/", "appointment.ics"):
            assert client.get(page_of(noors_appointment, part)).status_code == 410


def test_staff_see_that_it_was_late(client: Client, noors_appointment: Appointment) -> None:
    with time_machine.travel(datetime(2026, 11, 24, 11, tzinfo=UTC), tick=False):
        client.post(page_of(noors_appointment, "cancel/"))
    assert [change.is_late_cancellation for change in noors_appointment.changes.all()] == [False, True]


def test_in_good_time_it_was_not(client: Client, noors_appointment: Appointment) -> None:
    client.post(page_of(noors_appointment, "cancel/"))
    assert not any(change.is_late_cancellation for change in noors_appointment.changes.all())


# --- when the clinic wants late changes by phone ---------------------------------------


@pytest.fixture
def late_changes_by_phone(noors_appointment: Appointment) -> Appointment:
    noors_appointment.clinic.late_cancel_rule = LateCancelRule.PHONE
    noors_appointment.clinic.save()
    return noors_appointment


@pytest.mark.parametrize("part", ["cancel/", "move/"])
def test_late_changes_are_sent_to_the_phone_and_change_nothing(
    client: Client, late_changes_by_phone: Appointment, part: str
) -> None:
    chosen = offered_slots(client, late_changes_by_phone)[0]
    with time_machine.travel(datetime(2026, 11, 24, 10, 1, tzinfo=UTC), tick=False):
        assert "020 7946 0000" in client.get(page_of(late_changes_by_phone, part)).content.decode()
        http_response = client.post(page_of(late_changes_by_phone, part), {"slot": chosen})
    assert http_response.status_code == 409
    assert "less than 24 hours" in http_response.content.decode()
    late_changes_by_phone.refresh_from_db()
    assert (late_changes_by_phone.status, late_changes_by_phone.start.day) == (AppointmentStatus.BOOKED, 25)


def test_with_a_day_of_notice_the_link_still_cancels(client: Client, late_changes_by_phone: Appointment) -> None:
    with time_machine.travel(datetime(2026, 11, 24, 10, 0, tzinfo=UTC), tick=False):
        assert client.post(page_of(late_changes_by_phone, "cancel/")).status_code == 302
    late_changes_by_phone.refresh_from_db()
    assert late_changes_by_phone.status == AppointmentStatus.CANCELLED


def test_staff_cancel_whenever_they_must(late_changes_by_phone: Appointment) -> None:
    staff = Author(ChangedBy.STAFF, "ada")
    late = datetime(2026, 11, 25, 9, tzinfo=UTC)
    assert changing.cancel(late_changes_by_phone, author=staff, now=late).status == AppointmentStatus.CANCELLED
