"""How urgency binds what may be offered. An emergency is never offered a time.

The spans are the urgency scale's own: `same_day` is today, `soon` is 14 days,
for teeth 7 (clinical/00-conventions.md, 0.1).
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from scheduling import Interval
from web.appointments.models import Service, ServiceKind
from web.appointments.refusals import UrgencyForbids

SOON = {ServiceKind.NEUROLOGY: timedelta(days=14), ServiceKind.DENTAL: timedelta(days=7)}


def bookable_span(urgency: str | None, service: Service, now: datetime, zone: ZoneInfo) -> Interval:
    """From now to the latest start that this urgency allows."""
    if urgency == "emergency":
        raise UrgencyForbids("In an emergency no appointment is booked. Help is needed now.")
    longest = timedelta(days=service.clinic.longest_advance_days)
    if urgency == "same_day":
        return Interval(now, end_of_day(now, zone))
    if urgency == "soon":
        return Interval(now, now + min(longest, SOON[ServiceKind(service.kind)]))
    return Interval(now, now + longest)


def end_of_day(now: datetime, zone: ZoneInfo) -> datetime:
    return datetime.combine(now.astimezone(zone).date() + timedelta(days=1), time(0), zone)
