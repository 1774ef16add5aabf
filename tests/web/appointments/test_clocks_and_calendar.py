"""Clock changes, midnight and leap days, with every time written out. The clinic is in London.

In 2027 the clocks there jump from 01:00 GMT to 02:00 BST on Sunday 28 March, and go back from 02:00 BST to 01:00 GMT on
Sunday 31 October. 2028 has a 29 February, a Tuesday.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduling import Interval, Window
from tests.web.appointments.mail_server import Postbox
from web.appointments import booking, changing, holding
from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import free_slots
from web.appointments.late_cancel import late_from
from web.appointments.models import (
    Appointment,
    ChangedBy,
    Clinic,
    Hold,
    MessageKind,
    OpeningHours,
    PatientMessage,
    Practitioner,
    Service,
    Site,
    Waiting,
    WaitingStatus,
)
from web.appointments.pairs import pairs_in
from web.appointments.refusals import SlotTaken
from web.appointments.slot_json import held_json
from web.appointments.urgency_limits import bookable_span
from web.appointments.waitlist import join
from web.appointments.waitlist_offers import offer_free_time
from web.appointments.wanted import Author, WantedSlot

pytestmark = pytest.mark.django_db(transaction=True)
LONDON = ZoneInfo("Europe/London")
BY_STAFF = Author(ChangedBy.STAFF, "ada")
SPRING, AUTUMN = date(2027, 3, 28), date(2027, 10, 31)
SATURDAY_BEFORE_SPRING = datetime(2027, 3, 27, 12, tzinfo=UTC)
SATURDAY_BEFORE_AUTUMN = datetime(2027, 10, 30, 12, tzinfo=UTC)
Work = Callable[[datetime], None]


def london(day: date, hour: int, minute: int = 0, *, again: bool = False) -> datetime:
    """The moment at which London's clocks show this; `again` is the second time that they do."""
    return datetime.combine(day, time(hour, minute), LONDON).replace(fold=int(again)).astimezone(UTC)


def works_daily(who: Practitioner, site: Site, opens: time, closes: time) -> None:
    OpeningHours.objects.create(
        practitioner=who, site=site, recurrence="FREQ=DAILY", opens=opens, closes=closes, valid_from=date(2027, 1, 1)
    )


@pytest.fixture
def night_dentist(clinic: Clinic, site: Site, dental: Service) -> Practitioner:
    """On call from ten in the evening to five in the morning."""
    practitioner = Practitioner.objects.create(clinic=clinic, name="Dr Nia Byrne")
    practitioner.services.add(dental)
    works_daily(practitioner, site, time(22), time(5))
    return practitioner


@pytest.fixture
def night_neurologist(clinic: Clinic, neurology: Service) -> Practitioner:
    """At another house, from two to four in the morning."""
    practitioner = Practitioner.objects.create(clinic=clinic, name="Dr Ola Mbeki")
    practitioner.services.add(neurology)
    works_daily(practitioner, Site.objects.create(clinic=clinic, name="Hill House"), time(2), time(4))
    return practitioner


def starts(slots: list[object]) -> list[str]:
    return [f"{slot.start.astimezone(LONDON):%H:%M %Z}" for slot in slots]  # type: ignore[attr-defined]


def on(day: date) -> Interval:
    return Interval(london(day, 0), london(day, 6))


# --- free time -----------------------------------------------------------------


def test_no_slot_lies_in_the_hour_that_spring_leaves_out(dental: Service, night_dentist: Practitioner) -> None:
    night = on(SPRING)
    free = free_slots(dental, night.start, night.end, now=SATURDAY_BEFORE_SPRING)
    assert starts(free) == [
        "00:00 GMT", "00:30 GMT", "02:00 BST", "02:30 BST", "03:00 BST", "03:30 BST", "04:00 BST", "04:30 BST",
    ]  # fmt: skip


def test_the_hour_that_autumn_repeats_is_open_twice(dental: Service, night_dentist: Practitioner) -> None:
    night = on(AUTUMN)
    free = free_slots(dental, night.start, night.end, now=SATURDAY_BEFORE_AUTUMN)
    assert starts(free)[2:6] == ["01:00 BST", "01:30 BST", "01:00 GMT", "01:30 GMT"]


