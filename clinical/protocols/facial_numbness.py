"""A numb face, lip or tongue: sudden, lasting, or left over from dental work.

A sudden one is treated as a stroke sign by design. Not encoded: which part is numb.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

LAST_DAY_HOURS = 24

facial_numbness = Protocol(
    title="Numb face, lip or tongue", source="NICE NG127; stroke advice; Scottish head and neck list"
)


@facial_numbness.criterion(
    "DRF-15",
    name="New facial numbness, sudden",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="S-FAST",
    status="DESIGN",
)
def has_a_suddenly_numb_face(patient: Case) -> Truth:
    """Numbness of face, lip or tongue for up to 24 hours, with no dental injection."""
    return (
        patient.reports("facial_numbness")
        & ~patient.reports("dental_injection_recent")
        & (patient.measured("numb_hours") <= LAST_DAY_HOURS)
    )


@facial_numbness.criterion(
    "DRF-15b",
    name="Lasting facial or lip numbness",
    urgency=Urgency.SOON,
    refer=("neurology", "dental"),
    source=(
        "NICE NG127 - facial pain with persistent numbness -> refer urgently for imaging (S-NG127); head and "
        "neck cancer list (S-SCOTHN)"
    ),
    status="VERIFIED",
)
def has_a_lastingly_numb_face(patient: Case) -> Truth:
    """Numbness of face, lip or tongue for more than 24 hours, or an unknown time, with no dental injection."""
    return (
        patient.reports("facial_numbness")
        & ~patient.reports("dental_injection_recent")
        & ~(patient.measured("numb_hours") <= LAST_DAY_HOURS)
    )


@facial_numbness.criterion(
    "DRF-15c",
    name="Numb after dental work",
    urgency=Urgency.SOON,
    refer=("dental",),
    source="clinical reasoning",
    status="K",
)
def is_still_numb_after_dental_work(patient: Case) -> Truth:
    """Numbness still there more than 24 hours after a dental injection."""
    return (
        patient.reports("facial_numbness")
        & patient.reports("dental_injection_recent")
        & (patient.measured("numb_hours") > LAST_DAY_HOURS)
    )
