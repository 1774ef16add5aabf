"""A headache that comes on upright and eases lying flat, where no needle has been in the spine.

Not encoded: the 15 minutes within which it comes on, which are from knowledge and part of the question.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.course import new_or_changed
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

SPINAL_NEEDLE_DAYS = 14

low_pressure_headache = Protocol(title="Low pressure in the head", source="NICE CG150 1.1")


@low_pressure_headache.criterion(
    "HRF-21",
    name="Headache that comes on upright",
    urgency=Urgency.SOON,
    refer=("neurology", "primary_care"),
    source="NICE CG150 orthostatic (S-CG150)",
    status="VERIFIED (feature) + K (15 min)",
)
def has_a_headache_that_comes_on_upright(patient: Case) -> Truth:
    """A new or changed headache that starts or worsens upright and eases lying flat, with no spinal needle in
    the last 14 days.
    """
    return (
        patient.reports("has_headache")
        & new_or_changed(patient)
        & patient.reports("worse_upright")
        & ~(patient.measured("spinal_epidural_days") <= SPINAL_NEEDLE_DAYS)
    )
