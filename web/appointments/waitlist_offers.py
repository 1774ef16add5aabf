"""Offering free time to those who wait: the most urgent first, then who waits longest; one time to one person.

The offered time is held, so that nobody else can take it meanwhile, and the offer runs out. Whoever lets it run out
keeps the place; the time goes to the next.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.db import transaction

from scheduling import Window
from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.freed_time import look_for_a_time
from web.appointments.holding import keep
from web.appointments.kept_places import may_take_kept
from web.appointments.messages.outbox import tell_of_offer
from web.appointments.models import Service, Waiting, WaitingStatus
from web.appointments.next_session import next_session_from
from web.appointments.occupying import diaries_locked, lock_kept_places
from web.appointments.refusals import SlotTaken, UrgencyForbids
from web.appointments.urgency_limits import bookable_span
from web.appointments.waitlist import appointment_to_move, locked, related, take_back_offer, urgency_now
from web.appointments.wanted import WantedSlot, free_slot


def offer_free_time(service: Service, now: datetime) -> int:
    """Give everybody who waits the first free time that suits them; return how many were offered one."""
    offered = 0
    free: dict[bool, list[AppointmentSlot]] = {}  # with the places kept for the urgent, and without them
    for place in in_order(service):
        kept_too = may_take_kept(place.urgency)
        if kept_too not in free:
            free[kept_too] = all_free(service, now, takes_kept=kept_too)
        slot = first_suitable(place, free[kept_too], now)
        if slot is not None and offer_to(place, slot, now):
            offered += 1
            free.clear()
    return offered


def all_free(service: Service, now: datetime, *, takes_kept: bool) -> list[AppointmentSlot]:
    last = now + timedelta(days=service.clinic.longest_advance_days)
    return free_slots(service, now, last, now=now, takes_kept=takes_kept)


def in_order(service: Service) -> list[Waiting]:
    """Urgency as it is now, not as it was when they joined."""
    places = list(related(Waiting.objects.filter(service=service, status=WaitingStatus.WAITING)))
    for place in places:
        place.urgency = urgency_now(place) or ""
    return sorted(places, key=lambda place: place.rank)


def first_suitable(place: Waiting, free: list[AppointmentSlot], now: datetime) -> AppointmentSlot | None:
    try:
        span = bookable_span(place.urgency or None, place.service, now, place.clinic.zone)
    except UrgencyForbids:
        return None
    moving = appointment_to_move(place)
    end = span.end if moving is None else min(span.end, moving.start)
    first = next_session_from(place.conversation, place.service) or now
    windows = [Window(read(start), read(until)) for start, until in place.windows]

    def suits(slot: AppointmentSlot) -> bool:
        named = f"{slot.practitioner.pk}.{int(slot.start.timestamp())}"
        wished = not windows or any(window.admits(by_the_clinics_clocks(slot)) for window in windows)
        return first <= slot.start < end and wished and named not in place.declined

    return next(filter(suits, free), None)


def by_the_clinics_clocks(slot: AppointmentSlot) -> datetime:
    """What the site's clocks show as it starts, said in the clinic's zone: a wish was read in that."""
    return slot.start.astimezone(slot.site.zone).replace(tzinfo=slot.service.clinic.zone)


def read(written: str | None) -> datetime | None:
    return None if written is None else datetime.fromisoformat(written)


def offer_to(place: Waiting, slot: AppointmentSlot, now: datetime) -> bool:
    """Hold the time and tell the patient, in one transaction. False where somebody else was quicker."""
    wanted = WantedSlot(place.service, slot.practitioner.pk, slot.start)
    try:
        with transaction.atomic():
            fresh = locked(place)  # before the diary, as in taking an offer up
            if fresh.status != WaitingStatus.WAITING:
                return False
            with diaries_locked(slot.practitioner.pk):
                lock_kept_places(place.service)
                slot = free_slot(wanted, now=now, held_by=place.uid, takes_kept=may_take_kept(place.urgency))
                fresh.offer_expires_at = expiry(slot, now)
                keep(place.uid, [slot], now, fresh.offer_expires_at)
                fresh.status = WaitingStatus.OFFERED
                fresh.offers_made += 1
                fresh.offered_practitioner, fresh.offered_site = slot.practitioner, slot.site
                fresh.offered_start, fresh.offered_end = slot.start, slot.end
                fresh.save()
                tell_of_offer(fresh, now)
    except SlotTaken:
        return False
    return True


def expiry(slot: AppointmentSlot, now: datetime) -> datetime:
    """The clinic's time limit; for a time that is near, half of what is left, so that a second person has a chance."""
    limit = timedelta(minutes=slot.service.clinic.waitlist_minutes)
    return now + min(limit, (slot.start - now) / 2)


def end_lapsed_offers(now: datetime) -> None:
    lapsed = Waiting.objects.filter(status=WaitingStatus.OFFERED, offer_expires_at__lte=now)
    for place in lapsed:
        with transaction.atomic():
            fresh = locked(place)
            if fresh.status == WaitingStatus.OFFERED and fresh.offer_expires_at and fresh.offer_expires_at <= now:
                take_back_offer(fresh)
                look_for_a_time(fresh.service)
