"""Which free times to put before a patient who said, or did not say, when they can come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from scheduling import Interval, Window
from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.kept_places import may_take_kept
from web.appointments.models import Appointment, Clinic, Service, Site
from web.appointments.urgency_limits import bookable_span

NOON = 12
A_DAY = timedelta(days=1)
A_FORTNIGHT = timedelta(days=14)

# The wish in words, the moment, the zone, the country: `scheduling.wishes.windows`.
ReadWish = Callable[[str, datetime, ZoneInfo, str], Iterable[Window]]


class Note(StrEnum):
    """Why the slots offered are not simply those wished for."""

    PAST = "past"
    NONE_IN_WINDOW = "none_in_window"
    NOT_UNDERSTOOD = "not_understood"
    BEYOND_URGENCY = "beyond_urgency"
    BEYOND_DIARY = "beyond_diary"


@dataclass(frozen=True, slots=True)
class Offer:
    slots: tuple[AppointmentSlot, ...]
    windows: tuple[Window, ...] = ()
    note: Note | None = None

    @property
    def understood(self) -> bool:
        return self.note != Note.NOT_UNDERSTOOD


def offer(
    service: Service,
    *,
    urgency: str | None,
    read_wish: ReadWish,
    now: datetime,
    wish: str | None = None,
    after: datetime | None = None,
    limit: int = 3,
    held_by: UUID | None = None,
    moving: Appointment | None = None,
    suits: Callable[[AppointmentSlot], bool] = lambda slot: True,
) -> Offer:
    """At most `limit` slots with different starts. A wish that is not understood gets none: nothing is guessed."""
    clinic = service.clinic
    fits = suits if moving is None else other_than(moving, suits)
    span = bookable_span(urgency, service, now, clinic.zone)
    everything = bookable_span(None, service, now, clinic.zone)

    def soonest(
        within: Interval, admits: Callable[[AppointmentSlot], bool] = lambda slot: True
    ) -> list[AppointmentSlot]:
        """Enough to choose from, a fortnight at a time: most patients find theirs in the first."""
        found: list[AppointmentSlot] = []
        for fortnight in fortnights(within):
            slots = free_slots(
                service,
                fortnight.start,
                fortnight.end,
                now=now,
                held_by=held_by,
                moving=moving,
                takes_kept=may_take_kept(urgency),
            )
            found += [slot for slot in slots if (after is None or slot.start > after) and fits(slot) and admits(slot)]
            if len({half_day_of(slot) for slot in found}) >= limit:
                break
        return found

    if not wish:
        in_time = soonest(span)
        if in_time:
            chosen = in_time if after is not None else spread_out(in_time)
            return Offer(tuple(sorted(first_starts(chosen, limit), key=lambda slot: slot.start)))
        beyond = span.end < everything.end and any(soonest(Interval(span.end, everything.end)))
        return Offer((), note=Note.BEYOND_URGENCY if beyond else Note.NONE_IN_WINDOW)

    windows = tuple(read_wish(wish, now, clinic.zone, clinic.country))
    if not windows:
        return Offer((), note=Note.NOT_UNDERSTOOD)
    if all(window.end is not None and window.end <= now for window in windows):
        return Offer(first_starts(soonest(span), limit), windows, Note.PAST)
    read_at = WishBySite(wish, now, clinic, read_wish)
    wished = soonest(reach_of(windows, span), lambda slot: read_at.admits(slot.site, slot.start))
    if wished:
        picked = first_starts(spread_out(wished), limit)
        return Offer(tuple(sorted(picked, key=lambda slot: slot.start)), windows)
    around = reach_of(windows, span, A_FORTNIGHT)
    near = free_slots(
        service,
        max(around.start, after or now),
        around.end,
        now=now,
        held_by=held_by,
        moving=moving,
        takes_kept=may_take_kept(urgency),
    )
    suitable = [slot for slot in near if fits(slot)]
    nearest = first_starts(by_nearness(suitable or soonest(span), windows), limit)
    in_order = tuple(sorted(nearest, key=lambda slot: slot.start))
    if starts_beyond(windows, span):
        return Offer(in_order, windows, Note.BEYOND_URGENCY if span.end < everything.end else Note.BEYOND_DIARY)
    return Offer(in_order, windows, Note.NONE_IN_WINDOW)


class WishBySite:
    """A wish by the clocks of each site: "after 5" is after five where the patient will be."""

    def __init__(self, wish: str, now: datetime, clinic: Clinic, read_wish: ReadWish) -> None:
        self.wish, self.now, self.clinic, self.read_wish = wish, now, clinic, read_wish
        self.windows: dict[str, tuple[Window, ...]] = {}

    def admits(self, site: Site, start: datetime) -> bool:
        zone = site.time_zone or self.clinic.time_zone
        if zone not in self.windows:
            self.windows[zone] = tuple(self.read_wish(self.wish, self.now, ZoneInfo(zone), self.clinic.country))
        return any(window.admits(start) for window in self.windows[zone])


def other_than(moving: Appointment, suits: Callable[[AppointmentSlot], bool]) -> Callable[[AppointmentSlot], bool]:
    """Whoever moves a visit has no use for its own time, though that does not stand in their way."""
    return lambda slot: (slot.practitioner.pk, slot.start) != (moving.practitioner_id, moving.start) and suits(slot)


def fortnights(span: Interval) -> Iterator[Interval]:
    start = span.start
    while start < span.end:
        yield Interval(start, min(start + A_FORTNIGHT, span.end))
        start += A_FORTNIGHT


def reach_of(windows: Iterable[Window], span: Interval, margin: timedelta = A_DAY) -> Interval:
    """The part of the span that the windows touch, with a margin; the whole span where they miss it."""
    start = min(span.start if window.start is None else window.start.astimezone(UTC) for window in windows)
    end = max(span.end if window.end is None else window.end.astimezone(UTC) for window in windows)
    start, end = max(span.start, start - margin), min(span.end, end + margin)
    return Interval(start, end) if start < end else span


def starts_beyond(windows: Iterable[Window], span: Interval) -> bool:
    """All that is wished for lies later than the span."""
    return all(window.start is not None and window.start >= span.end for window in windows)


def spread_out(slots: list[AppointmentSlot]) -> Iterator[AppointmentSlot]:
    """The soonest slot of each half-day first, then the others: three choices should differ."""
    seen: set[tuple[date, bool]] = set()
    others: list[AppointmentSlot] = []
    for slot in slots:
        half_day = half_day_of(slot)
        if half_day in seen:
            others.append(slot)
        else:
            seen.add(half_day)
            yield slot
    yield from others


def half_day_of(slot: AppointmentSlot) -> tuple[date, bool]:
    local = slot.start.astimezone(slot.site.zone)
    return local.date(), local.hour < NOON


def by_nearness(slots: list[AppointmentSlot], windows: tuple[Window, ...]) -> list[AppointmentSlot]:
    """Nearest to any of the windows first; of two equally near, the sooner."""

    def distance(slot: AppointmentSlot) -> float:
        return min(distance_to(slot.start, window) for window in windows)

    return sorted(slots, key=lambda slot: (distance(slot), slot.start))


def distance_to(moment: datetime, window: Window) -> float:
    """Seconds from a moment to a window; none inside it."""
    before = 0.0 if window.start is None else window.start.timestamp() - moment.timestamp()
    past = 0.0 if window.end is None else moment.timestamp() - window.end.timestamp()
    return max(before, past, 0.0)


def first_starts(slots: Iterable[AppointmentSlot], limit: int) -> tuple[AppointmentSlot, ...]:
    """One slot for each start: two practitioners at the same time are one choice of time."""
    chosen: dict[datetime, AppointmentSlot] = {}
    for slot in slots:
        if len(chosen) == limit and slot.start not in chosen:
            break
        chosen.setdefault(slot.start, slot)
    return tuple(chosen.values())
