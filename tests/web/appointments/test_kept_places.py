"""A clinic keeps places each day for those who must be seen soon: the dentist's day has six, two of them kept."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.web.appointments.rush import rush, try_to_book
from web.appointments import booking, changing, holding
from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import free_slots
from web.appointments.models import Appointment, ChangedBy, Practitioner, Service
from web.appointments.refusals import SlotTaken
from web.appointments.wanted import Author, WantedSlot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]
At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]
BY_STAFF = Author(ChangedBy.STAFF, "ada")
TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture(autouse=True)
def two_kept(dental: Service, dentist: Practitioner) -> None:
    """Hours from nine to noon, half an hour each and five minutes after it: nine, ten and eleven stay free at first."""
    dental.start_every_minutes = 35
    dental.urgent_places_per_day = 2
    dental.save()


def starts(dental: Service, now: datetime, *, takes_kept: bool = False) -> list[str]:
    slots = free_slots(dental, TUESDAY, TUESDAY + timedelta(days=1), now=now, takes_kept=takes_kept)
    return [f"{slot.start:%H:%M}" for slot in slots]


def test_routine_patients_are_offered_all_but_the_last_two(book: Book, dental: Service, at: At, now: datetime) -> None:
    assert starts(dental, now) == ["09:00", "09:35", "10:10", "10:45", "11:20"]
    for hour, minute in ((9, 0), (9, 35), (10, 10)):
        book(at(24, hour, minute), chat=uuid.uuid4())
    assert starts(dental, now) == []
    assert starts(dental, now, takes_kept=True) == ["10:45", "11:20"]


def test_a_kept_place_goes_to_the_urgent_and_to_whom_staff_choose(
    book: Book, dental: Service, at: At, now: datetime, noor: ContactDetails
) -> None:
    for hour, minute in ((9, 0), (9, 35), (10, 10)):
        book(at(24, hour, minute), chat=uuid.uuid4())
    with pytest.raises(SlotTaken):
        book(at(24, 10, 45), chat=uuid.uuid4())
    with pytest.raises(SlotTaken):
        holding.hold(uuid.uuid4(), at(24, 10, 45), urgency="routine", now=now)
    assert book(at(24, 10, 45), chat=uuid.uuid4(), urgency="soon").start.hour == 10
    assert booking.book(at(24, 11, 20), noor, conversation=None, urgency=None, author=BY_STAFF, now=now)


def test_an_urgent_booking_uses_one_of_them_up(book: Book, dental: Service, at: At, now: datetime) -> None:
    book(at(24, 9), chat=uuid.uuid4(), urgency="soon")
    book(at(24, 9, 35), chat=uuid.uuid4())
    book(at(24, 10, 10), chat=uuid.uuid4())
    assert starts(dental, now) == ["10:45", "11:20"]  # one is still kept, so one of the two may go
    book(at(24, 10, 45), chat=uuid.uuid4())
    assert starts(dental, now) == []


def test_a_cancelled_urgent_booking_is_kept_again(book: Book, dental: Service, at: At, now: datetime) -> None:
    urgent = book(at(24, 9), chat=uuid.uuid4(), urgency="soon")
    for hour, minute in ((9, 35), (10, 10), (10, 45)):
        book(at(24, hour, minute), chat=uuid.uuid4())
    changing.cancel(urgent, author=BY_STAFF, now=now)
    assert starts(dental, now) == []
    assert starts(dental, now, takes_kept=True) == ["09:00", "11:20"]


def test_nobody_moves_into_a_kept_place(book: Book, at: At, in_chat: Author, now: datetime) -> None:
    for hour, minute in ((9, 0), (9, 35), (10, 10)):
        book(at(24, hour, minute), chat=uuid.uuid4())
    elsewhere = book(at(25, 9), chat=uuid.uuid4())
    with pytest.raises(SlotTaken):
        changing.move(elsewhere, at(24, 10, 45), urgency=None, author=in_chat, now=now)


def test_a_rush_of_routine_patients_leaves_both_to_the_urgent(dental: Service, at: At, now: datetime) -> None:
    times = [at(24, hour, minute) for hour, minute in ((9, 0), (9, 35), (10, 10), (10, 45), (11, 20))]
    outcomes, _ = rush(try_to_book, times, processes=4, visitors=5, now=now)
    assert outcomes == {"got it": 3, "slot-taken": 17}
    assert len(starts(dental, now, takes_kept=True)) == 2
