"""A new headache in someone who has, or had, cancer.

The feature is confirmed, the times are a design choice. Not encoded: the kind of cancer, which is asked and passed on.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.course import new_or_changed
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

cancer_history = Protocol(title="Headache with a history of cancer", source="NICE CG150 1.1; SNNOOP10")


@cancer_history.criterion(
    "HRF-18",
    name="Cancer history with new headache",
    urgency=Urgency.SOON,
    refer=("primary_care", "neurology"),
    source="NICE CG150 (S-CG150); SNNOOP10 N",
    status="VERIFIED (feature) + DESIGN (time)",
)
def has_had_cancer_and_has_a_new_headache(patient: Case) -> Truth:
    """Past or present cancer that can spread to the brain, or any cancer under 20 years, with a new or changed
    headache.
    """
    return patient.reports("cancer_history") & patient.reports("has_headache") & new_or_changed(patient)


@cancer_history.criterion(
    "HRF-18b",
    name="Cancer history, worrying headache",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="NICE CG150 (S-CG150)",
    status="DESIGN (time)",
)
def has_had_cancer_and_has_a_worrying_headache(patient: Case) -> Truth:
    """Past or present cancer with a new or changed headache that is getting worse, brings vomiting, is worse
    lying down or on waking, or comes with a change of personality.
    """
    return (
        patient.reports("cancer_history")
        & patient.reports("has_headache")
        & new_or_changed(patient)
        & (
            patient.reports("headache_worsening")
            | patient.reports("vomiting")
            | patient.reports("worse_lying")
            | patient.reports("worst_on_waking")
            | patient.reports("personality_change")
        )
    )
