"""What is asked a second time: "not sure" about an emergency, and whether there is a plan."""

from __future__ import annotations

from clinical import ABSENT, NOT_SURE, PRESENT, Urgency, assess
from clinical.interview import next_question
from tests.clinical.interview.visits import MIGRAINE, STROKE_SIGNS


def test_not_sure_about_an_emergency_is_asked_once_more_and_then_counts():
    facts = {"has_headache": PRESENT, "headache_status": "new", "severity": 9, "peak_minutes": NOT_SURE}
    again = next_question(facts)
    assert (again.id, again.again, again.facts) == ("peak_minutes", True, ("peak_minutes",))
    assert next_question(facts, asked_again=frozenset({"peak_minutes"})).id != "peak_minutes"
    assert assess(facts).urgency is Urgency.SAME_DAY


def test_a_whole_list_answered_not_sure_is_asked_again_as_a_list():
    facts = {"has_headache": PRESENT, "headache_status": "new"}
    stroke_signs = next_question(facts)
    facts |= dict.fromkeys(stroke_signs.facts, NOT_SURE)
    again = next_question(facts)
    assert (again.id, again.again, set(again.facts)) == ("stroke_signs", True, set(stroke_signs.facts))


def test_what_a_screen_gathered_is_asked_again_by_the_same_screen():
    facts = {"has_headache": PRESENT, "headache_status": "new", **dict.fromkeys(STROKE_SIGNS, ABSENT)}
    facts |= {"sudden_unsteadiness": ABSENT, "sudden_double_vision": ABSENT}
    screen = next_question(facts)
    facts |= dict.fromkeys(screen.facts, NOT_SURE)
    again = next_question(facts)
    assert (again.id, again.again) == (screen.id, True)
    assert set(again.facts) <= set(screen.facts)


def test_thoughts_of_suicide_lead_to_the_question_whether_there_is_a_plan():
    facts = {**MIGRAINE, "severity": 9, "suicidal_thoughts": PRESENT, "suicidal_plan_or_now": ABSENT}
    question = next_question(facts)
    assert (question.id, question.again) == ("suicidal_plan_or_now", True)
    assert next_question(facts, asked_again=frozenset({"suicidal_plan_or_now"})).id != "suicidal_plan_or_now"
