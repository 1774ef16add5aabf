"""Dental infection without the signs of a deep one: fever, weak defences, a gum boil.

Same day with fever is a design choice; weak defences as an emergency are from knowledge.
Not encoded: pus seen or tasted apart from swelling.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.swelling import swelling_anywhere
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

dental_abscess = Protocol(
    title="Dental abscess and infection", source="NHS 111 Wales; NHS dental abscess; SDCEP acute dental problems"
)


@dental_abscess.criterion(
    "DRF-05",
    name="Dental swelling or toothache with fever",
    urgency=Urgency.SAME_DAY,
    refer=("dental", "urgent_medical"),
    source="111 Wales (S-111WALES)",
    status="VERIFIED (feature) + DESIGN (time; emergency if immunosuppressed, DRF-06)",
)
def has_toothache_or_swelling_with_fever(patient: Case) -> Truth:
    """Swelling of face, mouth, neck or gum, or toothache, with fever."""
    return (swelling_anywhere(patient) | patient.reports("has_tooth_pain")) & patient.reports("fever")


@dental_abscess.criterion(
    "DRF-06",
    name="Dental infection in a person with weak defences",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="clinical reasoning; BMJ 2015;350:h1300 medically compromised patients (S-ODONTO)",
    status="K",
)
def has_dental_infection_and_weak_defences(patient: Case) -> Truth:
    """Swelling or abscess with fever in someone with a weak immune system or poorly controlled diabetes."""
    return (
        swelling_anywhere(patient)
        & patient.reports("fever")
        & (patient.reports("immunosuppressed") | patient.reports("diabetes_poor"))
    )


@dental_abscess.criterion(
    "DRF-18",
    name="Local gum swelling or abscess",
    urgency=Urgency.SAME_DAY,
    refer=("dental",),
    source="SDCEP urgent (S-SDCEP); NHS abscess - urgent dentist, not GP (S-NHSABS)",
    status="VERIFIED",
)
def has_a_local_dental_swelling(patient: Case) -> Truth:
    """A gum boil, pus, or any swelling of face, mouth or neck."""
    return swelling_anywhere(patient)
