"""What the screen alone makes of messages written apart from its phrases: floors at what is met today.

The phrases were widened after a look at what they missed here, so a set never looked at scores lower.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from clinical import Urgency, assess
from clinical.red_flag_screen import screen
from clinical.red_flag_screen.phrases import PHRASES

SETS = Path(__file__).parents[2] / "nlu"
MOST_FALSE_ALARMS = 0.03


def read(name: str) -> Any:
    return yaml.safe_load((SETS / name).read_text(encoding="utf-8"))


def stated(text: str) -> Mapping[str, str | int | float]:
    return {sighting.fact: sighting.answer for sighting in screen(text)}


def missed(name: str) -> list[str]:
    emergencies = [case for case in read(name)["red_flags"] if case.get("urgency", "emergency") == "emergency"]
    return [case["says"] for case in emergencies if assess(stated(case["says"])).urgency is not Urgency.EMERGENCY]


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("red_flags_unseen.yml", 1),
        ("red_flags_indirect.yml", 4),
        ("red_flags_as_typed.yml", 0),
        ("red_flags_developed_on.yml", 0),
        ("red_flags_told_in_passing.yml", 2),
    ],
)
def test_few_emergencies_are_missed(name: str, most: int) -> None:
    assert len(missed(name)) <= most, missed(name)


@pytest.mark.parametrize(
    "name",
    [
        "red_flags_unseen.yml",
        "red_flags_indirect.yml",
        "red_flags_as_typed.yml",
        "red_flags_developed_on.yml",
        "red_flags_told_in_passing.yml",
    ],
)
def test_few_harmless_messages_raise_an_alarm(name: str) -> None:
    harmless = read(name)["near_misses"]
    alarms = [
        case["says"]
        for case in harmless
        if assess(facts := stated(case["says"])).urgency is Urgency.EMERGENCY
        or facts.get("suicidal_thoughts") == "present"
    ]
    assert len(alarms) <= MOST_FALSE_ALARMS * len(harmless), alarms


def test_most_ways_to_tell_of_one_sign_are_seen() -> None:
    told = [(fact, said) for fact, lines in read("danger_signs.yml").items() for said in lines]
    unseen = [(fact, said) for fact, said in told if stated(said).get(fact, "absent") in {"absent", "not_sure"}]
    assert len(told) >= 700
    assert len(unseen) <= 0.05 * len(told), unseen


WORDS = sorted({word for lines in PHRASES.values() for line in lines for word in line.replace("|", " ").split()})


@settings(deadline=None)
@given(st.lists(st.sampled_from([*WORDS, "not", "no", ",", ".", "my", "she", "if", "3", "days", "ago"]), max_size=40))
def test_any_string_of_the_phrases_own_words_is_read(words: list[str]) -> None:
    text = " ".join(words)
    for sighting in screen(text):
        assert text[sighting.start : sighting.end] == sighting.said


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    for sighting in screen(text):
        assert text[sighting.start : sighting.end] == sighting.said
