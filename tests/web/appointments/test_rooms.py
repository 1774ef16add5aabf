"""Where a site has rooms, a room holds one appointment at a time: two dentists who share one take turns."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from tests.web.appointments.conftest import works
from tests.web.appointments.internal_calls import Call, ChatWith
from tests.web.appointments.rush import SOMEONE, faults_in_the_diary, rush, try_to_book, try_to_hold
from web.appointments import booking, changing, holding
from web.appointments.free_time import free_slots
from web.appointments.models import (
    Appointment,
    ChangedBy,
    Hold,
    OccupiedTime,
    Practitioner,
    Room,
    Service,
    Site,
    quanta_between,
)
from web.appointments.refusals import SlotTaken
from web.appointments.wanted import Author, WantedSlot

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
    pytest.mark.usefixtures("on_monday"),
]
At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]
TUESDAY_10 = datetime(2026, 11, 24, 10, tzinfo=UTC)
BY_STAFF = Author(ChangedBy.STAFF, "ada")


@pytest.fixture
def colleague(clinic: object, site: Site, dental: Service, dentist: Practitioner) -> Practitioner:
    """A second dentist with the first one's hours."""
    practitioner = Practitioner.objects.create(clinic=site.clinic, name="Dr Otto Vance")
    practitioner.services.add(dental)
    works(practitioner, site, "MO,TU,WE,TH,FR", 9, 12)
    return practitioner


@pytest.fixture
def surgery(site: Site) -> Room:
    """The only room of the site."""
    return Room.objects.create(site=site, name="Surgery 1")


def free_with(service: Service, now: datetime, at: datetime = TUESDAY_10, **more: object) -> list[str]:
    slots = free_slots(service, at, at + timedelta(seconds=1), now=now, **more)  # type: ignore[arg-type]
    return [slot.practitioner.name for slot in slots]


def test_without_rooms_each_dentist_sees_a_patient(book: Book, at: At, colleague: Practitioner) -> None:
    book(at(24, 10), chat=uuid.uuid4())
    second = book(at(24, 10, with_=colleague), chat=uuid.uuid4())
    assert second.room is None


def test_whoever_shares_the_only_room_is_not_free_while_it_is_taken(
    book: Book, at: At, dental: Service, colleague: Practitioner, surgery: Room, now: datetime
) -> None:
    assert book(at(24, 10), chat=uuid.uuid4()).room == surgery
    assert free_with(dental, now) == []
    assert free_with(dental, now, datetime(2026, 11, 24, 11, tzinfo=UTC)) == ["Dr Bea Larsson", "Dr Otto Vance"]
    with pytest.raises(SlotTaken):
        book(at(24, 10, with_=colleague), chat=uuid.uuid4())


def test_a_second_room_is_taken_next(
    book: Book, at: At, dental: Service, colleague: Practitioner, surgery: Room, site: Site, now: datetime
) -> None:
    other = Room.objects.create(site=site, name="Surgery 2")
    assert book(at(24, 10), chat=uuid.uuid4()).room == surgery
    assert book(at(24, 10, with_=colleague), chat=uuid.uuid4()).room == other
    assert faults_in_the_diary(now) == []


def test_the_time_around_a_patient_is_kept_free_in_the_room_as_well(
    book: Book, at: At, dental: Service, colleague: Practitioner, surgery: Room, now: datetime
) -> None:
    """Five minutes after each patient: half past ten begins too soon after ten."""
    book(at(24, 10), chat=uuid.uuid4())
    assert free_with(dental, now, TUESDAY_10 + timedelta(minutes=30)) == []


def test_a_room_for_something_else_is_not_used_and_does_not_matter(
    book: Book, at: At, neurology: Service, neurologist: Practitioner, surgery: Room, dental: Service, now: datetime
) -> None:
    surgery.services.add(dental)
    book(at(25, 10), chat=uuid.uuid4())
    [slot] = free_slots(neurology, at(25, 10).start, at(25, 10).start + timedelta(seconds=1), now=now)
    assert slot.room is None


def test_no_new_patient_comes_into_an_inactive_room(
    book: Book, at: At, site: Site, dental: Service, surgery: Room, now: datetime
) -> None:
    other = Room.objects.create(site=site, name="Surgery 2")
    surgery.is_active = False
    surgery.save()
    assert book(at(24, 10), chat=uuid.uuid4()).room == other


