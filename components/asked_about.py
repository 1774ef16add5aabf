"""Phrases that only mean something as the answer to a question: `answer/…` and `option/…` of the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from clinical.red_flag_screen.matching import Match

ANSWER, OPTION = "answer/", "option/"
# The question itself and a single fact; more are options.
_ONE_QUESTION = 2


def facts_asked(metadata: Mapping[str, Any]) -> frozenset[str]:
    """The facts that the pending question is about."""
    pending = metadata.get("pending") or {}
    return frozenset({str(pending["id"]), *map(str, pending.get("facts") or ())}) if "id" in pending else frozenset()


def in_context(matches: Iterable[Match], asked: frozenset[str]) -> Iterator[Match]:
    """What counts: an answer where its fact was asked about, an option where it was one of several."""
    for match in _but_ambiguous(matches, asked):
        if (counted := _counted(match, asked)) is not None:
            yield counted


def _but_ambiguous(matches: Iterable[Match], asked: frozenset[str]) -> list[Match]:
    """All but the words that name more than one of the options: "face", where it droops or is numb."""
    found = list(matches)
    naming = [each for each in found if each.label.startswith(OPTION) and each.label.removeprefix(OPTION) in asked]
    return [
        match
        for match in found
        if not match.label.startswith(OPTION)
        or not any(
            other.label != match.label and other.start < match.end and match.start < other.end for other in naming
        )
    ]


def _counted(match: Match, asked: frozenset[str]) -> Match | None:
    for prefix, is_open in ((ANSWER, True), (OPTION, len(asked) > _ONE_QUESTION)):
        if match.label.startswith(prefix):
            label = match.label.removeprefix(prefix)
            return replace(match, label=label) if is_open and label.partition("/")[0] in asked else None
    return match