# --- both on one visit ---------------------------------------------------------


def pairs_of(dental: Service, neurology: Service, day: date, now: datetime) -> list[str]:
    return [
        f"{pair.first.start.astimezone(LONDON):%H:%M} {pair.second.start.astimezone(LONDON):%H:%M} "
        f"{pair.gap // timedelta(minutes=1)}"
        for pair in pairs_in(dental, neurology, on(day), now)
    ]


def test_the_way_between_two_visits_takes_real_minutes_when_the_clocks_jump(
    clinic: Clinic, dental: Service, neurology: Service, night_dentist: Practitioner, night_neurologist: Practitioner
) -> None:
    """From one o'clock to two there is no time at all on that night, and the way takes half an hour."""
    clinic.travel_minutes, clinic.longest_gap_minutes = 30, 60
    clinic.save()
    found = pairs_of(dental, neurology, SPRING, SATURDAY_BEFORE_SPRING)
    assert "00:30 02:00 0" not in found
    assert "00:30 02:40 40" in found
    assert "00:00 02:00 30" in found


def test_an_hour_that_is_repeated_is_an_hour_of_waiting(
    clinic: Clinic, dental: Service, neurology: Service, night_dentist: Practitioner, night_neurologist: Practitioner
) -> None:
    """From half past one, summer time, to two o'clock it is an hour and a half then."""
    clinic.travel_minutes, clinic.longest_gap_minutes = 30, 60
    clinic.save()
    found = pairs_of(dental, neurology, AUTUMN, SATURDAY_BEFORE_AUTUMN)
    assert not [pair for pair in found if pair.startswith("01:00 02:00") and pair.endswith(" 90")]
    assert "01:00 02:00 30" in found  # the second one o'clock


def test_a_visit_of_two_may_go_over_midnight(
    clinic: Clinic, dental: Service, neurology: Service, night_dentist: Practitioner, night_neurologist: Practitioner
) -> None:
    night_neurologist.opening_hours.update(opens=time(0), closes=time(2))
    clinic.travel_minutes = 30
    clinic.save()
    evening = Interval(london(date(2027, 6, 1), 22), london(date(2027, 6, 2), 2))
    now = datetime(2027, 6, 1, 12, tzinfo=UTC)
    found = [(pair.first.start.astimezone(LONDON), pair.second.start.astimezone(LONDON)) for pair in pairs_in(
        dental, neurology, evening, now
    )]  # fmt: skip
    assert (london(date(2027, 6, 1), 23), london(date(2027, 6, 2), 0)) in found


# --- holds ---------------------------------------------------------------------


def test_five_minutes_are_five_minutes_when_the_clocks_jump(
    dental: Service, night_dentist: Practitioner, noors_chat: uuid.UUID, someone_elses_chat: uuid.UUID
) -> None:
    chosen_at = london(SPRING, 0, 58)
    wanted = WantedSlot(dental, night_dentist.pk, london(SPRING, 3))
    kept = holding.hold(noors_chat, wanted, urgency=None, now=chosen_at)
    assert kept.expires_at.astimezone(LONDON).isoformat() == "2027-03-28T02:03:00+01:00"
    assert held_json(noors_chat, chosen_at)["expires_at"] == "2027-03-28T02:03:00+01:00"
    with pytest.raises(SlotTaken):
        holding.hold(someone_elses_chat, wanted, urgency=None, now=london(SPRING, 2, 2))
    assert holding.hold(someone_elses_chat, wanted, urgency=None, now=london(SPRING, 2, 3))


def test_a_hold_is_not_young_again_when_the_clocks_go_back(
    dental: Service, night_dentist: Practitioner, noors_chat: uuid.UUID, someone_elses_chat: uuid.UUID
) -> None:
    """Chosen at two minutes to two; a quarter past one comes after that, and long after it has lapsed."""
    wanted = WantedSlot(dental, night_dentist.pk, london(AUTUMN, 4))
    holding.hold(noors_chat, wanted, urgency=None, now=london(AUTUMN, 1, 58))
    with pytest.raises(SlotTaken):
        holding.hold(someone_elses_chat, wanted, urgency=None, now=london(AUTUMN, 1, 1, again=True))
    assert holding.hold(someone_elses_chat, wanted, urgency=None, now=london(AUTUMN, 1, 15, again=True))


