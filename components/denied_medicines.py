"""Medicines that are not taken: "I don't take any painkillers", "never used a triptan". No day of their class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clinical.red_flag_screen.assertion import Assertion, Context
from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of
from components.topics_of_numbers import DAYS_OF_CLASS

_ALL_CLASSES = "any_painkiller"
# Between the "never" and the medicine: "never touch painkillers", "not needed any ibuprofen".
_TAKING = words_of(
    "touch touched touching use used using need needed take taken taking took tried try had have been on a any the of bother bothered with like for get"
)
_NEVER = words_of("never not no without")
_REACH = 5


def denied_medicines(medicines: Sequence[Match], context: Context, words: Sequence[Word]) -> Iterator[Figure]:
    """Zero days for the class of each medicine that is denied; for all classes where it is painkillers of any kind."""
    forms = [word.form for word in words]
    for match in medicines:
        if match.label not in DAYS_OF_CLASS:
            continue
        if context.assertion(match) is Assertion.ABSENT or _is_never_taken(forms, match):
            facts = DAYS_OF_CLASS.values() if match.label == _ALL_CLASSES else [DAYS_OF_CLASS[match.label]]
            for fact in facts:
                yield Figure(fact, 0, 0, match.start, match.end)


def _is_never_taken(forms: Sequence[str], match: Match) -> bool:
    before = list(forms[max(0, match.start - _REACH) : match.start])
    negations = [place for place, form in enumerate(before) if form in _NEVER]
    if not negations:
        return False
    between = before[negations[-1] + 1 :]
    is_lately = before[negations[-1]] == "not" and "yet" in forms[match.end : match.end + 2]
    return bool(between) and set(between) <= _TAKING and not (is_lately and match.label == _ALL_CLASSES)
