"""One day's free slots of a service, for staff who book or move an appointment."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from django.http import Http404

from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.models import Appointment, Clinic, Service
from web.appointments.wanted import WantedSlot

LONGEST_SEARCH = timedelta(days=31)


def free_by_practitioner(
    service: Service, day: date, *, now: datetime, moving: Appointment | None = None
) -> dict[str, list[AppointmentSlot]]:
    start = datetime.combine(day, time(0), service.clinic.zone)
    found: dict[str, list[AppointmentSlot]] = {}
    for slot in free_slots(service, start, start + timedelta(days=1), now=now, moving=moving, takes_kept=True):
        found.setdefault(slot.practitioner.name, []).append(slot)
    return found


def next_free_day(service: Service, after: date, *, now: datetime) -> date | None:
    """The next day with a free slot, within a month."""
    start = datetime.combine(after + timedelta(days=1), time(0), service.clinic.zone)
    slots = free_slots(service, start, start + LONGEST_SEARCH, now=now, takes_kept=True)
    return slots[0].start.astimezone(service.clinic.zone).date() if slots else None


def service_asked(clinic: Clinic, kind: str) -> Service:
    services = Service.objects.select_related("clinic").filter(clinic=clinic)
    service = (services.filter(kind=kind) if kind else services).first()
    if service is None:
        raise Http404
    return service


def slot_asked(service: Service, practitioner: str, start: str) -> WantedSlot:
    """What the form sends back. Whether it is a slot, and free, is looked up when it is taken."""
    try:
        moment = datetime.fromtimestamp(int(start), UTC)
        return WantedSlot(service, int(practitioner), moment)
    except (ValueError, OverflowError, OSError) as error:
        raise Http404 from error
