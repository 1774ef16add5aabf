"""How an answer is read, one way for each kind of question: a finding, a list, a number, a choice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import read
from clinical.red_flag_screen.safer_end import safer_end
from clinical.red_flag_screen.times import spans
from clinical.red_flag_screen.word_sets import words_of
from components.believed_leanings import leans_to_of_list, option_meant, signs_told
from components.calendar_points import points
from components.choosing import picks
from components.counted_otherwise import asks_to_wait
from components.finding_answers import finding_answer
from components.heard import BARE, SHORT, Heard, fact
from components.list_answers import list_answer
from components.number_answers import is_none_at_all, number_for
from components.number_phrases import IN_MINUTES, said_for
from components.question_form import asks
from components.said_of_oneself import rules_out
from components.sideways_numbers import sideways
from components.spoken_answers import NO, UNSURE, YES, polarity, says_all_is_well

# "None" is no age, and nobody is without a sex.
_ALWAYS_THERE = frozenset({"age", "sex"})
_NO_PAIN = frozenset({"none", "pain", "nothing", "hurt", "hurts", "hurting", "gone", "painless", "zero"})
_NOT_ONE = words_of("none nothing zero nought one any finger fit")
_QUESTION_WORDS = words_of("what whats why how who which when where")
# Without the one there is no number of the other.
NEEDS = {"weeks_pregnant": "pregnant"}


def answers(heard: Heard) -> Iterator[dict[str, Any]]:
    """The entities that answer the question. Who asks for a moment answers none: "one second" picks no signs."""
    if heard.question.kind != "number" and asks_to_wait(heard.words):
        return
    yield from {"finding": finding_answer, "findings": _findings, "number": _number, "choice": _choice}.get(
        heard.question.kind, _nothing
    )(heard)


def _nothing(heard: Heard) -> Iterator[dict[str, Any]]:
    return iter(())


def _findings(heard: Heard) -> Iterator[dict[str, Any]]:
    values = list(heard.question.options)
    if asks(heard.text) and not set(values) & set(heard.told) and polarity(heard.forms) is None:
        return
    told = {**heard.told, **signs_told(heard)}
    found = list_answer(heard.words, heard.question.options, told)
    if polarity(heard.forms) == UNSURE and not set(values) & set(told) and YES not in (found or {}).values():
        found = dict.fromkeys(values, UNSURE)
    age = heard.told.get("age", {}).get("answer")
    if ruled_out := {value: NO for value in values if rules_out(value, heard.forms, age)}:
        found = {**(found or {}), **ruled_out}
    if found is None:
        spoken = heard.spoken
        if spoken == UNSURE or (spoken == NO and not set(values) & set(told)):
            found = dict.fromkeys(values, spoken)
        elif spoken == YES and len(values) == 1:
            found = {values[0]: YES}
        elif says_all_is_well(heard.forms) and not heard.told:
            found = dict.fromkeys(values, NO)
        elif not set(values) & set(told) and (whole := leans_to_of_list(heard)) is not None:
            found = dict.fromkeys(values, whole)
    for value, answer in (found or {}).items():
        if heard.told.get(value, {}).get("answer") != answer:
            yield heard.fact(value, answer)


def _number(heard: Heard) -> Iterator[dict[str, Any]]:
    name, words = heard.question.id, heard.words
    if heard.told.get(NEEDS.get(name, ""), {}).get("answer") == NO:
        yield heard.fact(name, NO)
        return
    aside = sideways(heard)
    if isinstance(aside, str):
        yield heard.fact(name, aside)
        return
    figure = aside or said_for(heard.question, words, heard.today)
    if figure is None and _is_told_in_figures(heard):
        return
    figure = aside or number_for(heard.question, words, heard.today)
    if figure is not None and not _asks_about_a_number(heard) and not _says_there_is_not_one(heard.forms):
        start = words[min(figure.start, len(words) - 1)].start
        end = words[min(figure.end, len(words)) - 1].end
        answer = safer_end(name, figure.low, figure.high)
        yield {**fact(name, answer, heard.text[start:end], start, end), "low": figure.low, "high": figure.high}
        return
    if name == "preventives_tried" and heard.preventives and not asks(heard.text):
        yield heard.fact(name, heard.preventives)
        return
    spoken = heard.spoken
    if spoken == UNSURE:
        yield heard.fact(name, UNSURE)
    elif (spoken == NO and _can_be_none(name, heard) and heard.forms[:2] != ["can", "not"]) or rules_out(
        name, heard.forms, None
    ):
        yield heard.fact(name, 0 if is_none_at_all(heard.question) else NO)


def _is_told_in_figures(heard: Heard) -> bool:
    """Whether another part heard the number, and not only how fast or how often in a manner of speaking."""
    told = heard.told.get(heard.question.id, {})
    if not isinstance(told.get("answer"), (int, float)):
        return False
    return bool(amounts(read(str(told.get("said"))))) or not amounts(heard.words)


def tells_in_its_unit(heard: Heard) -> bool:
    """Whether a number question is answered by a length, a date, a rate or a pressure: not by a figure alone."""
    if heard.question.kind != "number" or asks(heard.text):
        return False
    if sideways(heard) is not None or said_for(heard.question, heard.words, heard.today) is not None:
        return True
    is_time = heard.question.unit in IN_MINUTES
    return is_time and bool(spans(heard.words) or (heard.today and next(points(heard.words, heard.today), None)))


def _can_be_none(name: str, heard: Heard) -> bool:
    """Whether a "no" is a number: nobody has no age, and "no, never" is no width and no pain, though "none" is."""
    if name == "mouth_opening_fingers":
        return not _NOT_ONE.isdisjoint(heard.forms)
    if name == "severity":
        return not _NO_PAIN.isdisjoint(heard.forms)
    return name not in _ALWAYS_THERE


def _asks_about_a_number(heard: Heard) -> bool:
    """ "What does 10 mean?", "is 10 the worst"."""
    first = heard.forms[0] if heard.forms else ""
    is_when = heard.forms[:2] in (["when", "i"], ["when", "he"], ["when", "she"])
    return (first in _QUESTION_WORDS and not is_when) or (
        first in {"is", "are", "does", "do"} and asks(heard.text) and "not" not in heard.forms
    )


def _says_there_is_not_one(forms: list[str]) -> bool:
    """ "I don't have one": a no, and not the number one."""
    if "one" not in forms or len(forms) > SHORT:
        return False
    before = forms[max(0, forms.index("one") - 3) : forms.index("one")]
    return "not" in before and bool({"have", "got", "had", "get"} & set(before))


def _choice(heard: Heard) -> Iterator[dict[str, Any]]:
    name = heard.question.id
    if asks(heard.text) and heard.forms[:1] and heard.forms[0] in _QUESTION_WORDS:
        return
    if name in heard.told:
        return
    options = {value: title for value, title in heard.question.options.items() if value not in {UNSURE, NO}}
    chosen = picks(heard.words, options)
    if chosen and len(chosen) == 1:
        yield heard.fact(name, chosen[0])
        return
    spoken = heard.spoken
    if spoken == YES and len(options) == 1:
        yield heard.fact(name, next(iter(options)))
    elif spoken == UNSURE or (spoken == NO and len(heard.forms) <= BARE and name not in _ALWAYS_THERE):
        yield heard.fact(name, "none" if spoken == NO and "none" in options else spoken)
    elif (meant := option_meant(heard)) is not None and not asks(heard.text):
        yield heard.fact(name, meant)
