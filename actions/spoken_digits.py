"""Digits in words, as a phone number is dictated: "oh seven seven double oh nine hundred"."""

from __future__ import annotations

import re

DIGITS = {
    "oh": "0", "o": "0", "zero": "0", "nought": "0", "naught": "0", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
TIMES = {"double": 2, "treble": 3, "triple": 3}
_DIGIT = rf"(?:{'|'.join(DIGITS)}|\d)"
_GROUP = rf"(?:(?:{'|'.join(TIMES)})\s+{_DIGIT}|plus|{_DIGIT}\s+hundred|{_DIGIT}|\d+)"
FEWEST = 5
"""Fewer groups in a row are a count or a time, no number to dial."""
DICTATED = re.compile(rf"\b{_GROUP}(?:[\s,.-]+{_GROUP}){{{FEWEST - 1},}}\b", re.I)


def in_figures(text: str) -> str:
    """The text with digits for every run of words that dictates some."""
    return DICTATED.sub(lambda run: _figures(run.group().lower()), text)


def _figures(run: str) -> str:
    """A run in figures; left as it is where it has no word in it."""
    words = re.findall(r"[a-z]+|\d+", run)
    if all(word.isdigit() for word in words):
        return run
    written, times = "", 1
    for word in words:
        if word in TIMES:
            times = TIMES[word]
        elif word == "hundred":
            written += "00"
        elif word == "plus":
            written += "+"
        else:
            written += DIGITS.get(word, word) * times
            times = 1
    return written