def test_a_hold_keeps_the_room_too_and_gives_it_back(
    at: At, dental: Service, colleague: Practitioner, surgery: Room, now: datetime, noors_chat: uuid.UUID
) -> None:
    kept = holding.hold(noors_chat, at(24, 10), urgency=None, now=now)
    assert kept.room == surgery
    assert free_with(dental, now) == []
    assert free_with(dental, now, held_by=noors_chat) == ["Dr Bea Larsson", "Dr Otto Vance"]
    after = now + timedelta(minutes=6)
    assert free_with(dental, after) == ["Dr Bea Larsson", "Dr Otto Vance"]
    taken = booking.book(
        at(24, 10, with_=colleague), SOMEONE, conversation=None, urgency=None, author=BY_STAFF, now=after
    )
    assert taken.room == surgery
    assert faults_in_the_diary(after) == []


def test_what_was_held_is_booked_in_the_room_that_was_held(
    book: Book, at: At, surgery: Room, noors_chat: uuid.UUID, now: datetime, site: Site
) -> None:
    holding.hold(noors_chat, at(24, 10), urgency=None, now=now)
    Room.objects.create(site=site, name="Another that sorts first")
    assert book(at(24, 10)).room == surgery


def test_moving_and_cancelling_give_the_room_back(
    book: Book, at: At, dental: Service, colleague: Practitioner, surgery: Room, now: datetime
) -> None:
    appointment = book(at(24, 10), chat=uuid.uuid4())
    moved = changing.move(appointment, at(24, 11, with_=colleague), urgency=None, author=BY_STAFF, now=now)
    assert (moved.room, free_with(dental, now)) == (surgery, ["Dr Bea Larsson", "Dr Otto Vance"])
    changing.cancel(moved, author=BY_STAFF, now=now)
    assert not OccupiedTime.objects.exists()
    assert faults_in_the_diary(now) == []


def test_the_database_refuses_a_room_twice(
    book: Book, at: At, colleague: Practitioner, surgery: Room, now: datetime
) -> None:
    """Whatever the code believes."""
    book(at(24, 10), chat=uuid.uuid4())
    other = Hold.objects.create(
        conversation=uuid.uuid4(), practitioner=colleague, service=at(24, 10).service, site=surgery.site,
        start=TUESDAY_10, end=TUESDAY_10 + timedelta(minutes=30), expires_at=now,
    )  # fmt: skip
    quantum = quanta_between(TUESDAY_10, TUESDAY_10 + timedelta(minutes=30))[3]
    with pytest.raises(IntegrityError), transaction.atomic():
        OccupiedTime.objects.create(practitioner=colleague, room=surgery, quantum=quantum, hold=other)
    OccupiedTime.objects.create(practitioner=colleague, room=None, quantum=quantum, hold=other)


@pytest.mark.parametrize("attempt", [try_to_book, try_to_hold])
def test_of_forty_who_want_two_dentists_in_one_room_one_gets_it(
    at: At, colleague: Practitioner, surgery: Room, now: datetime, attempt: Callable[..., object]
) -> None:
    outcomes, _ = rush(attempt, [at(24, 10), at(24, 10, with_=colleague)], processes=4, visitors=10, now=now)
    assert outcomes == {"got it": 1, "slot-taken": 39}
    assert faults_in_the_diary(now) == []


def test_of_forty_who_want_two_dentists_in_two_rooms_two_get_one(
    at: At, colleague: Practitioner, surgery: Room, site: Site, now: datetime
) -> None:
    Room.objects.create(site=site, name="Surgery 2")
    outcomes, _ = rush(try_to_book, [at(24, 10), at(24, 10, with_=colleague)], processes=4, visitors=10, now=now)
    assert outcomes == {"got it": 2, "slot-taken": 38}
    assert {appointment.room.name for appointment in Appointment.objects.all() if appointment.room} == {
        "Surgery 1",
        "Surgery 2",
    }
    assert faults_in_the_diary(now) == []


def test_both_visits_of_a_pair_may_share_a_room_one_after_the_other(
    call: Call, chat_with: ChatWith, dentist: Practitioner, neurologist: Practitioner, surgery: Room, now: datetime
) -> None:
    chat = chat_with()
    [first, *_] = call("/pairs/offers", conversation=chat, order="dental_first").json()["pairs"]
    reply = call("/pairs/holds", conversation=chat, pair=first["token"])
    assert reply.status_code == 201, reply.json()
    assert {hold.room for hold in Hold.objects.select_related("room")} == {surgery}
    assert faults_in_the_diary(now) == []


def test_one_room_is_one_kept_place(
    book: Book, at: At, dental: Service, colleague: Practitioner, surgery: Room
) -> None:
    """Two dentists with one room see one patient at a time: six places a day, not twelve."""
    dental.start_every_minutes, dental.urgent_places_per_day = 35, 4
    dental.save()
    book(at(24, 9), chat=uuid.uuid4())
    with pytest.raises(SlotTaken):
        book(at(24, 9, 35, with_=colleague), chat=uuid.uuid4())
