"""One criterion of a guideline: its sentence, its logic, what it asks for, and where it comes from."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field

from clinical.case import Case
from clinical.truth import Truth
from clinical.urgency import REFERRAL_TOKENS, Urgency

Predicate = Callable[[Case], Truth]


@dataclass(frozen=True)
class Criterion:
    """A named predicate over the case. Either it sends the patient somewhere, or it names a pattern."""

    id: str
    name: str
    sentence: str
    truth: Truth = field(repr=False, compare=False)
    source: str
    status: str
    urgency: Urgency | None = None
    refer: tuple[str, ...] = ()
    pattern: str | None = None
    target_days: int | None = None
    advice: str | None = None
    protocol: str = ""

    def __post_init__(self) -> None:
        unknown = set(self.refer) - set(REFERRAL_TOKENS)
        if unknown:
            raise ValueError(f"{self.id} refers to {sorted(unknown)}, which is no referral token")
        if (self.urgency is None) == (self.pattern is None):
            raise ValueError(f"{self.id} needs either an urgency or a pattern")
        if self.urgency is not None and not self.refer:
            raise ValueError(f"{self.id} has an urgency and nobody to see")
        if not self.sentence:
            raise ValueError(f"{self.id} has no sentence")

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact the criterion can look at, in the order of its expression."""
        return tuple(dict.fromkeys(self.truth.facts()))


def sentence_of(predicate: Predicate) -> str:
    """The guideline's sentence in our words: the predicate's docstring on one line."""
    return " ".join((inspect.getdoc(predicate) or "").split())
