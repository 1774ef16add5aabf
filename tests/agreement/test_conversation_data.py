"""What `rasa data validate` lets pass: names, examples, unused words, actions that are nowhere."""

import re
from collections import Counter

import pytest

from tests.agreement.project_files import (
    STORY_KINDS,
    blocks,
    conversation_files,
    data_files,
    defined_actions,
    domain,
    intents_in,
    responses,
    spoken_actions,
    strings_in_actions,
    text_of,
)

OF_RASA = {"action_listen", "action_deactivate_loop", "action_restart", "action_default_fallback"}
SAID_BY_NAME_OF_WHAT_IT_IS_ABOUT = (
    "utter_how_to_answer_",
    "utter_ask_",
    "utter_fact_",
    "utter_no_fact_",
    "utter_change_to_",
    "utter_span_",
    "utter_because_",
    "utter_steps_",
    "utter_pattern_",
    "utter_referral_",
    "utter_when_",
    "utter_number_",
    "utter_reason_",
    "utter_emergency_",
    "utter_other_language_",
    "utter_times_",
    "utter_book_",
    "utter_bring_",
    "utter_service_",
    "utter_summary_",
    "utter_wrong_",
)
SAID_BY_THE_WEB_SERVICE = {"utter_trouble"}
PAYLOADS_ONLY = {
    "answer",
    "answer_waitlist",
    "book",
    "call_made",
    "cannot_call",
    "change_answer",
    "choose_slot",
    "help_sought",
    "more_times",
    "nlu_fallback",
    "start",
}
"""Intents that buttons carry or Rasa sets; no words lead to them."""


@pytest.mark.parametrize("kind", STORY_KINDS)
def test_rules_and_stories_have_names_of_their_own(kind):
    names = Counter(block[STORY_KINDS[kind]].lower() for block in blocks(kind))
    assert [name for name, times in names.items() if times > 1] == []


def test_test_conversations_have_names_of_their_own():
    names = Counter(story["story"].lower() for content in conversation_files().values() for story in content["stories"])
    assert [name for name, times in names.items() if times > 1] == []


def test_there_are_enough_test_conversations():
    assert sum(len(content["stories"]) for content in conversation_files().values()) >= 40


def test_no_example_is_given_twice():
    seen: Counter[str] = Counter()
    for content in data_files().values():
        for block in (content or {}).get("nlu", ()):
            if "intent" in block:
                seen.update(" ".join(line.split()).lower() for line in block["examples"].splitlines())
    assert [example for example, times in seen.items() if times > 1] == []


def test_all_files_are_written_for_the_same_version():
    versions = {
        str(content["version"]) for content in (*data_files().values(), *conversation_files().values()) if content
    }
    assert versions == {domain()["version"]}


def test_every_intent_leads_somewhere():
    used = {intent for kind in STORY_KINDS for block in blocks(kind) for intent in intents_in(block)}
    assert set(domain()["intents"]) - {"restart"} == used - {"restart"}


def test_every_spoken_intent_has_examples():
    shown = {
        block["intent"]
        for content in data_files().values()
        for block in (content or {}).get("nlu", ())
        if "intent" in block
    }
    assert set(domain()["intents"]) - PAYLOADS_ONLY == shown


def test_every_action_declared_is_defined_and_the_other_way_round():
    assert set(domain()["actions"]) == defined_actions()


def test_every_action_of_a_rule_or_story_exists():
    known = set(domain()["actions"]) | set(domain()["forms"]) | set(responses()) | OF_RASA
    for kind in STORY_KINDS:
        for block in blocks(kind):
            assert set(spoken_actions(block)) <= known, block


def test_every_response_is_used():
    told = {action for kind in STORY_KINDS for block in blocks(kind) for action in spoken_actions(block)}
    told |= strings_in_actions() | SAID_BY_THE_WEB_SERVICE | {f"utter_{topic}" for topic in topics_of_questions()}
    by_name = strings_in_actions()
    for name in responses():
        openings = [opening for opening in SAID_BY_NAME_OF_WHAT_IT_IS_ABOUT if name.startswith(opening)]
        assert name in told or any(opening in by_name for opening in openings), name


def test_every_topic_of_a_question_has_an_answer():
    assert {f"utter_{topic}" for topic in topics_of_questions()} == {
        name for name in responses() if re.fullmatch(r"utter_faq_\d\d", name)
    }


def topics_of_questions() -> set[str]:
    shown = [
        block.get("metadata") or {} for content in data_files().values() for block in (content or {}).get("nlu", ())
    ]
    topics = {metadata["topic"] for metadata in shown if "topic" in metadata} - {"none"}
    return {topic.replace("-", "_").lower() for topic in topics}


def test_every_response_that_actions_name_exists():
    named = {text for text in strings_in_actions() if re.fullmatch(r"utter_\w+[a-z0-9]", text)}
    openings = set(SAID_BY_NAME_OF_WHAT_IT_IS_ABOUT)
    assert {name for name in named - set(responses()) if name + "_" not in openings} == set()


def test_every_gap_is_a_slot_or_filled_by_whoever_says_it():
    filled_by_actions = set(re.findall(r"\b(\w+)=", "\n".join(_action_lines())))
    known = set(domain()["slots"]) | filled_by_actions
    for name in responses():
        gaps = set(re.findall(r"(?<!\{)\{(\w+)\}(?!\})", text_of(name)))
        assert gaps <= known, name


def _action_lines():
    from tests.agreement.project_files import action_sources

    return action_sources().splitlines()
