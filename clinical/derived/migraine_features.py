"""Migraine with and without aura, as ICHD-3 1.1 and 1.2 describe them.

A pattern of answers, never a diagnosis. Not encoded: "not better accounted for by another diagnosis"
and the shorter attacks (2 hours) of people under 18.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.aura import any_aura, aura_characteristics
from clinical.derived.pain import moderate_or_severe
from clinical.truth import Tally, Truth

MIGRAINE_ATTACKS_EVER = 5
MIGRAINE_SHORTEST_HOURS = 4
MIGRAINE_LONGEST_HOURS = 72
MIGRAINE_PAIN_FEATURES = 2
"""Of four: one-sided, throbbing, moderate or severe, worse with activity."""
MIGRAINE_CRITERIA = 4
"""All of A to D."""

AURA_ATTACKS_EVER = 2
AURA_CHARACTERISTICS = 3
"""Of six (the final text of 2018; the older beta text asks for two of four)."""


def lasts_as_migraine_does(patient: Case) -> Truth:
    """Untreated attacks of 4 to 72 hours."""
    return patient.measured("duration_h").between(MIGRAINE_SHORTEST_HOURS, MIGRAINE_LONGEST_HOURS)


def migraine_pain_features(patient: Case) -> Tally:
    """How many of: one-sided, throbbing, moderate or severe, worse with activity."""
    return patient.count(
        patient.reports("unilateral"),
        patient.reports("pulsating"),
        moderate_or_severe(patient),
        patient.reports("activity_worse"),
    )


def light_and_sound_trouble(patient: Case) -> Truth:
    """Light and sound both trouble the patient."""
    return patient.reports("photophobia") & patient.reports("phonophobia")


def migraine_companions(patient: Case) -> Truth:
    """Nausea, vomiting, or light and sound trouble together."""
    return patient.reports("nausea") | patient.reports("vomiting") | light_and_sound_trouble(patient)


def migraine_criteria_met(patient: Case) -> Tally:
    """How many of the four: attacks enough, length, pain, companions."""
    return patient.count(
        patient.measured("attacks_lifetime") >= MIGRAINE_ATTACKS_EVER,
        lasts_as_migraine_does(patient),
        migraine_pain_features(patient) >= MIGRAINE_PAIN_FEATURES,
        migraine_companions(patient),
    )


def migraine_without_aura(patient: Case) -> Truth:
    """A headache that meets all four criteria of migraine without aura."""
    return patient.reports("has_headache") & migraine_criteria_met(patient).exactly(MIGRAINE_CRITERIA)


def migraine_with_aura(patient: Case) -> Truth:
    """An aura, at least twice, with at least three of its six characteristics."""
    return (
        any_aura(patient)
        & (patient.measured("attacks_lifetime") >= AURA_ATTACKS_EVER)
        & (aura_characteristics(patient) >= AURA_CHARACTERISTICS)
    )
