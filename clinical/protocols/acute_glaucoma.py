"""A red, painful eye: acute angle-closure glaucoma, and the red painful eye that sees normally.

Not encoded: the pupil and the hardness of the eye. HRF-11b is a design choice.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import cluster_pattern
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

HEAD_PAIN_OF_GLAUCOMA = 8
"""Points out of 10, from which head pain stands in for pain in the eye."""

acute_glaucoma = Protocol(title="Acute glaucoma", source="NICE CKS glaucoma; NHS headaches; NICE CG150 1.1")


@acute_glaucoma.criterion(
    "HRF-11",
    name="Acute angle-closure glaucoma",
    urgency=Urgency.EMERGENCY,
    refer=("eye_emergency", "emergency_services"),
    source=("NICE CKS glaucoma - admit at once (S-AACG); NHS headaches red eye -> 999/A&E (S-NHSHEAD); NICE CG150"),
    status="VERIFIED",
)
def has_a_red_painful_eye_and_sees_badly(patient: Case) -> Truth:
    """A red eye with pain in it, or with head pain of at least 8 out of 10; and with it blurred or lost sight,
    haloes round lights, or vomiting that no cluster pattern explains.
    """
    return (
        patient.reports("eye_red")
        & (patient.reports("eye_pain") | (patient.measured("severity") >= HEAD_PAIN_OF_GLAUCOMA))
        & (
            patient.reports("blurred_vision")
            | patient.reports("sudden_vision_loss")
            | patient.reports("halos")
            | (patient.reports("vomiting") & ~cluster_pattern(patient))
        )
    )


@acute_glaucoma.criterion(
    "HRF-11b",
    name="Red painful eye, sight normal",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="NHS headaches (S-NHSHEAD)",
    status="DESIGN",
)
def has_a_red_painful_eye_and_sees_well(patient: Case) -> Truth:
    """A red painful eye with headache, no change of sight, no vomiting, and no cluster pattern."""
    return (
        patient.reports("eye_red")
        & patient.reports("eye_pain")
        & patient.reports("has_headache")
        & ~(
            patient.reports("blurred_vision")
            | patient.reports("halos")
            | patient.reports("sudden_vision_loss")
            | patient.reports("vomiting")
        )
        & ~cluster_pattern(patient)
    )
