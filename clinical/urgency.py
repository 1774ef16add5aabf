"""How soon someone must be seen, and by whom: the tokens of the evidence sheet, sections 0.1 and 0.2."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Urgency(str, Enum):
    """A level of care. Levels compare by urgency: ``Urgency.EMERGENCY > Urgency.SOON``."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    SOON = "soon"
    ROUTINE = "routine"
    SELF_CARE = "self_care"

    rank: int

    def __str__(self) -> str:
        return str(self.value)

    def __lt__(self, other: str) -> bool:
        return self.rank < _rank_of(other)

    def __le__(self, other: str) -> bool:
        return self.rank <= _rank_of(other)

    def __gt__(self, other: str) -> bool:
        return self.rank > _rank_of(other)

    def __ge__(self, other: str) -> bool:
        return self.rank >= _rank_of(other)


def _rank_of(other: str) -> int:
    return other.rank if isinstance(other, Urgency) else Urgency(other).rank


for _rank, _urgency in enumerate(reversed(Urgency)):
    _urgency.rank = _rank

REFERRAL_TOKENS = (
    "emergency_services",
    "emergency_dental",
    "eye_emergency",
    "maternity",
    "mental_health_crisis",
    "urgent_medical",
    "dental",
    "neurology",
    "primary_care",
    "pharmacist",
)


@dataclass(frozen=True)
class Referral:
    """Whom to see and how soon."""

    token: str
    urgency: Urgency
