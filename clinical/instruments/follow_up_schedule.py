"""When to ask again after treatment, and what is written down each time. Evidence sheet, section 8.2.

The day of treatment is day 0; today is handed in. Safety is asked at every point, before anything else.
Not encoded: the wording of the questions, and whether a message was sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from clinical.instruments.measure import OutOfRangeError

Treatment = Literal["botulinum_toxin", "jaw_care", "dental_work"]

DIARY_TOTALS = ("headache_days_28", "migraine_days_28", "acute_days_28")


@dataclass(frozen=True)
class Checkpoint:
    """Due from ``from_day`` to ``until_day`` after treatment, both included."""

    name: str
    from_day: int
    until_day: int
    stores: tuple[str, ...] = ()


CHECKPOINTS: dict[Treatment, tuple[Checkpoint, ...]] = {
    "botulinum_toxin": (
        Checkpoint("first_days", 2, 3),
        Checkpoint("week_2", 14, 20, ("drooping_lid", "neck_weakness")),
        Checkpoint("week_4", 28, 34, DIARY_TOTALS),
        Checkpoint("week_8", 56, 62, DIARY_TOTALS),
        Checkpoint("weeks_10_to_12", 70, 90, (*DIARY_TOTALS, "better_same_or_worse", "wear_off_week")),
        Checkpoint("week_24", 168, 174, (*DIARY_TOTALS, "better_same_or_worse", "wishes_to_go_on")),
        Checkpoint("year", 365, 395, ("overuse", "pregnancy_plans", "blood_pressure", "mood")),
    ),
    "jaw_care": (
        Checkpoint(
            "week_6", 42, 48, ("pain", "mouth_opening_fingers", "locking", "sleep", "headache_days", "bite_change")
        ),
        Checkpoint(
            "week_12", 84, 90, ("pain", "mouth_opening_fingers", "locking", "sleep", "headache_days", "bite_change")
        ),
    ),
    "dental_work": (Checkpoint("first_days", 1, 3, ("bleeding", "swelling", "pain_control", "numbness_hours")),),
}


def due(
    treatment: Treatment, treated_on: date, today: date, done: frozenset[str] = frozenset()
) -> tuple[Checkpoint, ...]:
    """What is due today and has not been done."""
    if today < treated_on:
        raise OutOfRangeError("follow-up comes after treatment")
    day = (today - treated_on).days
    return tuple(
        each for each in CHECKPOINTS[treatment] if each.name not in done and each.from_day <= day <= each.until_day
    )
