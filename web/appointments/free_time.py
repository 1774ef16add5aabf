"""Which appointment slots are still free. Reads only; `booking` takes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import CharField, Q, QuerySet, StringAgg, Value
from django.db.models.functions import Cast

from scheduling import Interval, appointment_slots
from scheduling.wall_clock import start_of
from web.appointments.kept_places import days_with_places_to_spare
from web.appointments.models import (
    Appointment,
    Hold,
    OccupiedTime,
    Practitioner,
    Room,
    Service,
    Site,
    quanta_between,
    start_of_quantum,
)
from web.appointments.openings import on_one_grid, practitioners_of, presences


@dataclass(frozen=True, slots=True)
class AppointmentSlot:
    """A time with one practitioner that can be booked, in one of `rooms` where the site has rooms for the service."""

    practitioner: Practitioner
    service: Service
    site: Site
    start: datetime
    end: datetime
    rooms: tuple[Room, ...] = ()

    @property
    def room(self) -> Room | None:
        """The one that is taken when the slot is."""
        return next(iter(self.rooms), None)


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
    not_in_the_way = occupying_nothing(now, held_by, moving)
    taken = occupied_intervals({p.practitioner.pk for p in present}, around, not_in_the_way)
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
    if rooms := rooms_by_site(service):
        found = list(with_free_rooms(found, rooms, rooms_in_use(rooms, around, not_in_the_way)))
    if service.urgent_places_per_day and not takes_kept and found:
        days = [slot.start.astimezone(clinic.zone).date() for slot in found]
        whole_days = start_of(min(days), clinic.zone), start_of(max(days) + timedelta(days=1), clinic.zone)
        everything = free_slots(service, *whole_days, now=now, held_by=held_by, moving=moving, takes_kept=True)
        spare = days_with_places_to_spare(service, places_by_day(everything, clinic.zone))
        found = [slot for slot in found if slot.start.astimezone(clinic.zone).date() in spare]
    return sorted(found, key=lambda slot: (slot.start, slot.practitioner.name))


def places_by_day(slots: list[AppointmentSlot], zone: ZoneInfo) -> dict[date, int]:
    """How many patients could be seen on each day."""
    by_day: defaultdict[date, list[AppointmentSlot]] = defaultdict(list)
    for slot in slots:
        by_day[slot.start.astimezone(zone).date()].append(slot)
    return {day: disjoint(of_day) for day, of_day in by_day.items()}


def disjoint(slots: list[AppointmentSlot]) -> int:
    """How many patients could be seen: slots of one practitioner that overlap are one place, and so is one room."""
    free_from: dict[Practitioner | Room, datetime] = {}
    places = 0
    for slot in slots:  # in order of their starts, so taking each that fits takes the most
        room = next((room for room in slot.rooms if slot.start >= free_from.get(room, slot.start)), None)
        if slot.start < free_from.get(slot.practitioner, slot.start) or (slot.rooms and room is None):
            continue
        for taken in (slot.practitioner, room):
            if taken is not None:
                free_from[taken] = slot.end + slot.service.buffer_before + slot.service.buffer_after
        places += 1
    return places


@dataclass(frozen=True, slots=True)
class NotInTheWay:
    """Whose occupied time counts for nothing: holds that have run out or are one's own, and what is being moved."""

    holds: tuple[int, ...] = ()
    moving: Appointment | None = None

    def without(self, rows: QuerySet[OccupiedTime]) -> QuerySet[OccupiedTime]:
        if self.holds:
            rows = rows.exclude(hold__in=self.holds)
        return rows.exclude(appointment=self.moving) if self.moving is not None else rows


def occupying_nothing(now: datetime, held_by: UUID | None, moving: Appointment | None) -> NotInTheWay:
    """The holds are looked up first: joined to every row they would cost more than all the rest."""
    no_hindrance = Q(expires_at__lte=now)
    if held_by is not None:
        no_hindrance |= Q(conversation=held_by)
    return NotInTheWay(tuple(Hold.objects.filter(no_hindrance).values_list("pk", flat=True)), moving)


def occupied_intervals(
    practitioner_ids: Iterable[int], around: Interval, not_in_the_way: NotInTheWay
) -> defaultdict[int, list[Interval]]:
    """Each practitioner's taken time."""
    quanta = quanta_between(around.start, around.end)
    rows = OccupiedTime.objects.filter(
        practitioner_id__in=practitioner_ids, quantum__gte=quanta.start, quantum__lt=quanta.stop
    )
    # One row each, put together by the database: a month of a busy clinic is tens of thousands of rows.
    number = Cast("quantum", CharField())
    by_practitioner = not_in_the_way.without(rows).order_by().values("practitioner_id")
    listed = by_practitioner.annotate(quanta=StringAgg(number, delimiter=Value(" ")))
    taken: defaultdict[int, list[Interval]] = defaultdict(list)
    for practitioner_id, numbers in listed.values_list("practitioner_id", "quanta"):
        taken[practitioner_id] = list(runs(sorted(map(int, numbers.split()))))
    return taken


def runs(quanta: list[int]) -> Iterator[Interval]:
    """Neighbouring quanta as one interval each."""
    first = last = quanta[0]
    for quantum in quanta:
        if quantum > last + 1:
            yield Interval(start_of_quantum(first), start_of_quantum(last + 1))
            first = quantum
        last = quantum
    yield Interval(start_of_quantum(first), start_of_quantum(last + 1))


def rooms_by_site(service: Service) -> dict[int, tuple[Room, ...]]:
    """The rooms that are fitted out for a service. Sites that are not named have none, and need none."""
    suitable = Room.objects.filter(Q(services=service) | Q(services=None), site__clinic=service.clinic, is_active=True)
    rooms: defaultdict[int, tuple[Room, ...]] = defaultdict(tuple)
    for room in suitable.order_by("name", "pk"):
        rooms[room.site_id] = (*rooms[room.site_id], room)
    return dict(rooms)


def rooms_in_use(
    rooms: dict[int, tuple[Room, ...]], around: Interval, not_in_the_way: NotInTheWay
) -> defaultdict[int, set[int]]:
    """Each room's taken quanta."""
    quanta = quanta_between(around.start, around.end)
    rows = OccupiedTime.objects.filter(
        room__in=[room.pk for each in rooms.values() for room in each],
        quantum__gte=quanta.start,
        quantum__lt=quanta.stop,
    )
    in_use: defaultdict[int, set[int]] = defaultdict(set)
    for room, quantum in not_in_the_way.without(rows).values_list("room_id", "quantum"):
        in_use[room].add(quantum)
    return in_use


def with_free_rooms(
    slots: Iterable[AppointmentSlot], rooms: dict[int, tuple[Room, ...]], in_use: Mapping[int, set[int]]
) -> Iterator[AppointmentSlot]:
    """The slots for which a room is free, each with those rooms."""
    for slot in slots:
        if slot.site.pk not in rooms:
            yield slot
            continue
        quanta = quanta_between(slot.start - slot.service.buffer_before, slot.end + slot.service.buffer_after)
        free = tuple(room for room in rooms[slot.site.pk] if in_use[room.pk].isdisjoint(quanta))
        if free:
            yield replace(slot, rooms=free)
