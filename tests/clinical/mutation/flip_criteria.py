"""How many wrong rulebooks do the vignettes notice?

    python -m tests.clinical.mutation.flip_criteria            the score
    python -m tests.clinical.mutation.flip_criteria --survivors    and each one that went unnoticed

Exits with 1 where a missing criterion, a shifted threshold or a loosened comparison goes unnoticed. Three clauses
cannot be missed by anyone: what they exclude, their neighbours exclude too (migraine in tension-type, a swollen eye in
swelling at the eye, chronic migraine in migraine under control). They stand because the evidence sheet has them.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable
from itertools import chain

from clinical.rulebook import Rulebook
from clinical.truth import SO_FAR, Judgement
from tests.clinical.mutation.mutants import (
    Mutant,
    rules_in_force,
    with_a_forgotten_clause,
    with_a_loosened_comparison,
    with_a_shifted_threshold,
    without_a_criterion,
)
from tests.clinical.protocols.vignette import Vignette, read_vignettes

MUST_BE_NOTICED = ("criterion removed", "threshold shifted", "comparison loosened")


class Witnesses:
    """The vignettes, with what fires for each under the right rules."""

    def __init__(self) -> None:
        self.vignettes = read_vignettes()
        self.right = {each.id: each.truth for each in rules_in_force().criteria}
        self.judgements = [(each, Judgement(each.facts)) for each in self.vignettes]

    def notice(self, wrong: Rulebook) -> bool:
        """Whether some vignette disagrees with the wrong rules. Only those whose criteria changed are put to them."""
        return any(vignette.complaints(wrong) for vignette in self._concerned(wrong))

    def _concerned(self, wrong: Rulebook) -> Iterable[Vignette]:
        now = {each.id: each.truth for each in wrong.criteria}
        changed = [(truth, now.get(each)) for each, truth in self.right.items() if now.get(each) is not truth]
        for vignette, judgement in self.judgements:
            if any(
                (before.stands(judgement) >= SO_FAR) != (after is not None and after.stands(judgement) >= SO_FAR)
                for before, after in changed
            ):
                yield vignette


def main(show_survivors: bool) -> int:
    """Print the score; the number of mutants that must be noticed and were not decides the exit code."""
    witnesses = Witnesses()
    if wrong := [each.name for each in witnesses.vignettes if each.complaints()]:
        sys.stdout.write(f"{len(wrong)} vignettes disagree with the rules as they are: run the tests first\n")
        return 1
    made: Counter[str] = Counter()
    survived: list[Mutant] = []
    for mutant in chain(
        without_a_criterion(), with_a_shifted_threshold(), with_a_loosened_comparison(), with_a_forgotten_clause()
    ):
        made[mutant.kind] += 1
        if not witnesses.notice(mutant.rules):
            survived.append(mutant)
    missed = Counter(each.kind for each in survived)
    for kind, number in made.items():
        noticed = number - missed[kind]
        sys.stdout.write(f"{kind}: {noticed} of {number} noticed ({100 * noticed / number:.1f} %)\n")
    if show_survivors:
        for each in survived:
            sys.stdout.write(f"  {each.kind}: {each.where}\n")
    return int(any(missed[kind] for kind in MUST_BE_NOTICED))


if __name__ == "__main__":
    raise SystemExit(main("--survivors" in sys.argv))
