"""Nobody is asked in vain: what depends on age, sex, severity and complaint."""

from __future__ import annotations

import pytest

from clinical import PRESENT
from clinical.interview.play import play
from tests.clinical.interview.visits import MIGRAINE, ids


def test_who_wrote_of_a_headache_is_asked_about_tooth_jaw_and_grinding():
    asked = [fact for question in play(MIGRAINE, {"has_headache": PRESENT}).questions for fact in question.facts]
    for complaint in ("has_tooth_pain", "has_jaw_pain", "told_grinding_at_night"):
        assert asked.count(complaint) == 1, complaint


@pytest.mark.parametrize("status", ["usual", "new", "changed"])
def test_no_man_is_asked_about_pregnancy_or_birth(status):
    man = {**MIGRAINE, "headache_status": status, "sex": "m", "severity": 8, "vomiting": PRESENT}
    facts = {fact for question in play(man, {"has_headache": PRESENT}).questions for fact in question.facts}
    assert "sex" in facts
    assert not {"pregnant", "weeks_postpartum", "weeks_pregnant", "breastfeeding", "combined_contraceptive"} & facts


def test_whether_medicines_work_is_asked_with_what_comes_with_an_attack():
    questions = play({**MIGRAINE, "acute_meds_fail": PRESENT}, {"has_headache": PRESENT}).questions
    (asked,) = (question for question in questions if "acute_meds_fail" in question.facts)
    assert {"nausea", "photophobia"} <= set(asked.facts)


def test_the_worst_pain_brings_the_direct_question_about_suicide():
    assert "suicidal_thoughts" in ids({**MIGRAINE, "severity": 9})
    assert "suicidal_thoughts" not in ids({**MIGRAINE, "severity": 8})


def test_giant_cell_arteritis_is_asked_about_from_fifty_also_for_a_sore_jaw():
    def asked(age: int) -> set[str]:
        questions = play({"has_jaw_pain": PRESENT, "age": age}).questions
        return {fact for question in questions for fact in question.facts}

    assert {"jaw_claudication", "scalp_tender", "blurred_vision"} <= asked(50)
    assert not {"jaw_claudication", "scalp_tender"} & asked(49)


@pytest.mark.parametrize(
    ("age", "sex", "asked"), [(30, "f", True), (30, "m", False), (60, "f", False), (11, "f", False), (12, "f", True)]
)
def test_pregnancy_is_asked_of_those_who_could_be(age, sex, asked):
    known = {"has_headache": PRESENT, "age": age, "sex": sex}
    facts = {fact for question in play({**MIGRAINE, **known}, known).questions for fact in question.facts}
    assert ("pregnant" in facts) == asked
    assert ("weeks_postpartum" in facts) == asked


def test_a_child_under_twelve_is_not_asked_about_botox_or_migraine_days():
    child = {**MIGRAINE, "age": 8}
    played = play(child, {"has_headache": PRESENT, "age": 8})
    facts = {fact for question in played.questions for fact in question.facts}
    assert not {"wants_botox", "migraine_days_month", "preventives_tried"} & facts
    assert "child_night_waking" in facts
