"""Bring a word's endings off, so that "vomited", "vomits" and "vomiting" match one pattern.

Lighter than a dictionary of lemmas and the same on both sides of a comparison; it does
not aim to yield real words.
"""

from functools import lru_cache

from .word_sets import words_of

_SHORTEST = 3
_VOWELS = frozenset("aeiouy")
_IRREGULAR = {
    "teeth": "tooth",
    "feet": "foot",
    "fell": "fall",
    "fallen": "fall",
    "felt": "feel",
    "went": "go",
    "gone": "go",
    "goes": "go",
    "going": "go",
    "took": "take",
    "taken": "take",
    "bit": "bite",
    "bitten": "bite",
    "bled": "bleed",
    "broke": "break",
    "broken": "break",
    "ground": "grind",
    "saw": "see",
    "seen": "see",
    "woke": "wake",
    "woken": "wake",
    "lost": "lose",
    "swollen": "swell",
    "swole": "swell",
    "stuck": "stick",
    "shook": "shake",
    "shaken": "shake",
    "spoke": "speak",
    "spoken": "speak",
    "said": "say",
    "told": "tell",
    "kept": "keep",
    "came": "come",
    "hurts": "hurt",
    "hit": "hit",
    "threw": "throw",
    "thrown": "throw",
    "began": "begin",
    "begun": "begin",
    "men": "man",
    "women": "woman",
    "children": "child",
}
# Words that would come to look like another: note like not, here like her, care like car.
_WHOLE = {
    **dict.fromkeys(("note", "notes", "noted"), "note"),
    **dict.fromkeys(("care", "cares", "cared", "caring"), "care"),
    **dict.fromkeys(("hate", "hates", "hated", "hating"), "hate"),
    "here": "here",
}
KEPT = words_of("red bed this his was has is as us yes gas bus pus plus does less evening")


def _bare(word: str) -> str:
    for ending, instead in (("ies", "y"), ("ied", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")):
        if word.endswith(ending) and not (ending == "s" and word.endswith(("ss", "us", "is"))):
            rest = word[: -len(ending)] + instead
            if len(rest) >= _SHORTEST and not _VOWELS.isdisjoint(rest):
                return rest
            break
    return word


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its ending: swelling, swells, swollen → swel."""
    if word in KEPT or not word.isalpha() or len(word) < _SHORTEST:
        return word
    if word in _WHOLE:
        return _WHOLE[word]
    rest = _bare(_IRREGULAR.get(word, word))
    if len(rest) > _SHORTEST and rest.endswith("e"):
        rest = rest[:-1]
    if len(rest) > _SHORTEST and rest[-1] == rest[-2]:
        rest = rest[:-1]
    return rest
