"""Migraine aura: the warning signs before or with a headache.

ICHD-3 1.2 (final text of 2018: three of six characteristics). Not encoded: motor, brainstem and
retinal aura, which a chat cannot tell from a stroke and treats as one.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.truth import Tally, Truth

AURA_SHORTEST_MINUTES = 5
AURA_LONGEST_MINUTES = 60

TYPICAL_AURA_EARLIER_ATTACKS = 2
"""The same aura, this many times before, before an aura counts as the patient's own usual one."""

TYPICAL_AURA_BEGINS_BEFORE_AGE = 50
"""Years. A first aura at 50 or later is a passing stroke until shown otherwise."""


def any_aura(patient: Case) -> Truth:
    """Aura of sight, feeling or speech."""
    return patient.reports("aura_visual") | patient.reports("aura_sensory") | patient.reports("aura_speech")


def aura_lasts_as_auras_do(patient: Case) -> Truth:
    """Each aura symptom lasts 5 to 60 minutes."""
    return patient.measured("aura_minutes").between(AURA_SHORTEST_MINUTES, AURA_LONGEST_MINUTES)


def aura_characteristics(patient: Case) -> Tally:
    """How many of six: gradual, in succession, 5 to 60 minutes, one-sided, positive, headache within the hour."""
    return patient.count(
        patient.reports("aura_spread_gradual"),
        patient.reports("aura_succession"),
        aura_lasts_as_auras_do(patient),
        patient.reports("aura_unilateral"),
        patient.reports("aura_positive"),
        patient.reports("aura_then_headache_60"),
    )


def typical_aura(patient: Case) -> Truth:
    """The patient's own usual aura: same twice before, gradual, 5 to 60 minutes, gone, first before 50, no weakness."""
    return (
        (patient.measured("aura_prev_same") >= TYPICAL_AURA_EARLIER_ATTACKS)
        & patient.reports("aura_spread_gradual")
        & aura_lasts_as_auras_do(patient)
        & patient.reports("aura_resolved")
        & (patient.measured("aura_first_age") < TYPICAL_AURA_BEGINS_BEFORE_AGE)
        & ~patient.reports("limb_weakness")
        & ~patient.reports("face_droop")
    )
