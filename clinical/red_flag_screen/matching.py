"""Find phrases in a message that was cut into words."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .notation import Choice, Element, needed_words, parse, required_words
from .quantities import NUMBER_WORDS
from .reading import Word

_END = "(?![^ ])"
_NUMBER = rf" [^ ]*=(?:\d+(?:\.\d+)?|{'|'.join(sorted(NUMBER_WORDS))})"
_PAUSE = ";"
_COMMA = "(?: ,)?"
_TURN = "(?:but|however|although)="  # a gap never crosses a change of mind
_GAP_WORD = rf" (?!{_TURN})[^ {_PAUSE},]+"
# A gap crosses a comma where the same thing is taken up again: "my face, it's drooping".
_TAKEN_UP = (
    " ,(?= [^ ]*=(?:it|its|they|which|that|is|are|was|has|just|really|very|so|all|completely|totally|like|suddenly|now|"
    "today|since|kind|sort|a|i|he|she)(?: |$))"
)


@dataclass(frozen=True)
class Match:
    """Where a phrase stands: words[start:end]; `between` are the places its gaps took up."""

    label: str
    start: int
    end: int
    between: tuple[int, ...]


def _spelled(choice: Choice) -> str:
    if choice.is_exact:
        return "".join(f" [^ ]*={re.escape(word.form)}" for word in choice.words)
    return "".join(f" {re.escape(word.stem)}=[^ ]*" for word in choice.words)


def expression(elements: Iterable[Element]) -> str:
    """The regular expression of a phrase over a message written out as " stem=form stem=form ;"."""
    parts: list[str] = []
    comma = ""
    for element in elements:
        if element.gap:
            parts.append(rf"((?:{_GAP_WORD}|{_TAKEN_UP}){{0,{element.gap}}}?)")
            comma = ""
        else:
            choices = sorted(set(map(_spelled, element.choices)), key=len, reverse=True)
            if element.is_number:
                choices.append(_NUMBER)
            place = f"{comma}(?:{'|'.join(choices)}){_END}"
            comma = _COMMA
            parts.append(f"(?:{place})?" if element.is_optional else place)
    return "".join(parts)


class Phrasebook:
    """All phrases of a set of labels, ready to be looked for."""

    def __init__(self, phrases: Mapping[str, Iterable[str]], classes: Mapping[str, str]) -> None:
        self._patterns: list[tuple[str, re.Pattern[str], tuple[frozenset[str], ...]]] = []
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for label, lines in phrases.items():
            for line in lines:
                elements = parse(line, classes)
                for needed in needed_words(elements):
                    self._by_word[needed].append(len(self._patterns))
                self._patterns.append((label, re.compile(expression(elements)), required_words(elements)))

    def find(self, words: Sequence[Word]) -> Iterator[Match]:
        """Every phrase in the message, the earliest-declared label first, overlaps and all."""
        places: dict[int, int] = {}
        line = ""
        for place, word in enumerate(words):
            if not word.is_mark or word.is_stop or word.form == ",":
                places[len(line)] = place
                mark = "," if word.form == "," else _PAUSE
                line += f" {mark}" if word.is_mark else f" {word.stem}={word.form}"
        places[len(line)] = len(words)
        starts = list(places)
        stems = {word.stem for word in words}
        for number in sorted({number for word in stems for number in self._by_word.get(word, ())}):
            label, pattern, required = self._patterns[number]
            if any(stems.isdisjoint(one_of) for one_of in required):
                continue
            for found in pattern.finditer(line):
                between = [
                    range(places[s], places[e])
                    for s, e in (found.span(g) for g in range(1, pattern.groups + 1))
                    if e > s
                ]
                last = places[starts[bisect_left(starts, found.end()) - 1]]
                yield Match(label, places[found.start()], last + 1, tuple(place for gap in between for place in gap))
