"""Jaw, tooth or chest pain that could come from the heart. Asked before anything about teeth.

No chest pain does not rule it out. Pain "at rest" means an ache not tied to a tooth, to chewing, touch or jaw movement.
Not encoded: the 15 minutes at rest, and the risk factors of the heart.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

heart_type_jaw_pain = Protocol(
    title="Jaw pain from the heart", source="NHS England heart attack campaign; SDCEP pain pathway; NICE CG95"
)


@heart_type_jaw_pain.criterion(
    "DRF-10",
    name="Heart-type jaw pain now",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source=("NHS England heart attack campaign (S-MI); SDCEP pain pathway asks first about heart attack (S-SDCEP)"),
    status="VERIFIED",
)
def has_heart_type_jaw_pain_now(patient: Case) -> Truth:
    """Chest discomfort; or jaw or tooth pain and an ache of jaw, neck or arm at rest now, with sweating,
    breathlessness, arm pain, nausea or fainting.
    """
    return (
        patient.reports("has_jaw_pain") | patient.reports("has_tooth_pain") | patient.reports("chest_discomfort")
    ) & (
        patient.reports("chest_discomfort")
        | (
            patient.reports("jaw_pain_now_at_rest")
            & (
                patient.reports("sweating")
                | patient.reports("breathless")
                | patient.reports("arm_pain")
                | patient.reports("nausea")
                | patient.reports("fainted")
            )
        )
    )


@heart_type_jaw_pain.criterion(
    "DRF-10b",
    name="Jaw pain on effort, gone at rest",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="angina pattern (S-MI); NICE CG95",
    status="VERIFIED (pattern) + DESIGN (time)",
)
def has_jaw_pain_on_effort(patient: Case) -> Truth:
    """Jaw pain brought on by effort and eased by rest, with none now and no chest discomfort."""
    return (
        patient.reports("jaw_pain_exertional")
        & ~patient.reports("jaw_pain_now_at_rest")
        & ~patient.reports("chest_discomfort")
    )
