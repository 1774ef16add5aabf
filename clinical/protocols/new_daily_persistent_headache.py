"""Headache every day since a day that is remembered, for more than 3 months. Before that it is worsening headache.

Not encoded: the remembered date itself.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

LONGER_THAN_MONTHS = 3

new_daily_persistent_headache = Protocol(title="New daily persistent headache", source="ICHD-3 4.10")


@new_daily_persistent_headache.criterion(
    "CLS-11",
    name="New daily persistent headache",
    urgency=Urgency.ROUTINE,
    refer=("neurology",),
    source="ICHD-3 4.10 (S-TTH note)",
    status="VERIFIED (definition)",
)
def has_had_headache_daily_since_the_first_day(patient: Case) -> Truth:
    """Daily and unbroken from the first day, the same for more than 3 months."""
    return (
        patient.reports("has_headache")
        & patient.reports("daily_from_first_day")
        & patient.chose("headache_status", "usual")
        & (patient.measured("months_at_frequency") > LONGER_THAN_MONTHS)
    )
