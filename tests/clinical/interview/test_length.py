"""How many questions it takes."""

from __future__ import annotations

import pytest

from clinical import PRESENT
from clinical.interview.play import play
from tests.clinical.interview.visits import MIGRAINE, ids


def test_a_toothache_takes_at_most_twelve_questions_after_the_complaint():
    toothache = {"has_tooth_pain": PRESENT, "tooth_pain_controlled": PRESENT, "age": 40, "hot_cold_linger": PRESENT}
    asked = ids(toothache, {"has_tooth_pain": PRESENT})
    assert len(asked) <= 12
    assert not {"severity", "headache_days_month", "attack_features", "head_signs"} & set(asked)


def test_a_check_up_takes_at_most_twelve_questions():
    assert len(ids({"restorative_request": PRESENT, "age": 40}, {"restorative_request": PRESENT})) <= 12


def test_a_jaw_that_hurts_weekly_takes_at_most_twelve_questions():
    jaw = {"has_jaw_pain": PRESENT, "age": 40, "weekly_jaw_pain": PRESENT, "jaw_worse_chewing": PRESENT}
    assert len(ids(jaw, {"has_jaw_pain": PRESENT})) <= 12


def test_a_migraine_history_takes_at_most_twenty_two_questions_and_names_the_pattern():
    played = play(MIGRAINE, {"has_headache": PRESENT})
    assert len(played.questions) <= 22
    assert "migraine" in played.assessment.patterns


@pytest.mark.parametrize("complaint", ["has_headache", "has_tooth_pain"])
def test_the_short_route_is_six_yes_or_no_questions_at_most_red_flags_first(complaint):
    played = play({}, {complaint: PRESENT}, short_route=True)
    assert 1 <= len(played.questions) <= 6
    assert {question.kind for question in played.questions} == {"finding"}
    assert all(question.required_for_safety for question in played.questions)


def test_a_history_of_severe_migraine_takes_at_most_twenty_two_questions():
    played = play({**MIGRAINE, "severity": 8, "vomiting": PRESENT}, {"has_headache": PRESENT})
    assert len(played.questions) <= 22
    assert "migraine" in played.assessment.patterns


def test_painkillers_on_most_days_take_at_most_twenty_two_questions():
    tablets = {"headache_days_month": 20, "simple_analgesic_days": 20, "overuse_months": 8}
    usual = {"has_headache": PRESENT, "headache_status": "usual", "age": 46, "sex": "f", "severity": 5}
    played = play({**usual, **tablets}, {"has_headache": PRESENT})
    assert len(played.questions) <= 22
    assert not {"triptan_days", "ergot_days", "total_acute_days"} & {question.id for question in played.questions}


def test_how_long_a_pain_lasted_is_not_asked_of_someone_whose_attacks_take_hours():
    asked = ids({**MIGRAINE, "severity": 8}, {"has_headache": PRESENT})
    assert "peak_minutes" in asked
    assert "pain_bout_minutes" not in asked
    assert "pain_bout_minutes" in ids({**MIGRAINE, "severity": 8, "duration_h": 0.05}, {"has_headache": PRESENT})


def test_where_three_of_four_criteria_are_settled_nobody_is_asked_for_the_fourth():
    played = play(MIGRAINE, {"has_headache": PRESENT})
    assert "attacks_lifetime" not in played.facts
    assert "migraine" in played.assessment.patterns
    chronic = {**MIGRAINE, "headache_days_month": 20, "migraine_days_month": 9, "months_at_frequency": 6}
    assert "chronic_migraine" in play(chronic, {"has_headache": PRESENT}).assessment.patterns
