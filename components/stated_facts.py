"""From phrases found in a message to the facts that it states."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from spacy.tokens import Doc

from clinical.red_flag_screen.assertion import Assertion, Context
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.reading import Word, read
from components.phrase_matcher import PhraseMatcher

ABSENT_OPTION = "absent"
_ANSWERS = {Assertion.PRESENT: "present", Assertion.ABSENT: "absent", Assertion.NOT_SURE: "not_sure"}


class StatedFacts:
    """Reads one document at a time into entities."""

    def __init__(self, facts: PhraseMatcher, idioms: PhraseMatcher) -> None:
        self._facts = facts
        self._idioms = idioms

    def entities(self, doc: Doc, metadata: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Fact and mention entities, one a fact, in the order of the message."""
        words = read(doc.text)
        matches = _longest(list(self._facts.find(doc)))
        context = Context(words, matches, self._idioms.find(doc))
        found: dict[str, dict[str, Any]] = {}
        for match in matches:
            entity = _entity(match, context.assertion(match), words, doc.text)
            if entity is not None and (entity["value"] not in found or found[entity["value"]]["entity"] == "mention"):
                found[entity["value"]] = entity
        return sorted(found.values(), key=lambda entity: int(entity["start"]))


def _longest(matches: list[Match]) -> list[Match]:
    """One match a label and place: the longest."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda m: (m.start - m.end, m.start)):
        if not any(
            match.label == other.label and match.start < other.end and other.start < match.end for other in kept
        ):
            kept.append(match)
    return sorted(kept, key=lambda m: (m.start, m.end))


def _entity(match: Match, assertion: Assertion, words: tuple[Word, ...], text: str) -> dict[str, Any] | None:
    fact, _, option = match.label.partition("/")
    start, end = words[match.start].start, words[match.end - 1].end
    said = {"value": fact, "said": text[start:end], "start": start, "end": end}
    if assertion is Assertion.UNDECIDED:
        return None
    if assertion not in _ANSWERS:
        return {"entity": "mention", **said, "assertion": assertion.value}
    answer = _ANSWERS[assertion]
    if option:
        if answer != "present":
            return None
        answer = option
    return {"entity": "fact", **said, "answer": answer, "low": None, "high": None}
