"""The patient as criteria speak of them: what they report, deny, chose; what was measured; how many things hold.

A Case answers with statements (see truth.py), so one body serves every patient. A
fact that does not exist, or is of another kind, is refused when the criterion is
read, not when a patient happens to need it.
"""

from __future__ import annotations

import operator
from collections.abc import Iterator
from functools import lru_cache

from clinical.facts import FACTS, Kind
from clinical.truth import NO, SIGNS, YES, Comparison, Judgement, Tally, Truth

__all__ = ["Case", "Measure", "Tally"]


class _AboutOneFact(Truth):
    """A statement about a single fact."""

    __slots__ = ("fact",)

    def __init__(self, fact: str) -> None:
        self.fact = fact

    def gather_open(self, judgement: Judgement, found: dict[str, None], walked: set[Truth]) -> None:
        found[self.fact] = None

    def gather_grounds(self, judgement: Judgement, found: dict[str, None]) -> None:
        found[self.fact] = None

    def facts(self) -> Iterator[str]:
        yield self.fact


class Reports(_AboutOneFact):
    """The finding is present."""

    __slots__ = ()

    def stands(self, judgement: Judgement) -> int:
        return judgement.known[self.fact]

    def __repr__(self) -> str:
        return self.fact


class Denies(_AboutOneFact):
    """The finding is absent, and was said to be."""

    __slots__ = ()

    def stands(self, judgement: Judgement) -> int:
        answer = judgement.answer(self.fact)
        return YES if answer == "absent" else NO if answer == "present" else judgement.reading[answer]

    def __repr__(self) -> str:
        return f"{self.fact} is absent"


class Chose(_AboutOneFact):
    """The answer is one of these options."""

    __slots__ = ("options",)

    def __init__(self, fact: str, options: tuple[str, ...]) -> None:
        super().__init__(fact)
        self.options = options

    def stands(self, judgement: Judgement) -> int:
        answer = judgement.answer(self.fact)
        return YES if answer in self.options else judgement.reading.get(answer, NO)

    def __repr__(self) -> str:
        return f"{self.fact} in {self.options}"


class Knows(_AboutOneFact):
    """The number or choice has a value; "does not apply" is none."""

    __slots__ = ()

    def stands(self, judgement: Judgement) -> int:
        return judgement.known[self.fact]

    def __repr__(self) -> str:
        return f"{self.fact} is known"


class Compared(_AboutOneFact):
    """The number has a value, and the value compares so."""

    __slots__ = ("comparison", "limit")

    def __init__(self, fact: str, comparison: Comparison, limit: float) -> None:
        super().__init__(fact)
        self.comparison = comparison
        self.limit = limit

    def stands(self, judgement: Judgement) -> int:
        known = judgement.known[self.fact]
        if known < YES:
            return known
        return YES if self.comparison(judgement.facts[self.fact], self.limit) else NO

    def __invert__(self) -> Truth:
        return _not_compared(self)

    @property
    def sign(self) -> str:
        """How it compares: "<", "<=", ">" or ">="."""
        return SIGNS[self.comparison]

    def __repr__(self) -> str:
        return f"{self.fact} {SIGNS[self.comparison]} {self.limit:g}"


class NotCompared(_AboutOneFact):
    """The number has no value, or a value that does not compare so. A known value is a ground."""

    __slots__ = ("compared",)

    def __init__(self, compared: Compared) -> None:
        super().__init__(compared.fact)
        self.compared = compared

    def __invert__(self) -> Truth:
        return self.compared

    def stands(self, judgement: Judgement) -> int:
        return YES - self.compared.stands(judgement)

    def gather_grounds(self, judgement: Judgement, found: dict[str, None]) -> None:
        if not isinstance(judgement.facts.get(self.fact, ""), str):
            found[self.fact] = None

    def __repr__(self) -> str:
        return f"not {self.compared!r}"


# Equal statements are one object (see Truth).
_reports = lru_cache(maxsize=None)(Reports)
_denies = lru_cache(maxsize=None)(Denies)
_chose = lru_cache(maxsize=None)(Chose)
_knows = lru_cache(maxsize=None)(Knows)
_compared = lru_cache(maxsize=None)(Compared)
_not_compared = lru_cache(maxsize=None)(NotCompared)


class Measure:
    """A number of the case, waiting to be compared."""

    __slots__ = ("fact",)

    def __init__(self, fact: str) -> None:
        self.fact = fact

    def __lt__(self, limit: float) -> Truth:
        return _compared(self.fact, operator.lt, limit)

    def __le__(self, limit: float) -> Truth:
        return _compared(self.fact, operator.le, limit)

    def __gt__(self, limit: float) -> Truth:
        return _compared(self.fact, operator.gt, limit)

    def __ge__(self, limit: float) -> Truth:
        return _compared(self.fact, operator.ge, limit)

    def between(self, low: float, high: float) -> Truth:
        """From ``low`` to ``high``, both included."""
        return (self >= low) & (self <= high)


class Case:
    """The patient of a criterion."""

    __slots__ = ()

    def reports(self, fact: str) -> Truth:
        """The finding is present."""
        return _reports(_named(fact, "finding"))

    def denies(self, fact: str) -> Truth:
        """The finding was said to be absent; not merely unknown."""
        return _denies(_named(fact, "finding"))

    def measured(self, fact: str) -> Measure:
        """A number, to be compared with ``<``, ``<=``, ``>``, ``>=`` or ``.between``. Unknown compares as false."""
        return Measure(_named(fact, "number"))

    def chose(self, fact: str, *options: str) -> Truth:
        """The answer is one of ``options``."""
        unknown = set(options) - set(FACTS[_named(fact, "choice")].options)
        if unknown:
            raise ValueError(f"{fact} has no option {sorted(unknown)}")
        return _chose(fact, options)

    def knows(self, fact: str) -> Truth:
        """The number or choice has a value."""
        if fact not in FACTS or FACTS[fact].kind == "finding":
            raise ValueError(f"{fact} is not a number or a choice")
        return _knows(fact)

    def count(self, *truths: Truth) -> Tally:
        """How many of these hold."""
        return Tally(truths)


def _named(fact: str, kind: Kind) -> str:
    if fact not in FACTS:
        raise ValueError(f"there is no fact named {fact}")
    if FACTS[fact].kind != kind:
        raise ValueError(f"{fact} is a {FACTS[fact].kind}, not a {kind}")
    return fact
