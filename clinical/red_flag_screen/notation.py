"""The notation in which patients' phrases are written down, one phrase a line.

    face|mouth .. droop|sag|lopsided     these words, up to four others between
    can_not|hard_to swallow my? spit     a choice may hold several words; `?` makes a word optional
    #                                    a number, in digits or words; also as one of several choices
    ...                                  up to eight other words
    =left                                just this form, not its other endings
    <swell>                              the words of the class of that name
    one|=left                            a choice may be exact by itself
    mouth ~ droop                        either first, up to four others between; `~~` up to eight
    crown & cough & choke                all in one message, in any order; the first is what is said

A gap never crosses the end of a sentence.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from .reading import Word, read

GAPS = {"..": 4, "...": 8}
_EITHER_ORDER = {" ~~ ": " ... ", " ~ ": " .. "}
TOGETHER = " & "


@dataclass(frozen=True)
class Choice:
    """One or more words in a row; exact if no other endings of them will do."""

    words: tuple[Word, ...]
    is_exact: bool = False


@dataclass(frozen=True)
class Element:
    """One place in a phrase: a choice of words, a number, or a gap of so many words."""

    choices: tuple[Choice, ...] = ()
    is_optional: bool = False
    is_number: bool = False
    gap: int = 0

    @property
    def is_firm(self) -> bool:
        """Whether one of its words must be there."""
        return bool(self.choices) and not self.is_optional and not self.is_number


class PhraseError(ValueError):
    """A phrase that cannot be read; the message quotes it."""


@cache
def _words(spelled: str) -> tuple[Word, ...]:
    """The words of a choice; most choices stand in many phrases."""
    return tuple(word for word in read(spelled) if not word.is_mark)


def _choices(spelled: str, classes: Mapping[str, str]) -> tuple[Choice, ...]:
    found: list[Choice] = []
    for choice in spelled.split("|"):
        if choice.startswith("<"):
            name = choice.strip("<>")
            if name not in classes:
                raise PhraseError(f"there is no class {choice} (in {spelled!r})")
            found += _choices(classes[name], classes)
        else:
            words = _words(choice.lstrip("=").replace("_", " "))
            if not words:
                raise PhraseError(f"an empty choice in {spelled!r}")
            found.append(Choice(words, is_exact=choice.startswith("=")))
    return tuple(dict.fromkeys(found))


def parse(phrase: str, classes: Mapping[str, str]) -> tuple[Element, ...]:
    """The elements of one phrase. Raises PhraseError where it is malformed."""
    elements: list[Element] = []
    for piece in phrase.split():
        if piece in GAPS:
            elements.append(Element(gap=GAPS[piece]))
        else:
            spelled = [choice for choice in piece.rstrip("?").split("|") if choice != "#"]
            is_number = len(spelled) < piece.count("|") + 1
            choices = _choices("|".join(spelled), classes) if spelled else ()
            elements.append(Element(choices, is_optional=piece.endswith("?"), is_number=is_number))
    if not any(element.is_firm for element in elements) or elements[0].gap or elements[-1].gap:
        raise PhraseError(f"a phrase begins and ends with words and holds at least one that must be there: {phrase!r}")
    return tuple(elements)


def spellings(line: str) -> tuple[str, ...]:
    """The phrases that a line with `~` stands for, one for each order of its two sides; any other line as it is."""
    for sign, gap in _EITHER_ORDER.items():
        first, found, second = line.partition(sign)
        if found:
            return (f"{first}{gap}{second}", f"{second}{gap}{first}")
    return (line,)


def required_words(elements: tuple[Element, ...]) -> tuple[frozenset[str], ...]:
    """Sets of stems; of each set at least one must occur for the phrase to occur."""
    return tuple(
        frozenset(max((word.stem for word in choice.words), key=len) for choice in element.choices)
        for element in elements
        if element.is_firm
    )


def rarest(required: tuple[frozenset[str], ...]) -> frozenset[str]:
    """The set among `required_words` that looks rarest."""
    return min(required, key=lambda stems: (len(stems), -min(map(len, stems))))
