"""Trouble in the jaw bone after medicines for bone or radiotherapy to the jaw.

The formal definition waits for 8 weeks of exposed bone; referral does not. Not encoded: dose, route, and length of use.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.swelling import swelling_anywhere
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

SOCKET_FROM_WEEKS = 2

jaw_bone_medicines = Protocol(title="Jaw bone and bone medicines", source="StatPearls, osteonecrosis of the jaw; SDCEP")


@jaw_bone_medicines.criterion(
    "DRF-12",
    name="Jaw bone problem on bone medicines",
    urgency=Urgency.SOON,
    refer=("dental",),
    source="StatPearls 8-week definition (S-MRONJ); SDCEP oral health and MRONJ",
    status="VERIFIED (definition) + K (referral time)",
)
def may_have_a_jaw_bone_problem(patient: Case) -> Truth:
    """A bone medicine or radiotherapy to the jaw, with exposed bone, a socket not healed after 2 weeks, a numb
    face or jaw pain.
    """
    return (patient.reports("antiresorptive") | patient.reports("jaw_radiotherapy")) & (
        patient.reports("exposed_bone")
        | (patient.measured("socket_nonhealing_weeks") >= SOCKET_FROM_WEEKS)
        | patient.reports("facial_numbness")
        | patient.reports("has_jaw_pain")
    )


@jaw_bone_medicines.criterion(
    "DRF-12b",
    name="Bone medicine with swelling or pus",
    urgency=Urgency.SAME_DAY,
    refer=("dental",),
    source="clinical reasoning",
    status="DESIGN",
)
def has_swelling_on_a_bone_medicine(patient: Case) -> Truth:
    """A bone medicine or radiotherapy to the jaw, with swelling or fever."""
    return (patient.reports("antiresorptive") | patient.reports("jaw_radiotherapy")) & (
        swelling_anywhere(patient) | patient.reports("fever")
    )
