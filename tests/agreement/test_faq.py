"""The forty questions of the evidence sheet: each has an answer, short enough to read, and words that lead to it."""

from __future__ import annotations

import re

import pytest

from actions.answering_questions import ABOUT_PATTERNS, ABOUT_THE_TREATMENT, ASKED_WITH, SAID_WITH
from clinical import FACTS
from tests.agreement.project_files import ROOT, data_files, responses, text_of

TOPICS = [f"FAQ-{number:02d}" for number in range(1, 41)]
WORDS_AT_MOST = 70
EXAMPLES_AT_LEAST = 20
NO_TOPIC = "none"
"""Questions that are asked here and that the list does not answer."""


def answer_to(topic: str) -> str:
    return "utter_" + topic.lower().replace("-", "_")


def examples_of() -> dict[str, list[str]]:
    blocks = data_files()[ROOT / "data" / "nlu" / "faq.yml"]["nlu"]
    return {block["metadata"]["topic"]: block["examples"].strip().split("\n") for block in blocks}


def test_forty_topics_have_an_answer_and_no_other_has():
    assert sorted(name for name in responses() if re.match(r"utter_faq_", name)) == [answer_to(each) for each in TOPICS]


@pytest.mark.parametrize("topic", TOPICS)
def test_an_answer_is_short_enough_to_be_read(topic: str):
    assert 5 <= len(text_of(answer_to(topic)).split()) <= WORDS_AT_MOST


@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_has_examples_of_how_people_ask(topic: str):
    assert len(examples_of()[topic]) >= EXAMPLES_AT_LEAST


def test_no_examples_lead_to_a_topic_without_an_answer():
    assert sorted(examples_of()) == sorted([*TOPICS, NO_TOPIC])


def test_what_goes_with_an_answer_exists():
    assert set(SAID_WITH) | set(ASKED_WITH) | set(ABOUT_PATTERNS) | set(ABOUT_THE_TREATMENT) <= set(TOPICS)
    assert set(SAID_WITH.values()) <= set(responses())
    assert set(ASKED_WITH.values()) <= set(FACTS)
