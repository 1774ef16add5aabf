"""An attack that goes on from one named day to another: "migraine since Saturday, it's now Wednesday"."""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

_NAMES = (
    words_of("monday mon"),
    words_of("tuesday tue tues"),
    words_of("wednesday wed weds"),
    words_of("thursday thu thur thurs"),
    words_of("friday fri"),
    words_of("saturday sat"),
    words_of("sunday sun"),
)
_IS = words_of("now is today it")
DAYS_A_WEEK = 7


def days_between(words: Sequence[Word]) -> tuple[int, int, int] | None:
    """How many days lie between "since <day>" and "now <day>", and the words that say so; None if they are not both named."""
    forms = [word.form for word in words]
    days = [(place, number) for place, form in enumerate(forms) for number, names in enumerate(_NAMES) if form in names]
    began = next(((place, day) for place, day in days if "since" in forms[max(0, place - 2) : place]), None)
    if began is None:
        return None
    now = next(
        ((place, day) for place, day in days if place > began[0] and _IS & set(forms[max(0, place - 2) : place])), None
    )
    if now is None:
        return None
    return (now[1] - began[1]) % DAYS_A_WEEK, began[0] - 1, now[0] + 1
