"""Lengths of time with no number: "lasts all afternoon", "goes on most of the day"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clinical.red_flag_screen.times import HOUR, Span
from clinical.red_flag_screen.word_sets import words_of

LASTING = words_of(
    "lasts lasting lasted last duration long drags drag dragging attack each per stays stay hangs hanging lingers linger"
)
_WHOLE_LENGTHS = (
    ("all afternoon", 3 * HOUR, 6 * HOUR),
    ("all morning", 3 * HOUR, 6 * HOUR),
    ("all evening", 3 * HOUR, 6 * HOUR),
    ("the whole afternoon", 3 * HOUR, 6 * HOUR),
    ("the whole morning", 3 * HOUR, 6 * HOUR),
    ("the whole evening", 3 * HOUR, 6 * HOUR),
    ("the rest of the day", 4 * HOUR, 12 * HOUR),
    ("most of the day", 8 * HOUR, 16 * HOUR),
    ("half the day", 6 * HOUR, 12 * HOUR),
    ("all day", 12 * HOUR, 24 * HOUR),
    ("the whole day", 12 * HOUR, 24 * HOUR),
    ("the entire day", 12 * HOUR, 24 * HOUR),
)


def whole_lengths(forms: Sequence[str]) -> Iterator[Span]:
    """Each of them that is said to last."""
    for phrase, low, high in _WHOLE_LENGTHS:
        size = phrase.count(" ") + 1
        for place in range(2, len(forms)):
            lasts = LASTING & set(forms[max(0, place - 3) : place]) or forms[place - 1] in {"on", "for", "there"}
            is_first = lasts and forms[place + size : place + size + 1] != ["every"]
            if " ".join(forms[place : place + size]) == phrase and is_first:
                yield Span(low, high, place, place + size)
