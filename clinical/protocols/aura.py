"""Visual warning signs that are new to the patient, and auras that last too long.

The limit of an hour is confirmed; both times are a design choice. Weakness, speech or numbness go to stroke signs.
Not encoded: aura that never brings a headache.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.aura import any_aura, aura_lasts_as_auras_do
from clinical.derived.stroke import stroke_sign
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

SEEN_BEFORE = 2
"""Times the same aura came before; fewer makes it a first or second."""
UNDER_AGE = 50
"""Years."""
TOO_LONG_MINUTES = 60

aura = Protocol(title="First or long aura", source="ICHD-3 1.2")


@aura.criterion(
    "HRF-28",
    name="First visual warning signs (aura), now gone",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="ICHD-3 1.2 note that TIA must be excluded (S-MWA)",
    status="DESIGN",
)
def has_had_a_first_visual_aura(patient: Case) -> Truth:
    """A first or second visual disturbance that spread gradually, lasted 5 to 60 minutes and has gone, in
    someone under 50 without any stroke sign.
    """
    return (
        patient.reports("aura_visual")
        & patient.reports("aura_spread_gradual")
        & aura_lasts_as_auras_do(patient)
        & patient.reports("aura_resolved")
        & (patient.measured("aura_prev_same") < SEEN_BEFORE)
        & (patient.measured("age") < UNDER_AGE)
        & ~stroke_sign(patient)
    )


@aura.criterion(
    "HRF-28b",
    name="Aura longer than an hour or with weakness",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="ICHD-3 aura 5-60 min (S-MWA)",
    status="VERIFIED (limit) + DESIGN (time)",
)
def has_an_aura_longer_than_an_hour(patient: Case) -> Truth:
    """An aura of sight, feeling or speech that lasts longer than 60 minutes."""
    return any_aura(patient) & (patient.measured("aura_minutes") > TOO_LONG_MINUTES)
