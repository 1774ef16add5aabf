"""What is counted by days and hours: reminders, late changes, today, the leap day. The clinic is in London."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.web.appointments.london_clocks import AUTUMN, LONDON, SPRING, london, starts, works_daily
from tests.web.appointments.mail_server import Postbox
from web.appointments import booking, changing
from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import free_slots
from web.appointments.late_cancel import late_from
from web.appointments.models import (
    Appointment,
    ChangedBy,
    Clinic,
    MessageKind,
    PatientMessage,
    Practitioner,
    Service,
    Site,
)
from web.appointments.urgency_limits import bookable_span
from web.appointments.wanted import Author, WantedSlot

pytestmark = pytest.mark.django_db(transaction=True)
BY_STAFF = Author(ChangedBy.STAFF, "ada")
SATURDAY_BEFORE_SPRING = datetime(2027, 3, 27, 12, tzinfo=UTC)
SATURDAY_BEFORE_AUTUMN = datetime(2027, 10, 30, 12, tzinfo=UTC)
Work = Callable[[datetime], None]


@pytest.fixture
def day_dentist(clinic: Clinic, site: Site, dental: Service) -> Practitioner:
    """Every day from nine to five, and on call just after midnight."""
    practitioner = Practitioner.objects.create(clinic=clinic, name="Dr Bea Larsson")
    practitioner.services.add(dental)
    works_daily(practitioner, site, time(9), time(17))
    works_daily(practitioner, site, time(0), time(1))
    return practitioner


def booked_at(start: datetime, dental: Service, who: Practitioner, noor: ContactDetails, now: datetime) -> Appointment:
    wanted = WantedSlot(dental, who.pk, start)
    return booking.book(wanted, noor, conversation=None, urgency=None, author=BY_STAFF, now=now)


@pytest.mark.parametrize(
    ("day", "due"),
    [
        (SPRING, "2027-03-27 09:00 GMT"),  # a day of 23 hours lies between
        (AUTUMN, "2027-10-30 11:00 BST"),  # a day of 25 hours
        (date(2028, 3, 1), "2028-02-29 10:00 GMT"),
    ],
)
def test_a_reminder_is_due_24_hours_before_and_names_the_time_of_the_visit(
    dental: Service, day_dentist: Practitioner, noor: ContactDetails, postbox: Postbox, work: Work, day: date, due: str
) -> None:
    now = datetime.combine(day, time(12), UTC) - timedelta(days=4)
    appointment = booked_at(london(day, 10), dental, day_dentist, noor, now)
    work(now)
    [reminder] = PatientMessage.objects.filter(kind=MessageKind.REMINDER)
    assert f"{reminder.due_at.astimezone(LONDON):%Y-%m-%d %H:%M %Z}" == due
    work(reminder.due_at - timedelta(minutes=1))
    assert len(postbox.arrived) == 1
    work(reminder.due_at + timedelta(minutes=1))
    assert len(postbox.arrived) == 2
    start = appointment.start.astimezone(LONDON)
    assert f"{start:%A} {start.day} {start:%B %Y}, 10:00 to 10:30, London time ({start:%Z})" in (
        postbox.arrived[1].get_content()
    )


def test_a_time_just_after_midnight_is_on_its_own_day(
    dental: Service, day_dentist: Practitioner, noor: ContactDetails, postbox: Postbox, work: Work
) -> None:
    now = datetime(2028, 2, 27, 12, tzinfo=UTC)
    appointment = booked_at(london(date(2028, 2, 29), 0), dental, day_dentist, noor, now)
    appointment.patient.time_zone = "America/New_York"
    appointment.patient.save()
    work(now)
    text = postbox.arrived[0].get_content()
    assert "Monday 28 February 2028, 19:00 to 19:30, New York time (EST)" in text
    assert "00:00 on Tuesday 29 February, London time (GMT)" in text


def test_today_ends_at_the_clinics_midnight_whatever_the_length_of_the_day(clinic: Clinic, dental: Service) -> None:
    for day, hours in ((SPRING, 23), (AUTUMN, 25)):
        span = bookable_span("same_day", dental, london(day, 0), LONDON)
        assert (span.end, span.length) == (london(day + timedelta(days=1), 0), timedelta(hours=hours))


def test_late_is_24_real_hours_before(dental: Service, day_dentist: Practitioner, noor: ContactDetails) -> None:
    appointment = booked_at(london(SPRING, 10), dental, day_dentist, noor, SATURDAY_BEFORE_SPRING - timedelta(days=3))
    assert late_from(appointment).astimezone(LONDON) == london(date(2027, 3, 27), 9)


def test_a_visit_moves_onto_the_leap_day_and_over_a_clock_change(
    dental: Service, day_dentist: Practitioner, noor: ContactDetails
) -> None:
    now = datetime(2028, 2, 20, 12, tzinfo=UTC)
    appointment = booked_at(london(date(2028, 2, 28), 10), dental, day_dentist, noor, now)
    for to in (london(date(2028, 2, 29), 10), london(date(2028, 3, 26), 10)):
        wanted = WantedSlot(dental, day_dentist.pk, to)
        appointment = changing.move(appointment, wanted, urgency=None, author=BY_STAFF, now=now)
        assert (appointment.start, appointment.end) == (to, to + timedelta(minutes=30))


def test_kept_places_are_counted_by_the_clinics_day(
    dental: Service, day_dentist: Practitioner, noor: ContactDetails
) -> None:
    """Eleven in the evening, summer time: a booking of that day uses up none of the next day's places."""
    day_dentist.opening_hours.update(opens=time(22), closes=time(0))
    dental.start_every_minutes, dental.urgent_places_per_day = 60, 1
    dental.save()
    now = datetime(2027, 6, 1, 12, tzinfo=UTC)
    booked_at(london(date(2027, 6, 1), 22), dental, day_dentist, noor, now)
    today = free_slots(dental, london(date(2027, 6, 1), 0), london(date(2027, 6, 2), 0), now=now)
    tomorrow = free_slots(dental, london(date(2027, 6, 2), 0), london(date(2027, 6, 3), 0), now=now)
    assert (starts(today), starts(tomorrow)) == ([], ["22:00 BST", "23:00 BST"])
