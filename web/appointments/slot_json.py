"""Slots, offers and appointments as JSON. Times stand in the site's zone, with their offset."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.urls import reverse

from web.appointments.free_time import AppointmentSlot
from web.appointments.models import Appointment
from web.appointments.offers import Offer
from web.appointments.selectors import summary_of
from web.appointments.slot_tokens import token_of


def slot_json(slot: AppointmentSlot) -> dict[str, Any]:
    return {
        "start": slot.start.astimezone(slot.site.zone).isoformat(),
        "end": slot.end.astimezone(slot.site.zone).isoformat(),
        "practitioner": slot.practitioner.name,
        "service": slot.service.kind,
        "place": slot.site.place,
    }


def offered_json(slot: AppointmentSlot, conversation: UUID) -> dict[str, Any]:
    return slot_json(slot) | {"token": token_of(slot, conversation)}


def offer_json(made: Offer, conversation: UUID) -> dict[str, Any]:
    return {
        "understood": made.understood,
        "windows": [
            {
                "start": window.start.isoformat() if window.start else None,
                "end": window.end.isoformat() if window.end else None,
            }
            for window in made.windows
        ],
        "slots": [offered_json(slot, conversation) for slot in made.slots],
        "note": made.note,
    }


def appointment_json(appointment: Appointment) -> dict[str, Any]:
    """With the addresses only its patient may know."""
    return {
        **summary_of(appointment),
        "title": appointment.service.title,
        "place": appointment.site.place,
        "time_zone": appointment.site.zone.key,
        "ics_url": address_of("appointment-calendar", appointment),
        "manage_url": address_of("appointment-manage", appointment),
    }


def address_of(name: str, appointment: Appointment) -> str:
    return str(settings.PUBLIC_URL) + reverse(name, args=[appointment.manage_token])
