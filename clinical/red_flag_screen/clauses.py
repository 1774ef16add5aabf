"""Where the sentences and clauses of a message begin and end."""

from collections.abc import Iterable, Sequence

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

    def span(self, match: Match, groups: Sequence[int]) -> tuple[int, int]:
        """First and last-but-one place of the clause or sentence that holds the mention."""
        first = match.start
        while first > 0 and groups[first - 1] == groups[match.start]:
            first -= 1
        last = match.end
        while last < len(self.words) and groups[last] == groups[match.end - 1]:
            last += 1
        return first, last

    def has(self, phrases: Iterable[tuple[str, ...]], first: int, last: int) -> int | None:
        """Where one of the phrases ends within words[first:last], or None."""
        for phrase in phrases:
            size = len(phrase)
            for place in range(first, last - size + 1):
                if self.forms[place] == phrase[0] and tuple(self.forms[place : place + size]) == phrase:
                    return place + size
        return None

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