def test_a_hold_outlives_midnight(
    dental: Service, night_dentist: Practitioner, noors_chat: uuid.UUID, noor: ContactDetails
) -> None:
    night = date(2027, 6, 2)
    wanted = WantedSlot(dental, night_dentist.pk, london(night, 1))
    before, after = london(night, 0) - timedelta(minutes=2), london(night, 0, 2)
    holding.hold(noors_chat, wanted, urgency="routine", now=before)
    booked = booking.book(wanted, noor, conversation=noors_chat, urgency="routine", author=BY_STAFF, now=after)
    assert (booked.start, Hold.objects.count()) == (london(night, 1), 0)


# --- the waiting list ----------------------------------------------------------


def wait(service: Service, noor: ContactDetails, now: datetime, *windows: Window) -> Waiting:
    return join(service, noor, conversation=uuid.uuid4(), urgency=None, windows=windows, now=now)


def test_an_offer_lasts_half_of_the_real_time_that_is_left(
    clinic: Clinic, dental: Service, night_dentist: Practitioner, noor: ContactDetails
) -> None:
    """From half past midnight to three o'clock it is an hour and a half on that night."""
    clinic.waitlist_minutes = 600
    clinic.save()
    now = london(SPRING, 0, 30)
    place = wait(dental, noor, now, Window(london(SPRING, 3), london(SPRING, 3, 1)))
    assert offer_free_time(dental, now) == 1
    place.refresh_from_db()
    assert place.offered_start == london(SPRING, 3)
    assert place.offer_expires_at == london(SPRING, 0, 30) + timedelta(minutes=45)


def test_a_wish_for_the_second_half_past_one_is_remembered_as_that(
    dental: Service, night_dentist: Practitioner, noor: ContactDetails
) -> None:
    second = london(AUTUMN, 1, 30, again=True)
    place = wait(dental, noor, SATURDAY_BEFORE_AUTUMN, Window(second, second + timedelta(minutes=1)))
    assert offer_free_time(dental, SATURDAY_BEFORE_AUTUMN) == 1
    place.refresh_from_db()
    assert place.offered_start == datetime(2027, 10, 31, 1, 30, tzinfo=UTC)


def test_who_waits_for_a_time_on_the_leap_day_is_offered_one(
    dental: Service, night_dentist: Practitioner, noor: ContactDetails
) -> None:
    leap_day, now = date(2028, 2, 29), datetime(2028, 2, 20, 12, tzinfo=UTC)
    place = wait(dental, noor, now, Window(london(leap_day, 22), london(date(2028, 3, 1), 0)))
    assert offer_free_time(dental, now) == 1
    place.refresh_from_db()
    assert (place.status, place.offered_start) == (WaitingStatus.OFFERED, london(leap_day, 22))


# --- messages ------------------------------------------------------------------


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


# --- rules that count days or hours --------------------------------------------


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
    dental: Service, night_dentist: Practitioner, noor: ContactDetails
) -> None:
    """Eleven in the evening, summer time: a booking of that day uses up none of the next day's places."""
    night_dentist.opening_hours.update(opens=time(22), closes=time(0))
    dental.start_every_minutes, dental.urgent_places_per_day = 60, 1
    dental.save()
    now = datetime(2027, 6, 1, 12, tzinfo=UTC)
    booked_at(london(date(2027, 6, 1), 22), dental, night_dentist, noor, now)
    today = free_slots(dental, london(date(2027, 6, 1), 0), london(date(2027, 6, 2), 0), now=now)
    tomorrow = free_slots(dental, london(date(2027, 6, 2), 0), london(date(2027, 6, 3), 0), now=now)
    assert (starts(today), starts(tomorrow)) == ([], ["22:00 BST", "23:00 BST"])
