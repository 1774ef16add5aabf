"""Very high blood pressure with headache. The numbers 180 and 120 are from knowledge.

Not encoded: repeated measurement, and what the back of the eye shows.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.stroke import stroke_sign
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

VERY_HIGH_SYSTOLIC_MMHG = 180
VERY_HIGH_DIASTOLIC_MMHG = 120

high_blood_pressure = Protocol(
    title="Very high blood pressure with headache", source="NICE NG136; GMMMG headache pathway"
)


@high_blood_pressure.criterion(
    "HRF-34",
    name="Very high blood pressure with headache and danger sign",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="NICE NG136; GMMMG malignant hypertension = emergency (S-GMMMG)",
    status="VERIFIED (flag) + K (numbers)",
)
def has_very_high_pressure_and_a_danger_sign(patient: Case) -> Truth:
    """Blood pressure of 180 systolic or 120 diastolic or more, with headache and confusion, chest discomfort,
    breathlessness, blurred sight or a stroke sign.
    """
    return (
        (
            (patient.measured("bp_sys") >= VERY_HIGH_SYSTOLIC_MMHG)
            | (patient.measured("bp_dia") >= VERY_HIGH_DIASTOLIC_MMHG)
        )
        & patient.reports("has_headache")
        & (
            patient.reports("new_confusion")
            | patient.reports("chest_discomfort")
            | patient.reports("breathless")
            | patient.reports("blurred_vision")
            | stroke_sign(patient)
        )
    )


@high_blood_pressure.criterion(
    "HRF-34b",
    name="Very high blood pressure with headache",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="NICE NG136",
    status="K",
)
def has_very_high_pressure_and_headache(patient: Case) -> Truth:
    """Blood pressure of 180 systolic or 120 diastolic or more, with headache."""
    return (
        (patient.measured("bp_sys") >= VERY_HIGH_SYSTOLIC_MMHG)
        | (patient.measured("bp_dia") >= VERY_HIGH_DIASTOLIC_MMHG)
    ) & patient.reports("has_headache")
