"""Two appointments on one visit: offered, held and booked together, all or nothing.

One follows the other after the way between the sites and before the clinic's longest wait.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from scheduling import Interval, Window, slot_pairs
from web.appointments.booking import book
from web.appointments.contact_details import ContactDetails
from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.holding import keep, turn_to_take
from web.appointments.kept_places import may_take_kept
from web.appointments.models import Appointment, Hold, Service, Site, travel_between
from web.appointments.next_session import refuse_before_next_session
from web.appointments.occupying import diaries_locked, lock_kept_places
from web.appointments.offers import Note, ReadWish, WishBySite, fortnights, half_day_of
from web.appointments.refusals import NotFound
from web.appointments.urgency_limits import bookable_span
from web.appointments.wanted import (
    Author,
    WantedSlot,
    free_slot,
    refuse_if_too_urgent,
)
from web.lib.patience import patient


@dataclass(frozen=True, slots=True)
class Pair:
    first: AppointmentSlot
    second: AppointmentSlot
    travel: timedelta

    @property
    def gap(self) -> timedelta:
        return self.second.start - self.first.end


@dataclass(frozen=True, slots=True)
class WantedPair:
    """Which two slots somebody picked, in order."""

    first: WantedSlot
    second: WantedSlot


@dataclass(frozen=True, slots=True)
class PairOffer:
    pairs: tuple[Pair, ...]
    windows: tuple[Window, ...] = ()
    note: Note | None = None

    @property
    def is_not_understood(self) -> bool:
        return self.note == Note.NOT_UNDERSTOOD


def offer_pairs(
    orders: list[tuple[Service, Service]],
    *,
    urgency: str | None,
    read_wish: ReadWish,
    now: datetime,
    wish: str | None = None,
    after: datetime | None = None,
    limit: int = 3,
    held_by: UUID | None = None,
) -> PairOffer:
    """At most `limit` visits, at different times. A wish bounds the first start; not understood, it gets none."""
    clinic = orders[0][0].clinic
    windows = tuple(read_wish(wish, now, clinic.zone, clinic.country)) if wish else ()
    if wish and not windows:
        return PairOffer((), note=Note.NOT_UNDERSTOOD)
    if windows and all(window.end is not None and window.end <= now for window in windows):
        return PairOffer(chosen(orders, urgency, now, held_by, after, None, limit), windows, Note.PAST)
    read_at = WishBySite(wish, now, clinic, read_wish) if wish else None
    found = chosen(orders, urgency, now, held_by, after, read_at, limit)
    if found or not windows:
        return PairOffer(found, windows, None if found else Note.NONE_IN_WINDOW)
    return PairOffer(chosen(orders, urgency, now, held_by, after, None, limit), windows, Note.NONE_IN_WINDOW)


def chosen(
    orders: list[tuple[Service, Service]],
    urgency: str | None,
    now: datetime,
    held_by: UUID | None,
    after: datetime | None,
    wish: WishBySite | None,
    limit: int,
) -> tuple[Pair, ...]:
    def admits(pair: Pair) -> bool:
        site, start = pair.first.site, pair.first.start
        return (after is None or start > after) and (wish is None or wish.admits(site, start))

    zone = orders[0][0].clinic.zone
    found: list[Pair] = []
    span = span_of_both(orders[0], urgency, now, zone)
    for fortnight in fortnights(span):
        for first, second in orders:
            found += [pair for pair in pairs_in(first, second, fortnight, now, held_by, urgency) if admits(pair)]
        if len({half_day_of(pair.first) for pair in found}) >= limit:
            break
    return tuple(differing(sorted(found, key=lambda pair: (pair.first.start, pair.gap)), limit))


def span_of_both(services: tuple[Service, Service], urgency: str | None, now: datetime, zone: ZoneInfo) -> Interval:
    """Both must be seen in time, so the nearer limit counts."""
    first, second = (bookable_span(urgency, service, now, zone) for service in services)
    return Interval(first.start, min(first.end, second.end))


def pairs_in(
    first: Service,
    second: Service,
    span: Interval,
    now: datetime,
    held_by: UUID | None = None,
    urgency: str | None = None,
) -> Iterator[Pair]:
    """Every visit within a span, site by site."""

    def free(service: Service) -> list[AppointmentSlot]:
        kept_too = may_take_kept(urgency)
        return free_slots(service, span.start, span.end, now=now, held_by=held_by, takes_kept=kept_too)

    longest = timedelta(minutes=first.clinic.longest_gap_minutes)
    firsts, seconds = by_site(free(first)), by_site(free(second))
    for here, ours in firsts.items():
        for there, theirs in seconds.items():
            travel = travel_between(here, there)
            for one, other in slot_pairs(ours, theirs, gap_at_least=travel, gap_at_most=max(longest, travel)):
                yield Pair(ours[one], theirs[other], travel)


def by_site(slots: list[AppointmentSlot]) -> dict[Site, dict[Interval, AppointmentSlot]]:
    """One slot for each time at each site: who is there is a choice of their own."""
    found: defaultdict[Site, dict[Interval, AppointmentSlot]] = defaultdict(dict)
    for slot in slots:
        found[slot.site].setdefault(Interval(slot.start, slot.end), slot)
    return found


def differing(pairs: list[Pair], limit: int) -> list[Pair]:
    """The soonest of each half-day first, then other starts."""
    starts: dict[datetime, Pair] = {}
    for pair in pairs:
        starts.setdefault(pair.first.start, pair)
    seen: set[object] = set()
    fresh: list[Pair] = []
    others: list[Pair] = []
    for pair in starts.values():
        half_day = half_day_of(pair.first)
        (others if half_day in seen else fresh).append(pair)
        seen.add(half_day)
    return sorted([*fresh, *others][:limit], key=lambda pair: pair.first.start)


@patient
def hold_pair(conversation: UUID, wanted: WantedPair, *, urgency: str | None, now: datetime) -> list[Hold]:
    """Both or none. What the conversation held before is given back in the same transaction."""
    kept_too = may_take_kept(urgency)
    parts = (wanted.first, wanted.second)
    for part in parts:
        refuse_if_too_urgent(part, urgency, now)
    refuse_before_next_session(conversation, *parts)
    with turn_to_take(parts, conversation, now):
        slots = [free_slot(part, now=now, held_by=conversation, takes_kept=kept_too) for part in parts]
        refuse_unless_it_can_be_walked(*slots)
        return keep(conversation, slots, now)


@patient
def book_pair(
    wanted: WantedPair,
    patient: ContactDetails,
    *,
    conversation: UUID,
    urgency: str | None,
    author: Author,
    now: datetime,
    idempotency_key: str,
) -> list[Appointment]:
    """Both or none: one transaction around two bookings."""
    before = Hold.objects.filter(conversation=conversation).values_list("practitioner_id", flat=True)
    with diaries_locked(wanted.first.practitioner_id, wanted.second.practitioner_id, *before):
        lock_kept_places(wanted.first.service, wanted.second.service)
        first, second = (
            book(
                part,
                patient,
                conversation=conversation,
                urgency=urgency,
                author=author,
                now=now,
                idempotency_key=f"{idempotency_key}/{number}",
                keeps_hold=number == 1,
            )
            for number, part in ((1, wanted.first), (2, wanted.second))
        )
    return [first, second]


def refuse_unless_it_can_be_walked(first: AppointmentSlot, second: AppointmentSlot) -> None:
    if second.start - first.end < travel_between(first.site, second.site):
        raise NotFound("These two times do not make one visit.")
