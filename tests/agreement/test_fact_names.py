"""A fact has one name everywhere: in clinical, as the suffix of its question, of its phrase, and on its buttons."""

import re

from clinical import FACTS
from clinical.interview import ORDER
from clinical.rulebook import rulebook
from tests.agreement.project_files import payloads_of, responses, text_of

STANDING_ANSWERS = {"present", "absent", "not_sure"}


def test_every_fact_has_a_question_and_a_phrase_of_its_name():
    for name in FACTS:
        assert f"utter_ask_{name}" in responses(), name
        assert f"utter_fact_{name}" in responses(), name


def test_every_phrase_is_about_a_fact():
    phrases = {name.removeprefix("utter_fact_") for name in responses() if name.startswith("utter_fact_")}
    assert phrases == set(FACTS)


def test_every_finding_can_be_denied_in_a_phrase_of_its_own():
    denied = {name.removeprefix("utter_no_fact_") for name in responses() if name.startswith("utter_no_fact_")}
    assert {name for name, fact in FACTS.items() if fact.kind == "finding"} <= denied <= set(FACTS)
    for name in denied:
        phrase = text_of(f"utter_no_fact_{name}")
        assert phrase != text_of(f"utter_fact_{name}"), name
        assert not re.search(r"\bno (a|an|the|being|feeling (?!that)|taking|one)\b", phrase), name


def test_every_phrase_of_a_finding_can_follow_not_sure_about():
    """It is named, not told: "a carbon monoxide alarm that went off", never "an alarm went off"."""
    told = re.compile(r"(it|you|better|worse|worst|set off|there|always|very) ")
    for name, fact in FACTS.items():
        assert fact.kind != "finding" or not told.match(text_of(f"utter_fact_{name}")), name


def test_a_number_or_choice_is_said_with_its_value():
    for name, fact in FACTS.items():
        assert ("{value}" in text_of(f"utter_fact_{name}")) == (fact.kind != "finding"), name


def test_a_finding_can_be_answered_yes_no_or_not_sure():
    for name, fact in FACTS.items():
        if fact.kind == "finding":
            assert set(payloads_of(f"utter_ask_{name}")) == STANDING_ANSWERS, name


def test_a_choice_offers_exactly_the_options_of_its_fact():
    for name, fact in FACTS.items():
        if fact.kind == "choice":
            offered = set(payloads_of(f"utter_ask_{name}"))
            assert set(fact.options) <= offered <= set(fact.options) | STANDING_ANSWERS, name


def test_every_number_can_be_not_known():
    for name, fact in FACTS.items():
        if fact.kind == "number":
            assert "not_sure" in payloads_of(f"utter_ask_{name}"), name


def test_every_question_of_the_interview_has_its_words():
    for item in ORDER:
        assert f"utter_ask_{item.id}" in responses(), item.id


def test_a_list_of_findings_has_a_button_for_each_of_its_facts():
    for item in ORDER:
        if item.kind == "findings":
            assert set(item.facts) <= set(payloads_of(f"utter_ask_{item.id}")), item.id


def test_every_button_of_a_list_is_a_fact():
    for item in ORDER:
        if item.kind == "findings":
            assert set(payloads_of(f"utter_ask_{item.id}")) - STANDING_ANSWERS <= set(FACTS), item.id


def test_an_emergency_question_has_other_words_for_who_is_not_sure():
    """Sheet section 0.3, no. 5. The item of every fact that an emergency criterion looks at."""
    from clinical.interview import ITEM_OF

    emergencies = [each for each in rulebook().criteria if str(each.urgency) == "emergency"]
    for fact in {fact for criterion in emergencies for fact in criterion.facts} & ITEM_OF.keys():
        again = f"utter_ask_again_{ITEM_OF[fact]}"
        assert again in responses(), fact
        assert text_of(again) != text_of(again.replace("again_", "")), again


def test_the_other_words_offer_the_same_answers():
    for name in responses():
        if name.startswith("utter_ask_again_"):
            assert payloads_of(name) == payloads_of(name.replace("again_", "")), name


def test_every_criterion_has_its_reason_in_words_for_patients():
    reasons = {name for name in responses() if name.startswith("utter_because_")}
    assert reasons == {f"utter_because_{each.id.replace('-', '_')}" for each in rulebook().criteria}
