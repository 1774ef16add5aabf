"""Moving, cancelling, and what became of an appointment. Each is one transaction."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from web.appointments.freed_time import look_for_a_time
from web.appointments.holding import release_hold, slot_to_book
from web.appointments.late_cancel import refuse_if_it_takes_a_phone_call
from web.appointments.messages.outbox import tell_of_cancellation, tell_of_move
from web.appointments.models import LIVE_STATUSES, Appointment, AppointmentStatus, ChangedBy
from web.appointments.next_session import refuse_before_next_session
from web.appointments.occupying import diaries_locked, lock_kept_places, occupy, release
from web.appointments.records import fresh, save_change
from web.appointments.refusals import NotChangeable
from web.appointments.wanted import (
    Author,
    WantedSlot,
    refuse_if_too_urgent,
    refuse_second_appointment,
    refuse_unless_live,
    refuse_unless_to_come,
)
from web.lib.patience import patient

# What staff may make of an appointment. Undoing a slip of the mouse is one step back.
NEXT_STATUSES: dict[str, tuple[AppointmentStatus, ...]] = {
    AppointmentStatus.BOOKED: (AppointmentStatus.ARRIVED, AppointmentStatus.FULFILLED, AppointmentStatus.NOSHOW),
    AppointmentStatus.ARRIVED: (AppointmentStatus.FULFILLED, AppointmentStatus.BOOKED),
    AppointmentStatus.NOSHOW: (AppointmentStatus.ARRIVED,),
    AppointmentStatus.FULFILLED: (AppointmentStatus.ARRIVED,),
}


@patient
def move(
    appointment: Appointment,
    wanted: WantedSlot,
    *,
    urgency: str | None,
    author: Author,
    now: datetime,
    holder: UUID | None = None,
) -> Appointment:
    """To another time or practitioner, in one step: the old time is given back only if the new one is had.

    The new time may be held for the conversation, or for a `holder`: a place on the waiting list.
    """
    if wanted.service.pk != appointment.service_id:
        raise NotChangeable("An appointment moves within its service. Another service is another appointment.")
    refuse_if_too_urgent(wanted, urgency, now)
    if author.by != ChangedBy.STAFF:
        refuse_before_next_session(appointment.conversation, wanted)
    own_hold = holder or appointment.conversation
    with diaries_locked(appointment.practitioner_id, wanted.practitioner_id):
        appointment = fresh(appointment)
        refuse_unless_to_come(appointment, now)
        if author.by != ChangedBy.STAFF:
            refuse_if_it_takes_a_phone_call(appointment, now)
        if appointment.practitioner_id == wanted.practitioner_id and appointment.start == wanted.start:
            return appointment
        lock_kept_places(wanted.service)
        slot = slot_to_book(wanted, own_hold, now, appointment, takes_kept=author.may_take_kept(urgency))
        release(appointment)
        if own_hold is not None:
            release_hold(own_hold)
        occupy(slot, appointment, now)
        appointment.practitioner = slot.practitioner
        appointment.site, appointment.room = slot.site, slot.room
        appointment.start = slot.start
        appointment.end = slot.end
        save_change(appointment, author, now)
        tell_of_move(appointment, now)
        look_for_a_time(appointment.service)
    return appointment


@patient
def cancel(appointment: Appointment, *, author: Author, now: datetime) -> Appointment:
    """Free its time. Cancelling what is cancelled changes nothing."""
    with diaries_locked(appointment.practitioner_id):
        appointment = fresh(appointment)
        if appointment.status == AppointmentStatus.CANCELLED:
            return appointment
        if author.by == ChangedBy.STAFF:
            refuse_unless_live(appointment)
        else:
            refuse_unless_to_come(appointment, now)
            refuse_if_it_takes_a_phone_call(appointment, now)
        release(appointment)
        appointment.status = AppointmentStatus.CANCELLED
        appointment.idempotency_key = ""  # who cancels and takes the same time again means it
        save_change(appointment, author, now)
        tell_of_cancellation(appointment, now)
        look_for_a_time(appointment.service)
    return appointment


@patient
def change_status(appointment: Appointment, status: AppointmentStatus, *, author: Author, now: datetime) -> Appointment:
    """What staff saw happen: arrived, fulfilled, did not come."""
    with diaries_locked(appointment.practitioner_id):
        appointment = fresh(appointment)
        if appointment.status == status:
            return appointment
        if status not in NEXT_STATUSES.get(appointment.status, ()):
            raise NotChangeable(f"An appointment that is {appointment.status} does not become {status}.")
        if status == AppointmentStatus.NOSHOW and appointment.start > now:
            raise NotChangeable("Nobody has missed an appointment that has not begun.")
        if status in LIVE_STATUSES and not appointment.is_live:
            refuse_second_appointment(appointment.conversation, appointment.service)
        appointment.status = status
        save_change(appointment, author, now)
    return appointment
