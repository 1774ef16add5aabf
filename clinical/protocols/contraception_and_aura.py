"""Aura in someone who uses a contraceptive with oestrogen: a stroke risk that the prescriber should review.

The contraindication is confirmed, the time is a design choice. Not encoded: progestogen-only methods, which differ.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.aura import any_aura
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

contraception_and_aura = Protocol(title="Aura on combined contraception", source="UKMEC (FSRH)")


@contraception_and_aura.criterion(
    "HRF-33",
    name="Migraine with aura on a combined hormonal contraceptive",
    urgency=Urgency.SOON,
    refer=("primary_care",),
    source="UKMEC / FSRH (S-UKMEC)",
    status="VERIFIED (contraindication) + DESIGN (time)",
)
def has_aura_and_uses_combined_contraception(patient: Case) -> Truth:
    """Any aura in someone who uses the combined pill, patch or ring."""
    return patient.reports("combined_contraceptive") & any_aura(patient)
