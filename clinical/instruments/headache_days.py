"""Days a month, from a diary or from memory, and the change between two counts. Evidence sheet, section 3.1.

Counts are compared unrounded: 14.6 is not 15. A count from memory is marked as such, and a diary is asked for;
NICE CG150 suggests at least 8 weeks of it where the kind of headache is unclear. Not encoded: days of a calendar
month, since treatment is judged in months of 28 days and a month of the criteria has 30.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from clinical.instruments.measure import OutOfRangeError, within

MONTH_DAYS = 30
FOUR_WEEKS_DAYS = 28
THREE_MONTHS = 3
THREE_MONTHS_DAYS = 93
"""The most that three months can have."""
DIARY_DAYS_BEFORE_A_VISIT = 28
DIARY_DAYS_IF_UNCLEAR = 56


@dataclass(frozen=True)
class DaysAMonth:
    """How many days of a 30-day month; unrounded."""

    days: float
    recalled: bool
    """From memory, not from a diary."""
    enough_for_a_visit: bool
    enough_if_unclear: bool


def from_diary(days: float, recorded: float) -> DaysAMonth:
    """Days with headache among the days recorded in a diary."""
    within(recorded, 1, 36_600, "days recorded", "days")
    within(days, 0, recorded, "days counted", "days")
    return DaysAMonth(
        # Multiplied before it is divided: 45 of 90 days are 15 exactly.
        days=days * MONTH_DAYS / recorded,
        recalled=False,
        enough_for_a_visit=recorded >= DIARY_DAYS_BEFORE_A_VISIT,
        enough_if_unclear=recorded >= DIARY_DAYS_IF_UNCLEAR,
    )


def from_four_weeks(days: float) -> DaysAMonth:
    """Days remembered of the last 4 weeks."""
    within(days, 0, FOUR_WEEKS_DAYS, "days in 4 weeks", "days")
    return _recalled(days * MONTH_DAYS / FOUR_WEEKS_DAYS)


def from_three_months(days: float) -> DaysAMonth:
    """Days remembered of the last 3 months."""
    within(days, 0, THREE_MONTHS_DAYS, "days in 3 months", "days")
    return _recalled(days / THREE_MONTHS)


def every_day() -> DaysAMonth:
    """ "Every day" is 30."""
    return _recalled(MONTH_DAYS)


def _recalled(days: float) -> DaysAMonth:
    return DaysAMonth(days, recalled=True, enough_for_a_visit=False, enough_if_unclear=False)


def per_28_days(days: float, recorded: float) -> float:
    """The same count in the 28-day months of the treatment trials."""
    within(recorded, 1, 36_600, "days recorded", "days")
    within(days, 0, recorded, "days counted", "days")
    return days * FOUR_WEEKS_DAYS / recorded


def percent_fewer(baseline: float, now: float) -> Fraction | None:
    """By how many per cent the days have become fewer; below zero where they have become more.

    Exact, so that 18 to 12.6 is 30 and not a hair beside it. None where there were none to begin with.
    """
    for days in (baseline, now):
        within(days, 0, 31, "days a month", "days")
    before, after = Fraction(str(baseline)), Fraction(str(now))
    if before == 0:
        return None
    return (before - after) / before * 100


def mean(counts: tuple[float, ...]) -> float:
    """The mean of several months' counts."""
    if not counts:
        raise OutOfRangeError("a mean needs at least one month")
    return float(sum(Fraction(str(each)) for each in counts) / len(counts))
