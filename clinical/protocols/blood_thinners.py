"""A new headache in someone who bleeds easily: bleeding inside the head is the worry, injured or not.

No guideline gives these two criteria; both await sign-off. Not encoded: which medicine, and aspirin alone.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.course import new_or_changed
from clinical.derived.pain import severe
from clinical.derived.risk import bleeds_easily
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

blood_thinners = Protocol(title="Headache on a blood thinner", source="clinical reasoning, awaiting sign-off")


@blood_thinners.criterion(
    "HRF-15",
    name="Blood thinner with severe or worsening new headache",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="clinical reasoning (intracranial bleed)",
    status="K",
)
def bleeds_easily_and_has_a_bad_new_headache(patient: Case) -> Truth:
    """A blood thinner or clotting disorder with a new or changed headache that is severe or getting worse,
    injury or none.
    """
    return (
        bleeds_easily(patient)
        & patient.reports("has_headache")
        & new_or_changed(patient)
        & (severe(patient) | patient.reports("headache_worsening"))
    )


@blood_thinners.criterion(
    "HRF-15b",
    name="Blood thinner with mild new headache",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="clinical reasoning",
    status="DESIGN",
)
def bleeds_easily_and_has_a_new_headache(patient: Case) -> Truth:
    """A blood thinner or clotting disorder with any new or changed headache."""
    return bleeds_easily(patient) & patient.reports("has_headache") & new_or_changed(patient)
