"""A new headache that worsens, never leaves, makes the patient sick without cause, or comes with general illness.

The features are confirmed; the times are a design choice. Not encoded: how fast it worsens.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.course import new_or_changed
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

worsening_headache = Protocol(title="Worsening headache and general illness", source="SNNOOP10; NICE CG150 1.1")


@worsening_headache.criterion(
    "HRF-23",
    name="Steadily worsening or daily from day one",
    urgency=Urgency.SOON,
    refer=("neurology", "primary_care"),
    source="SNNOOP10 P1, P5 (S-SNNOOP); NICE CG150 substantial change (S-CG150)",
    status="VERIFIED (feature) + DESIGN (time)",
)
def has_a_worsening_or_unbroken_headache(patient: Case) -> Truth:
    """A new or changed headache that is getting steadily worse, or has been there every day since the day it began."""
    return (
        patient.reports("has_headache")
        & new_or_changed(patient)
        & (patient.reports("headache_worsening") | patient.reports("daily_from_first_day"))
    )


@worsening_headache.criterion(
    "HRF-25",
    name="Unexplained vomiting with new headache",
    urgency=Urgency.SOON,
    refer=("primary_care", "neurology"),
    source="NICE CG150 (S-CG150)",
    status="VERIFIED (feature) + DESIGN (time)",
)
def vomits_without_cause_with_a_new_headache(patient: Case) -> Truth:
    """A new headache with vomiting that nothing else explains."""
    return (
        patient.chose("headache_status", "new")
        & patient.reports("has_headache")
        & patient.reports("vomiting_unexplained")
    )


@worsening_headache.criterion(
    "HRF-26",
    name="General illness with new headache",
    urgency=Urgency.SOON,
    refer=("primary_care",),
    source="SNNOOP10 S (S-SNNOOP)",
    status="VERIFIED (feature) + DESIGN (time)",
)
def is_losing_weight_or_sweating_with_a_new_headache(patient: Case) -> Truth:
    """A new or changed headache with weight loss without trying or drenching night sweats."""
    return patient.reports("has_headache") & new_or_changed(patient) & patient.reports("weight_loss_or_sweats")
