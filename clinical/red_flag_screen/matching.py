"""Find phrases in a message that was cut into words."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from .notation import TOGETHER, Choice, Element, parse, rarest, required_words, spellings
from .quantities import NUMBER_WORDS
from .reading import Word

_END = "(?![^ ])"
_NUMBER = rf" [^ ]*=(?:\d+(?:\.\d+)?|{'|'.join(sorted(NUMBER_WORDS))})"
_NEARBY = 300  # letters of a message written out: some 25 words
_PAUSE = ";"
_COMMA = "(?: ,)?"
_TURN = "(?:but|however|although)="  # a gap never crosses a change of mind
# Small words that a gap takes in beyond its number: "tongue [feels like it is being] pushed up".
_SMALL = (
    "[^ ]*=(?:a|an|the|it|is|be|being|been|am|are|was|were|has|have|had|like|just|really|very|quite|so|all|bit|kind|sort"
    "|of)(?![^ ])"
)
_SMALL_WORDS = rf"(?: {_SMALL}){{0,4}}"
_GAP_WORD = rf" (?!{_TURN})(?!{_SMALL})[^ {_PAUSE},]+"
# A gap crosses a comma unless a new subject, a denial or a question stands behind it.
_NEW = (
    "i|my|mine|no|not|never|but|we|you|your|our|can|could|do|does|did|should|would|any|what|which|how|when|if|please|thanks"
    "|though|although|however|so|also|plus|because|then"
)
# Behind these a gap takes up no comma: "not knocked out, remember it all" says that it is remembered.
_NO = frozenset({"no", "not", "never"})
_TAKEN_UP = f" ,(?! [^ ]*=(?:{_NEW})(?: |$))"


@dataclass(frozen=True)
class Match:
    """Where a phrase stands: words[start:end]; `between` are the places its gaps took up.

    `beside`: for each further part of the phrase, where in the message it begins, as often as it is said.
    """

    label: str
    start: int
    end: int
    between: tuple[int, ...]
    beside: tuple[tuple[int, ...], ...] = ()


def _spelled(choice: Choice) -> str:
    if choice.is_exact:
        return "".join(f" [^ ]*={re.escape(word.form)}" for word in choice.words)
    return "".join(f" {re.escape(word.stem)}=[^ ]*" for word in choice.words)


def expression(elements: Iterable[Element]) -> str:
    """The regular expression of a phrase over a message written out as " stem=form stem=form ;"."""
    parts: list[str] = []
    comma, is_denial = "", False
    for element in elements:
        if element.gap:
            taken = _GAP_WORD if is_denial else f"{_GAP_WORD}|{_TAKEN_UP}"
            parts.append(rf"((?:{_SMALL_WORDS}(?:{taken})){{0,{element.gap}}}?{_SMALL_WORDS})")
            comma = ""
        else:
            choices = sorted(set(map(_spelled, element.choices)), key=len, reverse=True)
            if element.is_number:
                choices.append(_NUMBER)
            place = f"{comma}(?:{'|'.join(choices)}){_END}"
            comma = _COMMA
            is_denial = any(choice.words[-1].form in _NO for choice in element.choices)
            parts.append(f"(?:{place})?" if element.is_optional else place)
    return "".join(parts)


@dataclass(frozen=True)
class _Pattern:
    """One phrase; the parts beside the first must stand near it, in any order.

    Most phrases share no rare word with a message: an expression is made when one first does.
    """

    label: str
    elements: tuple[tuple[Element, ...], ...]
    required: tuple[frozenset[str], ...]

    @cached_property
    def parts(self) -> tuple[re.Pattern[str], ...]:
        return tuple(re.compile(expression(part)) for part in self.elements)


class Phrasebook:
    """All phrases of a set of labels, ready to be looked for."""

    def __init__(self, phrases: Mapping[str, Iterable[str]], classes: Mapping[str, str]) -> None:
        self._patterns: list[_Pattern] = []
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for label, lines in phrases.items():
            for line in lines:
                for spelled in spellings(line):
                    self._add(label, [parse(part, classes) for part in spelled.split(TOGETHER)])

    def _add(self, label: str, parts: Sequence[tuple[Element, ...]]) -> None:
        required = tuple(one_of for part in parts for one_of in required_words(part))
        for needed in rarest(required):
            self._by_word[needed].append(len(self._patterns))
        self._patterns.append(_Pattern(label, tuple(parts), required))

    def compile_all(self) -> int:
        """Make every expression now; how many phrases there are. Raises re.error for one that is none."""
        for pattern in self._patterns:
            assert pattern.parts
        return len(self._patterns)

    def find(self, words: Sequence[Word]) -> Iterator[Match]:
        """Every phrase in the message, the earliest-declared label first, overlaps and all."""
        starts: list[int] = []
        places: list[int] = []
        pieces: list[str] = []
        length = 0
        for place, word in enumerate(words):
            if not word.is_mark or word.is_stop or word.form == ",":
                starts.append(length)
                places.append(place)
                mark = "," if word.form == "," else _PAUSE
                pieces.append(f" {mark}" if word.is_mark else f" {word.stem}={word.form}")
                length += len(pieces[-1])
        line = "".join(pieces)
        stems = {word.stem for word in words}

        def place_at(letter: int) -> int:
            found = bisect_left(starts, letter)
            return places[found] if found < len(places) else len(words)

        for number in sorted({number for word in stems for number in self._by_word.get(word, ())}):
            pattern = self._patterns[number]
            if any(stems.isdisjoint(one_of) for one_of in pattern.required):
                continue
            for found in pattern.parts[0].finditer(line):
                start, end = place_at(found.start()), places[bisect_left(starts, found.end()) - 1] + 1
                near = [_near(part, line, found) for part in pattern.parts[1:]]
                if not all(near):
                    continue
                beside = tuple(tuple(place_at(letter) for letter in letters) for letters in near)
                gaps = [found.span(group) for group in range(1, pattern.parts[0].groups + 1)]
                between = [range(place_at(first), place_at(last)) for first, last in gaps if last > first]
                yield Match(pattern.label, start, end, tuple(place for gap in between for place in gap), beside)


def _near(part: re.Pattern[str], line: str, found: re.Match[str]) -> list[int]:
    """The letters at which another part of a phrase begins within some 25 words of the first."""
    nearby = part.finditer(line, max(0, found.start() - _NEARBY), found.end() + _NEARBY)
    return [other.start() for other in nearby]
