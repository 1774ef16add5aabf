"""More painkiller in 24 hours than the packet allows, by accident or on purpose; common with toothache.

That it must be asked is confirmed, the doses are from knowledge. Not encoded: the amount (paracetamol over 4 g, or
ibuprofen from a pharmacy over 1.2 g, in an adult), which the interview asks for and the patient answers.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

painkiller_overdose = Protocol(title="Too many painkillers", source="SDCEP pain pathway")


@painkiller_overdose.criterion(
    "HRF-36",
    name="Too many painkillers (overdose)",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="SDCEP pain pathway asks first about heart attack and overdose (S-SDCEP)",
    status="VERIFIED (must ask) + K (doses)",
)
def has_taken_too_many_painkillers(patient: Case) -> Truth:
    """More painkillers in the last 24 hours than the packet allows."""
    return patient.reports("analgesic_overdose")
