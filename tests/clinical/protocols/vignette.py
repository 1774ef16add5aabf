"""Vignettes: a person in one line, what is known of them, and where they belong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from clinical.assess import assess
from clinical.assessment import Assessment
from clinical.facts import ABSENT, FACTS, Answer
from clinical.rulebook import Rulebook

FOLDER = Path(__file__).parent.parent / "vignettes"


@dataclass(frozen=True)
class Vignette:
    """``facts`` are complete: what the file does not name is absent."""

    topic: str
    name: str
    facts: dict[str, Answer]
    urgency: str
    referrals: frozenset[str]
    criteria: frozenset[str]
    never: frozenset[str]

    def complaints(self, rules: Rulebook | None = None) -> list[str]:
        """In what the assessment differs from the vignette; empty when it agrees."""
        return list(self._differences(assess(self.facts, rules)))

    def _differences(self, outcome: Assessment) -> Iterator[str]:
        urgency = outcome.urgency.value if outcome.urgency else "none"
        if urgency != self.urgency:
            yield f"{urgency}, not {self.urgency}"
        referrals = {each.token for each in outcome.referrals}
        if referrals != self.referrals:
            yield f"referred to {sorted(referrals)}, not {sorted(self.referrals)}"
        fired = {each.criterion.id for each in outcome.criteria}
        if self.criteria - fired:
            yield f"{sorted(self.criteria - fired)} did not fire"
        if self.never & fired:
            yield f"{sorted(self.never & fired)} fired"


def _read(file: Path) -> Iterator[Vignette]:
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    nothing_else: dict[str, Answer] = dict.fromkeys(FACTS, ABSENT) if content["otherwise"] == "absent" else {}
    for each in content["vignettes"]:
        unknown = set(each["facts"]) - set(FACTS)
        if unknown:
            raise ValueError(f"{file.name}: {each['name']}: no such fact {sorted(unknown)}")
        yield Vignette(
            topic=file.stem,
            name=each["name"],
            facts={**nothing_else, **each["facts"]},
            urgency=each["urgency"],
            referrals=frozenset(each["referrals"]),
            criteria=frozenset(each.get("criteria", ())),
            never=frozenset(each.get("never", ())),
        )


def read_vignettes() -> tuple[Vignette, ...]:
    """Every vignette of every file, in the order of the files."""
    return tuple(vignette for file in sorted(FOLDER.glob("*.yml")) for vignette in _read(file))
