"""What somebody asks of the diary and who asks, with the refusals that need no lock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q

from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.kept_places import may_take_kept
from web.appointments.models import (
    LIVE_STATUSES,
    Appointment,
    ChangedBy,
    OccupiedTime,
    Service,
    quanta_between,
)
from web.appointments.refusals import AlreadyBooked, NotChangeable, SlotTaken, UrgencyForbids
from web.appointments.urgency_limits import bookable_span


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

    def may_take_kept(self, urgency: str | None) -> bool:
        return self.by == ChangedBy.STAFF or may_take_kept(urgency)


def refuse_if_too_urgent(wanted: WantedSlot, urgency: str | None, now: datetime) -> None:
    span = bookable_span(urgency, wanted.service, now, wanted.service.clinic.zone)
    if wanted.start >= span.end:
        raise UrgencyForbids("This time is later than the patient should be seen.")


def free_slot(
    wanted: WantedSlot,
    *,
    now: datetime,
    held_by: UUID | None = None,
    moving: Appointment | None = None,
    takes_kept: bool = False,
) -> AppointmentSlot:
    refuse_if_visibly_taken(wanted, now, held_by, moving)
    slots = free_slots(
        wanted.service,
        wanted.start,
        wanted.start + timedelta(seconds=1),
        now=now,
        held_by=held_by,
        moving=moving,
        practitioner_id=wanted.practitioner_id,
        takes_kept=takes_kept,
    )
    if not slots:
        raise SlotTaken("This time is not free any more.")
    return slots[0]


def refuse_if_visibly_taken(
    wanted: WantedSlot, now: datetime, held_by: UUID | None, moving: Appointment | None = None
) -> None:
    """One look at an index turns most losers of a race away, before hours and holidays are worked out for them."""
    if is_visibly_taken(wanted, now, held_by, moving):
        raise SlotTaken("This time is not free any more.")


def is_visibly_taken(wanted: WantedSlot, now: datetime, held_by: UUID | None, moving: Appointment | None) -> bool:
    length = wanted.service.length
    quanta = quanta_between(wanted.start, wanted.start + length)
    rows = OccupiedTime.objects.filter(
        practitioner=wanted.practitioner_id, quantum__gte=quanta.start, quantum__lt=quanta.stop
    )
    in_the_way = (
        Q(appointment__isnull=False) if moving is None else Q(appointment__isnull=False) & ~Q(appointment=moving)
    )
    others = (
        Q(hold__expires_at__gt=now) if held_by is None else Q(hold__expires_at__gt=now) & ~Q(hold__conversation=held_by)
    )
    return rows.filter(in_the_way | others).exists()


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
