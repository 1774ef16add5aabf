"""Which facts this interview could still come to ask for, and which of them are worth a question.

A question about weeks of pregnancy can only come after "pregnant". Who has just said
no will never be asked, so nothing need be kept open for it; while it is still worth
knowing, "pregnant" is worth asking.
"""

from __future__ import annotations

from clinical.assess import assess
from clinical.facts import ABSENT, FACTS, Answer, Facts
from clinical.interview.order import ORDER
from clinical.truth import NO, NOT_YET, Judgement, Truth

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


def worth_asking(facts: Facts) -> frozenset[str]:
    """Facts that could still change the outcome, and those on the way to them."""
    presumed = without_what_is_never_asked(facts)
    worth = set(assess(presumed).ask_next)
    judgement = Judgement(presumed)
    todo = list(worth)
    while todo:
        fact = todo.pop()
        conditions = () if fact in _ALWAYS else _CONDITIONS.get(fact, ())
        if any(judgement.holds(each) for each in conditions):
            continue
        gates = judgement.open_facts(each for each in conditions if each.stands(judgement) == NOT_YET)
        new = [gate for gate in gates if gate not in worth and gate not in presumed]
        worth.update(new)
        todo += new
    return frozenset(worth)
