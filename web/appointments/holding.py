"""Keeping a time for a visitor while they finish booking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from web.appointments.free_time import AppointmentSlot
from web.appointments.kept_places import may_take_kept
from web.appointments.models import Appointment, Hold
from web.appointments.next_session import refuse_before_next_session
from web.appointments.occupying import diaries_locked, lock_kept_places, occupy
from web.appointments.refusals import SlotTaken
from web.appointments.wanted import WantedSlot, free_slot, refuse_if_too_urgent, refuse_if_visibly_taken
from web.lib.in_line import in_line
from web.lib.patience import patient


@patient
def hold(conversation: UUID, wanted: WantedSlot, *, urgency: str | None, now: datetime) -> Hold:
    """Keep a time for the conversation. What it held before is given back in the same transaction."""
    refuse_if_too_urgent(wanted, urgency, now)
    refuse_before_next_session(conversation, wanted)
    with turn_to_take([wanted], conversation, now):
        slot = free_slot(wanted, now=now, held_by=conversation, takes_kept=may_take_kept(urgency))
        [kept] = keep(conversation, [slot], now)
    return kept


@contextmanager
def turn_to_take(wanted: Sequence[WantedSlot], holder: UUID | None, now: datetime) -> Iterator[None]:
    """One transaction with all locked that taking these slots touches, what is held before included."""
    with in_line():
        for slot in wanted:
            refuse_if_visibly_taken(slot, now, holder)  # most losers of a race turn away here, without a lock
        held = Hold.objects.filter(conversation=holder).values_list("practitioner_id", flat=True) if holder else ()
        with diaries_locked(*(slot.practitioner_id for slot in wanted), *held):
            lock_kept_places(*(slot.service for slot in wanted))
            yield


def keep(
    conversation: UUID, slots: Sequence[AppointmentSlot], now: datetime, expires_at: datetime | None = None
) -> list[Hold]:
    """Hold these slots and nothing else. Within a transaction that has locked their diaries."""
    release_hold(conversation)
    holds = []
    for part, slot in enumerate(slots):
        until = expires_at or now + timedelta(minutes=slot.service.clinic.hold_minutes)
        kept = create_hold(conversation, part, slot, until)
        occupy(slot, kept, now)
        holds.append(kept)
    return holds


def create_hold(conversation: UUID, part: int, slot: AppointmentSlot, expires_at: datetime) -> Hold:
    try:
        with transaction.atomic():
            return Hold.objects.create(
                conversation=conversation,
                part=part,
                practitioner=slot.practitioner,
                service=slot.service,
                site=slot.site,
                room=slot.room,
                start=slot.start,
                end=slot.end,
                expires_at=expires_at,
            )
    except IntegrityError as error:
        raise SlotTaken("This conversation is choosing another time at the same moment.") from error


def release_hold(conversation: UUID, only: WantedSlot | None = None) -> bool:
    """Give back what the conversation holds, or the one part of it; True if it held something."""
    holds = Hold.objects.filter(conversation=conversation)
    if only is not None:
        holds = holds.filter(practitioner=only.practitioner_id, service=only.service, start=only.start)
    return bool(holds.delete()[0])


def slot_to_book(
    wanted: WantedSlot,
    holder: UUID | None,
    now: datetime,
    moving: Appointment | None = None,
    *,
    takes_kept: bool = False,
) -> AppointmentSlot:
    """What is held stays bookable though the lead time has begun meanwhile."""
    if holder is not None and (kept := hold_on(wanted, holder, now)) is not None:
        return slot_held(kept)
    return free_slot(wanted, now=now, held_by=holder, moving=moving, takes_kept=takes_kept)


def hold_on(wanted: WantedSlot, conversation: UUID, now: datetime) -> Hold | None:
    holds = Hold.objects.select_related("practitioner", "service__clinic", "site__clinic", "room").filter(
        conversation=conversation, expires_at__gt=now
    )
    return holds.filter(practitioner=wanted.practitioner_id, service=wanted.service, start=wanted.start).first()


def holds_of(conversation: UUID) -> list[Hold]:
    """What it holds, lapsed or not, in order of time."""
    related = Hold.objects.select_related("practitioner", "service__clinic", "site__clinic", "room")
    return list(related.filter(conversation=conversation).order_by("start"))


def slot_held(kept: Hold) -> AppointmentSlot:
    rooms = (kept.room,) if kept.room is not None else ()
    return AppointmentSlot(kept.practitioner, kept.service, kept.site, kept.start, kept.end, rooms)


def has_lapsed(conversation: UUID, now: datetime) -> bool:
    return Hold.objects.filter(conversation=conversation, expires_at__lte=now).exists()
