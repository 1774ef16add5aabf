"""How an answer is read, one way for each kind of question: a finding, a list, a number, a choice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np

from clinical.red_flag_screen.measurements import fever_by_thermometer
from clinical.red_flag_screen.reading import Word, read
from clinical.red_flag_screen.safer_end import safer_end
from components.choosing import picks
from components.number_answers import is_none_at_all, number_for
from components.pending_question import PendingQuestion, known_title
from components.question_form import asks
from components.said_of_oneself import rules_out
from components.sentence_embedding import encoder
from components.spoken_answers import NO, UNSURE, YES, leads_with_answer, polarity, says_all_is_well, says_otherwise

SURE = 0.6
"""How like its examples a bare yes, no or "not sure" is that no list knows."""
SHORT, BARE = 8, 3
SKIP = "skip_question"
# Findings that are as one would wish, so that "it's fine" says yes.
_GOOD_TO_HAVE = frozenset({"tooth_pain_controlled", "co_better_away", "aura_resolved"})
# Whoever would rather not say may well mean yes.
_NOT_TO_BE_SKIPPED = frozenset({"suicidal_thoughts", "suicidal_plan_or_now"})
# "None" is no age, and nobody is without a sex.
_ALWAYS_THERE = frozenset({"age", "sex"})
# "Only me here", to whether others have it too.
_ALONE = frozenset({"co_others_ill"})
# How near a description comes to what was asked before it counts as a yes: "hurts to brush my hair", to a tender scalp.
_DESCRIBES_IT = 0.36


@dataclass(frozen=True)
class Heard:
    """A message with the question it may answer. `told`: the facts that it states anyway."""

    question: PendingQuestion
    text: str
    words: tuple[Word, ...]
    forms: list[str]
    told: Mapping[str, Mapping[str, Any]]
    intent: Mapping[str, Any]
    today: date | None = None
    vector: np.ndarray | None = None

    @property
    def spoken(self) -> str | None:
        """Yes, no or not sure, by the words or else by what the classifier makes of a short answer."""
        return polarity(self.forms) or self._by_intent()

    def _by_intent(self) -> str | None:
        if len(self.forms) > SHORT or float(self.intent.get("confidence") or 0) < SURE:
            return None
        return {"affirm": YES, "deny": NO, "not_sure": UNSURE}.get(str(self.intent.get("name")))

    def fact(self, name: str, answer: str | float) -> dict[str, Any]:
        return fact(name, answer, self.text)


def answers(heard: Heard) -> Iterator[dict[str, Any]]:
    """The entities that answer the question."""
    yield from {"finding": _finding, "findings": _findings, "number": _number, "choice": _choice}.get(
        heard.question.kind, _nothing
    )(heard)


def _nothing(heard: Heard) -> Iterator[dict[str, Any]]:
    return iter(())


def _finding(heard: Heard) -> Iterator[dict[str, Any]]:
    name, forms = heard.question.id, heard.forms
    if rules_out(name, forms, heard.told.get("age", {}).get("answer")):
        yield heard.fact(name, NO)
        return
    if name in heard.told and not (leads_with_answer(forms) and len(forms) <= SHORT):
        if heard.told[name].get("answer") == YES and "but" in forms and says_all_is_well(forms):
            yield heard.fact(name, NO)  # "tired but ok"
        return
    measured = _by_thermometer(heard) if name == "fever" else None
    spoken = measured or heard.spoken or _by_what_it_describes(heard)
    if spoken is not None:
        yield heard.fact(name, spoken)


def _by_thermometer(heard: Heard) -> str | None:
    """ "38.4", to whether there is a fever."""
    if "%" in heard.text or "age" in heard.told:
        return None
    measured = fever_by_thermometer(read(f"temperature {heard.text}"))
    return None if measured is None else (YES if measured[0] else NO)


def _by_what_it_describes(heard: Heard) -> str | None:
    """Yes, no or not sure of an answer in other words than these."""
    name, forms = heard.question.id, heard.forms
    if says_all_is_well(forms):
        return YES if name in _GOOD_TO_HAVE else NO
    if name in _NOT_TO_BE_SKIPPED and heard.intent.get("name") == SKIP:
        return UNSURE
    if name in _ALONE and {"only", "just", "alone"} & set(forms) and {"me", "i", "alone"} & set(forms):
        return NO
    if heard.told or asks(heard.text) or says_otherwise(forms) or heard.vector is None:
        return None
    return YES if float(_title_vector(name) @ heard.vector) >= _DESCRIBES_IT else None


@lru_cache(maxsize=256)
def _title_vector(name: str) -> np.ndarray:
    return encoder().encode(known_title(name))


def _findings(heard: Heard) -> Iterator[dict[str, Any]]:
    told = heard.told
    values = list(heard.question.options)
    chosen = picks(heard.words, heard.question.options)
    present = [value for value in values if told.get(value, {}).get("answer") == YES]
    if chosen is None and not present:
        spoken = heard.spoken
        if spoken == UNSURE:
            yield from (heard.fact(value, UNSURE) for value in values)
        elif spoken == NO and not set(values) & set(told):
            yield from (heard.fact(value, NO) for value in values)
        elif spoken == YES and len(values) == 1:
            yield heard.fact(values[0], YES)
        return
    if chosen is None and len(heard.forms) > SHORT:
        return  # a longer story: what it does not name is still open
    picked = {*present, *(value for value in chosen or () if told.get(value, {}).get("answer") != NO)}
    for value in values:
        if value not in told or value in picked:
            yield heard.fact(value, YES if value in picked else NO)


def _number(heard: Heard) -> Iterator[dict[str, Any]]:
    name, words = heard.question.id, heard.words
    if isinstance(heard.told.get(name, {}).get("answer"), (int, float)):
        return
    figure = number_for(heard.question, words, heard.today)
    if figure is not None:
        start = words[min(figure.start, len(words) - 1)].start
        end = words[min(figure.end, len(words)) - 1].end
        answer = safer_end(name, figure.low, figure.high)
        yield {**fact(name, answer, heard.text[start:end], start, end), "low": figure.low, "high": figure.high}
        return
    spoken = heard.spoken
    if spoken == UNSURE:
        yield heard.fact(name, UNSURE)
    elif (spoken == NO and name not in _ALWAYS_THERE) or rules_out(name, heard.forms, None):
        yield heard.fact(name, 0 if is_none_at_all(heard.question) else NO)


def _choice(heard: Heard) -> Iterator[dict[str, Any]]:
    name = heard.question.id
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
        yield heard.fact(name, spoken)


def fact(name: str, answer: str | float, said: str, start: int = 0, end: int | None = None) -> dict[str, Any]:
    """A fact as an entity; its words are the whole message where no place is given."""
    return {
        "entity": "fact",
        "value": name,
        "answer": answer,
        "said": said,
        "start": start,
        "end": len(said) if end is None else end,
        "low": None,
        "high": None,
    }
