"""Interviews for the tests: the vignettes, someone with migraine, and what was asked of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from clinical import NOT_SURE, PRESENT
from clinical.interview.play import Played, play

VIGNETTES = [
    (vignette["name"], vignette["facts"])
    for path in sorted((Path(__file__).parent.parent / "vignettes").glob("*.yml"))
    for document in [yaml.safe_load(path.read_text())]
    if document.get("otherwise") == "absent"
    for vignette in document["vignettes"]
    if NOT_SURE not in vignette["facts"].values()
]

MIGRAINE = {
    "has_headache": PRESENT,
    "headache_status": "usual",
    "age": 30,
    "sex": "f",
    "unilateral": PRESENT,
    "pulsating": PRESENT,
    "activity_worse": PRESENT,
    "severity": 6,
    "nausea": PRESENT,
    "photophobia": PRESENT,
    "phonophobia": PRESENT,
    "duration_h": 12,
    "attacks_lifetime": 100,
    "headache_days_month": 6,
    "migraine_days_month": 5,
}

STROKE_SIGNS = {"face_droop", "limb_weakness", "speech_problem", "sudden_vision_loss", "one_sided_numbness"}


@cache
def interview_of(name: str) -> Played:
    """The interview of one vignette, played once for all the tests that look at it."""
    return play(dict(VIGNETTES)[name])


def ids(answers: dict, said: dict | None = None) -> list[str]:
    return [question.id for question in play(answers, said).questions]


def asked_within(number: int, answers: dict) -> set[str]:
    """The facts that the first questions after the complaint ask for."""
    first = next(iter(answers))
    return {fact for question in play(answers, {first: answers[first]}).questions[:number] for fact in question.facts}
