"""Slots, offers and appointments as JSON. Times stand in the site's zone, with their offset."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.conf import settings
from django.urls import reverse

from scheduling import Window
from web.appointments.free_time import AppointmentSlot
from web.appointments.holding import has_lapsed, holds_of, slot_held
from web.appointments.late_cancel import late_from, must_phone
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
        "time_zone": slot.site.zone.key,
    }


def offered_json(slot: AppointmentSlot, conversation: UUID) -> dict[str, Any]:
    return slot_json(slot) | {"token": token_of(slot, conversation)}


def held_json(conversation: UUID, now: datetime) -> dict[str, Any]:
    """What the conversation holds now, and whether it let something lapse."""
    kept = [hold for hold in holds_of(conversation) if hold.expires_at > now]
    return {
        "slots": [offered_json(slot_held(hold), conversation) for hold in kept],
        "expires_at": kept[0].expires_at.astimezone(kept[0].site.zone).isoformat() if kept else None,
        "lapsed": has_lapsed(conversation, now),
    }


def offer_json(made: Offer, conversation: UUID) -> dict[str, Any]:
    return {
        "understood": made.understood,
        "windows": windows_json(made.windows),
        "slots": [offered_json(slot, conversation) for slot in made.slots],
        "note": made.note,
    }


def windows_json(windows: Iterable[Window]) -> list[dict[str, str | None]]:
    return [
        {
            "start": window.start.isoformat() if window.start else None,
            "end": window.end.isoformat() if window.end else None,
        }
        for window in windows
    ]


def appointment_json(appointment: Appointment, now: datetime) -> dict[str, Any]:
    """With the addresses only its patient may know, and what the patient may do with it now."""
    to_come = appointment.is_live and appointment.start > now
    return {
        **summary_of(appointment),
        "title": appointment.service.title,
        "place": appointment.site.place,
        "room": appointment.room.name if appointment.room else None,
        "time_zone": appointment.site.zone.key,
        "ics_url": address_of("appointment-calendar", appointment),
        "manage_url": address_of("appointment-manage", appointment),
        "length_minutes": (appointment.end - appointment.start) // timedelta(minutes=1),
        "changeable": ["move", "cancel"] if to_come and not must_phone(appointment, now) else [],
        "late_from": late_from(appointment).astimezone(appointment.site.zone).isoformat(),
        "late_rule": str(appointment.clinic.late_cancel_rule),
    }


def address_of(name: str, appointment: Appointment) -> str:
    return str(settings.PUBLIC_URL) + reverse(name, args=[appointment.manage_token])
