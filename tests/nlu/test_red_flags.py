"""Danger signs and messages that only sound like danger, seen by the screen and by the whole pipeline."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

from clinical import Urgency, assess
from clinical.red_flag_screen import screen
from tests.nlu.understanding import Listener

SET = yaml.safe_load((Path(__file__).parent / "red_flags.yml").read_text(encoding="utf-8"))
MOST_FALSE_ALARMS = 0.03
Answers = Mapping[str, str | int | float]


def screened(text: str) -> Answers:
    return {sighting.fact: sighting.answer for sighting in screen(text)}


def missed(read: Callable[[str], Answers]) -> list[tuple[str, list[str]]]:
    """Each message of which a danger sign was not seen, and which."""
    found = []
    for case in SET["red_flags"]:
        answers = read(case["says"])
        unseen = [fact for fact in case["sees"] if answers.get(fact, "absent") in {"absent", "not_sure"}]
        if unseen:
            found.append((case["says"], unseen))
    return found


def alarms(read: Callable[[str], Answers]) -> list[str]:
    """Each harmless message that comes to an emergency or to the crisis card."""
    found = []
    for case in SET["near_misses"]:
        answers: dict[str, Any] = dict(read(case["says"]))
        if assess(answers).urgency is Urgency.EMERGENCY or answers.get("suicidal_thoughts") == "present":
            found.append(case["says"])
    return found


def test_the_screen_sees_every_danger_sign() -> None:
    assert missed(screened) == []


def test_the_screen_seldom_takes_a_harmless_message_for_an_emergency() -> None:
    found = alarms(screened)
    assert len(found) <= MOST_FALSE_ALARMS * len(SET["near_misses"]), found


def test_the_conversation_is_told_of_every_danger_sign(model: Listener) -> None:
    def heard(text: str) -> Answers:
        return {fact: entity["answer"] for fact, entity in model.hear(text).facts.items()}

    assert missed(heard) == []


def test_a_danger_sign_is_told_in_the_middle_of_any_question(model: Listener) -> None:
    booking = {"id": "offer", "kind": "text"}
    number = {"id": "headache_days_month", "kind": "number", "facts": ["headache_days_month"]}
    finding = {"id": "nausea", "kind": "finding", "facts": ["nausea"]}
    for pending in (booking, number, finding):
        heard = model.hear("oh and my face has gone droopy on one side since lunch", pending)
        assert heard.answer("face_droop") == "present", pending


def test_a_tooth_that_a_blow_loosened_is_neither_out_nor_loose_for_no_reason(model: Listener) -> None:
    heard = model.hear("front tooth is loose after he was hit by a ball")
    assert heard.answer("tooth_displaced") == "present"
    assert heard.answer("tooth_knocked_out") is None
    assert heard.answer("loose_tooth_unexplained") is None
