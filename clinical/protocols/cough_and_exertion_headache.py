"""Headache that coughing, straining or exertion sets off. A sudden severe one is a thunderclap first.

Not encoded: which kind of exertion.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.course import new_or_changed
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

cough_and_exertion_headache = Protocol(
    title="Headache set off by cough or exertion", source="NICE CG150 1.1; SNNOOP10; GMMMG headache pathway"
)


@cough_and_exertion_headache.criterion(
    "HRF-19",
    name="Set off by cough, strain or exercise",
    urgency=Urgency.SOON,
    refer=("neurology", "primary_care"),
    source="NICE CG150 (S-CG150); GMMMG 2-week list (S-GMMMG); SNNOOP10 P3",
    status="VERIFIED",
)
def has_a_headache_set_off_by_cough_or_exertion(patient: Case) -> Truth:
    """A new or changed headache set off by coughing, sneezing, straining, bending, exercise or sex."""
    return (
        patient.reports("has_headache")
        & new_or_changed(patient)
        & (patient.reports("cough_trigger") | patient.reports("exertion_trigger"))
    )
