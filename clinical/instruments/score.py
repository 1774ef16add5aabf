"""A score out of a tally: points so far, points still possible, and whether it is settled.

An unanswered question is no zero: it leaves a range.
"""

from __future__ import annotations

from dataclasses import dataclass

from clinical.facts import Facts
from clinical.truth import NO, YES, Judgement, Tally


@dataclass(frozen=True)
class Score:
    """``points`` are certain; ``possible`` is what unanswered questions could make of them."""

    points: int
    possible: int
    out_of: int
    unanswered: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Nothing left to answer could change it."""
        return self.points == self.possible

    def at_least(self, limit: int) -> bool | None:
        """Whether it reaches the limit; None while that is open."""
        if self.points >= limit:
            return True
        return None if self.possible >= limit else False


def score(tally: Tally, facts: Facts, out_of: int) -> Score:
    """The tally put to these facts."""
    judgement = Judgement(facts)
    standings = [(part, part.stands(judgement)) for part in tally.counted]
    return Score(
        points=sum(standing == YES for _, standing in standings),
        possible=sum(standing > NO for _, standing in standings),
        out_of=out_of,
        unanswered=judgement.open_facts(part for part, standing in standings if NO < standing < YES),
    )
