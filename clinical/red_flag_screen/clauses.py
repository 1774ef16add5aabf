"""Where the sentences and clauses of a message begin and end."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from . import context_words as cue
from .matching import Match
from .reading import Word


class Clauses:
    """One message with, for each of its words, the number of its clause and of its sentence."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.forms = [word.form for word in words]
        self.clause = self._clauses()
        self.sentence = self._sentences()
        self._places: dict[tuple[tuple[str, ...], ...], list[list[int]]] = {}

    def span(self, match: Match, groups: Sequence[int]) -> tuple[int, int]:
        """First and last-but-one place of the clause or sentence that holds the mention."""
        first = bisect_left(groups, groups[match.start])
        return first, bisect_right(groups, groups[match.end - 1], lo=match.end - 1)

    def has(self, phrases: tuple[tuple[str, ...], ...], first: int, last: int) -> int | None:
        """Where one of the phrases ends within words[first:last], or None."""
        if phrases not in self._places:
            self._places[phrases] = [self._places_of(phrase) for phrase in phrases]
        for phrase, places in zip(phrases, self._places[phrases], strict=True):
            nearest = bisect_left(places, first)
            if nearest < len(places) and places[nearest] + len(phrase) <= last:
                return places[nearest] + len(phrase)
        return None

    def _places_of(self, phrase: tuple[str, ...]) -> list[int]:
        """Every place where a phrase begins: looked up once for a message, however often it is asked for."""
        size = len(phrase)
        return [
            place
            for place, form in enumerate(self.forms)
            if form == phrase[0] and tuple(self.forms[place : place + size]) == phrase
        ]

    def _clauses(self) -> list[int]:
        number, numbers = 0, []
        for place, word in enumerate(self.words):
            is_dash = word.is_mark and word.said in "-–—" and place > 0 and word.start > self.words[place - 1].end
            turns = word.form in cue.CLAUSE_ENDS and place + 1 < len(self.words)
            if word.is_stop or is_dash or turns or self._opens_a_clause(place):
                number += 1
            numbers.append(number)
        return numbers

    def _opens_a_clause(self, place: int) -> bool:
        """A comma, or a linking word, with a new subject behind it: "…, my neck", "and she"."""
        after = self.forms[place + 1] if place + 1 < len(self.forms) else ""
        return self.forms[place] in cue.LINKS and after in cue.NEW_SUBJECTS

    def _sentences(self) -> list[int]:
        number, numbers = 0, []
        for word in self.words:
            numbers.append(number)
            number += word.is_stop
        return numbers
