"""Which appointment slots are still free. Reads only; `booking` takes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import UUID

from django.db.models import Q

from scheduling import Interval, appointment_slots
from web.appointments.kept_places import days_with_places_to_spare
from web.appointments.models import (
    Appointment,
    Hold,
    OccupiedTime,
    Practitioner,
    Service,
    Site,
    quanta_between,
    start_of_quantum,
)
from web.appointments.openings import on_one_grid, practitioners_of, presences


@dataclass(frozen=True, slots=True)
class AppointmentSlot:
    """A time with one practitioner that can be booked."""

    practitioner: Practitioner
    service: Service
    site: Site
    start: datetime
    end: datetime


def free_slots(
    service: Service,
    start: datetime,
    end: datetime,
    *,
    now: datetime,
    held_by: UUID | None = None,
    moving: Appointment | None = None,
    practitioner_id: int | None = None,
    within_lead_time: bool = False,
    takes_kept: bool = False,
) -> list[AppointmentSlot]:
    """Free slots that begin in [start, end), soonest first.

    The visitor's own hold (`held_by`) and the appointment they are moving do not stand in their way.
    `takes_kept` is for urgent patients and for staff, who may also take the places that the service keeps each day.
    """
    clinic = service.clinic
    lead = timedelta(0) if within_lead_time else timedelta(minutes=clinic.lead_minutes)
    start = max(start.astimezone(UTC), now + lead)
    end = min(end.astimezone(UTC), now + timedelta(days=clinic.longest_advance_days))
    if start >= end:
        return []
    practitioners = practitioners_of(service)
    if practitioner_id is not None:
        practitioners = practitioners.filter(pk=practitioner_id)
    present = list(presences(practitioners, clinic, start, end))
    around = Interval(start - service.buffer_before, end + service.length + service.buffer_after)
    taken = occupied_intervals({p.practitioner.pk for p in present}, around, now=now, held_by=held_by, moving=moving)
    found = [
        AppointmentSlot(presence.practitioner, service, presence.site, slot.start, slot.end)
        for presence in present
        for slot in appointment_slots(
            on_one_grid(presence.times, service.start_every),
            taken[presence.practitioner.pk],
            length=service.length,
            every=service.start_every,
            buffer_before=service.buffer_before,
            buffer_after=service.buffer_after,
            not_before=start,
            not_after=end + service.length,
        )
        if slot.start < end
    ]
    if service.urgent_places_per_day and not takes_kept:

        def places_between(start: datetime, end: datetime) -> int:
            return disjoint(free_slots(service, start, end, now=now, held_by=held_by, moving=moving, takes_kept=True))

        days = {slot.start.astimezone(clinic.zone).date() for slot in found}
        spare = days_with_places_to_spare(service, days, places_between)
        found = [slot for slot in found if slot.start.astimezone(clinic.zone).date() in spare]
    return sorted(found, key=lambda slot: (slot.start, slot.practitioner.name))


def disjoint(slots: list[AppointmentSlot]) -> int:
    """How many patients could be seen: slots of one practitioner that overlap are one place."""
    free_from: dict[int, datetime] = {}
    places = 0
    for slot in slots:  # in order of their starts, so taking each that fits takes the most
        if slot.start >= free_from.get(slot.practitioner.pk, slot.start):
            free_from[slot.practitioner.pk] = slot.end + slot.service.buffer_before + slot.service.buffer_after
            places += 1
    return places


def occupied_intervals(
    practitioner_ids: Iterable[int],
    around: Interval,
    *,
    now: datetime,
    held_by: UUID | None = None,
    moving: Appointment | None = None,
) -> defaultdict[int, list[Interval]]:
    """Each practitioner's taken time. Expired holds take none."""
    quanta = quanta_between(around.start, around.end)
    rows = OccupiedTime.objects.filter(
        practitioner_id__in=practitioner_ids, quantum__gte=quanta.start, quantum__lt=quanta.stop
    )
    no_hindrance = Q(expires_at__lte=now)
    if held_by is not None:
        no_hindrance |= Q(conversation=held_by)
    # Looked up first: joined to every row it would cost more than all the rest.
    if lapsed := list(Hold.objects.filter(no_hindrance).values_list("pk", flat=True)):
        rows = rows.exclude(hold__in=lapsed)
    if moving is not None:
        rows = rows.exclude(appointment=moving)
    taken_quanta: defaultdict[int, list[int]] = defaultdict(list)
    for practitioner_id, quantum in rows.order_by("practitioner_id", "quantum").values_list(
        "practitioner_id", "quantum"
    ):
        taken_quanta[practitioner_id].append(quantum)
    taken: defaultdict[int, list[Interval]] = defaultdict(list)
    for practitioner_id, numbers in taken_quanta.items():
        taken[practitioner_id] = list(runs(numbers))
    return taken


def runs(quanta: list[int]) -> Iterable[Interval]:
    """Neighbouring quanta as one interval each."""
    first = quanta[0]
    for quantum, following in pairwise([*quanta, -1]):
        if following != quantum + 1:
            yield Interval(start_of_quantum(first), start_of_quantum(quantum + 1))
            first = following
