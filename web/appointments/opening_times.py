"""When and where patients are seen in the coming week, for whoever asks "when are you open?"."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime, timedelta
from typing import Any

from scheduling import Interval, merge
from web.appointments.models import Clinic, Practitioner
from web.appointments.openings import presences

DAYS_AHEAD = 7


def opening_times(clinic: Clinic, now: datetime) -> dict[str, Any]:
    """Each of the next seven days with the times somebody is there, and the places.

    `{"places": [str], "days": [{"date": ISO date, "hours": [["09:00", "17:00"]]}]}`; a day with no hours is closed.
    """
    today = now.astimezone(clinic.zone).date()
    practitioners = Practitioner.objects.filter(clinic=clinic, is_active=True).prefetch_related("opening_hours")
    times: defaultdict[date, list[Interval]] = defaultdict(list)
    places: dict[str, None] = {}
    for presence in presences(practitioners, clinic, now, now + timedelta(days=DAYS_AHEAD)):
        places[presence.site.place] = None
        for opening in presence.times:
            times[opening.start.astimezone(clinic.zone).date()].append(opening)
    days = [today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)]
    return {
        "places": list(places),
        "days": [{"date": day.isoformat(), "hours": _hours(times[day], clinic)} for day in days],
    }


def _hours(openings: list[Interval], clinic: Clinic) -> list[list[str]]:
    return [
        [f"{moment.astimezone(clinic.zone):%H:%M}" for moment in (opening.start, opening.end)]
        for opening in merge(openings)
    ]
