"""What a correction puts in the place of what: "actually it's 20, not 12", "that should be yes".

For messages that name no fact. Which answer was meant is settled by whoever knows the answers given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import Word, read
from clinical.red_flag_screen.word_sets import phrases_of, words_of

YES, NO = "present", "absent"
_BEFORE_THE_OLD = phrases_of(
    "not, instead of, rather than, i said, i put, i wrote, i typed, i told you, i gave, you wrote, you put, you have, from"
)
_YES_WORDS, _NO_WORDS = words_of("yes yeah yep present true"), words_of("no nope absent false")
_BEFORE_THE_NEW = phrases_of(
    "should be, should have been, should say, meant, mean, is actually, actually, make it, make that, be, to, its, it is, is a, was a, that is"
)

_OPENINGS = phrases_of(
    """
    no wait, wait no, wait, actually, sorry i meant, i meant, scrap that, correction, oops, hang on, hold on, change that, sorry wrong,
    i got that wrong, that was wrong, that should, i said, my mistake, sorry it, let me correct, sorry not
    """
)


@dataclass(frozen=True)
class Correction:
    """`value`: a number, present or absent. `instead_of`: the number it replaces, where that was named."""

    value: float | str
    instead_of: float | None = None


def correction_in(text: str) -> Correction | None:
    """The correction that a message makes, or None where it only says that something is wrong."""
    words = read(text)
    figures = [figure for figure in amounts(words) if words[figure.start].form != "one"]  # "the last one was wrong"
    old = [figure for figure in figures if _follows(words, figure.start, _BEFORE_THE_OLD)]
    new = [figure for figure in figures if figure not in old]
    if len(new) == 1 and len(old) <= 1:
        return Correction(float(new[0].low), float(old[0].low) if old else None)
    return Correction(spoken) if not figures and (spoken := _yes_or_no(words)) else None


def _yes_or_no(words: Sequence[Word]) -> str | None:
    """The yes or no that is meant now; the one that was said before does not count."""
    for place in range(len(words) - 1, -1, -1):
        form = words[place].form
        if form in _YES_WORDS | _NO_WORDS and _follows(words, place, _BEFORE_THE_NEW):
            return YES if form in _YES_WORDS else NO
    return None


def _follows(words: Sequence[Word], place: int, phrases: Sequence[tuple[str, ...]]) -> bool:
    before = [word.form for word in words[:place] if not word.is_mark]
    while before and before[-1] in {"a", "the", "about", "only"}:
        before = before[:-1]
    return any(tuple(before[-len(phrase) :]) == phrase for phrase in phrases)


def corrects(forms: Sequence[str]) -> bool:
    """Whether the message begins as a correction does."""
    return any(tuple(forms[: len(phrase)]) == phrase for phrase in _OPENINGS)


def replaces(forms: Sequence[str]) -> bool:
    """ "3 weeks not 3 days": one number in the place of another."""
    places = [place for place, form in enumerate(forms) if form[:1].isdecimal()]
    return len(places) > 1 and "not" in forms
