"""A change of memory, thinking or personality with headache.

Slow change is NICE NG12's loss of brain function (a scan within 2 weeks). Same day for a quick one is a design choice.
Not encoded: tests of memory.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

QUICK_DAYS = 7

personality_change = Protocol(title="Change of thinking or personality", source="NICE CG150 1.1; NICE NG12")


@personality_change.criterion(
    "HRF-24",
    name="Change in thinking or personality, quick",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="NICE CG150 (S-CG150)",
    status="VERIFIED (feature) + DESIGN (time)",
)
def has_changed_quickly_with_headache(patient: Case) -> Truth:
    """A new change of memory, thinking or personality over 7 days or fewer, or an unknown time, with headache."""
    return (
        patient.reports("personality_change")
        & ~(patient.measured("personality_change_days") > QUICK_DAYS)
        & patient.reports("has_headache")
    )


@personality_change.criterion(
    "HRF-24b",
    name="Change in thinking or personality, slow",
    urgency=Urgency.SOON,
    refer=("primary_care", "neurology"),
    source="NICE NG12 (S-NG12BRAIN)",
    status="VERIFIED",
)
def has_changed_slowly_with_headache(patient: Case) -> Truth:
    """A change of memory, thinking or personality over more than 7 days, with headache."""
    return (
        patient.reports("personality_change")
        & (patient.measured("personality_change_days") > QUICK_DAYS)
        & patient.reports("has_headache")
    )
