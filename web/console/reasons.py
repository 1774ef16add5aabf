"""A stored assessment as a clinician reads it: each reason with its source and the patient's own words.

The stored assessment is shown as it was made. Only titles of facts and the
addresses of sources come from today's `clinical`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from clinical import FACTS, Answer, rulebook
from clinical.instruments.readings import Reading, readings
from clinical.sources import Source, sources_of
from clinical.what_would_change import what_would_change
from web.console.titles import LEVELS, REFERRALS, in_words

ANSWERS = {"present": "Yes", "absent": "No", "not_sure": "Not sure"}
DOES_NOT_APPLY = "Does not apply"


@dataclass(frozen=True, slots=True)
class FactLine:
    """`said` are the patient's words, `message` is where they stand in the transcript."""

    name: str
    label: str
    answer: str
    said: str = ""
    message: str = ""
    is_known: bool = True

    @property
    def message_number(self) -> str:
        return self.message.lstrip("0")


@dataclass(frozen=True, slots=True)
class Reason:
    id: str
    name: str
    level: str
    level_title: str
    sentence: str
    source: str
    status: str
    links: tuple[Source, ...]
    because: tuple[FactLine, ...]


@dataclass(frozen=True, slots=True)
class ReadableAssessment:
    level: str
    level_title: str
    is_provisional: bool
    version: str
    referrals: tuple[str, ...]
    later: tuple[str, ...]
    reasons: tuple[Reason, ...]
    patterns: tuple[Reason, ...]
    undecided: tuple[Reason, ...]
    left_open: tuple[FactLine, ...]
    facts: tuple[FactLine, ...]
    readings: tuple[Reading, ...]
    more_urgent: tuple[str, ...]


def readable(document: Mapping[str, Any], *, is_provisional: bool, country: str) -> ReadableAssessment:
    known: Mapping[str, Mapping[str, Any]] = document.get("facts") or {}
    fired = [reason(each, known) for each in document.get("criteria", ())]
    level = document.get("urgency") or ""
    return ReadableAssessment(
        level=level,
        level_title=in_words(level, LEVELS) if level else "No level yet",
        is_provisional=is_provisional,
        version=str(document.get("version", "")),
        referrals=tuple(in_words(token, REFERRALS) for token in tokens(document.get("referrals", ()))),
        later=tuple(in_words(token, REFERRALS) for token in tokens(document.get("later", ()))),
        reasons=tuple(each for each in fired if each.level),
        patterns=tuple(each for each in fired if not each.level),
        undecided=tuple(reason(each, known) for each in document.get("undecided", ())),
        left_open=tuple(fact_line(name, known) for name in document.get("left_open", ())),
        facts=tuple(fact_line(name, known) for name in in_order(known)),
        readings=readings(answers_in(known), country),
        more_urgent=more_urgent(document, known),
    )


def answers_in(known: Mapping[str, Mapping[str, Any]]) -> dict[str, Answer]:
    """The answers that today's facts still know."""
    return {name: fact["value"] for name, fact in known.items() if name in FACTS and fact.get("value") is not None}


def more_urgent(document: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]]) -> tuple[str, ...]:
    """The single answers closest to the patient's own that would raise the level, each with the level."""
    if document.get("urgency") in {None, "emergency"} or document.get("version") != rulebook().version:
        return ()
    changes = what_would_change(answers_in(known)).more_urgent
    near = [each for each in changes if each.beside and each.urgency is not None]
    return tuple(f"{label_of(each.fact)}: {in_words(str(each.urgency), LEVELS).lower()}" for each in near)


def tokens(referrals: Iterable[str | Mapping[str, Any]]) -> list[str]:
    return [each if isinstance(each, str) else str(each["token"]) for each in referrals]


def reason(criterion: Mapping[str, Any], known: Mapping[str, Mapping[str, Any]]) -> Reason:
    level = criterion.get("urgency") or ""
    return Reason(
        id=criterion["id"],
        name=criterion.get("name") or criterion["id"],
        level=level,
        level_title=in_words(level, LEVELS) if level else "",
        sentence=criterion.get("sentence", ""),
        source=criterion.get("source", ""),
        status=criterion.get("status", ""),
        links=links_for(criterion["id"]),
        because=tuple(fact_line(name, known) for name in criterion.get("because", ())),
    )


def links_for(criterion_id: str) -> tuple[Source, ...]:
    for criterion in rulebook().criteria:
        if criterion.id == criterion_id:
            return sources_of(criterion)
    return ()


def fact_line(name: str, known: Mapping[str, Mapping[str, Any]]) -> FactLine:
    fact = known.get(name)
    if fact is None:
        return FactLine(name, label_of(name), "Not asked", is_known=False)
    return FactLine(
        name,
        label_of(name),
        answer_in_words(name, fact.get("value")),
        fact.get("said") or "",
        fact.get("message") or "",
    )


def label_of(name: str) -> str:
    return FACTS[name].label if name in FACTS else in_words(name, {})


def answer_in_words(name: str, value: Any) -> str:
    fact = FACTS.get(name)
    if value == "absent" and fact is not None and fact.kind != "finding":
        return DOES_NOT_APPLY
    if isinstance(value, str) and value in ANSWERS:
        return ANSWERS[value]
    if isinstance(value, (int, float)):
        unit = f" {fact.unit}" if fact is not None and fact.unit else ""
        return f"{value:g}{unit}"
    return str(value).replace("_", " ")


def in_order(known: Mapping[str, Any]) -> list[str]:
    """In the order of the evidence sheet; what today's sheet does not know comes last."""
    place = {name: number for number, name in enumerate(FACTS)}
    return sorted(known, key=lambda name: place.get(name, len(place)))
