"""Migraine of any kind, probable and chronic migraine (ICHD-3 1.3 and 1.5).

A full tension-type match comes before "probable migraine". Days are compared unrounded: 14.6 is not 15.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.migraine_features import (
    MIGRAINE_ATTACKS_EVER,
    migraine_criteria_met,
    migraine_with_aura,
    migraine_without_aura,
)
from clinical.derived.tension_type import tension_type_pattern
from clinical.truth import Truth

PROBABLE_MIGRAINE_CRITERIA = 3
"""All but one of A to D."""
CHRONIC_HEADACHE_DAYS = 15
"""Headache days a month."""
CHRONIC_MIGRAINE_DAYS = 8
"""Migraine days a month."""
CHRONIC_LONGER_THAN_MONTHS = 3


def probable_migraine(patient: Case) -> Truth:
    """All but one of the four migraine criteria, and not a full tension-type match."""
    return (
        patient.reports("has_headache")
        & migraine_criteria_met(patient).exactly(PROBABLE_MIGRAINE_CRITERIA)
        & ~tension_type_pattern(patient)
    )


def any_migraine(patient: Case) -> Truth:
    """Migraine with aura, without aura, or probable."""
    return migraine_without_aura(patient) | migraine_with_aura(patient) | probable_migraine(patient)


def chronic_migraine(patient: Case) -> Truth:
    """Migraine with headache on 15 or more days a month, 8 of them migraine, for more than 3 months."""
    return (
        (
            migraine_without_aura(patient)
            | migraine_with_aura(patient)
            | (probable_migraine(patient) & (patient.measured("attacks_lifetime") >= MIGRAINE_ATTACKS_EVER))
        )
        & (patient.measured("headache_days_month") >= CHRONIC_HEADACHE_DAYS)
        & (patient.measured("migraine_days_month") >= CHRONIC_MIGRAINE_DAYS)
        & (patient.measured("months_at_frequency") > CHRONIC_LONGER_THAN_MONTHS)
    )
