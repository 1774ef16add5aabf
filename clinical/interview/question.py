"""A question to the patient: the facts it asks for and how it can be answered. Its wording lives with the dialogue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from clinical.case import Case
from clinical.facts import FACTS
from clinical.truth import Judgement, Truth

QuestionKind = Literal["finding", "findings", "number", "choice"]
Condition = Callable[[Case], Truth]

AT_MOST = 7
"""Signs shown at once in a list."""


@dataclass(frozen=True)
class Question:
    """What to ask now. ``facts`` holds only what is not known yet."""

    id: str
    kind: QuestionKind
    facts: tuple[str, ...]
    unit: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    options: tuple[str, ...] = ()
    required_for_safety: bool = False
    again: bool = False
    """Asked a second time, in other words."""


class Item:
    """A question of the interview before anyone is asked: its facts, and for whom they make sense.

    ``records`` are facts noted for the clinician that decide nothing; they are shown
    when the item is asked for other reasons. ``serves`` names facts of later items
    that this one saves people from being asked in vain. ``always`` asks even though
    nothing is decided by it. ``gathers`` marks a screen: its facts are at home in other
    items; ``borrows`` names such facts in an item that has others of its own. ``parts``
    are further facts, each lot with its own condition.
    """

    def __init__(
        self,
        item_id: str,
        *facts: str,
        when: Condition | None = None,
        safety: bool = False,
        records: tuple[str, ...] = (),
        serves: tuple[str, ...] = (),
        always: bool = False,
        gathers: bool = False,
        borrows: tuple[str, ...] = (),
        **parts: tuple[tuple[str, ...], Condition],
    ) -> None:
        self.id = item_id
        self.safety = safety
        self.records = records
        self.serves = serves
        self.always = always
        self.borrowed = frozenset(borrows)
        self.gathers = gathers
        conditions = [(facts, when), *parts.values()]
        self.parts = tuple((each, condition(Case()) if condition else None) for each, condition in conditions if each)

    @property
    def facts(self) -> tuple[str, ...]:
        """Every fact the item can ask for."""
        return (*(fact for facts, _ in self.parts for fact in facts), *self.records)

    @property
    def at_home(self) -> tuple[str, ...]:
        """The facts that this item, and no other, is the question for."""
        return () if self.gathers else tuple(fact for fact in self.facts if fact not in self.borrowed)

    @property
    def kind(self) -> QuestionKind:
        """A list of findings, or the kind of the one fact the question is named after."""
        return FACTS[self.id].kind if self.id in FACTS else "findings"

    def wanted(self, judgement: Judgement, worth: frozenset[str]) -> tuple[str, ...]:
        """The facts to ask this patient for."""
        wanted = tuple(
            fact
            for facts, condition in self.parts
            for fact in facts
            if fact not in judgement.facts
            and (self.always or fact in worth or any(other in worth for other in self.serves))
            and (condition is None or judgement.holds(condition))
        )
        return (wanted + tuple(fact for fact in self.records if wanted and fact not in judgement.facts))[:AT_MOST]

    def makes_sense(self, fact: str, judgement: Judgement) -> bool:
        """Whether this patient could be asked for the fact here."""
        return any(fact in facts and (when is None or judgement.holds(when)) for facts, when in self.parts)

    def question(self, facts: tuple[str, ...], *, again: bool = False) -> Question:
        """The question for these of the item's facts."""
        fact = FACTS[facts[0]]
        return Question(
            id=self.id,
            kind=self.kind,
            facts=facts,
            unit=fact.unit,
            minimum=fact.minimum,
            maximum=fact.maximum,
            options=fact.options,
            required_for_safety=self.safety or again,
            again=again,
        )

    def __repr__(self) -> str:
        return f"Item({self.id!r}: {', '.join(self.facts)})"


def screen(item_id: str, *facts: str, when: Condition, **parts: tuple[tuple[str, ...], Condition]) -> Item:
    """A question that gathers signs from others, the most dangerous of a complaint."""
    return Item(item_id, *facts, when=when, safety=True, gathers=True, **parts)  # type: ignore[arg-type]  # only parts
