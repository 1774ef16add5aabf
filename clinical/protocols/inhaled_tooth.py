"""A tooth, crown or instrument that may have gone down the windpipe. From knowledge.

Not encoded: one that was swallowed, which is not the same.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

inhaled_tooth = Protocol(title="Tooth or crown breathed in", source="clinical reasoning, awaiting sign-off")


@inhaled_tooth.criterion(
    "DRF-22",
    name="Tooth or crown breathed in",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="clinical reasoning",
    status="K",
)
def may_have_breathed_in_a_tooth(patient: Case) -> Truth:
    """Coughing, choking or noisy breathing after losing a tooth, crown or instrument."""
    return patient.reports("inhaled_object")
