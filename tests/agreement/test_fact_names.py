"""Facts, questions and wording go by the same names: nothing can be asked or told that has no words."""

from __future__ import annotations

import pytest

from clinical import ABSENT, FACTS, NOT_SURE, PRESENT, rulebook
from clinical.interview import ITEM_OF, ORDER
from tests.agreement.wording import buttons_of, responses, text_of

FINDINGS = sorted(name for name, fact in FACTS.items() if fact.kind == "finding")
CHOICES = sorted(name for name, fact in FACTS.items() if fact.kind == "choice")
QUESTIONS = sorted({item.id for item in ORDER})
GROUPS = sorted({item.id for item in ORDER if item.kind == "findings"})
CRITERIA = sorted(criterion.id for criterion in rulebook().criteria if criterion.urgency is not None)
SAFETY = sorted({item.id for item in ORDER if item.safety})


def facts_asked_by(question: str) -> set[str]:
    return {fact for item in ORDER if item.id == question for fact in item.facts}


def payloads(response: str) -> list[str]:
    return [button["payload"] for button in buttons_of(response)]


def named_in(family: str) -> list[str]:
    return [name.removeprefix(family) for name in responses() if name.startswith(family)]


@pytest.mark.parametrize("fact", sorted(FACTS))
def test_the_interview_asks_for_each_fact_in_exactly_one_question(fact: str):
    assert [question for question in QUESTIONS if fact in facts_asked_by(question)] == [ITEM_OF[fact]]
    assert f"utter_ask_{ITEM_OF[fact]}" in responses()


@pytest.mark.parametrize("fact", sorted(FACTS))
def test_each_fact_can_be_asked_for_alone_when_an_answer_is_put_right(fact: str):
    assert text_of(f"utter_ask_{fact}")


@pytest.mark.parametrize("question", GROUPS)
def test_a_question_about_several_findings_offers_each_of_them_once_and_no_other(question: str):
    offered = [payload for payload in payloads(f"utter_ask_{question}") if payload != NOT_SURE]
    assert sorted(offered) == sorted(facts_asked_by(question))
    assert NOT_SURE in payloads(f"utter_ask_{question}")


@pytest.mark.parametrize("fact", FINDINGS)
def test_a_question_about_one_finding_can_be_answered_yes_no_and_not_sure(fact: str):
    assert set(payloads(f"utter_ask_{fact}")) == {PRESENT, ABSENT, NOT_SURE}


@pytest.mark.parametrize("fact", CHOICES)
def test_each_option_of_a_choice_has_a_title(fact: str):
    assert set(FACTS[fact].options) <= set(payloads(f"utter_ask_{fact}"))
    assert set(payloads(f"utter_ask_{fact}")) <= {*FACTS[fact].options, ABSENT, NOT_SURE}


@pytest.mark.parametrize("fact", sorted(FACTS))
def test_each_fact_has_a_phrase_for_summaries_with_room_for_its_value(fact: str):
    has_room = "{value}" in text_of(f"utter_fact_{fact}")
    assert has_room == (FACTS[fact].kind != "finding")


@pytest.mark.parametrize("criterion", CRITERIA)
def test_each_criterion_has_a_sentence_for_patients(criterion: str):
    assert text_of("utter_because_" + criterion.replace("-", "_"))


@pytest.mark.parametrize("question", SAFETY)
def test_a_question_that_safety_hangs_on_can_be_put_in_other_words(question: str):
    assert text_of(f"utter_ask_again_{question}") != text_of(f"utter_ask_{question}")


@pytest.mark.parametrize("question", sorted(set(named_in("utter_ask_again_"))))
def test_other_words_offer_the_same_answers(question: str):
    again = payloads(f"utter_ask_again_{question}")
    assert not again or set(again) == set(payloads(f"utter_ask_{question}"))


def test_no_wording_is_left_over_from_a_fact_or_criterion_that_is_gone():
    ids = {criterion.id.replace("-", "_") for criterion in rulebook().criteria}
    assert set(named_in("utter_fact_")) == set(FACTS)
    assert set(named_in("utter_because_")) <= ids
    assert set(named_in("utter_steps_")) <= ids | {"crisis"}
    assert set(named_in("utter_ask_again_")) <= {*FACTS, *QUESTIONS}
