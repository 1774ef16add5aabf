"""The word of the vocabulary that a misspelt word stands for.

SymSpell (symspellpy, MIT) finds the nearest word that patients' phrases use. A word that is in its
list of 80,000 English words is meant as it stands, whatever it is near to.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

from symspellpy import SymSpell, Verbosity

_ENGLISH = "frequency_dictionary_en_82_765.txt"
_SHORTEST, _LONG = 5, 8
_SLIPS, _SLIPS_IN_LONG = 1, 2


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """Ordinary words, in lower case."""
    lines = files("symspellpy").joinpath(_ENGLISH).read_text(encoding="utf-8-sig").splitlines()
    return frozenset(line.partition(" ")[0] for line in lines)


class Speller:
    """Knows the words of one vocabulary."""

    def __init__(self, words: Iterable[str]) -> None:
        counted = Counter(word for word in words if word.isalpha() and word.isascii() and len(word) >= _SHORTEST - 1)
        self._known = frozenset(counted)
        self._near = SymSpell(max_dictionary_edit_distance=_SLIPS_IN_LONG)
        for word, count in counted.items():
            self._near.create_dictionary_entry(word, count)
        self._cache: dict[str, str] = {}

    def meant(self, word: str) -> str:
        """The vocabulary's word for a lower-case word that is a slip of it; any other word as it is."""
        if len(word) < _SHORTEST or word in self._known or not (word.isascii() and word.isalpha()):
            return word
        if word not in self._cache:
            if len(self._cache) > 20_000:
                self._cache.clear()
            self._cache[word] = word if word in english_words() else self._nearest(word)
        return self._cache[word]

    def _nearest(self, word: str) -> str:
        slips = _SLIPS_IN_LONG if len(word) >= _LONG else _SLIPS
        found = self._near.lookup(word, Verbosity.CLOSEST, max_edit_distance=slips)
        return next((near.term for near in found if near.term[0] == word[0]), word)
