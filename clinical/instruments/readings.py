"""What the instruments read from one patient's answers: a number, its unit and range, a sentence for clinicians.

Only what was answered is read; what is still missing is named. Every number has been checked against its fact's range.
Not encoded: wording for patients, who read criteria and never a score.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from clinical.case import Case
from clinical.derived.jaw import JAW_SCORE_POSITIVE
from clinical.derived.medication_overuse import medication_overuse_pattern
from clinical.facts import FACTS, PRESENT, Facts
from clinical.instruments.botox_suitability import ASKED_BY_THE_INJECTOR, suitability
from clinical.instruments.grinding_grade import grinding_grades
from clinical.instruments.headache_days import THREE_MONTHS_DAYS
from clinical.instruments.impact import MILD_FROM, MODERATE_FROM, SEVERE_FROM, impact_grade
from clinical.instruments.jaw_questions import OUT_OF as JAW_OUT_OF
from clinical.instruments.jaw_questions import jaw_questions, jaw_questions_positive
from clinical.instruments.measure import within
from clinical.instruments.sleep_screen import HIGH_FROM, MEDIUM_FROM, sleep_band, sleep_questions
from clinical.instruments.sleep_screen import OUT_OF as SLEEP_OUT_OF
from clinical.instruments.treatment_response import (
    CLASS_LIMITS,
    DAYS_BETWEEN_SESSIONS,
    overused_classes,
    side_effect_scheme,
)
from clinical.rulebook import ADULT_AGE
from clinical.truth import YES, Judgement

MONTH_HAS = 31
"""The most days a month can have."""
DAYS_WITH_ANY = "total_acute_days"
FACT_OF = {name: f"{name}_days" for name in CLASS_LIMITS}
WHAT_MAKES_GRINDING_PROBABLE = (
    "An examination would make it probable (worn teeth, marks in cheek or tongue, sore or enlarged chewing muscles); "
    "a device would make it definite."
)


@dataclass(frozen=True)
class Reading:
    """One instrument. ``value`` is None where no number is read; ``missing`` names facts still to be asked."""

    name: str
    sentence: str
    value: float | None = None
    unit: str = ""
    lowest: float | None = None
    highest: float | None = None
    missing: tuple[str, ...] = ()


def readings(facts: Facts, country: str) -> tuple[Reading, ...]:
    """Every instrument that these answers say something to, in the order of the history."""
    return tuple(reading for read in INSTRUMENTS for reading in read(facts, country))


def _number(facts: Facts, name: str) -> float | None:
    answer = facts.get(name)
    return None if answer is None or isinstance(answer, str) else float(answer)


def _days_of_a_month(facts: Facts, country: str) -> Iterator[Reading]:
    for name, kind in (("headache_days_month", "headache"), ("migraine_days_month", "migraine-like headache")):
        days = _number(facts, name)
        if days is not None:
            within(days, 0, MONTH_HAS, kind, "days a month")
            sentence = f"{kind.capitalize()} on {days:g} days a month, from memory; 28 days of diary would confirm it."
            yield Reading(name, sentence, days, "days a month", 0, MONTH_HAS)


def _medicine_days(facts: Facts, country: str) -> Iterator[Reading]:
    for name, limit in CLASS_LIMITS.items():
        days = _number(facts, FACT_OF[name])
        if days is not None:
            within(days, 0, MONTH_HAS, "medicine", "days a month")
            sentence = f"{name.replace('_', ' ').capitalize()} on {days:g} days a month; overuse counts from {limit}."
            yield Reading(FACT_OF[name], sentence, days, "days a month", 0, MONTH_HAS)


def _overuse(facts: Facts, country: str) -> Iterator[Reading]:
    known = {name: days for name in CLASS_LIMITS if (days := _number(facts, FACT_OF[name])) is not None}
    over = overused_classes(known, _number(facts, DAYS_WITH_ANY))
    judgement = Judgement(facts)
    pattern = medication_overuse_pattern(Case())
    if over:
        which = ", ".join(each.replace("_", " ") for each in over)
        fits = (
            "The pattern of medication overuse is met."
            if judgement.holds(pattern)
            else "The pattern also needs headache on 15 days a month and more than 3 months of it."
        )
        missing = () if pattern.stands(judgement) == YES else judgement.open_facts((pattern,))
        yield Reading("overuse", f"Over the limit: {which}. {fits}", missing=missing)


def _impact(facts: Facts, country: str) -> Iterator[Reading]:
    days = _number(facts, "impact_days_3m")
    if days is not None:
        grade = impact_grade(min(days, THREE_MONTHS_DAYS)).value.replace("_", " ")
        sentence = (
            f"{days:g} days affected in 3 months: {grade} "
            f"(mild from {MILD_FROM}, moderate from {MODERATE_FROM}, severe from {SEVERE_FROM})."
        )
        yield Reading("days_affected", sentence, days, "days in 3 months", 0, THREE_MONTHS_DAYS)


def _jaw(facts: Facts, country: str) -> Iterator[Reading]:
    result = jaw_questions(facts)
    if result.points:
        positive = {True: "positive", False: "negative", None: "open"}[jaw_questions_positive(facts)]
        sentence = (
            f"Jaw pain questions: {result.points} of {JAW_OUT_OF} points, {positive} (from {JAW_SCORE_POSITIVE})."
        )
        yield Reading("jaw_pain_questions", sentence, result.points, "points", 0, JAW_OUT_OF, result.unanswered)


def _grinding(facts: Facts, country: str) -> Iterator[Reading]:
    for grade in grinding_grades(facts):
        yield Reading(f"{grade.when}_bruxism", f"{grade.label}. {WHAT_MAKES_GRINDING_PROBABLE}")


def _sleep(facts: Facts, country: str) -> Iterator[Reading]:
    result = sleep_questions(facts)
    if any(facts.get(name) == PRESENT for name in ("snores_loudly", "apnoea_seen", "tired_daytime")):
        band = sleep_band(facts) or "not settled"
        sentence = (
            f"Sleep questions: {result.points} of {SLEEP_OUT_OF} points, {band} (medium from {MEDIUM_FROM}, "
            f"high from {HIGH_FROM}). A referral also needs loud snoring or pauses seen."
        )
        yield Reading("sleep_questions", sentence, result.points, "points", 0, SLEEP_OUT_OF, result.unanswered)


def _suitability(facts: Facts, country: str) -> Iterator[Reading]:
    """Only of an adult who asked for it: nobody else is measured for a prescription medicine."""
    age = _number(facts, "age")
    if facts.get("wants_botox") != PRESENT or (age is not None and age < ADULT_AGE):
        return
    found = suitability(facts, country)
    possible = {True: "could be met", False: "is not met", None: "is open"}[found.possible]
    parts = [f"The rule for botulinum toxin in {found.country} {possible}."]
    if found.not_met:
        parts.append(f"Not met: {_words(found.not_met)}.")
    if found.missing:
        parts.append(f"Missing: {', '.join(FACTS[name].label.lower() for name in found.missing)}.")
    parts.append(f"The injector still asks about: {_words(ASKED_BY_THE_INJECTOR)}.")
    yield Reading("botulinum_toxin_suitability", " ".join(parts), missing=found.missing)


def _after_treatment(facts: Facts, country: str) -> Iterator[Reading]:
    days = _number(facts, "btx_days_since")
    if days is None:
        return
    to_go = max(0.0, DAYS_BETWEEN_SESSIONS - days)
    next_session = f"in {to_go:g} days at the earliest" if to_go else "possible by now"
    sentence = f"{days:g} days since the injections; the next session is {next_session} ({DAYS_BETWEEN_SESSIONS} days)."
    if any(facts.get(name) == PRESENT for name in FACTS if name.startswith("btx_")):
        sentence += f" Report the side effect: {side_effect_scheme(country)}."
    yield Reading("days_since_injections", sentence, days, "days", 0, None)


def _words(names: tuple[str, ...]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)


INSTRUMENTS: tuple[Callable[[Facts, str], Iterator[Reading]], ...] = (
    _days_of_a_month,
    _medicine_days,
    _overuse,
    _impact,
    _jaw,
    _grinding,
    _sleep,
    _suitability,
    _after_treatment,
)
