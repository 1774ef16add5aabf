"""Whether the pattern of answers could meet a country's rule for botulinum toxin in migraine, and what is missing.

Information for a conversation with a prescriber: never an offer, never a decision. GB follows NICE TA260, the US its
label, Ireland its licence; elsewhere in Europe the Irish wording is assumed (from knowledge). Not encoded: why a
preventive failed, contraindications to preventives, and the injector's own questions, which are only listed.
"""

from __future__ import annotations

from dataclasses import dataclass

from clinical.case import Case
from clinical.derived.medication_overuse import medication_overuse_pattern
from clinical.derived.migraine import chronic_migraine
from clinical.facts import Facts
from clinical.protocols.botox_suitability import ADULT_AGE, NICE_PREVENTIVES, US_HOURS
from clinical.truth import NO, YES, Judgement, Truth

IRISH_PREVENTIVES = 1
"""Preventive medicines to which the patient responded poorly, or which were not tolerated."""

ASKED_BY_THE_INJECTOR = (
    "allergy_to_the_product",
    "infection_where_the_needle_goes",
    "myasthenia_or_other_nerve_and_muscle_illness",
    "swallowing_or_breathing_problems",
    "bleeding_tendency_or_anticoagulant",
    "planned_surgery",
    "earlier_face_surgery",
    "drooping_lid",
    "other_botulinum_toxin_in_the_last_4_months",
    "aminoglycoside_or_muscle_relaxant",
)
"""What no answer here can clear: the first two rule it out, the others need care."""

_patient = Case()
ADULT = ("adult", _patient.measured("age") >= ADULT_AGE)
CHRONIC = ("chronic_migraine_pattern", chronic_migraine(_patient))
NOT_PREGNANT = ("not_pregnant", ~_patient.reports("pregnant"))
NOT_BREASTFEEDING = ("not_breastfeeding", ~_patient.reports("breastfeeding"))

Requirement = tuple[str, Truth]

RULES: dict[str, tuple[Requirement, ...]] = {
    "GB": (
        ADULT,
        CHRONIC,
        ("three_preventives_tried", _patient.measured("preventives_tried") >= NICE_PREVENTIVES),
        ("no_unmanaged_overuse", ~medication_overuse_pattern(_patient)),
        NOT_PREGNANT,
        NOT_BREASTFEEDING,
    ),
    "US": (
        ADULT,
        CHRONIC,
        ("attacks_of_4_hours_or_more", _patient.measured("duration_h") >= US_HOURS),
        NOT_PREGNANT,
        NOT_BREASTFEEDING,
    ),
    "IE": (
        ADULT,
        CHRONIC,
        ("a_preventive_tried", _patient.measured("preventives_tried") >= IRISH_PREVENTIVES),
        NOT_PREGNANT,
        NOT_BREASTFEEDING,
    ),
}
ELSEWHERE = "IE"


@dataclass(frozen=True)
class Suitability:
    """``possible`` is None while something is missing and nothing speaks against it."""

    country: str
    possible: bool | None
    met: tuple[str, ...]
    not_met: tuple[str, ...]
    missing: tuple[str, ...]
    """Facts to ask for, in order."""


def suitability(facts: Facts, country: str) -> Suitability:
    """The country's rule put to these facts."""
    requirements = RULES.get(country.upper(), RULES[ELSEWHERE])
    judgement = Judgement(facts)
    standings = [(name, truth, truth.stands(judgement)) for name, truth in requirements]
    not_met = tuple(name for name, _, standing in standings if standing == NO)
    still_open = [truth for _, truth, standing in standings if NO < standing < YES]
    return Suitability(
        country=country.upper(),
        possible=False if not_met else None if still_open else True,
        met=tuple(name for name, _, standing in standings if standing == YES),
        not_met=not_met,
        missing=() if not_met else judgement.open_facts(still_open),
    )
