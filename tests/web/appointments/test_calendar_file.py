"""The calendar file, read back by a library as a calendar program would."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from icalendar import Calendar, Event

from web.appointments import changing
from web.appointments.models import Appointment
from web.appointments.wanted import Author

pytestmark = pytest.mark.usefixtures("on_monday")


def calendar_of(client: Client, appointment: Appointment) -> Calendar:
    http_response = client.get(f"/appointments/{appointment.manage_token}/appointment.ics")
    assert http_response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(http_response.content)


def event_in(calendar: Calendar) -> Event:
    return calendar.walk("VEVENT")[0]


def test_the_time_is_the_sites_with_its_zone(client: Client, noors_appointment: Appointment) -> None:
    calendar = calendar_of(client, noors_appointment)
    event = event_in(calendar)
    assert event.decoded("dtstart") == datetime(2026, 11, 25, 10, tzinfo=ZoneInfo("Europe/London"))
    assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(minutes=30)
    assert event["dtstart"].params["TZID"] == "Europe/London"
    assert [zone["tzid"] for zone in calendar.walk("VTIMEZONE")] == ["Europe/London"]


def test_it_reminds_the_day_before_and_two_hours_before(client: Client, noors_appointment: Appointment) -> None:
    alarms = event_in(calendar_of(client, noors_appointment)).walk("VALARM")
    assert [alarm.decoded("trigger") for alarm in alarms] == [timedelta(days=-1), timedelta(hours=-2)]


def test_it_says_nothing_of_the_patient(client: Client, noors_appointment: Appointment) -> None:
    text = calendar_of(client, noors_appointment).to_ical().decode()
    assert "Noor" not in text
    assert "CLASS:PRIVATE" in text


def test_a_move_updates_the_entry(
    client: Client, noors_appointment: Appointment, at, in_chat: Author, now: datetime
) -> None:
    before = event_in(calendar_of(client, noors_appointment))
    changing.move(noors_appointment, at(26, 11), urgency=None, author=in_chat, now=now)
    after = event_in(calendar_of(client, noors_appointment))
    assert after["uid"] == before["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert after.decoded("dtstart").day == 26


def test_a_cancellation_removes_the_entry(
    client: Client, noors_appointment: Appointment, in_chat: Author, now: datetime
) -> None:
    changing.cancel(noors_appointment, author=in_chat, now=now)
    calendar = calendar_of(client, noors_appointment)
    event = event_in(calendar)
    assert (calendar["method"], event["status"], event["sequence"]) == ("CANCEL", "CANCELLED", 1)
    assert event.walk("VALARM") == []
