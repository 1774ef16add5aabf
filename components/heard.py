"""A message beside the question that it may answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from clinical.red_flag_screen.reading import Word
from components.leanings import LeaningPart
from components.pending_question import PendingQuestion
from components.spoken_answers import NO, UNSURE, YES, polarity

SURE = 0.6
"""How like its examples a bare yes, no or "not sure" is that no list knows."""
SHORT, BARE = 8, 3


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
    minute: int | None = None
    """The minute of the day."""
    vector: np.ndarray | None = None
    preventives: int = 0
    """How many medicines that prevent attacks the message names."""
    leanings: tuple[LeaningPart, ...] = ()
    """What the whole message, and then each clause, leans to in other words than those of a list."""

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
