"""Opening hours: week by week or by a recurrence rule, less public holidays, with exceptions for single days.

Which days are public holidays is handed in. Leaves out who works in these hours and what is booked in them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo
from functools import lru_cache

from dateutil.rrule import rrulestr

from scheduling.interval import Interval, clip, merge
from scheduling.wall_clock import MIDNIGHT, ONE_DAY, moment


@dataclass(frozen=True, slots=True)
class Shift:
    """Hours of one day by the clock on the wall. Closing at or before opening means closing on the next day."""

    opens: time
    closes: time

    def on(self, day: date, zone: tzinfo) -> Interval | None:
        """The shift of a certain day; None if a clock change leaves nothing of it."""
        return _shift_on(self, day, zone)


@lru_cache(maxsize=8192)
def _shift_on(shift: Shift, day: date, zone: tzinfo) -> Interval | None:
    """Remembered: practitioners of one place keep much the same hours, and every search looks at the same days."""
    last_day = day if shift.closes > shift.opens else day + ONE_DAY
    start, end = moment(day, shift.opens, zone), moment(last_day, shift.closes, zone)
    return Interval(start, end) if start < end else None


Shifts = tuple[Shift, ...]


@dataclass(frozen=True, slots=True)
class RecurringShift:
    """A shift on the days of an RFC 5545 rule, such as `FREQ=MONTHLY;BYDAY=1SA`, from the day `since`."""

    rule: str
    since: date
    shift: Shift

    def days(self, first: date, last: date) -> Iterator[date]:
        days = rrulestr(self.rule, dtstart=datetime.combine(self.since, MIDNIGHT))
        for day in days.xafter(datetime.combine(first, MIDNIGHT), inc=True):
            if day.date() > last:
                return
            yield day.date()


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When somebody or some place is open.

    `weekly` maps a weekday (Monday is 0) to its shifts; `recurring` adds shifts by rule; on a day in `holidays` neither
    holds. `exceptions` says what holds on a single day in place of everything else: other shifts, or none.
    """

    weekly: Mapping[int, Shifts] = field(default_factory=dict)
    recurring: tuple[RecurringShift, ...] = ()
    exceptions: Mapping[date, Shifts] = field(default_factory=dict)
    holidays: frozenset[date] = frozenset()

    def shifts_by_day(self, first: date, last: date) -> Iterator[tuple[date, Shift]]:
        """Each shift with the day it begins on, from `first` to `last` inclusive."""
        day = first
        while day <= last:
            if day in self.exceptions:
                shifts = self.exceptions[day]
            elif day in self.holidays:
                shifts = ()
            else:
                shifts = self.weekly.get(day.weekday(), ())
            for shift in shifts:
                yield day, shift
            day += ONE_DAY
        for recurring in self.recurring:
            for day in recurring.days(first, last):
                if day not in self.exceptions and day not in self.holidays:
                    yield day, recurring.shift


def openings(hours: OpeningHours, start: datetime, end: datetime, zone: tzinfo) -> tuple[Interval, ...]:
    """The times open between two moments, merged, for a place whose clocks are those of `zone`."""
    first = start.astimezone(zone).date() - ONE_DAY  # a shift of the evening before may last past midnight
    last = end.astimezone(zone).date()
    shifts = (shift.on(day, zone) for day, shift in hours.shifts_by_day(first, last))
    return clip(merge(shift for shift in shifts if shift is not None), start, end)
