"""Bleeding from the mouth that does not stop.

The lower threshold on a blood thinner is a design choice. Not encoded: how to bite on a pad, which is advice.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.risk import bleeds_easily
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

PRESSURE_MINUTES = 20
NO_PRESSURE_MINUTES = 0

mouth_bleeding = Protocol(title="Bleeding from the mouth", source="NHS dental emergency; care after an extraction")


@mouth_bleeding.criterion(
    "DRF-07",
    name="Bleeding from the mouth that will not stop",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services", "emergency_dental"),
    source="NHS heavy bleeding -> A&E (S-NHSDENT); 20 min pressure (S-BLEED)",
    status="VERIFIED",
)
def bleeds_heavily_or_after_20_minutes_of_pressure(patient: Case) -> Truth:
    """Heavy bleeding, or bleeding that goes on after 20 minutes of firm, unbroken pressure."""
    return patient.reports("bleeding_heavy") | (patient.measured("bleeding_minutes_pressure") >= PRESSURE_MINUTES)


@mouth_bleeding.criterion(
    "DRF-07b",
    name="Bleeding after extraction on a blood thinner",
    urgency=Urgency.SAME_DAY,
    refer=("dental",),
    source="clinical reasoning",
    status="DESIGN",
)
def still_bleeds_on_a_blood_thinner(patient: Case) -> Truth:
    """Bleeding that goes on in someone with a blood thinner or clotting disorder, before 20 minutes of pressure
    are over.
    """
    return (
        bleeds_easily(patient)
        & (patient.measured("bleeding_minutes_pressure") > NO_PRESSURE_MINUTES)
        & (patient.measured("bleeding_minutes_pressure") < PRESSURE_MINUTES)
    )
