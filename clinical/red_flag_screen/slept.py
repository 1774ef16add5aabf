"""A limb that was slept or sat on wakes within minutes; one that is still dead is not explained by sleep."""

from collections.abc import Sequence

from .matching import Match
from .reading import Word
from .word_sets import phrases_of, words_of

_SIGNS = words_of("limb_weakness one_sided_numbness")
_SLEPT = words_of("slept sleep sleeping asleep lay lying laid lie sat sitting sit crossed crossing leaning")
_GOES_ON = phrases_of(
    """
    hour ago, hours ago, still, not lift, not move, not grip, not hold, not come back, not came back, not coming back, not gone, not wake,
    not woken, not close, not open, all day, all morning, for hours, since i woke, since this morning, since breakfast, since lunch, hours now, hour now,
    hours on, hours later, not wear off, not worn off, not wearing off, not better
    """
)


def is_more_than_sleep(saying: Match, words: Sequence[Word]) -> bool:
    """Whether a saying of a limb slept on stands in a message that says that the limb stays so."""
    if saying.label.partition("/")[0] not in _SIGNS:
        return False
    forms = [word.form for word in words]
    if _SLEPT.isdisjoint(forms):
        return False
    return any(
        tuple(forms[place : place + len(phrase)]) == phrase for phrase in _GOES_ON for place in range(len(forms))
    )
