"""Injury of the face and jaw, and teeth knocked out or moved.

A changed bite and a numb face as signs of fracture are from knowledge. Not encoded: how long the tooth has been out
(an hour is the aim), and first aid, which is advice.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

ONE_FINGER = 1
"""Fingers between the front teeth, out of three."""

face_injury = Protocol(title="Injury of face and teeth", source="NHS dental emergency; SDCEP trauma; IADT 2020")


@face_injury.criterion(
    "DRF-08",
    name="Serious face or jaw injury",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="NHS (S-NHSDENT); SDCEP trauma",
    status="VERIFIED + K (bite change, numbness = possible fracture)",
)
def has_a_serious_face_injury(patient: Case) -> Truth:
    """A face injury with any of: knocked out, vomiting, double vision, confusion, teeth that no longer meet, a
    numb face, signs of a skull fracture, or a mouth opening one finger or less.
    """
    return patient.reports("face_trauma") & (
        patient.reports("loc")
        | patient.reports("vomiting")
        | patient.reports("sudden_double_vision")
        | patient.reports("new_confusion")
        | patient.reports("bite_changed")
        | patient.reports("facial_numbness")
        | patient.reports("skull_fracture_signs")
        | (patient.measured("mouth_opening_fingers") <= ONE_FINGER)
    )


@face_injury.criterion(
    "DRF-09",
    name="Adult tooth knocked out",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_dental",),
    source="NHS 1 hour (S-NHSDENT); first aid (S-AVULS); IADT 2020",
    status="VERIFIED",
)
def has_lost_an_adult_tooth_to_a_blow(patient: Case) -> Truth:
    """A permanent tooth knocked out of its socket."""
    return patient.chose("tooth_knocked_out", "adult")


@face_injury.criterion(
    "DRF-09b",
    name="Baby tooth knocked out, or tooth pushed out of place",
    urgency=Urgency.SAME_DAY,
    refer=("dental",),
    source="S-AVULS; SDCEP trauma",
    status="VERIFIED (never replant) + K (time)",
)
def has_a_moved_tooth_or_lost_a_baby_tooth(patient: Case) -> Truth:
    """A baby tooth knocked out, or any tooth loosened or moved by a blow."""
    return patient.chose("tooth_knocked_out", "baby") | patient.reports("tooth_displaced")
