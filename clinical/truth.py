"""What a criterion says of a patient, built with ``&``, ``|``, ``~`` and ``count``, and judged against their answers.

A criterion's body is read once. It yields a Truth: the guideline's sentence as an
expression. Put to a patient's facts it has one of four standings, in this order:

    NO < NOT_YET < SO_FAR < YES

NO and YES are settled. NOT_YET does not hold as things stand, SO_FAR holds as
things stand; an answer still missing could turn either. With this order "and" is
the lowest, "or" the highest and "not" the mirror image.

A criterion *fires* at SO_FAR and YES: the evidence sheet's own semantics, where a
missing answer satisfies no comparison. It is *open* at NOT_YET and SO_FAR.
"""

from __future__ import annotations

import operator
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from clinical.facts import FACTS, Facts

NO, NOT_YET, SO_FAR, YES = 0, 1, 2, 3

Reading = Mapping[object, int]
"""How an answer that is no plain value counts: absent, not sure, or never asked (None)."""

# Whatever has no answer could still get one.
OPEN_TO_ANSWERS: Reading = {"present": YES, "absent": NO, "not_sure": NOT_YET, None: NOT_YET}
# The interview is over: only what the patient could not say is open.
OPEN_WHERE_NOT_SURE: Reading = {"present": YES, "absent": NO, "not_sure": NOT_YET, None: NO}

Comparison = Callable[[Any, float], bool]
SIGNS: dict[Comparison, str] = {operator.lt: "<", operator.le: "<=", operator.gt: ">", operator.ge: ">="}


class Judgement:
    """Statements put to one patient's facts, under one reading. Each is judged once, however often it occurs."""

    __slots__ = ("answer", "facts", "judged", "known", "reading")

    def __init__(self, facts: Facts, reading: Reading = OPEN_TO_ANSWERS) -> None:
        self.facts = facts
        self.answer = facts.get
        self.reading = reading
        # How each fact stands by itself: YES for whatever has a value.
        self.known = dict.fromkeys(FACTS, reading[None])
        for fact, answer in facts.items():
            self.known[fact] = reading.get(answer, YES)
        self.judged: dict[Truth, int] = {}

    def holds(self, truth: Truth) -> bool:
        """Whether the statement holds as things stand."""
        return truth.stands(self) >= SO_FAR

    def open_facts(self, truths: Iterable[Truth]) -> tuple[str, ...]:
        """The facts whose missing answers keep these open statements open, in order, each once."""
        found: dict[str, None] = {}
        walked: set[Truth] = set()
        for truth in truths:
            truth.gather_open(self, found, walked)
        return tuple(found)

    def grounds(self, truth: Truth) -> tuple[str, ...]:
        """The known facts that make a statement hold. What merely fails to exempt is no ground."""
        found: dict[str, None] = {}
        truth.gather_grounds(self, found)
        return tuple(found)


class Truth(ABC):
    """A statement about a patient. Equal statements are one object, so that none is judged twice."""

    __slots__ = ()

    def __and__(self, other: Truth) -> Truth:
        return _all_of((*_parts(self, AllOf), *_parts(other, AllOf)))

    def __or__(self, other: Truth) -> Truth:
        return _any_of((*_parts(self, AnyOf), *_parts(other, AnyOf)))

    def __invert__(self) -> Truth:
        return _not(self)

    def __bool__(self) -> bool:
        raise TypeError("a Truth is not yet yes or no: combine with & | ~ or count, and put it to facts")

    @abstractmethod
    def stands(self, judgement: Judgement) -> int:
        """NO, NOT_YET, SO_FAR or YES."""

    @abstractmethod
    def gather_open(self, judgement: Judgement, found: dict[str, None], walked: set[Truth]) -> None:
        """Add the facts that keep this statement open."""

    @abstractmethod
    def gather_grounds(self, judgement: Judgement, found: dict[str, None]) -> None:
        """Add the known facts that make this statement hold."""

    @abstractmethod
    def facts(self) -> Iterator[str]:
        """Every fact the statement can look at."""


