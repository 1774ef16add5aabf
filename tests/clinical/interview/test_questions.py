"""What a question is: its facts, its name, its length."""

from __future__ import annotations

from clinical import FACTS, PRESENT
from clinical.interview import ITEM_OF, ORDER, next_question
from tests.clinical.interview.visits import VIGNETTES, interview_of


def test_every_fact_is_at_home_in_exactly_one_question():
    asked_by: dict[str, set[str]] = {}
    for item in ORDER:
        for fact in item.at_home:
            asked_by.setdefault(fact, set()).add(item.id)
    assert set(asked_by) == set(FACTS)
    assert {fact: where for fact, where in asked_by.items() if len(where) > 1} == {}
    assert set(ITEM_OF) == set(FACTS)


def test_a_number_or_a_choice_has_a_question_of_its_own_named_like_the_fact():
    for name, fact in FACTS.items():
        if fact.kind != "finding":
            assert ITEM_OF[name] == name


def test_a_question_is_either_named_after_its_only_fact_or_a_list_of_findings():
    for name, _ in VIGNETTES:
        for question in interview_of(name).questions:
            if question.kind == "findings":
                assert question.id not in FACTS
                assert {FACTS[fact].kind for fact in question.facts} == {"finding"}
            else:
                assert question.facts == (question.id,)
                assert question.kind == FACTS[question.id].kind


def test_signs_come_seven_at_a_time_at_most():
    for name, _ in VIGNETTES:
        for question in interview_of(name).questions:
            assert len(question.facts) <= 7, (name, question)


def test_a_screen_gathers_only_findings_that_have_a_home():
    gathered = {fact for item in ORDER for fact in item.facts if fact not in item.at_home}
    assert gathered <= set(ITEM_OF)
    assert {FACTS[fact].kind for fact in gathered} == {"finding"}


def test_the_complaint_is_asked_first_and_not_of_someone_who_has_named_it():
    assert next_question({}).id == "presenting_complaint"
    assert next_question({"has_headache": PRESENT}).id != "presenting_complaint"
