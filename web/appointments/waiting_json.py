"""A place on the waiting list as JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from web.appointments.free_time import AppointmentSlot
from web.appointments.models import ON_THE_LIST, Waiting, WaitingStatus
from web.appointments.slot_json import slot_json
from web.appointments.waitlist_offers import in_order


def waiting_json(place: Waiting, now: datetime) -> dict[str, Any]:
    return {
        "id": str(place.uid),
        "service": place.service.kind,
        "status": str(place.status),
        "urgency": place.urgency or None,
        "since": place.since.astimezone(place.clinic.zone).isoformat(),
        "position": position_of(place),
        "moving": None if place.moving is None else place.moving.reference,
        "offer": offer_json(place, now),
    }


def position_of(place: Waiting) -> int | None:
    """From 1. Whoever has an offer is past the queue."""
    if place.status not in ON_THE_LIST:
        return None
    ahead = [other.pk for other in in_order(place.service)]
    return ahead.index(place.pk) + 1 if place.pk in ahead else 0


def offer_json(place: Waiting, now: datetime) -> dict[str, Any] | None:
    slot = slot_offered(place, now)
    if slot is None or place.offer_expires_at is None:
        return None
    return slot_json(slot) | {"expires_at": place.offer_expires_at.astimezone(slot.site.zone).isoformat()}


def slot_offered(place: Waiting, now: datetime) -> AppointmentSlot | None:
    is_open = place.status == WaitingStatus.OFFERED and place.offer_expires_at and place.offer_expires_at > now
    practitioner, site = place.offered_practitioner, place.offered_site
    if not is_open or practitioner is None or site is None or not place.offered_start or not place.offered_end:
        return None
    return AppointmentSlot(practitioner, place.service, site, place.offered_start, place.offered_end)
