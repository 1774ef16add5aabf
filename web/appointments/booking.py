"""Holding, booking, moving and cancelling. Each is one transaction; the database has the last word.

A transaction never looks for alternatives: whoever calls does that after a
refusal, when no lock is held any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.models import (
    LIVE_STATUSES,
    Appointment,
    AppointmentChange,
    AppointmentStatus,
    ChangedBy,
    Hold,
    PatientDetails,
    Service,
)
from web.appointments.occupying import diaries_locked, occupy, release
from web.appointments.refusals import AlreadyBooked, NotChangeable, SlotTaken, UrgencyForbids
from web.appointments.urgency_limits import bookable_span

# What staff may make of an appointment. Undoing a slip of the mouse is one step back.
NEXT_STATUSES: dict[str, tuple[AppointmentStatus, ...]] = {
    AppointmentStatus.BOOKED: (AppointmentStatus.ARRIVED, AppointmentStatus.FULFILLED, AppointmentStatus.NOSHOW),
    AppointmentStatus.ARRIVED: (AppointmentStatus.FULFILLED, AppointmentStatus.BOOKED),
    AppointmentStatus.NOSHOW: (AppointmentStatus.ARRIVED,),
    AppointmentStatus.FULFILLED: (AppointmentStatus.ARRIVED,),
}


@dataclass(frozen=True, slots=True)
class WantedSlot:
    """Which slot somebody picked. Whether it is one, and free, is looked up when it is taken."""

    service: Service
    practitioner_id: int
    start: datetime


@dataclass(frozen=True, slots=True)
class Author:
    """Who makes a change, for the record of changes."""

    by: ChangedBy
    staff: str = ""


def hold(conversation: UUID, wanted: WantedSlot, *, urgency: str | None, now: datetime) -> Hold:
    """Keep a time for the conversation. What it held before is given back in the same transaction."""
    refuse_if_too_urgent(wanted, urgency, now)
    free_slot(wanted, now=now, held_by=conversation)  # most losers of a race turn away here, without a lock
    before = Hold.objects.filter(conversation=conversation).first()
    with diaries_locked(wanted.practitioner_id, *([before.practitioner_id] if before else [])):
        slot = free_slot(wanted, now=now, held_by=conversation)
        Hold.objects.filter(conversation=conversation).delete()
        kept = create_hold(conversation, slot, now)
        occupy(slot, kept, now)
    return kept


def create_hold(conversation: UUID, slot: AppointmentSlot, now: datetime) -> Hold:
    try:
        with transaction.atomic():
            return Hold.objects.create(
                conversation=conversation,
                practitioner=slot.practitioner,
                service=slot.service,
                site=slot.site,
                start=slot.start,
                end=slot.end,
                expires_at=now + timedelta(minutes=slot.service.clinic.hold_minutes),
            )
    except IntegrityError as error:
        raise SlotTaken("This conversation is choosing another time at the same moment.") from error


def release_hold(conversation: UUID) -> bool:
    """Give back what the conversation holds; True if it held something."""
    return bool(Hold.objects.filter(conversation=conversation).delete()[0])


def book(
    wanted: WantedSlot,
    patient: ContactDetails,
    *,
    conversation: UUID | None,
    urgency: str | None,
    author: Author,
    now: datetime,
    idempotency_key: str = "",
) -> Appointment:
    """The same key again gives the same appointment and changes nothing."""
    if (done := booked_with_key(conversation, idempotency_key)) is not None:
        return done
    refuse_if_too_urgent(wanted, urgency, now)
    slot_to_book(wanted, conversation, now)
    before = Hold.objects.filter(conversation=conversation).first() if conversation else None
    try:
        with diaries_locked(wanted.practitioner_id, *([before.practitioner_id] if before else [])):
            if (done := booked_with_key(conversation, idempotency_key)) is not None:
                return done
            refuse_second_appointment(conversation, wanted.service)
            slot = slot_to_book(wanted, conversation, now)
            appointment = Appointment.objects.create(
                clinic=slot.service.clinic,
                site=slot.site,
                practitioner=slot.practitioner,
                service=slot.service,
                start=slot.start,
                end=slot.end,
                urgency=urgency or "",
                conversation=conversation,
                idempotency_key=idempotency_key,
                created_at=now,
                changed_at=now,
            )
            if conversation is not None:
                release_hold(conversation)
            occupy(slot, appointment, now)
            PatientDetails.objects.create(appointment=appointment, **patient.columns())
            record(appointment, author, now)
    except IntegrityError as error:
        # The same visitor booked with another practitioner in the same moment.
        if (done := booked_with_key(conversation, idempotency_key)) is not None:
            return done
        refuse_second_appointment(conversation, wanted.service)
        raise SlotTaken("This time was taken in the same moment.") from error
    return appointment


def move(
    appointment: Appointment, wanted: WantedSlot, *, urgency: str | None, author: Author, now: datetime
) -> Appointment:
    """To another time or practitioner, in one step: the old time is given back only if the new one is had."""
    if wanted.service.pk != appointment.service_id:
        raise NotChangeable("An appointment moves within its service. Another service is another appointment.")
    refuse_if_too_urgent(wanted, urgency, now)
    own_hold = appointment.conversation
    with diaries_locked(appointment.practitioner_id, wanted.practitioner_id):
        appointment = fresh(appointment)
        refuse_unless_to_come(appointment, now)
        if appointment.practitioner_id == wanted.practitioner_id and appointment.start == wanted.start:
            return appointment
        slot = free_slot(wanted, now=now, held_by=own_hold, moving=appointment)
        release(appointment)
        if own_hold is not None:
            release_hold(own_hold)
        occupy(slot, appointment, now)
        appointment.practitioner = slot.practitioner
        appointment.site = slot.site
        appointment.start = slot.start
        appointment.end = slot.end
        save_change(appointment, author, now)
    return appointment


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
        release(appointment)
        appointment.status = AppointmentStatus.CANCELLED
        appointment.idempotency_key = ""  # who cancels and takes the same time again means it
        save_change(appointment, author, now)
    return appointment


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


# --- what is looked up and refused ------------------------------------------


def refuse_if_too_urgent(wanted: WantedSlot, urgency: str | None, now: datetime) -> None:
    span = bookable_span(urgency, wanted.service, now, wanted.service.clinic.zone)
    if wanted.start >= span.end:
        raise UrgencyForbids("This time is later than the patient should be seen.")


def free_slot(
    wanted: WantedSlot, *, now: datetime, held_by: UUID | None = None, moving: Appointment | None = None
) -> AppointmentSlot:
    slots = free_slots(
        wanted.service,
        wanted.start,
        wanted.start + timedelta(seconds=1),
        now=now,
        held_by=held_by,
        moving=moving,
        practitioner_id=wanted.practitioner_id,
    )
    if not slots:
        raise SlotTaken("This time is not free any more.")
    return slots[0]


def slot_to_book(wanted: WantedSlot, conversation: UUID | None, now: datetime) -> AppointmentSlot:
    """What the conversation holds stays bookable though the lead time has begun meanwhile."""
    if conversation is not None and (kept := hold_on(wanted, conversation, now)) is not None:
        return AppointmentSlot(kept.practitioner, wanted.service, kept.site, kept.start, kept.end)
    return free_slot(wanted, now=now, held_by=conversation)


def hold_on(wanted: WantedSlot, conversation: UUID, now: datetime) -> Hold | None:
    holds = Hold.objects.select_related("practitioner", "site__clinic").filter(
        conversation=conversation, expires_at__gt=now
    )
    return holds.filter(practitioner=wanted.practitioner_id, service=wanted.service, start=wanted.start).first()


def booked_with_key(conversation: UUID | None, key: str) -> Appointment | None:
    if not key:
        return None
    return Appointment.objects.filter(conversation=conversation, idempotency_key=key).first()


def refuse_second_appointment(conversation: UUID | None, service: Service) -> None:
    if conversation is None:
        return
    live = Appointment.objects.filter(conversation=conversation, service=service, status__in=LIVE_STATUSES).first()
    if live is not None:
        raise AlreadyBooked("There is an appointment already. It can be moved.", live)


def refuse_unless_live(appointment: Appointment) -> None:
    if not appointment.is_live:
        raise NotChangeable(f"The appointment is {appointment.get_status_display().lower()}.")


def refuse_unless_to_come(appointment: Appointment, now: datetime) -> None:
    refuse_unless_live(appointment)
    if appointment.start <= now:
        raise NotChangeable("The appointment has begun.")


# --- what is written with every change ----------------------------------------


def fresh(appointment: Appointment) -> Appointment:
    return Appointment.objects.select_related("clinic", "site__clinic", "practitioner", "service__clinic").get(
        pk=appointment.pk
    )


def save_change(appointment: Appointment, author: Author, now: datetime) -> None:
    appointment.sequence += 1
    appointment.changed_at = now
    appointment.save()
    record(appointment, author, now)


def record(appointment: Appointment, author: Author, now: datetime) -> None:
    AppointmentChange.objects.create(
        appointment=appointment,
        at=now,
        by=author.by,
        staff=author.staff,
        status=appointment.status,
        start=appointment.start,
        practitioner_name=appointment.practitioner.name,
    )
