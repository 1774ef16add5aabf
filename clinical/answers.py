"""Answers as they come in, made into facts: names, kinds and ranges are checked, nothing is guessed.

The command line and tests say true, false, "not_sure", a number or an option; a case
says "present", "absent", "not_sure", a number or an option. Both are taken.
"""

from __future__ import annotations

from collections.abc import Mapping

from clinical.facts import ABSENT, FACTS, NOT_SURE, PRESENT, Answer, Fact


class ImpossibleAnswerError(ValueError):
    """An answer that no case can hold. The message names the fact and is safe to show: it repeats no free text."""

    def __init__(self, fact: str, wrong: str) -> None:
        super().__init__(f"{fact}: {wrong}")
        self.fact = fact


def facts_from(answers: Mapping[str, object]) -> dict[str, Answer]:
    """All answers, checked. A key left out stays out: it was not asked."""
    return {name: answer_to(name, value) for name, value in answers.items()}


def answer_to(name: str, value: object) -> Answer:
    """One answer, checked against its fact."""
    if name not in FACTS:
        raise ImpossibleAnswerError(name[:80], "there is no such fact")
    fact = FACTS[name]
    if value is False or value in (ABSENT, NOT_SURE):
        return ABSENT if value is False else str(value)
    if fact.kind == "number":
        return _measured(fact, value)
    if fact.kind == "choice":
        return _chosen(fact, value)
    if value is True or value == PRESENT:
        return PRESENT
    raise ImpossibleAnswerError(name, "must be true, false or not_sure")


def _measured(fact: Fact, value: object) -> Answer:
    # Only "not a number" differs from itself.
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value != value:
        raise ImpossibleAnswerError(fact.name, "must be a number, false or not_sure")
    low, high = fact.minimum, fact.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        raise ImpossibleAnswerError(fact.name, f"must be from {low:,.0f} to {high:,.0f} ({fact.unit})")
    return value


def _chosen(fact: Fact, value: object) -> Answer:
    if isinstance(value, str) and value in fact.options:
        return value
    raise ImpossibleAnswerError(fact.name, f"must be one of {', '.join(fact.options)}, false or not_sure")
