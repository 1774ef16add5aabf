"""A jaw stuck open, and a jaw that suddenly will not open.

That early care of a closed lock works better is from knowledge. Not encoded: putting a dislocated jaw back.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.swelling import swelling_beyond_the_gum
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

TWO_FINGERS = 2
"""Fingers between the front teeth, out of three."""

jaw_locking = Protocol(title="Jaw locked open or closed", source="SDCEP acute temporomandibular problems")


@jaw_locking.criterion(
    "DRF-14",
    name="Jaw stuck open",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="SDCEP acute TMJ - dislocated jaw -> emergency care (S-SDCEPTMJ)",
    status="VERIFIED",
)
def has_a_jaw_stuck_open(patient: Case) -> Truth:
    """The mouth is stuck open and cannot be closed."""
    return patient.reports("jaw_stuck_open")


@jaw_locking.criterion(
    "DRF-14b",
    name="Jaw suddenly will not open (no infection, no injury)",
    urgency=Urgency.SOON,
    refer=("dental",),
    source="SDCEP acute TMJ non-urgent = 7 days (S-SDCEPTMJ)",
    status="VERIFIED (7 days)",
)
def has_a_jaw_that_will_not_open(patient: Case) -> Truth:
    """A jaw locked closed, or a painful jaw that opens two fingers or less, without swelling, fever or injury."""
    return (
        (
            patient.reports("jaw_locked_closed")
            | ((patient.measured("mouth_opening_fingers") <= TWO_FINGERS) & patient.reports("has_jaw_pain"))
        )
        & ~swelling_beyond_the_gum(patient)
        & ~patient.reports("fever")
        & ~patient.reports("face_trauma")
    )
