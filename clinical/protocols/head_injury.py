"""Head injury in the last 7 days, and headache that follows one within 3 months.

The list was seen in the older edition (CG176); the exception for aspirin alone is from knowledge. Times for the later
headache are a design choice. Not encoded: the height of the fall, the scan rules.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.course import new_or_changed
from clinical.derived.risk import bleeds_easily
from clinical.derived.stroke import stroke_sign
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

FRESH_DAYS = 7
LATER_FROM_DAYS = 8
LATER_UNTIL_DAYS = 92
SUBDURAL_FROM_AGE = 65
"""Years."""

head_injury = Protocol(title="Head injury", source="NICE head injury, advice for telephone services; NICE CG150 1.1")


@head_injury.criterion(
    "HRF-13",
    name="Head injury in the last 7 days",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source=(
        "NICE head injury, telephone-advice criteria (S-HI, list seen in older edition CG176; NG232 July 2023"
        " note confirms current anticoagulant or antiplatelet as risk factors)"
    ),
    status="VERIFIED + K (aspirin-alone exception)",
)
def has_a_fresh_head_injury_with_a_danger_sign(patient: Case) -> Truth:
    """A head injury in the last 7 days with any of: knocked out, memory gap, new headache, vomiting, fit,
    stroke sign, drowsiness, blood thinner or clotting disorder, great force, signs of a skull fracture, drink
    or drugs, earlier brain surgery.
    """
    return (patient.measured("head_injury_days") <= FRESH_DAYS) & (
        patient.reports("loc")
        | patient.reports("amnesia")
        | (patient.reports("has_headache") & new_or_changed(patient))
        | patient.reports("vomiting")
        | patient.reports("new_seizure")
        | stroke_sign(patient)
        | patient.reports("very_drowsy")
        | bleeds_easily(patient)
        | patient.reports("high_energy")
        | patient.reports("skull_fracture_signs")
        | patient.reports("intoxicated")
        | patient.reports("prior_brain_surgery")
    )


@head_injury.criterion(
    "HRF-14",
    name="Headache after head injury 8 days to 3 months ago, higher risk",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source=(
        "NICE CG150 trauma within 3 months (S-CG150); GMMMG significant head injury in elderly, alcohol, "
        "anticoagulants (S-GMMMG)"
    ),
    status="VERIFIED (features) + DESIGN (time)",
)
def has_a_risky_headache_after_a_head_injury(patient: Case) -> Truth:
    """A new or changed headache 8 to 92 days after a head injury, with a blood thinner or clotting disorder,
    age 65 or over, worsening, vomiting or heavy drinking: a slow bleed is possible.
    """
    return (
        patient.measured("head_injury_days").between(LATER_FROM_DAYS, LATER_UNTIL_DAYS)
        & patient.reports("has_headache")
        & new_or_changed(patient)
        & (
            bleeds_easily(patient)
            | (patient.measured("age") >= SUBDURAL_FROM_AGE)
            | patient.reports("headache_worsening")
            | patient.reports("vomiting")
            | patient.reports("alcohol_dependence")
        )
    )


@head_injury.criterion(
    "HRF-14b",
    name="Headache after head injury 8 days to 3 months ago, lower risk",
    urgency=Urgency.SOON,
    refer=("primary_care",),
    source="NICE CG150 (S-CG150)",
    status="VERIFIED (feature) + DESIGN (time)",
)
def has_a_headache_after_a_head_injury(patient: Case) -> Truth:
    """A new or changed headache 8 to 92 days after a head injury."""
    return (
        patient.measured("head_injury_days").between(LATER_FROM_DAYS, LATER_UNTIL_DAYS)
        & patient.reports("has_headache")
        & new_or_changed(patient)
    )
