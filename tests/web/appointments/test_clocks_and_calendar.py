"""Clock changes, midnight and leap days, with every time written out. The clinic is in London.

In 2027 the clocks there jump from 01:00 GMT to 02:00 BST on Sunday 28 March, and go back from 02:00 BST to 01:00 GMT on
Sunday 31 October. 2028 has a 29 February, a Tuesday.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest

from scheduling import Interval, Window
from tests.web.appointments.london_clocks import AUTUMN, LONDON, SPRING, london, starts, works_daily
from web.appointments import booking, holding
from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import free_slots
from web.appointments.models import (
    ChangedBy,
    Clinic,
    Hold,
    Practitioner,
    Service,
    Site,
    Waiting,
    WaitingStatus,
)
from web.appointments.pairs import pairs_in
from web.appointments.refusals import SlotTaken
from web.appointments.slot_json import held_json
from web.appointments.waitlist import join
from web.appointments.waitlist_offers import offer_free_time
from web.appointments.wanted import Author, WantedSlot

pytestmark = pytest.mark.django_db(transaction=True)
BY_STAFF = Author(ChangedBy.STAFF, "ada")
SATURDAY_BEFORE_SPRING = datetime(2027, 3, 27, 12, tzinfo=UTC)
SATURDAY_BEFORE_AUTUMN = datetime(2027, 10, 30, 12, tzinfo=UTC)
Work = Callable[[datetime], None]


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


# --- rules that count days or hours --------------------------------------------
