"""The many ways to answer each kind of question: yes and no, lists, numbers, options, other words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from clinical.facts import FACTS
from clinical.signs_of_danger import is_sign_of_danger
from tests.nlu import held_out
from tests.nlu.scores import is_right
from tests.nlu.understanding import Listener

FOLDER = held_out.FOLDER / "ways_of_answering"
OPPOSITES = ({"present", "absent"},)
Case = tuple[str, str, str, Any]


def _said(word: object) -> str:
    """YAML reads a bare yes and no as true and false."""
    return {True: "yes", False: "no"}.get(word, str(word)) if isinstance(word, bool) else str(word)


def _to_yes_no() -> Iterator[Case]:
    ways = held_out.read_file("yes_no.yml", FOLDER)
    for want in ("present", "absent", "not_sure", "none"):
        for said in ways[want]:
            for fact in ways["facts"]:
                yield fact, "finding", _said(said), None if want == "none" else want


def _in_own_words() -> Iterator[Case]:
    for fact, ways in held_out.read_file("own_words.yml", FOLDER).items():
        for want, all_said in ways.items():
            for said in all_said:
                yield fact, "finding", _said(said), want


def _by_option() -> Iterator[Case]:
    for fact, ways in held_out.read_file("choices.yml", FOLDER).items():
        for want, all_said in ways.items():
            for said in all_said:
                yield fact, "choice", _said(said), None if want == "none_at_all" else want


def _answer(model: Listener, fact: str, kind: str, said: str) -> Any:
    options = [{"value": option, "title": option.replace("_", " ")} for option in FACTS[fact].options]
    return model.hear(said, {"id": fact, "kind": kind, "options": options}).answer(fact)


@pytest.mark.parametrize(
    ("cases", "floor"), [(_to_yes_no, 0.97), (_in_own_words, 0.96), (_by_option, 0.96)], ids=lambda each: str(each)
)
def test_answers_in_words(model: Listener, cases: Any, floor: float) -> None:
    heard = [(*case, _answer(model, *case[:3])) for case in cases()]
    wrong = [each for each in heard if each[-1] != each[-2]]
    assert 1 - len(wrong) / len(heard) >= floor, wrong


def test_a_plain_yes_or_no_is_never_taken_for_the_other(model: Listener) -> None:
    heard = [(*case, _answer(model, *case[:3])) for case in _to_yes_no()]
    assert [each for each in heard if {each[-1], each[-2]} in OPPOSITES] == []


def test_answers_from_a_list(model: Listener) -> None:
    wrong, total = [], 0
    for group in held_out.read_file("lists.yml", FOLDER):
        facts = group["facts"]
        options = [{"value": fact, "title": held_out.title_of(fact)} for fact in facts]
        for said, want in group["ways"].items():
            understood = model.hear(
                _said(said), {"id": "screen", "kind": "findings", "facts": facts, "options": options}
            )
            got = [understood.answer(fact) for fact in facts]
            total += 1
            if not any(_is_list(facts, got, reading) for reading in str(want).split(",")):
                wrong.append((said, want, got))
    assert 1 - len(wrong) / total >= 0.97, wrong


def _is_list(facts: list[str], got: list[Any], reading: str) -> bool:
    """Whether the list was so answered; a sign of danger beside what is there may be asked for once more."""
    wanted = _wanted_of_list(reading, len(facts))
    may_be_open = "present" in wanted
    return all(
        each == want or (may_be_open and want == "absent" and each is None and is_sign_of_danger(fact))
        for fact, each, want in zip(facts, got, wanted, strict=True)
    )


def _wanted_of_list(reading: str, count: int) -> list[str | None]:
    if reading in {"n", "u"}:
        return [None if reading == "n" else "not_sure"] * count
    return ["present" if str(place + 1) in reading else "absent" for place in range(count)]


def test_answers_with_a_number(model: Listener) -> None:
    wrong, total = [], 0
    for name, ways in held_out.read_file("numbers.yml", FOLDER).items():
        fact = FACTS[name]
        for said, want in ways.items():
            asked = {"id": name, "kind": "number", "unit": fact.unit, "min": fact.minimum, "max": fact.maximum}
            got = model.hear(_said(said), asked).answer(name)
            total += 1
            if not any(_is_number(got, reading) for reading in str(want).split(",")):
                wrong.append((name, said, want, got))
    assert 1 - len(wrong) / total >= 0.97, wrong


def _is_number(got: Any, reading: str) -> bool:
    if reading in {"null", "None"}:
        return got is None
    return is_right(got, reading if reading in {"absent", "not_sure"} else held_out.range_of(reading))


@pytest.mark.parametrize(
    "asked",
    [
        {"id": "photophobia", "kind": "finding"},
        {"id": "headache_days_month", "kind": "number", "unit": "days a month", "min": 0, "max": 31},
    ],
    ids=lambda asked: str(asked["id"]),
)
def test_acts_while_a_question_is_open(model: Listener, asked: dict[str, Any]) -> None:
    acts = held_out.read_file("acts_instead.yml", FOLDER)["acts"]
    heard = [(said, act, model.hear(said, asked).intent) for act, all_said in acts.items() for said in all_said]
    wrong = [each for each in heard if each[1] != each[2]]
    assert 1 - len(wrong) / len(heard) >= 0.93, wrong
