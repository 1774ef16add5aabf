"""What a message is about: an appointment, or a time offered to somebody on the waiting list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from web.appointments.models import Appointment, Clinic, PatientDetails, PatientMessage, Service, Site, Waiting
from web.lib.zones import is_zone


@dataclass(frozen=True, slots=True)
class About:
    uid: UUID
    clinic: Clinic
    site: Site
    service: Service
    start: datetime
    end: datetime
    email: str
    phone: str
    time_zone: str

    @property
    def zone(self) -> ZoneInfo:
        """The patient's; the site's where theirs is not known."""
        return ZoneInfo(self.time_zone) if is_zone(self.time_zone) else self.site.zone


def about(message: PatientMessage) -> About | None:
    """Nothing once the patient's details are erased or the offer is over."""
    if message.appointment is not None:
        return about_appointment(message.appointment)
    return None if message.waiting is None else about_offer(message.waiting)


def about_appointment(appointment: Appointment) -> About | None:
    patient = PatientDetails.objects.filter(appointment=appointment).first()
    if patient is None:
        return None
    return About(
        uid=appointment.uid,
        clinic=appointment.clinic,
        site=appointment.site,
        service=appointment.service,
        start=appointment.start,
        end=appointment.end,
        email=patient.email,
        phone=patient.phone,
        time_zone=patient.time_zone,
    )


def about_offer(place: Waiting) -> About | None:
    if place.offered_site is None or place.offered_start is None or place.offered_end is None:
        return None
    return About(
        uid=place.uid,
        clinic=place.clinic,
        site=place.offered_site,
        service=place.service,
        start=place.offered_start,
        end=place.offered_end,
        email=place.email,
        phone=place.phone,
        time_zone=place.time_zone,
    )
