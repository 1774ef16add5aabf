"""Of phrases that lie in one another the longest: what it says is what was meant."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.reading import Word

_PLAIN_NO = frozenset({"no", "not", "never"})
ABOUT, ABSENT = "about", "absent"

_TOLD_OTHERWISE = {
    "combined_contraceptive": f"combined_contraceptive/{ABSENT}",
    "headache_status/usual": "headache_status/changed",
}


def longest(matches: Iterable[Match], words: Sequence[Word]) -> list[Match]:
    """One match a label and place: the longest."""
    kept: list[Match] = []
    for match in sorted(matches, key=_order):
        if not any(_gives_way_to(match, other, words) for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda each: (each.start, each.end))


def _order(match: Match) -> tuple[int, int, bool]:
    """The longest first; of two in one place the one that says no."""
    return match.start - match.end, match.start, not match.label.endswith(f"/{ABSENT}")


def _gives_way_to(match: Match, other: Match, words: Sequence[Word]) -> bool:
    """Whether a match is part of a longer one of its fact: "more of a squeeze than a throb" holds a "throb"."""
    if match.label == other.label:
        return match.start < other.end and other.start < match.end
    is_same_fact = match.label.partition("/")[0] == other.label.partition("/")[0] and not match.label.startswith(ABOUT)
    says_no = other.label.endswith(f"/{ABSENT}") or match.label.endswith(f"/{ABSENT}")
    spelled = {word.form for word in words[other.start : other.end]}
    # "Teeth not worn": of two in one place the one that says no.
    is_no = other.label.endswith(f"/{ABSENT}") and not _PLAIN_NO.isdisjoint(spelled)
    is_shorter = match.end - match.start < other.end - other.start + is_no
    return is_same_fact and says_no and is_shorter and other.start <= match.start and match.end <= other.end


def told_otherwise(matches: Iterable[Match]) -> frozenset[str]:
    """ "On the pill, the mini one": the kind of pill, named anywhere, decides; so does that a usual headache has changed."""
    found = list(matches)
    labels = {match.label for match in found if not _lies_in_another_option(match, found)}
    return frozenset(told for told, otherwise in _TOLD_OTHERWISE.items() if otherwise in labels)


def _lies_in_another_option(match: Match, others: Iterable[Match]) -> bool:
    """ "Not changed": the "changed" of a phrase that says the opposite."""
    fact = match.label.partition("/")[0]
    return any(
        other.label != match.label
        and other.label.startswith(f"{fact}/")
        and other.start <= match.start
        and match.end <= other.end
        for other in others
    )
