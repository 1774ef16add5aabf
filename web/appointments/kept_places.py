"""Places that a service keeps each day for patients who must be seen soon; others are not offered the last of them.

A day on which no more places are left than are still kept is closed to routine bookings. Each urgent booking of the day
uses one up. Staff decide for themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta

from web.appointments.models import Appointment, AppointmentStatus, Service

URGENT = ("same_day", "soon")
ONE_DAY = timedelta(days=1)


def may_take_kept(urgency: str | None) -> bool:
    return urgency in URGENT


def days_with_places_to_spare(
    service: Service, days: Iterable[date], places_between: Callable[[datetime, datetime], int]
) -> set[date]:
    """Days are the clinic's. `places_between` counts what is free, kept or not, from one moment to another."""
    zone = service.clinic.zone
    spare = set()
    for day in days:
        start, end = datetime.combine(day, time(0), zone), datetime.combine(day + ONE_DAY, time(0), zone)
        if places_between(start, end) > still_kept(service, start, end):
            spare.add(day)
    return spare


def still_kept(service: Service, start: datetime, end: datetime) -> int:
    urgent = Appointment.objects.filter(service=service, start__gte=start, start__lt=end, urgency__in=URGENT)
    used = urgent.exclude(status=AppointmentStatus.CANCELLED).count()
    return max(0, service.urgent_places_per_day - used)
