"""The numbers of one message, read once: amounts, frequencies, lengths of time, and what they are about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.times import spans
from components.calendar_points import points, times_of_life
from components.frequencies import frequencies
from components.topics_of_numbers import Subject, Subjects


class Numbers:
    """`named` are the subjects that the vocabulary found; `today` is the day of the message, `medicines` its products."""

    def __init__(
        self, words: Sequence[Word], named: Sequence[Subject], today: date | None, medicines: Sequence[Match] = ()
    ) -> None:
        self.words = words
        self.forms = [word.form for word in words]
        self.subjects = Subjects(words, named)
        self.often = frequencies(words, {place for match in medicines for place in range(match.start, match.end)})
        self.amounts = amounts(words)
        life = list(times_of_life(words))
        counted = {place for often in self.often for place in range(often.start, often.end)}
        dated = list(points(words, today)) if today is not None else []
        self.dated = [span for span in dated if counted.isdisjoint(range(span.start, span.end))]
        taken = counted | {place for span in (*self.dated, *life) for place in range(span.start, span.end)}
        rest = [span for span in spans(words) if taken.isdisjoint(range(span.start, span.end))]
        self.spans = sorted([*self.dated, *life, *rest], key=lambda span: span.start)

    def sentence(self, place: int) -> tuple[int, int]:
        """Where the sentence of words[place] begins and ends."""
        first, last = place, place
        while first > 0 and not self.words[first - 1].is_stop:
            first -= 1
        while last < len(self.words) and not self.words[last].is_stop:
            last += 1
        return first, last

    def around(self, start: int, end: int, before: int, after: int = 0) -> set[str]:
        """The words next to words[start:end]."""
        return {*self.forms[max(0, start - before) : start], *self.forms[end : end + after]}

    def after(self, end: int, count: int = 1) -> list[str]:
        return self.forms[end : end + count]

    def before(self, start: int, count: int) -> list[str]:
        return self.forms[max(0, start - count) : start]

    def is_rate(self, start: int) -> bool:
        """Whether the amount at words[start] is part of a frequency."""
        return any(often.start <= start < often.end for often in self.often)
