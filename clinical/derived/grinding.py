"""Self-reported grinding and clenching, and its traces.

Experts (2018, 2025) set no cut-off for having bruxism or not; so there is none here.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.jaw import jaw_disorder_likely
from clinical.truth import Truth


def grinds_asleep(patient: Case) -> Truth:
    """Someone has heard grinding at night, or the patient wakes with the teeth clenched."""
    return patient.reports("told_grinding_at_night") | patient.reports("wakes_teeth_clenched")


def grinds_or_clenches(patient: Case) -> Truth:
    """Grinding or clenching, asleep or awake, as the patient tells it."""
    return grinds_asleep(patient) | patient.reports("awake_clenching")


def grinding_has_left_traces(patient: Case) -> Truth:
    """Worn or cracked teeth, broken restorations, jaw pain, a tired jaw in the morning, or positive jaw questions."""
    return (
        patient.reports("tooth_wear_or_cracks")
        | patient.reports("broken_restorations")
        | patient.reports("has_jaw_pain")
        | patient.reports("jaw_muscle_tired_morning")
        | jaw_disorder_likely(patient)
    )
