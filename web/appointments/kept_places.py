"""Places that a service keeps each day for patients who must be seen soon; others are not offered the last of them.

A day on which no more places are left than are still kept is closed to routine bookings. Each urgent booking of the day
uses one up. Staff decide for themselves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta

from scheduling.wall_clock import start_of
from web.appointments.models import Appointment, AppointmentStatus, Service

URGENT = ("same_day", "soon")
ONE_DAY = timedelta(days=1)


def may_take_kept(urgency: str | None) -> bool:
    return urgency in URGENT


def days_with_places_to_spare(service: Service, places: Mapping[date, int]) -> set[date]:
    """The days on which more is free, kept or not, than is still kept. `places` counts what is free on each day."""
    kept = still_kept(service, min(places), max(places)) if places else {}
    return {day for day, free in places.items() if free > kept.get(day, service.urgent_places_per_day)}


def still_kept(service: Service, first: date, last: date) -> dict[date, int]:
    """What is left of the kept places on the days that have used some up."""
    zone = service.clinic.zone
    start, end = start_of(first, zone), start_of(last + ONE_DAY, zone)
    urgent = Appointment.objects.filter(service=service, start__gte=start, start__lt=end, urgency__in=URGENT)
    starts = urgent.exclude(status=AppointmentStatus.CANCELLED).values_list("start", flat=True)
    used = Counter(moment.astimezone(zone).date() for moment in starts)
    return {day: max(0, service.urgent_places_per_day - number) for day, number in used.items()}
