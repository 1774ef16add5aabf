"""What a number in a message is about: the subject named nearest to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

# Words that name a subject by themselves; phrases of the vocabulary name the others.
_NAMED: Mapping[str, frozenset[str]] = {
    "migraine": words_of("migraine migraines migrainous"),
    "headache": words_of("headache headaches head attack attacks bout bouts episode episodes cluster clusters"),
    "aura": words_of("aura auras vision sight zigzags zigzag"),
    "collar": words_of("collar"),
    "bmi": words_of("bmi"),
    "jaw": words_of("jaw jaws tmj"),
    "tooth": words_of("tooth teeth toothache molar"),
}


HEAD = frozenset({"headache", "migraine", "has_headache"})
DAYS_OF_CLASS = {
    "simple_analgesic": "simple_analgesic_days",
    "triptan": "triptan_days",
    "opioid": "opioid_days",
    "ergot": "ergot_days",
    "combination": "combination_days",
    "any_painkiller": "total_acute_days",
}


@dataclass(frozen=True)
class Subject:
    """A subject and where it is named."""

    name: str
    start: int
    end: int


class Subjects:
    """The subjects of one message."""

    def __init__(self, words: Sequence[Word], named: Iterable[Subject]) -> None:
        self._words = words
        self._forms = [word.form for word in words]
        self._partings = [place for place in range(len(words)) if self._parts(place)]
        found = list(named)
        taken = {place for subject in found for place in range(subject.start, subject.end)}
        for place, form in enumerate(self._forms):
            for name, forms in _NAMED.items():
                if form in forms and place not in taken:
                    found.append(Subject(name, place, place + 1))
        self._found = sorted(found, key=lambda subject: subject.start)

    def has(self, name: str) -> bool:
        return any(subject.name == name for subject in self._found)

    def beside(self, start: int, end: int) -> frozenset[str]:
        """The subjects named in the same part of the sentence as words[start:end]."""
        first, last = self._part(start, end)
        return frozenset(subject.name for subject in self._found if first <= subject.start < last)

    def nearest(self, start: int, end: int, names: frozenset[str] | None = None) -> str | None:
        """The subject of words[start:end]: in its own part of the sentence, else before it, else after it."""
        eligible = [subject for subject in self._found if names is None or subject.name in names]
        first, last = self._part(start, end)
        here = [subject for subject in eligible if first <= subject.start < last]
        if here:
            return min(here, key=lambda subject: _distance(subject, start, end)).name
        before = [subject for subject in eligible if subject.end <= start]
        if before:
            return before[-1].name
        after = [subject for subject in eligible if subject.start >= end and self._same_sentence(start, subject.start)]
        return after[0].name if after else None

    def _part(self, start: int, end: int) -> tuple[int, int]:
        before, after = bisect_left(self._partings, start), bisect_left(self._partings, end)
        first = self._partings[before - 1] + 1 if before else 0
        return first, self._partings[after] if after < len(self._partings) else len(self._words)

    def _parts(self, place: int) -> bool:
        return self._words[place].is_stop or self._forms[place] in {",", "but", "and"}

    def _same_sentence(self, one: int, other: int) -> bool:
        return not any(word.is_stop for word in self._words[one:other])


def _distance(subject: Subject, start: int, end: int) -> float:
    """People name the subject first: one that follows must be much nearer."""
    return start - subject.end if subject.end <= start else 2 * (subject.start - end) + 3
