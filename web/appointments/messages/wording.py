"""The words of a message, from the templates beside those of the patient's pages.

They say when and where, and how to change it. Nothing of the patient's health, of the chat, or of who sees them; the
service only where the clinic allows it. Times stand in the patient's zone, named, and in the clinic's where that
differs.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from django.template.loader import render_to_string

from web.appointments.models import Channel, PatientMessage
from web.appointments.slot_json import address_of
from web.lib.zones import is_zone


def subject_and_body(message: PatientMessage) -> tuple[str, str]:
    """The template's first line is the subject."""
    template = f"appointments/messages/{message.kind}.txt"
    subject, _, body = render_to_string(template, context_of(message)).strip().partition("\n")
    return " ".join(subject.split()), body.strip() + "\n"


def short_text(message: PatientMessage) -> str:
    template = f"appointments/messages/{message.kind}_{Channel.SMS}.txt"
    return " ".join(render_to_string(template, context_of(message)).split())


def context_of(message: PatientMessage) -> dict[str, object]:
    appointment = message.appointment
    site_zone = appointment.site.zone
    zone = patients_zone(message)
    return {
        "appointment": appointment,
        "clinic": appointment.clinic,
        "zone": zone.key,
        "zone_name": name_of(zone),
        "site_zone": site_zone.key if shows_another_time(appointment.start, zone, site_zone) else "",
        "site_zone_name": name_of(site_zone),
        "manage_url": address_of("appointment-manage", appointment),
        "ics_url": address_of("appointment-calendar", appointment),
    }


def patients_zone(message: PatientMessage) -> ZoneInfo:
    told = message.appointment.patient.time_zone
    return ZoneInfo(told) if is_zone(told) else message.appointment.site.zone


def shows_another_time(moment: datetime, zone: ZoneInfo, other: ZoneInfo) -> bool:
    return moment.astimezone(zone).utcoffset() != moment.astimezone(other).utcoffset()


def name_of(zone: ZoneInfo) -> str:
    """The place in the zone's name: `America/New_York` is New York time."""
    return zone.key.rpartition("/")[2].replace("_", " ")
