"""What would change the advice: the one answer more, or other than given, that would make it more or less urgent.

Nothing here is written down per result. Every answer that a criterion looks at is put
in the place of the patient's, and the case is judged again: whatever moves the level
is a change. Answers nobody would ask this patient for are left out, and so is who they
are: age and sex do not come on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from clinical.assess import assess
from clinical.assessment import Assessment
from clinical.case import Compared, NotCompared
from clinical.criterion import Criterion
from clinical.facts import ABSENT, FACTS, NOT_SURE, PRESENT, Answer, Fact, Facts
from clinical.interview.order import ITEMS_WITH
from clinical.rulebook import rulebook
from clinical.truth import SO_FAR, Judgement, Not, Truth
from clinical.urgency import Urgency

DOES_NOT_CHANGE = frozenset({"age", "sex", "third_party"})


@dataclass(frozen=True)
class Span:
    """Numbers from ``low`` to ``high``; None is open. The whole of a span leads to one level."""

    low: float | None
    high: float | None
    with_low: bool = True
    with_high: bool = True

    def example(self, fact: Fact) -> float:
        """A number of the span that is possible for the fact."""
        low = fact.minimum if self.low is None else self.low
        high = fact.maximum if self.high is None else self.high
        low, high = low or 0.0, high if high is not None else (low or 0.0) + 1
        if self.low is not None and self.with_low:
            return low
        if self.high is not None and self.with_high:
            return high
        return (low + high) / 2

    def holds(self, number: float) -> bool:
        """Whether the number lies in the span."""
        above = self.low is None or number > self.low or (self.with_low and number == self.low)
        below = self.high is None or number < self.high or (self.with_high and number == self.high)
        return above and below


@dataclass(frozen=True)
class Change:
    """One answer that would change the level. ``span`` holds the numbers that would, where it is a number."""

    fact: str
    answer: Answer
    urgency: Urgency | None
    criteria: tuple[str, ...]
    """The criteria that would fire and do not, or that fire and would not."""
    beside: tuple[str, ...] = ()
    """What the patient told already that these criteria rest on too: the more, the closer."""
    span: Span | None = None


@dataclass(frozen=True)
class WhatWouldChange:
    """Single answers that would move the level."""

    more_urgent: tuple[Change, ...]
    """What must not come on, closest first."""
    rests_on: tuple[Change, ...]
    """What was told that keeps the level from being lower."""


def what_would_change(facts: Facts, assessment: Assessment | None = None) -> WhatWouldChange:
    """Every single answer that would make the advice for these facts more urgent, or less."""
    now = assessment or assess(facts)
    judgement = Judgement(facts)
    more, less = [], []
    for name, fact in FACTS.items():
        if name in DOES_NOT_CHANGE or not any(item.makes_sense(name, judgement) for item in ITEMS_WITH[name]):
            continue
        best: dict[bool, Change] = {}
        for answer, span in _other_answers(fact, facts.get(name)):
            change = _changed(facts, now, judgement, fact, answer, span)
            if change is None:
                continue
            raises = _rank(change.urgency) > _rank(now.urgency)
            known = best.get(raises)
            if known is None or (raises and _rank(change.urgency) > _rank(known.urgency)):
                best[raises] = change
        if True in best:
            more.append(best[True])
        if False in best and name in facts:
            less.append(best[False])
    more.sort(key=lambda change: (-len(change.beside), -_rank(change.urgency)))
    return WhatWouldChange(tuple(more), tuple(less))


def _rank(urgency: Urgency | None) -> int:
    return -1 if urgency is None else urgency.rank


def _changed(
    facts: Facts, now: Assessment, judgement: Judgement, fact: Fact, answer: Answer, span: Span | None
) -> Change | None:
    """The change that this answer makes to the level; None if it makes none."""
    other = {**facts, fact.name: answer}
    then = Judgement(other)
    turned = [
        criterion
        for criterion in _criteria_on(fact.name)
        if criterion.urgency is not None
        and (criterion.truth.stands(judgement) >= SO_FAR) != (criterion.truth.stands(then) >= SO_FAR)
    ]
    if not turned and NOT_SURE not in (facts.get(fact.name), answer):
        return None
    after = assess(other, ask=False)
    if after.urgency is now.urgency:
        return None
    raises = _rank(after.urgency) > _rank(now.urgency)
    deciding = [each for each in turned if not raises or each.urgency is after.urgency]
    beside = dict.fromkeys(
        ground for each in deciding for ground in (then if raises else judgement).grounds(each.truth) if ground in facts
    )
    beside.pop(fact.name, None)
    return Change(
        fact.name, answer, after.urgency, tuple(each.id for each in deciding), tuple(beside) if raises else (), span
    )


@cache
def _criteria_on(fact: str) -> tuple[Criterion, ...]:
    return tuple(each for each in rulebook().criteria if fact in each.facts)


def _other_answers(fact: Fact, known: Answer | None) -> Iterator[tuple[Answer, Span | None]]:
    if fact.kind == "finding":
        yield from ((answer, None) for answer in (PRESENT, ABSENT) if answer != known)
    elif fact.kind == "choice":
        yield from ((option, None) for option in fact.options if option != known)
    else:
        for span in _spans(fact.name):
            if not isinstance(known, (int, float)) or not span.holds(known):
                yield span.example(fact), span


@cache
def _spans(name: str) -> tuple[Span, ...]:
    """The numbers of a fact, cut wherever some criterion compares them."""
    cuts = {cut for criterion in rulebook().criteria for cut in _cuts(criterion.truth, name)}
    whole = FACTS[name].whole
    if whole:  # after 4 is from 5
        cuts = {(limit + 1 if after else limit, False) for limit, after in cuts}
    edges: list[tuple[float, bool] | None] = [None, *sorted(cuts), None]
    return tuple(_span(low, high, whole) for low, high in pairwise(edges))


def _span(low: tuple[float, bool] | None, high: tuple[float, bool] | None, whole: bool) -> Span:
    if whole and high is not None:
        high = (high[0] - 1, True)
    return Span(
        low=None if low is None else low[0],
        high=None if high is None else high[0],
        with_low=low is not None and not low[1],
        with_high=high is not None and high[1],
    )


def _cuts(truth: Truth, name: str) -> Iterator[tuple[float, bool]]:
    """Where the numbers of a fact are cut: before the limit, or (True) after it."""
    if isinstance(truth, NotCompared):
        truth = truth.compared
    if isinstance(truth, Compared):
        if truth.fact == name:
            yield truth.limit, truth.sign in (">", "<=")
        return
    if isinstance(truth, Not):
        yield from _cuts(truth.part, name)
    for part in getattr(truth, "parts", ()):
        yield from _cuts(part, name)
