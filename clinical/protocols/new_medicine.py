"""A headache that began with a new medicine: a nitrate, a calcium blocker, a hormone and others.

Not encoded: which medicine, and how many weeks lie between.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

new_medicine = Protocol(title="Headache since a new medicine", source="SNNOOP10")


@new_medicine.criterion(
    "HRF-37",
    name="New medicine at the time the headache began",
    urgency=Urgency.ROUTINE,
    refer=("primary_care", "pharmacist"),
    source="SNNOOP10 P10 (S-SNNOOP)",
    status="VERIFIED (flag)",
)
def has_had_headaches_since_a_new_medicine(patient: Case) -> Truth:
    """A headache that began soon after a new medicine."""
    return patient.reports("has_headache") & patient.reports("new_drug_at_onset")
