"""Words that must mean the same everywhere: fever, new headache, severe pain. Evidence sheet, section 0.4.

The 3 months and the pain bands are design choices; the guidelines give words without numbers.
Not encoded: "feeling hot and shivery", which counts as fever when no thermometer is at hand.
"""

from __future__ import annotations

from typing import Literal

from clinical.derived.pain import MODERATE_PAIN, SEVERE_PAIN
from clinical.instruments.measure import HIGHEST_CELSIUS, LOWEST_CELSIUS, within

FEVER_CELSIUS = 38.0
"""Degrees Celsius, measured."""
NEW_FOR_MONTHS = 3
MILD_PAIN = 1
"""Points out of 10."""

HeadacheStatus = Literal["new", "changed", "usual"]
PainBand = Literal["none", "mild", "moderate", "severe"]


def is_fever(temperature_celsius: float) -> bool:
    """38.0 °C or more, unrounded."""
    within(temperature_celsius, LOWEST_CELSIUS, HIGHEST_CELSIUS, "temperature", "°C")
    return temperature_celsius >= FEVER_CELSIUS


def headache_status(months_since_it_began: float, changed_within_months: float | None = None) -> HeadacheStatus:
    """New: this kind began up to 3 months ago. Changed: the usual one became different or worse in that time."""
    within(months_since_it_began, 0, 1200, "time since the headache began", "months")
    if months_since_it_began <= NEW_FOR_MONTHS:
        return "new"
    if (
        changed_within_months is not None
        and within(changed_within_months, 0, 1200, "change", "months") <= NEW_FOR_MONTHS
    ):
        return "changed"
    return "usual"


def pain_band(severity: float) -> PainBand:
    """0 to 10 as none, mild, moderate or severe."""
    within(severity, 0, 10, "pain", "out of 10")
    if severity >= SEVERE_PAIN:
        return "severe"
    if severity >= MODERATE_PAIN:
        return "moderate"
    return "mild" if severity >= MILD_PAIN else "none"
