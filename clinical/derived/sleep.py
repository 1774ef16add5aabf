"""Signs of sleep apnoea: eight domains, one point each, in our own words.

The domains are those of STOP-Bang; its wording and name are proprietary and not used.
Not encoded: the newer form's neck sizes by sex (43 cm and 41 cm).
"""

from __future__ import annotations

from clinical.case import Case
from clinical.truth import Tally, Truth

BODY_MASS_OVER = 35
"""Kilograms per square metre."""
AGE_OVER = 50
"""Years."""
NECK_OVER = 40
"""Centimetres."""
SLEEP_SCORE_POSITIVE = 3
"""Points out of 8."""


def sleep_score(patient: Case) -> Tally:
    """Points out of 8."""
    return patient.count(
        patient.reports("snores_loudly"),
        patient.reports("tired_daytime"),
        patient.reports("apnoea_seen"),
        patient.reports("hypertension"),
        patient.measured("bmi") > BODY_MASS_OVER,
        patient.measured("age") > AGE_OVER,
        patient.measured("neck_cm") > NECK_OVER,
        patient.chose("sex", "m"),
    )


def sleep_screen_positive(patient: Case) -> Truth:
    """Three points or more, one of them for loud snoring or pauses in breathing."""
    return (sleep_score(patient) >= SLEEP_SCORE_POSITIVE) & (
        patient.reports("snores_loudly") | patient.reports("apnoea_seen")
    )
