"""An interview played to its end with a patient who knows every answer: to count questions and compare outcomes."""

from __future__ import annotations

from dataclasses import dataclass

from clinical.assess import assess
from clinical.assessment import Assessment
from clinical.facts import ABSENT, Answer, Facts
from clinical.interview.next_question import next_question
from clinical.interview.question import Question

FAR_TOO_MANY = 120
"""Questions. There are not that many to ask."""


@dataclass(frozen=True)
class Played:
    """What was asked, what came of it."""

    questions: tuple[Question, ...]
    facts: dict[str, Answer]
    assessment: Assessment


def play(patient: Facts, said: Facts | None = None, *, short_route: bool = False) -> Played:
    """Ask this patient until nothing is left to ask. What they do not have is absent.

    ``said`` is what they had told before the first question.
    """
    facts: dict[str, Answer] = dict(said or {})
    again: set[str] = set()
    questions: list[Question] = []
    while len(questions) <= FAR_TOO_MANY:
        question = next_question(facts, frozenset(again), short_route)
        if question is None:
            return Played(tuple(questions), facts, assess(facts))
        questions.append(question)
        if question.again:
            again.add(question.id)
        facts.update({fact: patient.get(fact, ABSENT) for fact in question.facts})
    raise RuntimeError(f"the interview does not end: {questions[-1].id} was asked at last")
