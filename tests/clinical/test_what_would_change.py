"""What would change the advice: worked out from the criteria, true for each answer named, and nothing left out."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from clinical import ABSENT, FACTS, NOT_SURE, PRESENT, Urgency, assess
from clinical.interview.order import ITEMS_WITH
from clinical.interview.play import play
from clinical.truth import Judgement
from clinical.what_would_change import DOES_NOT_CHANGE, Change, what_would_change
from tests.clinical.people import HEAD, JAW, MOUTH, someone

TOOTHACHE = {"has_tooth_pain": PRESENT, "tooth_pain_controlled": PRESENT, "age": 40}
USUAL = {"has_headache": PRESENT, "headache_status": "usual", "severity": 5, "age": 30}


def raising(facts: dict) -> dict[str, Change]:
    return {change.fact: change for change in what_would_change(facts).more_urgent}


def heard_out(seed: str, area: int, density: float) -> dict:
    """A made-up patient after the whole interview, whose answers are all known."""
    areas, complaint = ((HEAD, "has_headache"), (MOUTH, "has_tooth_pain"), (JAW, "has_jaw_pain"))[area]
    patient = someone(random.Random(seed), areas, complaint, density)
    return play(patient, {complaint: PRESENT}).facts


PEOPLE = st.builds(heard_out, st.text("abcdef", max_size=8), st.integers(0, 2), st.sampled_from([0.03, 0.1]))


def level(facts: dict) -> int:
    urgency = assess(facts).urgency
    return -1 if urgency is None else urgency.rank


def test_a_toothache_that_painkillers_stop_controlling_would_be_seen_today():
    change = raising(TOOTHACHE)["tooth_pain_controlled"]
    assert (change.answer, change.urgency, change.criteria) == (ABSENT, Urgency.SAME_DAY, ("DRF-16",))
    assert change.beside == ("has_tooth_pain",)


def test_a_usual_headache_would_be_an_emergency_with_fever_only_beside_a_stiff_neck():
    assert raising({**USUAL, "neck_stiff": PRESENT})["fever"].urgency is Urgency.EMERGENCY
    assert "fever" not in raising({**USUAL, "neck_stiff": ABSENT})


def test_a_number_names_the_range_that_would_change_the_level():
    new = {"has_headache": PRESENT, "headache_status": "new", "severity": 5, "age": 30}
    worst = raising(new)["severity"]
    assert (worst.span.low, worst.span.high, worst.urgency) == (9, None, Urgency.SAME_DAY)
    very_high = raising(USUAL)["bp_sys"]
    assert (very_high.span.low, very_high.urgency) == (180, Urgency.SAME_DAY)


def test_the_closest_come_first():
    changes = what_would_change(TOOTHACHE).more_urgent
    shared = [len(change.beside) for change in changes]
    assert shared == sorted(shared, reverse=True)
    assert shared[0] > shared[-1]


def test_what_the_level_rests_on_is_what_was_told():
    (rests_on,) = what_would_change({"has_tooth_pain": PRESENT, "swelling_local_gum": PRESENT, "age": 30}).rests_on
    assert (rests_on.fact, rests_on.answer) == ("swelling_local_gum", ABSENT)
    assert rests_on.urgency < Urgency.SAME_DAY


def test_what_nobody_was_sure_of_is_what_the_level_rests_on():
    facts = {**USUAL, "fever": PRESENT, "neck_stiff": NOT_SURE}
    assert assess(facts).urgency is Urgency.SAME_DAY
    assert "neck_stiff" in {change.fact for change in what_would_change(facts).rests_on}
    assert raising(facts)["neck_stiff"].urgency is Urgency.EMERGENCY


def test_a_man_is_not_told_that_pregnancy_would_change_it():
    new = {"has_headache": PRESENT, "headache_status": "new", "severity": 5, "age": 30}
    assert "pregnant" in raising({**new, "sex": "f"})
    assert not {"pregnant", "weeks_postpartum", "weeks_pregnant"} & set(raising({**new, "sex": "m"}))


def test_age_and_sex_do_not_come_on():
    assert not DOES_NOT_CHANGE & set(raising({**USUAL, "age": 49}))


@given(PEOPLE)
@settings(max_examples=60, deadline=None)
def test_every_answer_named_changes_the_level_as_it_says(facts):
    now, changes = level(facts), what_would_change(facts)
    for change in (*changes.more_urgent, *changes.rests_on):
        after = assess({**facts, change.fact: change.answer}).urgency
        assert after is change.urgency, change
    assert all(level({**facts, each.fact: each.answer}) > now for each in changes.more_urgent)
    assert all(level({**facts, each.fact: each.answer}) < now for each in changes.rests_on)


@given(PEOPLE, st.data())
@settings(max_examples=60, deadline=None)
def test_a_range_leads_to_one_level_all_through(facts, data):
    ranged = [change for change in what_would_change(facts).more_urgent if change.span is not None]
    for change in ranged:
        fact, span = FACTS[change.fact], change.span
        low = fact.minimum if span.low is None else span.low
        high = fact.maximum if span.high is None else span.high
        number = data.draw(st.integers(int(low), int(high)) if fact.whole else st.floats(low, high))
        if span.holds(number):
            assert assess({**facts, change.fact: number}).urgency is change.urgency, (change, number)


@given(PEOPLE, st.sampled_from(sorted(name for name, fact in FACTS.items() if fact.kind == "finding")))
@settings(max_examples=150, deadline=None)
def test_no_sign_that_would_raise_the_level_is_left_out(facts, name):
    could_be_asked = any(item.makes_sense(name, Judgement(facts)) for item in ITEMS_WITH[name])
    if could_be_asked and facts.get(name) != PRESENT and level({**facts, name: PRESENT}) > level(facts):
        assert name in raising(facts)
