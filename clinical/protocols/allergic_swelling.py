"""Swelling that comes suddenly and without a bad tooth: an allergic reaction or angioedema.

Not encoded: known allergies and what was eaten.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

allergic_swelling = Protocol(title="Sudden swelling of lips, tongue or face", source="SDCEP swelling pathway")


@allergic_swelling.criterion(
    "DRF-21",
    name="Sudden unexplained swelling of lips, tongue or face",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="SDCEP swelling pathway - sudden and unexplained (S-SDCEP)",
    status="VERIFIED",
)
def has_sudden_unexplained_swelling(patient: Case) -> Truth:
    """Lips, tongue or face swollen suddenly for no known reason."""
    return patient.reports("sudden_unexplained_swelling")
