"""What the red-flag screen sees in messages as people type them, and what that comes to."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from clinical import Urgency, assess
from clinical.red_flag_screen import screen

SET = yaml.safe_load((Path(__file__).parents[2] / "nlu" / "red_flags.yml").read_text(encoding="utf-8"))
MOST_FALSE_ALARMS = 0.03


def stated(text: str) -> dict[str, str | int | float]:
    return {sighting.fact: sighting.answer for sighting in screen(text)}


def urgency_of(text: str) -> Urgency | None:
    return assess(stated(text)).urgency


@pytest.mark.parametrize("case", SET["red_flags"], ids=lambda case: case["says"])
def test_a_danger_sign_is_seen(case: dict[str, Any]) -> None:
    facts = stated(case["says"])
    unseen = [fact for fact in case["sees"] if facts.get(fact, "absent") in {"absent", "not_sure"}]
    assert unseen == []


@pytest.mark.parametrize("case", SET["red_flags"], ids=lambda case: case["says"])
def test_a_danger_sign_comes_to_its_urgency(case: dict[str, Any]) -> None:
    urgency = urgency_of(case["says"])
    assert urgency is not None
    assert urgency >= Urgency(case.get("urgency", "emergency"))


def test_few_harmless_messages_raise_an_alarm() -> None:
    alarms = [
        case["says"]
        for case in SET["near_misses"]
        if urgency_of(case["says"]) is Urgency.EMERGENCY or stated(case["says"]).get("suicidal_thoughts") == "present"
    ]
    assert len(alarms) <= MOST_FALSE_ALARMS * len(SET["near_misses"]), alarms


def test_few_harmless_messages_are_taken_for_a_danger_sign() -> None:
    slow_or_old = {"peak_minutes", "head_injury_days"}
    wrong = [
        (case["says"], fact)
        for case in SET["near_misses"]
        for fact in case.get("not", [])
        if (answer := stated(case["says"]).get(fact, "absent")) not in {"absent", "not_sure"}
        and not (fact in slow_or_old and float(answer) > 10)
    ]
    assert len(wrong) <= MOST_FALSE_ALARMS * len(SET["near_misses"]), wrong


def test_the_set_is_large_enough() -> None:
    assert len(SET["red_flags"]) >= 150
    assert len(SET["near_misses"]) >= 150


def test_what_was_said_is_quoted_exactly() -> None:
    text = "ok. My FACE  has dropped on one side"
    (sighting,) = [each for each in screen(text) if each.fact == "face_droop"]
    assert sighting.said == text[sighting.start : sighting.end]
    assert sighting.said.startswith("FACE  has dropped")


@pytest.mark.parametrize(
    "text", ["", " ", "\n", "😀😀", "?" * 4000, "a" * 4000, "\x00\x01", "İİİ ẞ", "<script>alert(1)</script>", "مرحبا"]
)
def test_any_text_can_be_screened(text: str) -> None:
    assert screen(text) == ()
