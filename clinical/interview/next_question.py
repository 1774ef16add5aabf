"""Which question comes next, given what is known. None when nothing asked could still matter."""

from __future__ import annotations

from clinical.assess import assess
from clinical.assessment import Assessment
from clinical.case import Case
from clinical.facts import ABSENT, NOT_SURE, PRESENT, Facts
from clinical.interview.askable import worth_asking
from clinical.interview.conditions import concerns_mouth_or_jaw, has_headache
from clinical.interview.order import ITEMS_WITH, ORDER, SHORT_ROUTE
from clinical.interview.question import AT_MOST, Item, Question
from clinical.truth import Judgement
from clinical.urgency import Urgency

_MOUTH_NOT_HEAD = concerns_mouth_or_jaw(Case()) & ~has_headache(Case())


def next_question(
    facts: Facts, asked_again: frozenset[str] = frozenset(), short_route: bool = False
) -> Question | None:
    """The next question for this case.

    ``asked_again`` holds the ids of the questions already asked a second time.
    """
    assessment = assess(facts)
    if assessment.urgency is Urgency.EMERGENCY:
        return None
    once_more = _ask_again(assessment, facts, asked_again)
    if once_more is not None:
        return once_more
    judgement = Judgement(facts)
    worth = worth_asking(facts)
    if short_route:
        return _yes_or_no(judgement, worth)
    for item in ORDER:
        wanted = item.wanted(judgement, worth)
        if wanted:
            return item.question(wanted)
    return None


def _ask_again(assessment: Assessment, facts: Facts, asked_again: frozenset[str]) -> Question | None:
    """An emergency hangs on "not sure": once more, in other words. Thoughts of suicide: whether there is a plan."""
    if (
        facts.get("suicidal_thoughts") == NOT_SURE
        and "suicidal_plan_or_now" not in facts
        and "suicidal_thoughts" not in asked_again
    ):
        return Item("suicidal_thoughts", "suicidal_thoughts", safety=True).question(("suicidal_thoughts",), again=True)
    if (
        facts.get("suicidal_thoughts") in (PRESENT, NOT_SURE)
        and facts.get("suicidal_plan_or_now") == ABSENT
        and "suicidal_plan_or_now" not in asked_again
    ):
        return Item("suicidal_plan_or_now", "suicidal_plan_or_now", safety=True).question(
            ("suicidal_plan_or_now",), again=True
        )
    unsure = tuple(dict.fromkeys(fact for undecided in assessment.undecided for fact in undecided.because))
    once = [fact for fact in unsure if not any(item.id in asked_again for item in ITEMS_WITH[fact])]
    if not once:
        return None
    items, judgement = ITEMS_WITH[once[0]], Judgement(facts)
    item = next((each for each in items if each.makes_sense(once[0], judgement)), items[-1])
    return item.question(tuple(each for each in once if each in item.facts)[:AT_MOST], again=True)


def _yes_or_no(judgement: Judgement, worth: frozenset[str]) -> Question | None:
    route = SHORT_ROUTE["mouth" if judgement.holds(_MOUTH_NOT_HEAD) else "head"]
    for fact in route:
        if fact in worth:
            return Item(fact, fact, safety=True).question((fact,))
    return None
