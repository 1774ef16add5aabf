"""A message's clauses with the vector of each, taken from one reading of the whole message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from spacy.tokens import Doc

from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of
from components.sentence_embedding import Encoded
from components.usual_words import usual_text

# Words that begin a new thought, whatever stands before them.
_LINKS = words_of("but and though although because since so while plus also then cos which")
_PAUSES = frozenset(".!?;,:\n…()–—")
# Fewer words than this say too little by themselves: "and light".
_FEWEST = 3


@dataclass(frozen=True)
class Clause:
    """words[start:end] of a message, and their vector."""

    start: int
    end: int
    vector: np.ndarray


def clauses(doc: Doc, words: Sequence[Word], encoded: Encoded, *, fewest: int = _FEWEST) -> tuple[Clause, ...]:
    """The whole message first, then each clause; of three words or more, or they say too little: "34 f"."""
    _, places = usual_text(doc)
    found = [Clause(0, len(words), encoded.vector)] if _is_enough(words, fewest) else []
    for start, end in _cut(words, fewest):
        vector = encoded.part(places[start][0], places[end - 1][1])
        if vector is not None and end - start < len(words):
            found.append(Clause(start, end, vector))
    return tuple(found)


def _cut(words: Sequence[Word], fewest: int) -> Iterator[tuple[int, int]]:
    start = 0
    for place, word in enumerate(words):
        is_pause = word.is_mark and (word.is_stop or not _PAUSES.isdisjoint(word.said))
        if is_pause or word.form in _LINKS:
            if _is_enough(words[start:place], fewest):
                yield start, place
            start = place + 1
    if _is_enough(words[start:], fewest):
        yield start, len(words)


def _is_enough(words: Sequence[Word], fewest: int) -> bool:
    return sum(word.form[:1].isalpha() for word in words) >= fewest
