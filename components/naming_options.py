"""Where a message names an offered option: by words that state it, or by those of its title that no other option has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from clinical.red_flag_screen.reading import Word, read
from clinical.red_flag_screen.word_sets import words_of

EMPTY = words_of(
    """
    a an the my i me it is of to in on at with and or have has had been this that you your one not no yes do does for from
    am are was were be worse worst just only so very really when which any some than more most all them they he she his her who there
    being feeling felt feel set does did up last as well so going get gets got getting can could will would bad first second third
    """
)
# Where something is, not what: "it was a baby tooth" is not "teeth that do not meet", though "the teeth one" is.
_PLACES = words_of(
    """
    tooth teeth mouth face head jaw neck eye eyes arm arms leg legs tongue lip lips cheek cheeks chin nose ear ears hand
    hands side skin chest body gum gums throat front back
    """
)
_POINTING = words_of("thing things one bit part problem stuff issue trouble mine his hers")
Named = tuple[int, tuple[str, ...]]
_FEW_WORDS = 8
# A whole clause that was learnt to state an option names it nowhere in particular.
_LONGEST_NAME = 5


def options_named(
    words: Sequence[Word], options: Mapping[str, str], told: Mapping[str, Mapping[str, Any]]
) -> dict[int, Named]:
    """By the place of the word that names: where that ends, and the options named."""
    found: dict[int, Named] = {}
    taken: set[int] = set()
    for start, end, value in sorted(_stated(words, told), key=lambda each: (each[0], -each[1])):
        if start in found:
            found[start] = (max(end, found[start][0]), (*found[start][1], value))
        elif start not in taken:
            found[start] = (end, (value,))
        taken.update(range(start, end))
    telling = _telling(options)
    is_short = sum(not word.is_mark for word in words) <= _FEW_WORDS
    for here, word in enumerate(words):
        if word.is_mark or word.form in EMPTY or here in taken:
            continue
        values = tuple(value for value, stems in telling.items() if word.stem in stems)
        if (
            len(values) == 1
            and word.form in _PLACES
            and values[0] not in told
            and _says_more(words, telling[values[0]])
        ):
            continue
        if len(values) == 1 and (is_short or values[0] in told or _count(words, telling[values[0]]) > 1):
            found[here] = (here + 1, values)
    return found


def _stated(words: Sequence[Word], told: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[int, int, str]]:
    for value, entity in told.items():
        places = [
            place
            for place, word in enumerate(words)
            if not word.is_mark and word.start < int(entity["end"]) and int(entity["start"]) < word.end
        ]
        if places and places[-1] - places[0] < _LONGEST_NAME:
            yield places[0], places[-1] + 1, value


def _telling(options: Mapping[str, str]) -> dict[str, set[str]]:
    """The stems that only one of the options has."""
    stems = {value: stems_of(f"{title} {value.replace('_', ' ')}") for value, title in options.items()}
    return {
        value: {stem for stem in mine if not any(stem in stems[each] for each in options if each != value)}
        for value, mine in stems.items()
    }


def stems_of(text: str) -> set[str]:
    """What is left of a title without the words that tell nothing."""
    return {word.stem for word in read(text) if not word.is_mark and word.form not in EMPTY and len(word.form) > 1}


def _says_more(words: Sequence[Word], stems: set[str]) -> bool:
    """Whether a message has words of its own beside those of a title."""
    bare = (word for word in words if not word.is_mark and word.form not in EMPTY and word.form not in _POINTING)
    return any(word.stem not in stems for word in bare)


def _count(words: Sequence[Word], stems: set[str]) -> int:
    return sum(any(word.stem == stem for word in words) for stem in stems)
