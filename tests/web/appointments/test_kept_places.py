"""A clinic keeps places each day for those who must be seen soon: the dentist's day has six, two of them kept."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.web.appointments.internal_calls import NOOR, Call, ChatWith
from tests.web.appointments.rush import rush, try_to_book
from web.appointments import booking, changing, holding
from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import free_slots
from web.appointments.models import Appointment, ChangedBy, Practitioner, Service, Waiting, WaitingStatus
from web.appointments.refusals import SlotTaken
from web.appointments.waitlist import claim
from web.appointments.waitlist_offers import offer_free_time
from web.appointments.wanted import Author, WantedSlot

pytestmark = [
    pytest.mark.usefixtures("on_monday"),
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


def test_a_visit_of_two_leaves_the_kept_places_to_the_urgent(
    call: Call, chat_with: ChatWith, book: Book, at: At, neurologist: Practitioner
) -> None:
    """The dentist's Wednesday has two places left, and both are kept."""
    for hour, minute in ((9, 0), (9, 35), (10, 10)):
        book(at(25, hour, minute), chat=uuid.uuid4())
    routine, urgent = chat_with(), chat_with("soon")
    pairs = call("/pairs/offers", conversation=urgent, wish="25 november").json()["pairs"]
    assert {pair["slots"][0]["start"][:10] for pair in pairs} == {"2026-11-25"}
    others = call("/pairs/offers", conversation=routine, limit=10).json()["pairs"]
    assert others and "2026-11-25" not in {pair["slots"][0]["start"][:10] for pair in others}
    reply = call("/pairs/holds", conversation=urgent, pair=pairs[0]["token"])
    assert reply.status_code == 201, reply.json()
    booked = call("/pairs/bookings", conversation=urgent, pair=pairs[0]["token"], patient=NOOR, idempotency_key="both")
    assert booked.status_code == 201, booked.json()


def test_a_kept_place_cannot_be_had_as_half_of_a_visit(
    call: Call, chat_with: ChatWith, book: Book, at: At, neurologist: Practitioner
) -> None:
    """Offered while there was enough; the day has filled up since."""
    chat = chat_with()
    [pair, *_] = call("/pairs/offers", conversation=chat, wish="25 november").json()["pairs"]
    taken = [slot["start"] for slot in pair["slots"] if slot["service"] == "dental"]
    for hour, minute in ((9, 0), (9, 35), (10, 10), (10, 45), (11, 20)):
        wanted = at(25, hour, minute)
        if wanted.start.isoformat() not in taken and Appointment.objects.count() < 3:
            book(wanted, chat=uuid.uuid4())
    assert call("/pairs/holds", conversation=chat, pair=pair["token"]).status_code == 409
    reply = call("/pairs/bookings", conversation=chat, pair=pair["token"], patient=NOOR, idempotency_key="both")
    assert (reply.status_code, Appointment.objects.count()) == (409, 3)


def test_a_kept_place_is_offered_to_the_urgent_of_the_waiting_list_only(
    call: Call, chat_with: ChatWith, book: Book, at: At, now: datetime, dental: Service, dentist: Practitioner
) -> None:
    """The dentist works on this one Tuesday; three are booked, so what is left is kept."""
    dentist.opening_hours.update(recurrence="FREQ=WEEKLY;BYDAY=TU", valid_until="2026-11-24")
    for hour, minute in ((9, 0), (9, 35), (10, 10)):
        book(at(24, hour, minute), chat=uuid.uuid4())
    for chat in (chat_with(), chat_with("soon")):
        assert call("/waitlist", conversation=chat, service="dental", patient=NOOR).status_code == 201
    assert offer_free_time(dental, now) == 1
    [offered] = Waiting.objects.filter(status=WaitingStatus.OFFERED)
    assert (offered.urgency, offered.offered_start) == ("soon", at(24, 10, 45).start)
    claim(offered, author=Author(ChangedBy.CHAT), now=now)
    assert Appointment.objects.filter(urgency="soon").count() == 1
    assert offer_free_time(dental, now) == 0
