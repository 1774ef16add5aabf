"""The words of a message, from the templates beside those of the patient's pages.

They say when and where, and how to change it. Nothing of the patient's health, of the chat, or of who sees them; the
service only where the clinic allows it. Times stand in the patient's zone, named, and in the clinic's where that
differs.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse

from web.appointments.messages.about import About
from web.appointments.models import Channel, PatientMessage
from web.appointments.slot_json import address_of


def subject_and_body(message: PatientMessage, about: About) -> tuple[str, str]:
    """The template's first line is the subject."""
    template = f"appointments/messages/{message.kind}.txt"
    subject, _, body = render_to_string(template, context_of(message, about)).strip().partition("\n")
    return " ".join(subject.split()), body.strip() + "\n"


def short_text(message: PatientMessage, about: About) -> str:
    template = f"appointments/messages/{message.kind}_{Channel.SMS}.txt"
    return " ".join(render_to_string(template, context_of(message, about)).split())


def context_of(message: PatientMessage, about: About) -> dict[str, object]:
    zone, site_zone = about.zone, about.site.zone
    return {
        "about": about,
        "clinic": about.clinic,
        "zone": zone.key,
        "zone_name": name_of(zone),
        "site_zone": site_zone.key if shows_another_time(about.start, zone, site_zone) else "",
        "site_zone_name": name_of(site_zone),
        **addresses_of(message),
    }


def addresses_of(message: PatientMessage) -> dict[str, object]:
    if message.appointment is not None:
        return {
            "reference": message.appointment.reference,
            "manage_url": address_of("appointment-manage", message.appointment),
            "ics_url": address_of("appointment-calendar", message.appointment),
        }
    place = message.waiting
    if place is None:
        return {}
    return {
        "expires_at": place.offer_expires_at,
        "waiting_url": settings.PUBLIC_URL + reverse("waiting", args=[place.token]),
    }


def shows_another_time(moment: datetime, zone: ZoneInfo, other: ZoneInfo) -> bool:
    return moment.astimezone(zone).utcoffset() != moment.astimezone(other).utcoffset()


def name_of(zone: ZoneInfo) -> str:
    """The place in the zone's name: `America/New_York` is New York time."""
    return zone.key.rpartition("/")[2].replace("_", " ")
