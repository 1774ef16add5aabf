"""Which facts this interview could still come to ask for, given what is known.

A question about weeks of pregnancy can only come after "pregnant"; who has just said
no will never be asked. What can never be asked need not be kept open for.
"""

from __future__ import annotations

from clinical.facts import ABSENT, FACTS, Answer, Facts
from clinical.interview.order import ORDER
from clinical.truth import NO, Judgement, Truth

_CONDITIONS: dict[str, list[Truth]] = {}
_ALWAYS: set[str] = set()
for _item in ORDER:
    for _facts, _condition in _item.parts:
        for _fact in _facts:
            if _condition is None:
                _ALWAYS.add(_fact)
            else:
                _CONDITIONS.setdefault(_fact, []).append(_condition)


def without_what_is_never_asked(facts: Facts) -> dict[str, Answer]:
    """The facts, with "does not apply" for all that no question can still ask for."""
    askable = set(_ALWAYS)
    while True:
        presumed = {**{fact: ABSENT for fact in FACTS if fact not in askable}, **facts}
        judgement = Judgement(presumed)
        reachable = {
            fact
            for fact, conditions in _CONDITIONS.items()
            if fact in presumed and fact not in facts and any(each.stands(judgement) > NO for each in conditions)
        }
        if not reachable:
            return presumed
        askable |= reachable
