"""Puts in words what would change the advice. Which answers those are, `clinical` works out."""

from __future__ import annotations

from collections.abc import Iterable

from actions.facts import SELF_HARM, CaseFile
from actions.wording import Wording
from clinical import Urgency
from clinical.assessment import Assessment
from clinical.what_would_change import Change, WhatWouldChange, what_would_change

NAMED_AT_MOST = 4
"""A level. A longer list is not read; the safety net names the signs that everyone should know."""
RAISED_TO = (Urgency.EMERGENCY, Urgency.SAME_DAY, Urgency.SOON, Urgency.ROUTINE)


def changes_told(case: CaseFile, assessment: Assessment, wording: Wording) -> list[dict[str, object]]:
    """For each level, what would lead to it; then what the present one rests on."""
    changes = what_would_change(case.facts, assessment)
    told: list[dict[str, object]] = []
    for level in RAISED_TO:
        facts = [phrase_of(each, wording) for each in closest(changes, level)]
        if facts:
            told.append(_group(f"utter_change_to_{level}", str(level), facts, wording))
    rests_on = [phrase for each in changes.rests_on if (phrase := _as_told(each.fact, case, wording))]
    if rests_on:
        told.append(_group("utter_change_rests_on", None, rests_on[:NAMED_AT_MOST], wording))
    return told


def closest(changes: WhatWouldChange, level: Urgency) -> list[Change]:
    """The changes to a level that are worth naming: those closest to what was told, one for each reason first.

    Whoever has not spoken of suicide is not asked about it by a list.
    """
    to_level = [
        each for each in changes.more_urgent if each.urgency is level and (each.beside or each.fact not in SELF_HARM)
    ]
    one_each = list({each.criteria: each for each in reversed(to_level)}.values())[::-1]
    return _in_order([*one_each, *(each for each in to_level if each not in one_each)][:NAMED_AT_MOST], to_level)


def _in_order(chosen: list[Change], order: list[Change]) -> list[Change]:
    return sorted(chosen, key=order.index)


def phrase_of(change: Change, wording: Wording) -> str:
    """The answer that would change the level, as a phrase."""
    if change.span is not None:
        return wording.fact_within(change.fact, change.span)
    return wording.told(change.fact, change.answer) or wording.fact(change.fact, change.answer)


def _as_told(name: str, case: CaseFile, wording: Wording) -> str | None:
    return wording.told(name, case.told[name].value)


def _group(response: str, level: str | None, facts: Iterable[str], wording: Wording) -> dict[str, object]:
    facts = list(facts)
    return {
        "urgency": level,
        "title": wording.text(response, facts="").rstrip(" .:"),
        "facts": facts,
        "text": wording.text(response, facts="; ".join(facts)),
    }
