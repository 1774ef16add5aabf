"""Headache that too many days of acute medicine may keep going.

Opioids, barbiturates and benzodiazepines should not be stopped suddenly; that is advice. Mixed classes are from
knowledge. Not encoded: gepants.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.medication_overuse import medication_overuse_pattern
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

STRONG_DAYS = 10
"""Days a month with an opioid or a combination product."""

medication_overuse = Protocol(title="Medication overuse", source="ICHD-3 8.2; NICE CG150")


@medication_overuse.criterion(
    "CLS-06",
    name="Medication-overuse pattern",
    urgency=Urgency.ROUTINE,
    refer=("primary_care",),
    source="ICHD-3 8.2 (S-MOH)",
    status="VERIFIED + K (mixed-class rule, gepants, stopping advice)",
)
def overuses_acute_medicine(patient: Case) -> Truth:
    """Headache on 15 or more days a month with more than 3 months of: simple painkillers on 15 days a month, or
    a triptan, opioid, ergot or combination on 10, or a mix of classes on 10.
    """
    return medication_overuse_pattern(patient)


@medication_overuse.criterion(
    "CLS-06b",
    name="Medication overuse with opioid or combination product",
    urgency=Urgency.ROUTINE,
    refer=("primary_care", "neurology"),
    source="NICE CG150 (specialist/inpatient withdrawal for strong opioids)",
    status="K",
)
def overuses_opioids_or_combinations(patient: Case) -> Truth:
    """Medication overuse with an opioid or a combination product on 10 or more days a month."""
    return medication_overuse_pattern(patient) & (
        (patient.measured("opioid_days") >= STRONG_DAYS) | (patient.measured("combination_days") >= STRONG_DAYS)
    )
