"""All criteria of all protocols, most urgent first, and the version that names exactly this set of rules."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from clinical.criterion import Criterion
from clinical.protocol import Protocol
from clinical.protocols import PROTOCOLS
from clinical.urgency import Urgency

EDITION = "1.0"
"""Raise it when the way criteria are combined changes. A change in the criteria changes the digest by itself."""

CHILD_AGE = 12
"""Years. Under this age: every emergency criterion, the children's protocol and the dental one, nothing else."""
ADULT_AGE = 18
"""Years. Under this age a child's route through primary care takes the place of neurology."""
FOR_CHILDREN = ("CHD", "DRF")


@dataclass(frozen=True)
class Rulebook:
    """The criteria in the order in which they are judged."""

    criteria: tuple[Criterion, ...]
    for_children: tuple[Criterion, ...]
    version: str

    @classmethod
    def of(cls, protocols: Iterable[Protocol]) -> Rulebook:
        """Gather the criteria of these protocols. Two criteria may not share an id."""
        criteria = [criterion for protocol in protocols for criterion in protocol.criteria]
        ids = [criterion.id for criterion in criteria]
        twice = sorted({each for each in ids if ids.count(each) > 1})
        if twice:
            raise ValueError(f"declared twice: {', '.join(twice)}")
        # A stable sort: within a level the order of the protocols stays.
        ordered = tuple(
            sorted(criteria, key=lambda each: -1 if each.urgency is None else each.urgency.rank, reverse=True)
        )
        return cls(
            criteria=ordered,
            for_children=tuple(
                each for each in ordered if each.urgency is Urgency.EMERGENCY or each.id.startswith(FOR_CHILDREN)
            ),
            version=f"{EDITION}+{_digest(ordered)}",
        )


def _digest(criteria: Iterable[Criterion]) -> str:
    content = hashlib.sha256()
    for each in sorted(criteria, key=lambda criterion: criterion.id):
        content.update(repr((each, each.truth)).encode())
    return content.hexdigest()[:12]


@lru_cache(maxsize=1)
def rulebook() -> Rulebook:
    """The rules in force, gathered once."""
    return Rulebook.of(PROTOCOLS)
