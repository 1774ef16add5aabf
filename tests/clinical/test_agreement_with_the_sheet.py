"""The engine and an independent reading of the evidence sheet agree, criterion by criterion, on any patient."""

from __future__ import annotations

import random
import re

import pytest

from clinical import FACTS
from clinical.assess import assess
from clinical.rulebook import rulebook
from tests.clinical import sheet_reading

KINDS = {name: fact.kind for name, fact in FACTS.items()}


def limits() -> dict[str, set[float]]:
    """Every number a fact is compared with anywhere in the sheet, found in the text of its expressions."""
    found: dict[str, set[float]] = {name: set() for name, kind in KINDS.items() if kind == "number"}
    texts = [rule["logic"] for rule in sheet_reading.rules()]
    texts += sheet_reading.yaml.safe_load((sheet_reading.SHEET / "derived.yml").read_text()).values()
    for text in texts:
        for name, numbers in re.findall(r"\b(?:ge|gt|le|lt|between)\((\w+),([\d., ]+)\)", text):
            if name in found:
                found[name].update(float(number) for number in numbers.split(","))
    return found


LIMITS = limits()


def values(name: str) -> list[object]:
    """Answers at, just below and just above every limit; every option; present and absent."""
    fact = FACTS[name]
    if fact.kind == "finding":
        return ["present", "absent"]
    if fact.kind == "choice":
        return [*fact.options, "absent"]
    near = {limit + step for limit in LIMITS[name] for step in (-1, -0.01, 0, 0.01, 1)} | {fact.minimum, fact.maximum}
    return [*sorted(n for n in near if fact.minimum <= n <= fact.maximum), "absent"]


VALUES = {name: values(name) for name in FACTS}
# Enough to tell every two sides of every limit apart.
COULD_BE = VALUES


def some_patient(chance: random.Random, names: list[str], present: float = 0.3) -> dict[str, object]:
    return {
        name: ("present" if chance.random() < present else "absent")
        if KINDS[name] == "finding"
        else chance.choice(VALUES[name])
        for name in names
    }


def assert_agreement(facts: dict) -> None:
    assessment = assess(facts)
    assert sorted(each.criterion.id for each in assessment.criteria) == sorted(
        rule["id"] for rule in sheet_reading.fired(facts, KINDS)
    ), facts
    urgency, tokens = sheet_reading.outcome(facts, KINDS)
    if urgency is not None:
        assert (assessment.urgency, {each.token for each in assessment.referrals}) == (urgency, tokens), facts


def test_every_rule_of_the_sheet_is_a_criterion_with_its_effect():
    ours = {each.id: each for each in rulebook().criteria}
    theirs = {rule["id"]: rule["effect"] for rule in sheet_reading.rules()}
    assert set(ours) == set(theirs)
    for rule_id, effect in theirs.items():
        criterion = ours[rule_id]
        declared = {
            "urgency": criterion.urgency and criterion.urgency.value,
            "refer": list(criterion.refer),
            "pattern": criterion.pattern,
            "target_days": criterion.target_days,
            "action": criterion.advice,
        }
        assert {key: value for key, value in declared.items() if value} == effect, rule_id


def test_every_criterion_looks_at_the_facts_its_rule_looks_at():
    for criterion in rulebook().criteria:
        assert set(criterion.facts) == sheet_reading.names_used(criterion.id), criterion.id


@pytest.mark.parametrize("criterion", rulebook().criteria, ids=lambda each: each.id)
def test_a_criterion_agrees_at_and_around_every_limit_it_names(criterion):
    chance = random.Random(criterion.id)
    names = sorted({*criterion.facts, "age", "has_headache"})
    for _ in range(150):
        asked = [name for name in names if chance.random() < 0.9]
        assert_agreement(some_patient(chance, asked, present=chance.choice([0.4, 0.7, 0.95])))


@pytest.mark.parametrize("seed", range(20))
def test_patients_with_every_fact_answered_agree(seed):
    chance = random.Random(f"complete {seed}")
    for _ in range(60):
        assert_agreement(some_patient(chance, list(FACTS), present=chance.choice([0.01, 0.03, 0.1, 0.3])))


@pytest.mark.parametrize("seed", range(20))
def test_patients_with_facts_missing_agree(seed):
    chance = random.Random(f"partial {seed}")
    for _ in range(60):
        names = chance.sample(list(FACTS), chance.choice([3, 10, 40, 120]))
        assert_agreement(some_patient(chance, ["has_headache", "age", *names], present=chance.choice([0.05, 0.3])))


@pytest.mark.parametrize(
    "criterion", [each for each in rulebook().criteria if each.urgency == "emergency"], ids=lambda each: each.id
)
def test_not_sure_is_seen_today_exactly_where_an_emergency_hangs_on_it(criterion):
    chance = random.Random(f"not sure {criterion.id}")
    names = sorted({*criterion.facts, "age", "has_headache"})
    for _ in range(40):
        facts = some_patient(chance, [name for name in names if chance.random() < 0.9], present=0.6)
        facts |= dict.fromkeys(chance.sample(sorted(facts), min(len(facts), chance.choice([1, 1, 2]))), "not_sure")
        hangs = sheet_reading.an_emergency_hangs_on_not_sure(facts, KINDS, COULD_BE)
        assessment = assess(facts)
        assert bool(assessment.undecided) == hangs, facts
        if hangs:
            assert assessment.urgency >= "same_day"
            if assessment.urgency == "same_day":
                assert "urgent_medical" in {each.token for each in assessment.referrals}


def test_not_sure_satisfies_no_comparison_in_the_sheet_either():
    chance = random.Random("not sure anywhere")
    for _ in range(500):
        facts = some_patient(chance, chance.sample(list(FACTS), 60))
        facts |= dict.fromkeys(chance.sample(sorted(facts), 10), "not_sure")
        assert sorted(each.criterion.id for each in assess(facts).criteria) == sorted(
            rule["id"] for rule in sheet_reading.fired(facts, KINDS)
        )
