"""The sleep questions: 0 to 8 points; low to 2, medium to 4, high from 5.

Own wording on the domains of STOP-Bang, whose wording and name are proprietary. A referral also needs loud snoring or
pauses seen, which the criterion adds. Not encoded: the newer neck sizes by sex.
"""

from __future__ import annotations

from typing import Literal

from clinical.case import Case
from clinical.derived.sleep import sleep_score
from clinical.facts import Facts
from clinical.instruments.score import Score, score

OUT_OF = 8
"""Points."""
MEDIUM_FROM = 3
"""Points out of 8."""
HIGH_FROM = 5
"""Points out of 8."""

Band = Literal["low", "medium", "high"]


def sleep_questions(facts: Facts) -> Score:
    """All eight points."""
    return score(sleep_score(Case()), facts, OUT_OF)


def sleep_band(facts: Facts) -> Band | None:
    """The band; None while unanswered questions could still change it."""
    result = sleep_questions(facts)
    lowest, highest = _band(result.points), _band(result.possible)
    return lowest if lowest == highest else None


def _band(points: int) -> Band:
    if points >= HIGH_FROM:
        return "high"
    return "medium" if points >= MEDIUM_FROM else "low"
