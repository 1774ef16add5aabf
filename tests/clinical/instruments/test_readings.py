"""What a clinician reads from the answers: each number with its unit and range, what it means, what is missing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinical import ABSENT, FACTS, NOT_SURE, PRESENT
from clinical.instruments.readings import Reading, readings
from tests.clinical.people import LIKELY

OVERUSER = {
    "has_headache": PRESENT,
    "age": 40,
    "headache_days_month": 20,
    "migraine_days_month": 9,
    "months_at_frequency": 12,
    "triptan_days": 12,
    "simple_analgesic_days": 4,
    "total_acute_days": 14,
    "overuse_months": 6,
    "impact_days_3m": 14,
}


def read(facts: dict, country: str = "GB") -> dict[str, Reading]:
    return {reading.name: reading for reading in readings(facts, country)}


def test_someone_who_answered_nothing_is_read_nothing():
    assert readings({}, "GB") == ()


def test_days_a_month_carry_unit_and_range():
    days = read(OVERUSER)["headache_days_month"]
    assert (days.value, days.unit, days.lowest, days.highest) == (20, "days a month", 0, 31)
    assert days.sentence.startswith("Headache on 20 days a month")


def test_each_class_of_medicine_is_read_with_its_limit():
    assert read(OVERUSER)["triptan_days"].sentence == "Triptan on 12 days a month; overuse counts from 10."
    assert "counts from 15" in read(OVERUSER)["simple_analgesic_days"].sentence


def test_overuse_names_the_class_and_whether_the_pattern_is_met():
    assert read(OVERUSER)["overuse"].sentence == "Over the limit: triptan. The pattern of medication overuse is met."
    short = read({**OVERUSER, "overuse_months": 3})["overuse"]
    assert "also needs" in short.sentence
    open_months = read({name: value for name, value in OVERUSER.items() if name != "overuse_months"})["overuse"]
    assert "overuse_months" in open_months.missing


def test_nine_days_of_triptans_are_no_overuse():
    assert "overuse" not in read({**OVERUSER, "triptan_days": 9, "total_acute_days": 9})


def test_ten_days_of_two_classes_are_overuse_of_the_mixture():
    mixed = {**OVERUSER, "triptan_days": 6, "simple_analgesic_days": 6, "total_acute_days": 10}
    assert read(mixed)["overuse"].sentence.startswith("Over the limit: mixed.")


@pytest.mark.parametrize(("days", "grade"), [(5, "little or none"), (6, "mild"), (11, "moderate"), (21, "severe")])
def test_days_affected_are_graded(days, grade):
    assert f": {grade} (" in read({"impact_days_3m": days})["days_affected"].sentence


def test_a_jaw_score_is_positive_from_three_points():
    two = {"jaw_pain_duration": "continuous", **dict.fromkeys(JAW_REST, ABSENT)}
    assert "2 of 7 points, negative" in read(two)["jaw_pain_questions"].sentence
    assert "3 of 7 points, positive" in read({**two, "jaw_worse_chewing": PRESENT})["jaw_pain_questions"].sentence


JAW_REST = ("jaw_stiff_on_waking", "jaw_worse_chewing", "jaw_worse_opening", "jaw_worse_habits", "jaw_worse_other")


def test_a_jaw_score_names_what_was_not_asked():
    assert read({"jaw_pain_duration": "continuous"})["jaw_pain_questions"].missing == JAW_REST


def test_grinding_is_self_reported_and_says_what_would_make_it_probable():
    sentence = read({"told_grinding_at_night": PRESENT})["sleep_bruxism"].sentence
    assert sentence.startswith("Self-reported (possible) sleep bruxism.")
    assert "examination would make it probable" in sentence
    assert "awake_bruxism" not in read({"told_grinding_at_night": PRESENT})


def test_the_sleep_questions_are_read_of_someone_who_snores():
    snorer = {"snores_loudly": PRESENT, "tired_daytime": PRESENT, "age": 55, "sex": "m"}
    reading = read(snorer)["sleep_questions"]
    assert reading.value == 4
    assert set(reading.missing) == {"apnoea_seen", "hypertension", "bmi", "neck_cm"}
    assert "sleep_questions" not in read({"age": 55, "sex": "m"})


def test_suitability_follows_the_clinics_country_and_names_what_is_missing():
    asks = {**OVERUSER, "wants_botox": PRESENT, "attacks_lifetime": 50, "duration_h": 12}
    gb = read(asks, "GB")["botulinum_toxin_suitability"]
    us = read(asks, "US")["botulinum_toxin_suitability"]
    assert "in GB is not met" in gb.sentence and "no unmanaged overuse" in gb.sentence
    assert "in US is open" in us.sentence and "Missing: " in us.sentence


def test_nobody_who_did_not_ask_and_no_minor_is_measured_for_it():
    assert "botulinum_toxin_suitability" not in read(OVERUSER)
    assert "botulinum_toxin_suitability" not in read({**OVERUSER, "wants_botox": PRESENT, "age": 17})


@pytest.mark.parametrize(("days", "says"), [(0, "in 84 days"), (83, "in 1 days"), (84, "possible by now")])
def test_the_next_session_is_not_before_twelve_weeks(days, says):
    assert says in read({"btx_days_since": days})["days_since_injections"].sentence


def test_a_side_effect_is_reported_to_the_countrys_scheme():
    drooping = {"btx_days_since": 10, "btx_ptosis": PRESENT}
    assert "Yellow Card" in read(drooping, "GB")["days_since_injections"].sentence
    assert "MedWatch" in read(drooping, "US")["days_since_injections"].sentence
    assert "Yellow Card" not in read({"btx_days_since": 10}, "GB")["days_since_injections"].sentence


def answers_to(name: str) -> st.SearchStrategy:
    fact = FACTS[name]
    given_answers = {"finding": [PRESENT], "choice": list(fact.options), "number": LIKELY.get(name, [])}[fact.kind]
    return st.sampled_from([*given_answers, ABSENT, NOT_SURE])


@given(
    st.fixed_dictionaries({}, optional={name: answers_to(name) for name in FACTS}), st.sampled_from(["GB", "US", "IE"])
)
@settings(max_examples=200, deadline=None)
def test_whatever_was_answered_can_be_read(facts, country):
    for reading in readings(facts, country):
        assert reading.sentence.endswith("."), reading
        assert set(reading.missing) <= set(FACTS)
        assert facts.keys().isdisjoint(each for each in reading.missing if facts.get(each) not in (None, NOT_SURE))
        if reading.value is not None:
            assert reading.unit
            assert reading.lowest is not None and reading.lowest <= reading.value
            assert reading.highest is None or reading.value <= reading.highest
