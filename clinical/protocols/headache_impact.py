"""Days that headache takes away. Our own single question; called "days affected", never by the published score's name.

Not encoded: the published bands below 11.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth

HIGH_IMPACT_DAYS = 11
"""Days in 3 months."""

headache_impact = Protocol(title="Days lost to headache", source="bands of MIDAS, own question")


@headache_impact.criterion(
    "CLS-10",
    name="Lost-time score (MIDAS bands)",
    pattern="high_impact",
    source="MIDAS (S-MIDAS)",
    status="VERIFIED (bands)",
)
def loses_many_days_to_headache(patient: Case) -> Truth:
    """Headache stopped or halved what the patient could do on 11 or more days in 3 months."""
    return patient.measured("impact_days_3m") >= HIGH_IMPACT_DAYS
