"""Keeping a time for a visitor while they finish booking."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction

from web.appointments.free_time import AppointmentSlot
from web.appointments.models import Hold
from web.appointments.occupying import diaries_locked, occupy
from web.appointments.refusals import SlotTaken
from web.appointments.wanted import WantedSlot, free_slot, refuse_if_too_urgent


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


def hold_on(wanted: WantedSlot, conversation: UUID, now: datetime) -> Hold | None:
    holds = Hold.objects.select_related("practitioner", "site__clinic").filter(
        conversation=conversation, expires_at__gt=now
    )
    return holds.filter(practitioner=wanted.practitioner_id, service=wanted.service, start=wanted.start).first()


def holds_of(conversation: UUID) -> list[Hold]:
    """What it holds, lapsed or not, in order of time."""
    related = Hold.objects.select_related("practitioner", "service__clinic", "site__clinic")
    return list(related.filter(conversation=conversation).order_by("start"))


def slot_held(kept: Hold) -> AppointmentSlot:
    return AppointmentSlot(kept.practitioner, kept.service, kept.site, kept.start, kept.end)


def has_lapsed(conversation: UUID, now: datetime) -> bool:
    return Hold.objects.filter(conversation=conversation, expires_at__lte=now).exists()
