"""Judge a case: every criterion is put to the facts and the most urgent one wins. Sheet section 0.3.

Nothing lowers a level but the exemptions inside a criterion. "Not sure" never counts
as "no": where it leaves an emergency undecided the patient is seen today, and with
anything left open the outcome is not self-care.
"""

from __future__ import annotations

from clinical.assessment import Assessment, Fired
from clinical.complaint import looked_after_by
from clinical.criterion import Criterion
from clinical.facts import FACTS, NOT_SURE, Facts
from clinical.rulebook import ADULT_AGE, CHILD_AGE, Rulebook, rulebook
from clinical.truth import NO, NOT_YET, OPEN_WHERE_NOT_SURE, SO_FAR, YES, Judgement
from clinical.urgency import Referral, Urgency

CLASSIFYING_PATTERNS = frozenset(
    {
        "migraine",
        "migraine_aura",
        "chronic_migraine",
        "tension",
        "sleep_bruxism_self_reported",
        "awake_bruxism_self_reported",
    }
)
"""Patterns worth a question of their own. The others are computed from what was asked for better reasons."""

Judged = tuple[Criterion, int]


def assess(facts: Facts, rules: Rulebook | None = None, *, ask: bool = True) -> Assessment:
    """The assessment of these facts. A key left out of ``facts`` was not asked.

    ``ask=False`` leaves out what to ask next, for whoever does not need to know.
    """
    if not all(map(FACTS.__contains__, facts)):
        raise ValueError(f"no such fact: {', '.join(sorted(facts.keys() - FACTS.keys()))}")
    rules = rules or rulebook()
    criteria = rules.for_children if _younger_than(CHILD_AGE, facts) else rules.criteria
    judgement = Judgement(facts)
    judged = [(each, each.truth.stands(judgement)) for each in criteria]
    fired = [each for each, standing in judged if standing >= SO_FAR]
    undecided, left_open = _not_sure(criteria, facts)
    urgency, referrals, later = _disposition(fired, facts, bool(undecided), bool(left_open))
    return Assessment(
        urgency=urgency,
        referrals=referrals,
        later=later,
        criteria=tuple(Fired(each, judgement.grounds(each.truth)) for each in fired),
        undecided=undecided,
        ask_next=_worth_asking(judgement, judged) if ask and len(facts) < len(FACTS) else (),
        left_open=left_open,
        version=rules.version,
    )


def _younger_than(years: float, facts: Facts) -> bool:
    age = facts.get("age")
    return isinstance(age, (int, float)) and age < years


def _not_sure(criteria: tuple[Criterion, ...], facts: Facts) -> tuple[tuple[Fired, ...], tuple[str, ...]]:
    """The emergencies that a "not sure" leaves undecided, and all facts that leave anything undecided."""
    if NOT_SURE not in facts.values():
        return (), ()
    judgement = Judgement(facts, OPEN_WHERE_NOT_SURE)
    unsure = [each for each in criteria if each.urgency is not None and NO < each.truth.stands(judgement) < YES]
    undecided = tuple(
        Fired(each, judgement.open_facts((each.truth,)))
        for each in unsure
        if each.urgency is Urgency.EMERGENCY and each.truth.stands(judgement) == NOT_YET
    )
    return undecided, judgement.open_facts(each.truth for each in unsure)


def _refers(criterion: Criterion, facts: Facts) -> tuple[str, ...]:
    if "neurology" in criterion.refer and _younger_than(ADULT_AGE, facts):
        return tuple(dict.fromkeys("primary_care" if each == "neurology" else each for each in criterion.refer))
    return criterion.refer


def _disposition(
    fired: list[Criterion], facts: Facts, emergency_undecided: bool, anything_open: bool
) -> tuple[Urgency | None, tuple[Referral, ...], tuple[Referral, ...]]:
    """The final level, whom to see at that level, and whom to see later."""
    soonest: dict[str, Urgency] = {}
    for each in fired:  # most urgent first, so the first mention of a token is its most urgent
        if each.urgency is not None:
            for token in _refers(each, facts):
                soonest.setdefault(token, each.urgency)
    if emergency_undecided and soonest.get("urgent_medical", Urgency.SELF_CARE) < Urgency.SAME_DAY:
        soonest["urgent_medical"] = Urgency.SAME_DAY
    urgency = max(soonest.values(), default=None)
    if urgency is None or (urgency is Urgency.SELF_CARE and anything_open):
        whoever = ("primary_care",) if urgency is Urgency.SELF_CARE else ()
        for token in looked_after_by(facts) or whoever:
            urgency = soonest[token] = Urgency.ROUTINE
    if urgency is None:
        return None, (), ()
    referrals = [Referral(token, level) for token, level in soonest.items()]
    referrals.sort(key=lambda referral: referral.urgency.rank, reverse=True)
    if urgency >= Urgency.SAME_DAY:
        now = tuple(each for each in referrals if each.urgency is urgency)
        later = tuple(each for each in referrals if Urgency.SELF_CARE < each.urgency < urgency)
        return urgency, now, later
    # What a self-care criterion refers to is advice, unless self-care is all there is.
    return urgency, tuple(each for each in referrals if each.urgency is urgency or each.urgency > Urgency.SELF_CARE), ()


def _worth_asking(judgement: Judgement, judged: list[Judged]) -> tuple[str, ...]:
    """Facts never asked that could still change the level, the referrals or the classification."""
    facts = judgement.facts
    covered: dict[str, Urgency] = {}
    for each, standing in judged:
        if standing == YES and each.urgency is not None:
            for token in _refers(each, facts):
                covered.setdefault(token, each.urgency)
    floor = max(covered.values(), default=None)
    if floor is Urgency.EMERGENCY:
        return ()
    worth = judgement.open_facts(
        each.truth for each, standing in judged if NO < standing < YES and _could_matter(each, floor, covered, facts)
    )
    return tuple(fact for fact in worth if fact not in facts)


def _could_matter(criterion: Criterion, floor: Urgency | None, covered: dict[str, Urgency], facts: Facts) -> bool:
    """Whether an undecided criterion could add anything to what is settled already."""
    level = criterion.urgency
    if level is None:
        return criterion.pattern in CLASSIFYING_PATTERNS and (floor is None or floor < Urgency.SAME_DAY)
    if floor is None or level > floor:
        return True
    if floor is Urgency.SAME_DAY and level < floor:
        return False
    if level is Urgency.SELF_CARE and floor > level:
        return False
    return any(
        covered.get(token, Urgency.SELF_CARE) < level or token not in covered for token in _refers(criterion, facts)
    )
