"""Days affected by headache in 3 months, graded. One question of our own, called "days affected".

The bands are those published for MIDAS, whose five questions are copyrighted and not used: the grade is a guide for
the clinician and not validated. Not encoded: how bad each day was.
"""

from __future__ import annotations

from enum import Enum

from clinical.instruments.headache_days import THREE_MONTHS_DAYS
from clinical.instruments.measure import within

MILD_FROM = 6
"""Days in 3 months."""
MODERATE_FROM = 11
"""Days in 3 months."""
SEVERE_FROM = 21
"""Days in 3 months."""


class Impact(str, Enum):
    """How much of life headache takes."""

    LITTLE_OR_NONE = "little_or_none"
    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


def impact_grade(days_affected: float) -> Impact:
    """The grade of a number of days in the last 3 months. From moderate on, the impact counts as high."""
    within(days_affected, 0, THREE_MONTHS_DAYS, "days affected", "days in 3 months")
    if days_affected >= SEVERE_FROM:
        return Impact.SEVERE
    if days_affected >= MODERATE_FROM:
        return Impact.MODERATE
    return Impact.MILD if days_affected >= MILD_FROM else Impact.LITTLE_OR_NONE
