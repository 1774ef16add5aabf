"""Tension-type headache, as ICHD-3 2 describes it.

Not encoded: the split into infrequent, frequent and chronic (the routing criteria count days instead),
and the tenderness of muscles, which needs a hand.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import cluster_pattern, paroxysmal_hemicrania_pattern, sunct_pattern
from clinical.derived.migraine_features import light_and_sound_trouble, migraine_with_aura, migraine_without_aura
from clinical.derived.pain import below_severe
from clinical.truth import Tally, Truth

TENSION_EPISODES_EVER = 10
TENSION_SHORTEST_HOURS = 0.5
TENSION_LONGEST_HOURS = 168
"""Seven days."""
TENSION_FEATURES = 2
"""Of four: both sides, pressing, mild or moderate, not worse with activity."""


def tension_features(patient: Case) -> Tally:
    """How many of: both sides, not throbbing, below severe, not worse with activity."""
    return patient.count(
        ~patient.reports("unilateral"),
        ~patient.reports("pulsating"),
        below_severe(patient),
        ~patient.reports("activity_worse"),
    )


def tension_type_pattern(patient: Case) -> Truth:
    """At least 10 episodes of 30 minutes to 7 days, two tension features, no sickness, and nothing that fits better."""
    return (
        patient.reports("has_headache")
        & ~migraine_without_aura(patient)
        & ~migraine_with_aura(patient)
        & ~cluster_pattern(patient)
        & ~paroxysmal_hemicrania_pattern(patient)
        & ~sunct_pattern(patient)
        & (patient.measured("attacks_lifetime") >= TENSION_EPISODES_EVER)
        & patient.measured("duration_h").between(TENSION_SHORTEST_HOURS, TENSION_LONGEST_HOURS)
        & (tension_features(patient) >= TENSION_FEATURES)
        & ~patient.reports("nausea")
        & ~patient.reports("vomiting")
        & ~light_and_sound_trouble(patient)
    )