class _Joined(Truth):
    """Several statements joined by one word."""

    __slots__ = ("parts",)
    word = ""

    def __init__(self, parts: tuple[Truth, ...]) -> None:
        self.parts = parts

    def stands(self, judgement: Judgement) -> int:
        standing = judgement.judged.get(self)
        if standing is None:
            standing = judgement.judged[self] = self.judge(judgement)
        return standing

    @abstractmethod
    def judge(self, judgement: Judgement) -> int:
        """The standing, worked out from the parts."""

    def gather_open(self, judgement: Judgement, found: dict[str, None], walked: set[Truth]) -> None:
        for part in self.parts:
            if part not in walked:
                walked.add(part)
                if NO < part.stands(judgement) < YES:
                    part.gather_open(judgement, found, walked)

    def gather_grounds(self, judgement: Judgement, found: dict[str, None]) -> None:
        for part in self.parts:
            if part.stands(judgement) >= SO_FAR:
                part.gather_grounds(judgement, found)

    def facts(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.facts()

    def __repr__(self) -> str:
        return "(" + f" {self.word} ".join(map(repr, self.parts)) + ")"


class AllOf(_Joined):
    """Holds when every part holds."""

    __slots__ = ()
    word = "and"

    def judge(self, judgement: Judgement) -> int:
        lowest = YES
        for part in self.parts:
            standing = part.stands(judgement)
            if standing < lowest:
                if standing == NO:
                    return NO
                lowest = standing
        return lowest


class AnyOf(_Joined):
    """Holds when some part holds."""

    __slots__ = ()
    word = "or"

    def judge(self, judgement: Judgement) -> int:
        highest = NO
        for part in self.parts:
            standing = part.stands(judgement)
            if standing > highest:
                if standing == YES:
                    return YES
                highest = standing
        return highest


class Not(Truth):
    """Holds when its part does not."""

    __slots__ = ("part",)

    def __init__(self, part: Truth) -> None:
        self.part = part

    def __invert__(self) -> Truth:
        return self.part

    def stands(self, judgement: Judgement) -> int:
        return YES - self.part.stands(judgement)

    def gather_open(self, judgement: Judgement, found: dict[str, None], walked: set[Truth]) -> None:
        self.part.gather_open(judgement, found, walked)

    def gather_grounds(self, judgement: Judgement, found: dict[str, None]) -> None:
        """Nothing: that something does not hold is no ground."""

    def facts(self) -> Iterator[str]:
        return self.part.facts()

    def __repr__(self) -> str:
        return f"not {self.part!r}"


class Tally:
    """How many of several statements hold, waiting to be compared."""

    __slots__ = ("counted",)

    def __init__(self, counted: tuple[Truth, ...]) -> None:
        self.counted = counted

    def __ge__(self, limit: int) -> Truth:
        return _counted(self.counted, operator.ge, limit)

    def __gt__(self, limit: int) -> Truth:
        return _counted(self.counted, operator.gt, limit)

    def __le__(self, limit: int) -> Truth:
        return _counted(self.counted, operator.le, limit)

    def __lt__(self, limit: int) -> Truth:
        return _counted(self.counted, operator.lt, limit)

    def exactly(self, number: int) -> Truth:
        """Neither more nor fewer."""
        return (self >= number) & (self <= number)


class Counted(_Joined):
    """Holds when the number of parts that hold compares so."""

    __slots__ = ("comparison", "limit")

    def __init__(self, parts: tuple[Truth, ...], comparison: Comparison, limit: int) -> None:
        super().__init__(parts)
        self.comparison = comparison
        self.limit = limit

    def judge(self, judgement: Judgement) -> int:
        settled = now = possible = 0
        for part in self.parts:
            standing = part.stands(judgement)
            if standing:
                possible += 1
                if standing >= SO_FAR:
                    now += 1
                    if standing == YES:
                        settled += 1
        compares = self.comparison
        holds = compares(now, self.limit)
        # The comparisons are monotone, so the two ends tell for all between them.
        if compares(settled, self.limit) == holds == compares(possible, self.limit):
            return YES if holds else NO
        return SO_FAR if holds else NOT_YET

    def __repr__(self) -> str:
        return f"count({', '.join(map(repr, self.parts))}) {SIGNS[self.comparison]} {self.limit}"


def _parts(truth: Truth, kind: type[_Joined]) -> tuple[Truth, ...]:
    return truth.parts if isinstance(truth, kind) else (truth,)


_all_of = lru_cache(maxsize=None)(AllOf)
_any_of = lru_cache(maxsize=None)(AnyOf)
_not = lru_cache(maxsize=None)(Not)
_counted = lru_cache(maxsize=None)(Counted)
