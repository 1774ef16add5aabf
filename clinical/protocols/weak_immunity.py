"""A new headache in someone whose immune system is weak.

The feature is confirmed, the times are a design choice, the emergency form is from knowledge.
Not encoded: blood counts.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.course import new_or_changed
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

weak_immunity = Protocol(title="Headache with a weak immune system", source="NICE CG150 1.1; SNNOOP10")


@weak_immunity.criterion(
    "HRF-17",
    name="Weak immune system with new headache",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="NICE CG150 (S-CG150); SNNOOP10 P9",
    status="VERIFIED (feature) + DESIGN (time)",
)
def has_weak_immunity_and_a_new_headache(patient: Case) -> Truth:
    """HIV, chemotherapy, transplant, biologic or long steroid treatment or no spleen, with a new or changed
    headache.
    """
    return patient.reports("immunosuppressed") & patient.reports("has_headache") & new_or_changed(patient)


@weak_immunity.criterion(
    "HRF-17b",
    name="Weak immune system, headache and fever",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="clinical reasoning (meningitis, neutropenic sepsis)",
    status="K",
)
def has_weak_immunity_headache_and_fever(patient: Case) -> Truth:
    """A weak immune system and a headache, with fever or feeling very ill."""
    return (
        patient.reports("immunosuppressed")
        & patient.reports("has_headache")
        & (patient.reports("fever") | patient.reports("systemically_unwell"))
    )
