"""Which findings are signs of danger: what nobody has spoken of is asked once more, never taken for absent."""

from __future__ import annotations

from functools import lru_cache

from clinical.rulebook import rulebook
from clinical.urgency import Urgency

# What somebody came with is no sign yet.
_COMPLAINTS = frozenset({"has_headache", "has_tooth_pain", "has_jaw_pain"})


def is_sign_of_danger(fact: str) -> bool:
    """Whether a criterion of today or sooner looks at the fact, and no pattern of an ordinary headache or jaw does."""
    return fact in _signs()


@lru_cache(maxsize=1)
def _signs() -> frozenset[str]:
    criteria = rulebook().criteria
    urgent = {fact for each in criteria if each.urgency in (Urgency.EMERGENCY, Urgency.SAME_DAY) for fact in each.facts}
    return frozenset(urgent.difference(_COMPLAINTS, *(each.facts for each in criteria if each.pattern is not None)))
