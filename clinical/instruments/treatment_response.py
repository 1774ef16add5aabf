"""After botulinum toxin: is it helping enough, when is the next session, who else should look. Evidence sheet, 8.2.

Rules FUP-R1 to FUP-R7. Nothing here stops a treatment: NICE's stopping rules become a message and a review with
the clinician. Not encoded: severity of the remaining days and quality of life, which the clinician weighs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from fractions import Fraction
from math import ceil

from clinical.assessment import Assessment, Fired
from clinical.derived.medication_overuse import (
    COMBINATION_DAYS,
    ERGOT_DAYS,
    MIXED_CLASSES,
    MIXED_DAYS,
    OPIOID_DAYS,
    SIMPLE_PAINKILLER_DAYS,
    TRIPTAN_DAYS,
    USED_DAYS,
)
from clinical.facts import PRESENT, Facts
from clinical.instruments.headache_days import FOUR_WEEKS_DAYS, MONTH_DAYS, mean, percent_fewer
from clinical.instruments.measure import OutOfRangeError, within
from clinical.urgency import Urgency

RESPONDER_PER_CENT = 30
"""Per cent fewer headache days; exactly 30 is a response, since the rule stops at "less than"."""
CYCLES_BEFORE_JUDGING = 2
EPISODIC_BELOW_DAYS = 15
"""Headache days in 28."""
EPISODIC_MONTHS = 3
"""Months in a row."""
DAYS_BETWEEN_SESSIONS = 84
"""Twelve weeks."""
CLASS_LIMITS = {
    "simple_analgesic": SIMPLE_PAINKILLER_DAYS,
    "triptan": TRIPTAN_DAYS,
    "opioid": OPIOID_DAYS,
    "ergot": ERGOT_DAYS,
    "combination": COMBINATION_DAYS,
}
"""Days a month from which a class is overused."""
SIDE_EFFECT_SCHEMES = {"GB": "Yellow Card", "US": "MedWatch"}
"""By country. GB is confirmed, the US from knowledge; elsewhere the national scheme."""
NATIONAL_SCHEME = "national scheme"


class Verdict(str, Enum):
    """What the count of headache days says about going on."""

    NO_BASELINE = "no_baseline"
    TOO_EARLY = "too_early"
    STOP_AND_REVIEW = "stop_and_review"
    CONTINUE_IS_REASONABLE = "continue_is_reasonable"


@dataclass(frozen=True)
class Response:
    """FUP-R1. ``per_cent_fewer`` is exact, and None where there was nothing to compare with."""

    verdict: Verdict
    per_cent_fewer: Fraction | None


def response(baseline_days: float | None, days_at_weeks_20_to_24: tuple[float, ...], cycles: int) -> Response:
    """FUP-R1: headache days in 28 at weeks 20 to 24 against those before treatment, counted the same way."""
    within(cycles, 0, 200, "cycles", "cycles")
    if baseline_days is None:
        return Response(Verdict.NO_BASELINE, None)
    fewer = percent_fewer(baseline_days, mean(days_at_weeks_20_to_24)) if days_at_weeks_20_to_24 else None
    if fewer is None:
        return Response(Verdict.NO_BASELINE if baseline_days == 0 else Verdict.TOO_EARLY, None)
    if cycles < CYCLES_BEFORE_JUDGING:
        return Response(Verdict.TOO_EARLY, fewer)
    return Response(Verdict.STOP_AND_REVIEW if fewer < RESPONDER_PER_CENT else Verdict.CONTINUE_IS_REASONABLE, fewer)


def now_episodic(days_of_each_month: tuple[float, ...]) -> bool:
    """FUP-R2: fewer than 15 headache days in each of the last three months."""
    for days in days_of_each_month:
        within(days, 0, 31, "headache days", "days a month")
    latest = days_of_each_month[-EPISODIC_MONTHS:]
    return len(latest) == EPISODIC_MONTHS and all(days < EPISODIC_BELOW_DAYS for days in latest)


def earliest_next_session(last_session: date) -> date:
    """FUP-R3: twelve weeks after the last."""
    return last_session + timedelta(days=DAYS_BETWEEN_SESSIONS)


def too_soon_for_a_session(last_session: date, wanted: date) -> bool:
    """FUP-R3: a booking before the twelve weeks are over is refused."""
    if wanted < last_session:
        raise OutOfRangeError("a session is booked after the last one, not before it")
    return wanted < earliest_next_session(last_session)


def days_to_next_session(facts: Facts, urgency: Urgency | None) -> int | None:
    """FUP-R3 for someone who asks for injections: days to wait from today. None where nothing holds them back.

    Whoever should be seen soon or sooner is seen, whatever was injected when.
    """
    days = facts.get("btx_days_since")
    if facts.get("wants_botox") != PRESENT or not isinstance(days, int | float) or days >= DAYS_BETWEEN_SESSIONS:
        return None
    if urgency is not None and urgency > Urgency.ROUTINE:
        return None
    return ceil(DAYS_BETWEEN_SESSIONS - days)


def overused_classes(days_by_class: Mapping[str, float], any_acute_days: float | None = None) -> tuple[str, ...]:
    """FUP-R4: classes of acute medicine over their limit; "mixed" where only their sum is. Any: primary care."""
    for name, days in days_by_class.items():
        if name not in CLASS_LIMITS:
            raise OutOfRangeError(f"no limit is known for this class of medicine: {name[:40]}")
        within(days, 0, 31, "medicine days", "days a month")
    over = tuple(name for name, limit in CLASS_LIMITS.items() if days_by_class.get(name, 0) >= limit)
    if over or any_acute_days is None:
        return over
    within(any_acute_days, 0, 31, "medicine days", "days a month")
    used = sum(days >= USED_DAYS for days in days_by_class.values())
    return ("mixed",) if any_acute_days >= MIXED_DAYS and used >= MIXED_CLASSES else ()


def overrides_follow_up(assessment: Assessment) -> tuple[Fired, ...]:
    """FUP-R6: the warning signs that come before any question about benefit. Empty: follow-up may go on."""
    return tuple(each for each in assessment.criteria if each.criterion.id.startswith(("HRF-", "DRF-")))


def side_effect_scheme(country: str) -> str:
    """FUP-R7: where a side effect is reported."""
    return SIDE_EFFECT_SCHEMES.get(country.upper(), NATIONAL_SCHEME)


def days_in_28(days_a_month: float) -> float:
    """A 30-day count in the 28-day months that the rules above compare."""
    within(days_a_month, 0, MONTH_DAYS, "days a month", "days")
    return days_a_month * FOUR_WEEKS_DAYS / MONTH_DAYS
