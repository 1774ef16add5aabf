"""Short attacks of one-sided pain: cluster headache and its relatives, and trigeminal neuralgia.

ICHD-3 3.1 (cluster), 3.2 (paroxysmal hemicrania), 3.3 (SUNCT and SUNA), 13.1.1 (trigeminal neuralgia).
Not encoded: the answer to indometacin, hemicrania continua, and every sign that needs an examination.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.pain import moderate_or_severe, severe
from clinical.truth import Truth

CLUSTER_SHORTEST_MINUTES = 15
CLUSTER_LONGEST_MINUTES = 180
CLUSTER_FEWEST_A_DAY = 0.5
"""Attacks a day: one every other day."""
CLUSTER_MOST_A_DAY = 8
"""Attacks a day."""
CLUSTER_ATTACKS_EVER = 5

HEMICRANIA_SHORTEST_MINUTES = 2
HEMICRANIA_LONGEST_MINUTES = 30
HEMICRANIA_MORE_THAN_A_DAY = 5
"""Attacks a day, and more than this."""
HEMICRANIA_ATTACKS_EVER = 20

SUNCT_LONGEST_MINUTES = 10
SUNCT_FEWEST_A_DAY = 1
SUNCT_ATTACKS_EVER = 20

NEURALGIA_LONGEST_SECONDS = 120


def eye_signs_or_restless(patient: Case) -> Truth:
    """Red or watering eye, blocked nose or drooping lid on the side of the pain, or unable to keep still."""
    return patient.reports("autonomic_same_side") | patient.reports("restless")


def cluster_pattern(patient: Case) -> Truth:
    """At least 5 severe one-sided attacks of 15 to 180 minutes, one every other day to 8 a day, with signs."""
    return (
        patient.reports("has_headache")
        & patient.reports("unilateral")
        & severe(patient)
        & patient.measured("attack_minutes").between(CLUSTER_SHORTEST_MINUTES, CLUSTER_LONGEST_MINUTES)
        & (patient.measured("attacks_per_day") >= CLUSTER_FEWEST_A_DAY)
        & (patient.measured("attacks_per_day") <= CLUSTER_MOST_A_DAY)
        & (patient.measured("attacks_lifetime") >= CLUSTER_ATTACKS_EVER)
        & eye_signs_or_restless(patient)
    )


def paroxysmal_hemicrania_pattern(patient: Case) -> Truth:
    """At least 20 severe one-sided attacks of 2 to 30 minutes, more than 5 a day, with signs."""
    return (
        patient.reports("has_headache")
        & patient.reports("unilateral")
        & severe(patient)
        & patient.measured("attack_minutes").between(HEMICRANIA_SHORTEST_MINUTES, HEMICRANIA_LONGEST_MINUTES)
        & (patient.measured("attacks_per_day") > HEMICRANIA_MORE_THAN_A_DAY)
        & (patient.measured("attacks_lifetime") >= HEMICRANIA_ATTACKS_EVER)
        & eye_signs_or_restless(patient)
    )


def sunct_pattern(patient: Case) -> Truth:
    """At least 20 one-sided attacks of up to 10 minutes, at least daily, with eye signs, no touch trigger."""
    return (
        patient.reports("unilateral")
        & moderate_or_severe(patient)
        & patient.reports("autonomic_same_side")
        & (patient.measured("attack_minutes") <= SUNCT_LONGEST_MINUTES)
        & (patient.measured("attacks_per_day") >= SUNCT_FEWEST_A_DAY)
        & (patient.measured("attacks_lifetime") >= SUNCT_ATTACKS_EVER)
        & ~patient.reports("trigger_touch")
    )


def trigeminal_neuralgia_pattern(patient: Case) -> Truth:
    """Electric-shock pains of up to 2 minutes in one side of the face, set off by light touch."""
    return (
        patient.reports("face_shock_pain")
        & (patient.measured("shock_seconds") <= NEURALGIA_LONGEST_SECONDS)
        & patient.reports("unilateral_face")
        & patient.reports("trigger_touch")
    )
