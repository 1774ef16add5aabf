"""The question that was put to the visitor, as the message's metadata brings it along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from clinical.facts import FACTS


@dataclass(frozen=True)
class PendingQuestion:
    """What was asked: `kind` is finding, findings, number, choice or text."""

    id: str
    kind: str
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    options: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, metadata: Mapping[str, Any]) -> PendingQuestion | None:
        """The pending question, or None where nothing was asked."""
        given = metadata.get("pending")
        if not isinstance(given, Mapping) or "id" not in given or "kind" not in given:
            return None
        name = str(given["id"])
        known = FACTS.get(name)
        options = {
            str(option["value"]): str(option.get("title", option["value"]))
            for option in given.get("options") or ()
            if isinstance(option, Mapping) and "value" in option
        }
        for fact in given.get("facts") or ():
            if str(given["kind"]) == "findings":
                options.setdefault(str(fact), known_title(str(fact)))
        return cls(
            name,
            str(given["kind"]),
            str(given.get("unit") or (known.unit if known else "") or ""),
            _number(given.get("min", known.minimum if known else None)),
            _number(given.get("max", known.maximum if known else None)),
            options or {option: option for option in (known.options if known else ())},
        )

    @property
    def signs(self) -> tuple[str, ...]:
        """The findings that it asks about: one, or those of a list."""
        return {"finding": (self.id,), "findings": tuple(self.options)}.get(self.kind, ())

    def allows(self, value: float) -> bool:
        return (self.minimum is None or value >= self.minimum) and (self.maximum is None or value <= self.maximum)


def known_title(fact: str) -> str:
    return FACTS[fact].label if fact in FACTS else fact.replace("_", " ")


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) else None
