"""What to offer whoever came second: free times near the one that is gone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from uuid import UUID

from django.utils import timezone

from scheduling import Window
from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.holding import has_lapsed
from web.appointments.kept_places import may_take_kept
from web.appointments.models import Appointment
from web.appointments.next_session import next_session_from
from web.appointments.offers import by_nearness, first_starts
from web.appointments.refusals import SlotTaken
from web.appointments.slot_json import offered_json
from web.appointments.urgency_limits import bookable_span
from web.appointments.wanted import WantedSlot
from web.conversations.access import urgency_of

REACHES = timedelta(days=1), timedelta(days=7)
"""How far around the wanted time is looked; the second only where the first does not have enough."""
ALTERNATIVES = 3


@contextmanager
def alternatives_if_taken(wanted: WantedSlot, conversation: UUID, moving: Appointment | None = None) -> Iterator[None]:
    """Add them to the refusal. They are looked up after the transaction, when no lock is held."""
    lapsed = has_lapsed(conversation, timezone.now())  # afterwards the winner has removed the lapsed hold
    try:
        yield
    except SlotTaken as refusal:
        refusal.more["hold_lapsed"] = lapsed
        nearest = alternatives_to(wanted, conversation, moving)
        refusal.more["alternatives"] = [offered_json(slot, conversation) for slot in nearest]
        raise


def alternatives_to(
    wanted: WantedSlot, conversation: UUID, moving: Appointment | None = None
) -> tuple[AppointmentSlot, ...]:
    now = timezone.now()
    urgency = urgency_of(conversation)
    span = bookable_span(urgency, wanted.service, now, wanted.service.clinic.zone)
    wish = Window(wanted.start, wanted.start + timedelta(seconds=1))
    nearest: tuple[AppointmentSlot, ...] = ()
    for reach in REACHES:
        free = free_slots(
            wanted.service,
            max(span.start, wanted.start - reach, next_session_from(conversation, wanted.service) or span.start),
            min(span.end, wanted.start + reach),
            now=now,
            held_by=conversation,
            moving=moving,
            takes_kept=may_take_kept(urgency),
        )
        nearest = first_starts(by_nearness(free, (wish,)), ALTERNATIVES)
        if len(nearest) == ALTERNATIVES:
            break
    return tuple(sorted(nearest, key=lambda slot: slot.start))
