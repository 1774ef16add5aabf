"""Holding, booking, moving and cancelling, as the people concerned see it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from web.appointments import booking, changing, holding
from web.appointments.contact_details import ContactDetails
from web.appointments.models import (
    Appointment,
    AppointmentStatus,
    ChangedBy,
    Hold,
    OccupiedTime,
    Practitioner,
    Service,
)
from web.appointments.refusals import AlreadyBooked, NotChangeable, SlotTaken, UrgencyForbids
from web.appointments.wanted import Author, WantedSlot

At = Callable[..., WantedSlot]
Book = Callable[..., Appointment]
BY_STAFF = Author(ChangedBy.STAFF, "ada")


def test_a_booked_appointment_is_what_the_patient_chose(book: Book, at: At, dentist: Practitioner) -> None:
    appointment = Appointment.objects.get(pk=book(at(24, 10)).pk)
    assert appointment.start == datetime(2026, 11, 24, 10, tzinfo=UTC)
    assert appointment.end == datetime(2026, 11, 24, 10, 30, tzinfo=UTC)
    assert (appointment.practitioner, appointment.status) == (dentist, AppointmentStatus.BOOKED)
    assert appointment.patient.name == "Noor Haddad"
    assert [change.status for change in appointment.changes.all()] == ["booked"]


def test_the_second_patient_does_not_get_the_same_time(book: Book, at: At, someone_elses_chat: uuid.UUID) -> None:
    book(at(24, 10))
    with pytest.raises(SlotTaken):
        book(at(24, 10), chat=someone_elses_chat)
    assert Appointment.objects.count() == 1


def test_the_database_itself_refuses_a_second_patient(book: Book, at: At, dentist: Practitioner) -> None:
    taken = book(at(24, 10)).occupied_time.first()
    hold = Hold.objects.create(
        conversation=uuid.uuid4(),
        practitioner=dentist,
        service=dentist.services.get(),
        site=dentist.opening_hours.get().site,
        start=datetime(2026, 11, 24, 10, tzinfo=UTC),
        end=datetime(2026, 11, 24, 10, 30, tzinfo=UTC),
        expires_at=datetime(2026, 11, 24, tzinfo=UTC),
    )
    with pytest.raises(IntegrityError), transaction.atomic():
        OccupiedTime.objects.create(practitioner=dentist, quantum=taken.quantum, hold=hold)


def test_two_clicks_make_one_appointment(book: Book, at: At) -> None:
    first = book(at(24, 10), key="click")
    assert book(at(24, 10), key="click") == first
    assert Appointment.objects.count() == 1


def test_a_second_appointment_for_the_same_thing_is_refused_with_the_first(book: Book, at: At) -> None:
    first = book(at(24, 10), key="one")
    with pytest.raises(AlreadyBooked) as refusal:
        book(at(25, 10), key="two")
    assert refusal.value.appointment == first


@pytest.mark.parametrize("minute", [5, 15, 59])
def test_a_time_off_the_grid_cannot_be_booked(book: Book, at: At, minute: int) -> None:
    with pytest.raises(SlotTaken):
        book(at(24, 10, minute))


def test_a_time_outside_opening_hours_cannot_be_booked(book: Book, at: At) -> None:
    with pytest.raises(SlotTaken):
        book(at(24, 20))


def test_a_time_in_the_past_cannot_be_booked(book: Book, at: At) -> None:
    with pytest.raises(SlotTaken):
        book(at(20, 10))


# --- urgency ---------------------------------------------------------------------


def test_an_emergency_is_not_booked(book: Book, at: At) -> None:
    with pytest.raises(UrgencyForbids):
        book(at(23, 10), urgency="emergency")


def test_who_must_be_seen_today_is_booked_today_or_not_at_all(book: Book, at: At) -> None:
    with pytest.raises(UrgencyForbids):
        book(at(24, 9), urgency="same_day")
    assert book(at(23, 11), urgency="same_day").urgency == "same_day"


def test_soon_means_a_week_for_teeth(book: Book, at: At) -> None:
    with pytest.raises(UrgencyForbids):
        book(at(30, 9), urgency="soon")  # seven days and an hour later
    assert book(at(27, 9), urgency="soon").urgency == "soon"


def test_soon_means_two_weeks_for_the_neurologist(book: Book, neurology: Service, neurologist: Practitioner) -> None:
    def wednesday(day: int, month: int) -> WantedSlot:
        return WantedSlot(neurology, neurologist.pk, datetime(2026, month, day, 10, tzinfo=UTC))

    with pytest.raises(UrgencyForbids):
        book(wednesday(9, 12), urgency="soon")
    assert book(wednesday(2, 12), urgency="soon").urgency == "soon"


def test_a_held_time_is_refused_when_it_has_become_an_emergency(
    book: Book, at: At, noors_chat: uuid.UUID, now: datetime
) -> None:
    holding.hold(noors_chat, at(24, 10), urgency=None, now=now)
    with pytest.raises(UrgencyForbids):
        book(at(24, 10), urgency="emergency")


# --- holds -----------------------------------------------------------------------


def test_a_held_time_is_not_given_to_someone_else(
    book: Book, at: At, noors_chat: uuid.UUID, someone_elses_chat: uuid.UUID, now: datetime
) -> None:
    holding.hold(noors_chat, at(24, 10), urgency=None, now=now)
    with pytest.raises(SlotTaken):
        holding.hold(someone_elses_chat, at(24, 10), urgency=None, now=now)
    with pytest.raises(SlotTaken):
        book(at(24, 10), chat=someone_elses_chat)


def test_the_holder_books_what_they_hold(book: Book, at: At, noors_chat: uuid.UUID, now: datetime) -> None:
    holding.hold(noors_chat, at(24, 10), urgency=None, now=now)
    appointment = book(at(24, 10))
    assert Hold.objects.count() == 0
    assert {row.appointment for row in OccupiedTime.objects.all()} == {appointment}
    assert OccupiedTime.objects.count() == 7  # thirty minutes and five after them


def test_the_lead_time_does_not_run_out_on_the_holder(
    at: At, noor: ContactDetails, noors_chat: uuid.UUID, in_chat: Author, now: datetime
) -> None:
    in_time = now.replace(hour=8, minute=29)
    holding.hold(noors_chat, at(23, 9), urgency=None, now=in_time)
    booked = booking.book(
        at(23, 9), noor, conversation=noors_chat, urgency=None, author=in_chat, now=in_time + timedelta(minutes=4)
    )
    assert booked.start.hour == 9


def test_choosing_again_gives_the_first_choice_back(
    at: At, noors_chat: uuid.UUID, someone_elses_chat: uuid.UUID, now: datetime
) -> None:
    holding.hold(noors_chat, at(24, 10), urgency=None, now=now)
    holding.hold(noors_chat, at(25, 10), urgency=None, now=now)
    assert holding.hold(someone_elses_chat, at(24, 10), urgency=None, now=now).start.day == 24
    assert Hold.objects.count() == 2


def test_an_expired_hold_makes_way(
    book: Book, at: At, noors_chat: uuid.UUID, someone_elses_chat: uuid.UUID, now: datetime
) -> None:
    holding.hold(someone_elses_chat, at(24, 10), urgency=None, now=now - timedelta(minutes=5))
    assert book(at(24, 10)).conversation == noors_chat
    assert not OccupiedTime.objects.filter(hold__isnull=False).exists()


def test_a_released_hold_frees_its_time(book: Book, at: At, someone_elses_chat: uuid.UUID, now: datetime) -> None:
    holding.hold(someone_elses_chat, at(24, 10), urgency=None, now=now)
    assert holding.release_hold(someone_elses_chat)
    assert not holding.release_hold(someone_elses_chat)
    assert book(at(24, 10)).start.day == 24


# --- moving and cancelling ------------------------------------------------------------


def test_moving_frees_the_old_time_and_takes_the_new_one(
    book: Book, at: At, in_chat: Author, someone_elses_chat: uuid.UUID, now: datetime
) -> None:
    appointment = book(at(24, 10))
    moved = changing.move(appointment, at(25, 11), urgency=None, author=in_chat, now=now)
    assert (moved.start.day, moved.start.hour, moved.sequence) == (25, 11, 1)
    assert moved.manage_token == appointment.manage_token
    assert book(at(24, 10), chat=someone_elses_chat).start.day == 24
    assert [change.start.day for change in moved.changes.all()] == [24, 25]


def test_moving_to_a_taken_time_changes_nothing(
    book: Book, at: At, in_chat: Author, someone_elses_chat: uuid.UUID, now: datetime
) -> None:
    appointment = book(at(24, 10))
    book(at(25, 11), chat=someone_elses_chat)
    with pytest.raises(SlotTaken):
        changing.move(appointment, at(25, 11), urgency=None, author=in_chat, now=now)
    appointment.refresh_from_db()
    assert (appointment.start.day, appointment.sequence, appointment.occupied_time.count()) == (24, 0, 7)


def test_moving_by_half_an_hour_may_overlap_the_old_time(book: Book, at: At, in_chat: Author, now: datetime) -> None:
    assert changing.move(book(at(24, 10)), at(24, 10, 30), urgency=None, author=in_chat, now=now).start.minute == 30


def test_moving_to_another_dentist_keeps_the_appointment(
    book: Book, at: At, second_dentist: Practitioner, in_chat: Author, now: datetime
) -> None:
    appointment = book(at(24, 10))
    moved = changing.move(appointment, at(26, 14, with_=second_dentist), urgency=None, author=in_chat, now=now)
    assert (moved.pk, moved.practitioner, moved.reference) == (appointment.pk, second_dentist, appointment.reference)
    assert set(OccupiedTime.objects.values_list("practitioner", flat=True)) == {second_dentist.pk}


def test_cancelling_frees_the_time_and_can_be_repeated(
    book: Book, at: At, in_chat: Author, someone_elses_chat: uuid.UUID, now: datetime
) -> None:
    appointment = changing.cancel(book(at(24, 10)), author=in_chat, now=now)
    assert changing.cancel(appointment, author=in_chat, now=now).sequence == 1
    assert book(at(24, 10), chat=someone_elses_chat).status == AppointmentStatus.BOOKED


def test_who_cancels_may_take_the_same_time_again(book: Book, at: At, in_chat: Author, now: datetime) -> None:
    cancelled = changing.cancel(book(at(24, 10), key="click"), author=in_chat, now=now)
    again = book(at(24, 10), key="click")
    assert (again.status, again.pk == cancelled.pk) == (AppointmentStatus.BOOKED, False)


def test_a_patient_cannot_cancel_what_has_begun(book: Book, at: At, in_chat: Author) -> None:
    with pytest.raises(NotChangeable):
        changing.cancel(book(at(24, 10)), author=in_chat, now=datetime(2026, 11, 24, 10, 1, tzinfo=UTC))


def test_staff_say_who_arrived_and_who_did_not_come(book: Book, at: At, now: datetime) -> None:
    appointment = book(at(24, 10))
    with pytest.raises(NotChangeable):
        changing.change_status(appointment, AppointmentStatus.NOSHOW, author=BY_STAFF, now=now)
    at_ten = datetime(2026, 11, 24, 10, tzinfo=UTC)
    changing.change_status(appointment, AppointmentStatus.ARRIVED, author=BY_STAFF, now=at_ten)
    seen = changing.change_status(appointment, AppointmentStatus.FULFILLED, author=BY_STAFF, now=at_ten)
    assert [(change.status, change.staff) for change in seen.changes.all()] == [
        ("booked", ""),
        ("arrived", "ada"),
        ("fulfilled", "ada"),
    ]
    with pytest.raises(NotChangeable):
        changing.change_status(appointment, AppointmentStatus.NOSHOW, author=BY_STAFF, now=at_ten)
