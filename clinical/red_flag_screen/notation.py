"""The notation in which patients' phrases are written down, one phrase a line.

    face|mouth .. droop|sag|lopsided     these words, up to four others between
    can_not|hard_to swallow my? spit     a choice may hold several words; `?` makes a word optional
    #                                    a number, in digits or words
    ...                                  up to eight other words
    =left                                just this form, not its other endings
    <swell>                              the words of the class of that name

A gap never crosses the end of a sentence.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from .reading import Word, read

GAPS = {"..": 4, "...": 8}


@dataclass(frozen=True)
class Element:
    """One place in a phrase: a choice of word sequences, a number, or a gap of so many words."""

    choices: tuple[tuple[Word, ...], ...] = ()
    is_optional: bool = False
    is_exact: bool = False
    is_number: bool = False
    gap: int = 0


class PhraseError(ValueError):
    """A phrase that cannot be read; the message quotes it."""


def _choices(spelled: str, classes: Mapping[str, str]) -> tuple[tuple[Word, ...], ...]:
    found: list[tuple[Word, ...]] = []
    for choice in spelled.split("|"):
        if choice.startswith("<"):
            try:
                found += _choices(classes[choice.strip("<>")], classes)
            except KeyError:
                raise PhraseError(f"there is no class {choice} (in {spelled!r})") from None
        else:
            words = tuple(word for word in read(choice.replace("_", " ")) if not word.is_mark)
            if not words:
                raise PhraseError(f"an empty choice in {spelled!r}")
            found.append(words)
    return tuple(dict.fromkeys(found))


def parse(phrase: str, classes: Mapping[str, str]) -> tuple[Element, ...]:
    """The elements of one phrase. Raises PhraseError where it is malformed."""
    elements: list[Element] = []
    for piece in phrase.split():
        if piece in GAPS:
            elements.append(Element(gap=GAPS[piece]))
        elif piece == "#":
            elements.append(Element(is_number=True))
        else:
            spelled = piece.rstrip("?")
            elements.append(
                Element(_choices(spelled.lstrip("="), classes), is_optional=piece != spelled, is_exact=spelled.startswith("="))
            )
    firm = [element for element in elements if element.choices and not element.is_optional]
    if not firm or elements[0].gap or elements[-1].gap:
        raise PhraseError(f"a phrase begins and ends with words and holds at least one that must be there: {phrase!r}")
    return tuple(elements)


def needed_words(elements: tuple[Element, ...]) -> frozenset[str]:
    """Stems of which at least one must occur for the phrase to occur: those of its rarest-looking element."""
    firm = [element for element in elements if element.choices and not element.is_optional]
    longest = [frozenset(max((word.stem for word in choice), key=len) for choice in element.choices) for element in firm]
    return min(longest, key=lambda stems: (len(stems), -min(map(len, stems))))
