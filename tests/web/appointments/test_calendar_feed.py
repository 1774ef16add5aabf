"""A practitioner's own calendar, behind a private address."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from icalendar import Calendar, Event

from web.appointments import changing
from web.appointments.models import Appointment, CalendarFeed, ChangedBy, Clinic, Practitioner
from web.appointments.wanted import Author, WantedSlot

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_monday")]
At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]
BY_STAFF = Author(ChangedBy.STAFF, "ada")


@pytest.fixture
def feed(dentist: Practitioner, now: datetime) -> CalendarFeed:
    return CalendarFeed.objects.create(practitioner=dentist, created_at=now, created_by="ada")


def read(client: Client, feed: CalendarFeed) -> tuple[Calendar, list[Event]]:
    http_response = client.get(f"/calendars/{feed.token}.ics")
    assert http_response["Content-Type"] == "text/calendar; charset=utf-8"
    calendar = Calendar.from_ical(http_response.content)
    return calendar, list(calendar.walk("VEVENT"))


def test_it_shows_each_appointment_with_its_zone_and_an_alarm(
    client: Client, feed: CalendarFeed, book: Book, at: At
) -> None:
    appointment = book(at(24, 10))
    calendar, [event] = read(client, feed)
    assert event["UID"] == f"{appointment.uid}@trigem"
    assert event["SEQUENCE"] == 0
    assert event.decoded("DTSTART") == datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert event["DTSTART"].params["TZID"] == "Europe/London"
    assert [zone["TZID"] for zone in calendar.walk("VTIMEZONE")] == ["Europe/London"]
    assert event.walk("VALARM")[0].decoded("TRIGGER") == timedelta(minutes=-10)


def test_patients_are_named_only_where_the_clinic_allows_it(
    client: Client, feed: CalendarFeed, book: Book, at: At
) -> None:
    book(at(24, 10))
    assert b"Noor" not in client.get(f"/calendars/{feed.token}.ics").content
    Clinic.objects.update(feeds_name_patients=True)
    _, [event] = read(client, feed)
    assert event["SUMMARY"] == "Dental examination: Noor Haddad"
    assert b"+44" not in client.get(f"/calendars/{feed.token}.ics").content


def test_a_moved_and_a_cancelled_appointment_replace_what_was_read_before(
    client: Client, feed: CalendarFeed, book: Book, at: At, now: datetime
) -> None:
    appointment = changing.move(book(at(24, 10)), at(25, 11), urgency=None, author=BY_STAFF, now=now)
    _, [event] = read(client, feed)
    assert (event["SEQUENCE"], event.decoded("DTSTART").day, event["STATUS"]) == (1, 25, "CONFIRMED")
    changing.cancel(appointment, author=BY_STAFF, now=now)
    _, [event] = read(client, feed)
    assert (event["SEQUENCE"], event["STATUS"], event.walk("VALARM")) == (2, "CANCELLED", [])


def test_only_their_own_appointments(
    client: Client, feed: CalendarFeed, book: Book, at: At, second_dentist: Practitioner
) -> None:
    book(at(26, 14, with_=second_dentist))
    assert read(client, feed)[1] == []


def test_the_address_dies_when_it_is_taken_back_or_its_owner_leaves(
    client: Client, feed: CalendarFeed, dentist: Practitioner
) -> None:
    assert client.get("/calendars/guessed.ics").status_code == 404
    Practitioner.objects.filter(pk=dentist.pk).update(is_active=False)
    assert client.get(f"/calendars/{feed.token}.ics").status_code == 404
    Practitioner.objects.filter(pk=dentist.pk).update(is_active=True)
    assert client.get(f"/calendars/{feed.token}.ics").status_code == 200
    feed.delete()
    assert client.get(f"/calendars/{feed.token}.ics").status_code == 404
