"""Lost fillings and crowns, chips, brief sensitivity, and wishes for restorative work.

Routine while painless is a design choice. Not encoded: which restoration.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

restorative_needs = Protocol(title="Restorative needs", source="NHS dental emergency; RCDSO")


@restorative_needs.criterion(
    "DRF-23",
    name="Lost filling, crown, chip, sensitivity, restorative request",
    urgency=Urgency.ROUTINE,
    refer=("dental",),
    source="NHS (S-NHSDENT); RCDSO (S-RCDSO)",
    status="VERIFIED + DESIGN (routine when painless)",
)
def needs_restorative_work(patient: Case) -> Truth:
    """A lost filling or crown, a chipped tooth, brief sensitivity, or a wish for restorative work."""
    return (
        patient.reports("lost_restoration")
        | patient.reports("tooth_chip")
        | patient.reports("brief_sensitivity")
        | patient.reports("restorative_request")
    )
