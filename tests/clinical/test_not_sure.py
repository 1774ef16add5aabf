"""Whoever is not sure of an emergency fact is asked once more and then seen today, whichever fact it is."""

from __future__ import annotations

import pytest

from benchmarks.interview_length import complete_cases
from clinical import ABSENT, FACTS, NOT_SURE, PRESENT, Urgency, assess
from clinical.interview import next_question
from clinical.rulebook import rulebook

EMERGENCIES = {each.id: each for each in rulebook().criteria if each.urgency is Urgency.EMERGENCY}
EMERGENCY_FACTS = sorted({fact for criterion in EMERGENCIES.values() for fact in criterion.facts})
FINDINGS = [fact for fact in EMERGENCY_FACTS if FACTS[fact].kind == "finding"]


def decided_by(fact: str) -> list[dict]:
    """Patients of the vignettes whose emergency hangs on this fact alone."""
    found = []
    for _, case in complete_cases():
        if case[fact] == ABSENT or assess(case).urgency is not Urgency.EMERGENCY:
            continue
        if assess({**case, fact: ABSENT}).urgency is not Urgency.EMERGENCY:
            found.append({**case, fact: NOT_SURE})
    return found


DECIDED = {fact: decided_by(fact) for fact in EMERGENCY_FACTS}
DECIDING = [fact for fact in EMERGENCY_FACTS if DECIDED[fact]]


def test_every_sign_of_an_emergency_decides_one_in_some_vignette():
    excuses = {"aura_resolved", "aura_spread_gradual", "trigger_touch", "face_shock_pain", "unilateral_face"}
    excuses |= {"dental_injection_recent"}
    cluster = {"unilateral", "autonomic_same_side", "restless"}
    assert set(FINDINGS) - set(DECIDING) <= excuses | cluster


@pytest.mark.parametrize("fact", DECIDING)
def test_not_sure_of_what_an_emergency_hangs_on_is_seen_today(fact: str):
    for facts in DECIDED[fact]:
        assessment = assess(facts)
        assert assessment.urgency >= Urgency.SAME_DAY, facts
        if assessment.urgency is Urgency.SAME_DAY:
            assert "urgent_medical" in {referral.token for referral in assessment.referrals}
        assert fact in assessment.left_open or assessment.urgency is Urgency.EMERGENCY


@pytest.mark.parametrize("fact", DECIDING)
def test_not_sure_of_what_an_emergency_hangs_on_is_asked_once_more_and_never_a_third_time(fact: str):
    for facts in DECIDED[fact]:
        if assess(facts).urgency is Urgency.EMERGENCY:
            continue
        again = next_question(facts)
        assert again is not None and again.again and fact in again.facts, facts
        assert again.required_for_safety
        third = next_question(facts, asked_again=frozenset({again.id}))
        assert third is None or not (third.again and fact in third.facts), facts


MILD = {**dict.fromkeys(FACTS, ABSENT), "age": 30, "ulcer_weeks": 2}


def test_an_ulcer_of_two_weeks_by_itself_is_self_care():
    assert assess(MILD).urgency is Urgency.SELF_CARE


@pytest.mark.parametrize("fact", [fact for fact in FACTS if assess({**MILD, fact: NOT_SURE}).left_open])
def test_nothing_left_open_is_ever_self_care(fact: str):
    assert assess({**MILD, fact: NOT_SURE}).urgency is not Urgency.SELF_CARE


def test_whatever_is_not_sure_and_alone_would_be_more_than_self_care_is_left_open():
    for fact in FINDINGS:
        if assess({**MILD, fact: PRESENT}).urgency is not Urgency.SELF_CARE:
            assert fact in assess({**MILD, fact: NOT_SURE}).left_open, fact
