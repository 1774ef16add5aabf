"""What a case keeps of what people say."""

from __future__ import annotations

import pytest

from actions.asking import question_about
from actions.facts import CaseFile, facts_of, record_answer, record_entities, record_sightings, whole_words
from clinical import FACTS
from tests.actions.conversation import fact

AIRWAY = {
    "id": "airway_signs",
    "kind": "findings",
    "facts": ["breathing_difficulty", "drooling", "voice_change"],
    "required_for_safety": True,
}


def about(name: str) -> dict:
    question = question_about(name)
    assert question is not None
    return question


def test_a_case_survives_the_slot_unchanged():
    case = CaseFile(asked=[{"id": "fever", "facts": ["fever"]}], asked_again=["fever"], short_route=True)
    case.record("severity", 7, "seven out of ten", "000003")
    case.record_skipped(["bmi"], "000004")
    assert CaseFile.from_slot(case.to_slot()) == case


def test_an_empty_slot_is_a_case_with_nothing_told():
    assert CaseFile.from_slot(None).facts == {}


def test_a_fact_that_no_longer_exists_is_left_behind():
    assert CaseFile.from_slot({"facts": {"phlogiston": {"value": "present"}}}).facts == {}


def test_a_later_word_overwrites_an_earlier_one_with_its_words_and_message():
    case = CaseFile()
    case.record("headache_days_month", 12, "twelve days", "000003")
    case.record("headache_days_month", 20, "no, it is 20 days", "000007")
    told = case.told["headache_days_month"]
    assert (told.value, told.said, told.message) == (20, "no, it is 20 days", "000007")


@pytest.mark.parametrize("name", sorted(name for name in FACTS if FACTS[name].kind == "number"))
def test_a_number_outside_what_is_possible_is_not_noted(name: str):
    case = CaseFile()
    assert not case.record(name, FACTS[name].maximum + 1, None, "000003")
    assert not case.record(name, FACTS[name].minimum - 1, None, "000003")
    assert case.record(name, FACTS[name].maximum, None, "000003")
    assert case.record(name, FACTS[name].minimum, None, "000003")


def test_an_impossible_number_leaves_the_earlier_answer_standing():
    case = CaseFile()
    case.record("age", 41, "41", "000003")
    assert not case.record("age", 410, "410", "000004")
    assert case.facts == {"age": 41}


def test_a_fact_nobody_knows_is_not_noted():
    case = CaseFile()
    record_entities(case, [fact("phlogiston")], "000003")
    assert case.facts == {} and case.latest_facts == []


def test_mentions_that_assert_nothing_are_no_facts():
    case = CaseFile()
    record_entities(case, [{"entity": "mention", "value": "fever", "assertion": "past", "said": "had a fever"}], "3")
    assert case.facts == {}


def test_a_no_to_new_or_usual_says_nothing():
    case = CaseFile()
    record_entities(case, [fact("headache_status", "absent"), fact("fever", "absent")], "000003")
    assert case.facts == {"fever": "absent"}


def test_a_danger_seen_by_the_screen_stands_against_a_no_in_the_same_message():
    case = CaseFile()
    record_entities(case, [fact("neck_stiff", "absent")], "000003")
    record_sightings(case, [{"fact": "neck_stiff", "answer": "present", "said": "neck is stiff"}], "000003")
    assert case.facts == {"neck_stiff": "present"}


def test_a_no_seen_by_the_screen_does_not_take_back_a_danger():
    case = CaseFile()
    record_entities(case, [fact("neck_stiff")], "000003")
    record_sightings(case, [{"fact": "neck_stiff", "answer": "absent", "said": "no stiff neck"}], "000003")
    assert case.facts == {"neck_stiff": "present"}


def test_what_is_not_chosen_from_a_list_is_a_no():
    case = CaseFile()
    assert record_answer(case, AIRWAY, ["drooling"], None, "000003")
    assert case.facts == {"breathing_difficulty": "absent", "drooling": "present", "voice_change": "absent"}


@pytest.mark.parametrize("nothing", ["absent", "", None, []])
def test_none_of_these_is_a_no_to_each(nothing: object):
    case = CaseFile()
    assert record_answer(case, AIRWAY, nothing, None, "000003")
    assert set(case.facts.values()) == {"absent"}


def test_not_sure_about_a_list_is_not_sure_about_each():
    case = CaseFile()
    assert record_answer(case, AIRWAY, "not_sure", None, "000003")
    assert set(case.facts.values()) == {"not_sure"} and len(case.facts) == 3


@pytest.mark.parametrize("value", [["fever"], ["drooling", "fever"], 7, {"drooling": True}])
def test_a_choice_that_was_not_on_the_list_notes_nothing(value: object):
    case = CaseFile()
    assert not record_answer(case, AIRWAY, value, None, "000003")
    assert case.facts == {}


def test_a_safety_question_cannot_be_left_out():
    case = CaseFile()
    assert not record_answer(case, AIRWAY, "skip", None, "000003")
    assert case.facts == {}


def test_a_question_left_out_stays_open_until_it_is_answered():
    case = CaseFile()
    assert record_answer(case, about("bmi"), "skip", None, "000003")
    assert case.facts == {"bmi": "not_sure"} and case.skipped == ["bmi"]
    case.record("bmi", 31, "31", "000005")
    assert case.facts == {"bmi": 31} and case.skipped == []


def test_what_is_forgotten_is_not_asked_rather_than_no():
    case = CaseFile()
    case.record("fever", "present", None, "000003")
    case.forget(["fever", "severity"])
    assert case.facts == {}


def test_a_question_handed_back_by_the_web_service_names_its_facts_in_its_options():
    options = [{"value": "drooling"}, {"value": "voice_change"}, {"value": "not_sure"}]
    assert facts_of({"id": "airway_signs", "kind": "findings", "options": options}) == ["drooling", "voice_change"]
    assert facts_of({"id": "age", "kind": "number"}) == ["age"]
    assert facts_of({"id": "booking_name", "kind": "text"}) == []


@pytest.mark.parametrize(
    ("said", "text", "whole"),
    [
        ("'d like to book", "I'd like to book a check-up", "I'd like to book"),
        ("throbbing", "it's (throbbing) again", "throbbing"),
        ("light kill", "the light kills me", "light kills"),
        ("never said", "something else", "never said"),
        (None, "anything", None),
    ],
)
def test_the_words_a_fact_was_told_in_are_whole_words(said, text, whole):
    assert whole_words(said, text) == whole
