"""What holds for every patient, not only for those of the vignettes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinical import ABSENT, FACTS, PRESENT, Truth, Urgency, assess, rulebook
from clinical.case import Compared, Denies, NotCompared
from clinical.interview import ITEM_OF
from clinical.truth import Counted, Not
from tests.clinical.people import LIKELY
from tests.clinical.protocols.vignette import read_vignettes

CRITERIA = rulebook().criteria
VIGNETTES = read_vignettes()
FINDINGS = sorted(name for name, fact in FACTS.items() if fact.kind == "finding")
COMPLAINTS = ("has_headache", "has_tooth_pain", "has_jaw_pain")


def excuses(truth: Truth, turned: bool = False) -> Iterator[str]:
    """The findings that can keep a statement from holding by being present."""
    if isinstance(truth, Not):
        yield from excuses(truth.part, not turned)
    elif isinstance(truth, Denies):
        yield truth.fact
    elif isinstance(truth, NotCompared):
        return
    elif isinstance(truth, Counted):
        fewer = truth.comparison(0, 1)  # a count that must stay low
        for part in truth.parts:
            yield from excuses(part, turned != fewer)
    elif parts := getattr(truth, "parts", ()):
        for part in parts:
            yield from excuses(part, turned)
    elif turned and FACTS[truth.fact].kind == "finding":  # type: ignore[attr-defined]
        yield truth.fact  # type: ignore[attr-defined]


EXEMPTING = {name for each in CRITERIA if each.urgency for name in excuses(each.truth)}
"""By the sheet's own expressions: an aura, a cluster or face-shock pattern, controlled toothache and the like."""


def answers_to(name: str) -> st.SearchStrategy:
    fact = FACTS[name]
    likely = {"finding": [PRESENT], "choice": list(fact.options), "number": LIKELY.get(name, [])}[fact.kind]
    return st.sampled_from([*likely, ABSENT])


SOME = st.lists(st.sampled_from(sorted(FACTS)), unique=True, max_size=30).flatmap(
    lambda names: st.fixed_dictionaries({name: answers_to(name) for name in names})
)


def highest(facts: dict) -> Urgency | None:
    """The most urgent criterion that fired; a complaint without any is routine by rule 4 of section 0.3."""
    return max((each.criterion.urgency for each in assess(facts).criteria if each.criterion.urgency), default=None)


def rank(urgency: Urgency | None) -> int:
    return -1 if urgency is None else urgency.rank


@given(SOME, st.sampled_from(sorted(set(FINDINGS) - EXEMPTING)))
@settings(max_examples=600, deadline=None)
def test_one_more_sign_never_lowers_the_urgency_save_the_exemptions_of_the_sheet(facts, sign):
    assert rank(highest({**facts, sign: PRESENT})) >= rank(highest({**facts, sign: ABSENT}))


def test_what_excuses_from_an_emergency_is_what_the_sheet_says_and_no_danger_sign():
    dangers = {"new_confusion", "very_drowsy", "new_seizure", "fever", "neck_stiff", "rash_nonblanching"}
    dangers |= {"chest_discomfort", "breathing_difficulty", "swallowing_difficulty", "suicidal_plan_or_now"}
    excusing = {name for each in CRITERIA if each.urgency is Urgency.EMERGENCY for name in excuses(each.truth)}
    assert not excusing & dangers
    assert {"aura_resolved", "autonomic_same_side", "face_shock_pain"} <= excusing <= EXEMPTING


@pytest.mark.parametrize("sign", sorted(EXEMPTING))
def test_no_exemption_lowers_an_emergency_of_another_kind(sign):
    stroke = {"has_headache": PRESENT, "headache_status": "new", "face_droop": PRESENT}
    assert assess({**stroke, sign: PRESENT}).urgency is Urgency.EMERGENCY


@given(SOME, st.sampled_from(COMPLAINTS))
@settings(max_examples=300, deadline=None)
def test_every_complete_case_with_a_complaint_has_an_outcome_and_somebody_to_see(facts, complaint):
    whole = {**dict.fromkeys(FACTS, ABSENT), **facts, complaint: PRESENT}
    assessment = assess(whole)
    assert assessment.urgency is not None
    assert assessment.referrals
    assert assessment.ask_next == ()


@given(SOME, st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_the_order_of_answers_changes_nothing(facts, chance):
    shuffled = list(facts.items())
    chance.shuffle(shuffled)
    assert assess(dict(shuffled)) == assess(facts)


@pytest.mark.parametrize("criterion", CRITERIA, ids=lambda each: each.id)
def test_every_criterion_has_sentence_source_status_and_a_question_for_each_of_its_facts(criterion):
    assert criterion.sentence.endswith(".")
    assert criterion.source
    assert criterion.status.startswith(("VERIFIED", "K", "DESIGN"))
    assert set(criterion.facts) <= ITEM_OF.keys()


def limits(truth: Truth) -> Iterator[Compared]:
    if isinstance(truth, NotCompared):
        truth = truth.compared
    if isinstance(truth, Compared):
        yield truth
    elif isinstance(truth, Not):
        yield from limits(truth.part)
    for part in getattr(truth, "parts", ()):
        yield from limits(part)


WITH_LIMITS = [each for each in CRITERIA if list(limits(each.truth))]


@pytest.mark.parametrize("criterion", WITH_LIMITS, ids=lambda each: each.id)
def test_every_criterion_with_a_limit_has_someone_who_stands_exactly_on_one(criterion):
    concerned = [each.facts for each in VIGNETTES if criterion.id in each.criteria | each.never]
    assert any(facts.get(each.fact) == each.limit for facts in concerned for each in limits(criterion.truth))
