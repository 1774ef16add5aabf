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
_BROW = words_of("eyelid eyelids brow brows eyebrow eyebrows forehead lid")
_DENTAL = words_of("dentist tooth teeth gum filling lip lips numb root")
# Of what else something may be counted, than of pains and their medicines.
OTHER = "other"
_WHOSE = words_of("my a the his her these those this bad me")
_HEAD_WORDS = _NAMED["migraine"] | _NAMED["headache"]
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
        found += [Subject("botox", place, place + 1) for place in self._injections()]
        named_so_far = sorted(found, key=lambda subject: subject.start)
        self._found = [subject for subject in named_so_far if not self._is_what_for(subject, named_so_far)]

    def _injections(self) -> list[int]:
        """ "Since the injections, right eyelid is low": toxin, where the brow is spoken of and no tooth."""
        if _BROW.isdisjoint(self._forms) or not _DENTAL.isdisjoint(self._forms):
            return []
        return [place for place, form in enumerate(self._forms) if form in {"injections", "jabs"}]

    def _is_what_for(self, subject: Subject, named: Sequence[Subject]) -> bool:
        """ "Nurofen four times a week for my head": the count is of the medicine, whatever it is taken for."""
        heads = [place for place in range(subject.start, subject.end) if self._forms[place] in _HEAD_WORDS]
        place = heads[-1] if heads else subject.start
        before = self._forms[max(0, place - 3) : place]
        if subject.name not in HEAD or "for" not in before or not set(before[before.index("for") + 1 :]) <= _WHOSE:
            return False
        first, _ = self._part(place, place)
        return any(other.name in DAYS_OF_CLASS and first <= other.start < place for other in named)

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
        eligible = [subject for subject in eligible if subject.name != OTHER]
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
