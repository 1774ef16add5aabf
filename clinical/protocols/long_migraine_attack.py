"""An attack that will not end, or that lets no fluids stay down. From knowledge, awaiting sign-off.

Not encoded: whether the attack is the patient's usual migraine; any headache counts, to be safe.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.pain import severe
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

long_migraine_attack = Protocol(title="Long migraine attack", source="ICHD-3 1.4.1")


@long_migraine_attack.criterion(
    "HRF-32",
    name="Migraine attack over 72 hours or not keeping fluids down",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="ICHD-3 1.4.1 status migrainosus >72 h",
    status="K",
)
def has_an_attack_over_3_days_or_keeps_no_fluids_down(patient: Case) -> Truth:
    """A headache that is severe in an attack of more than 72 hours, or with which no fluids stay down for a day."""
    return patient.reports("has_headache") & (
        (patient.reports("attack_over_72h") & severe(patient)) | patient.reports("cannot_keep_fluids")
    )
