"""London's clocks around the changes of 2027, and somebody who works every day of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from web.appointments.models import (
    OpeningHours,
    Practitioner,
    Site,
)

LONDON = ZoneInfo("Europe/London")
SPRING, AUTUMN = date(2027, 3, 28), date(2027, 10, 31)


def london(day: date, hour: int, minute: int = 0, *, again: bool = False) -> datetime:
    """The moment at which London's clocks show this; `again` is the second time that they do."""
    return datetime.combine(day, time(hour, minute), LONDON).replace(fold=int(again)).astimezone(UTC)


def works_daily(who: Practitioner, site: Site, opens: time, closes: time) -> None:
    OpeningHours.objects.create(
        practitioner=who, site=site, recurrence="FREQ=DAILY", opens=opens, closes=closes, valid_from=date(2027, 1, 1)
    )


def starts(slots: list[object]) -> list[str]:
    return [f"{slot.start.astimezone(LONDON):%H:%M %Z}" for slot in slots]  # type: ignore[attr-defined]
