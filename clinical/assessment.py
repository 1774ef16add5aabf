"""The outcome of judging a case: how urgent, whom to see, why, and what is still missing."""

from __future__ import annotations

from dataclasses import dataclass

from clinical.criterion import Criterion
from clinical.urgency import Referral, Urgency


@dataclass(frozen=True)
class Fired:
    """A criterion with the facts that made it fire, or that left it undecided."""

    criterion: Criterion
    because: tuple[str, ...]


@dataclass(frozen=True)
class Assessment:
    """Same facts and same version, same assessment."""

    urgency: Urgency | None
    referrals: tuple[Referral, ...]
    """Whom to see now."""
    later: tuple[Referral, ...]
    """Whom to see once the emergency or the visit today is over."""
    criteria: tuple[Fired, ...]
    """All that fired, most urgent first."""
    undecided: tuple[Fired, ...]
    """Emergency criteria that an answer "not sure" leaves undecided: reason enough to be seen today."""
    ask_next: tuple[str, ...]
    """Facts never asked that could still change the outcome, most urgent first."""
    left_open: tuple[str, ...]
    """Facts the patient could not say that leave a criterion undecided."""
    version: str

    @property
    def patterns(self) -> tuple[str, ...]:
        """The patterns the answers fit. Never a diagnosis."""
        return tuple(fired.criterion.pattern for fired in self.criteria if fired.criterion.pattern)
