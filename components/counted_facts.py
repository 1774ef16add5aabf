"""Numbers of a message put to the facts they are for: how often, how long, since when, how many.

What a number is about is the subject named nearest to it (`topics_of_numbers`). Numbers that
make a danger sign are read by the red-flag screen and not here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from clinical.red_flag_screen.figure_reader import Figure
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.quantities import Amount
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of
from components.frequencies import Frequency
from components.lengths_of_time import LengthsOfTime
from components.numbers_of_message import Numbers
from components.tallies import MONTHS_IN_A_QUARTER, MOST_DAYS_IN_A_QUARTER, Tallies
from components.topics_of_numbers import DAYS_OF_CLASS, HEAD, Subject

_OTHER_COUNTS = words_of(
    """
    smoke smoking cigarettes injections injection prolia drink units coffee coffees cups wine sleep gym run exercise
    checkup dentist hygienist appointment worse tablets tablet pill pills dose brush brushing floss rinse mouthwash
    meals eat swim walk shower salt
    """
)
# What may happen so many days a month.
_COUNTABLE = HEAD | frozenset(DAYS_OF_CLASS) | {"lost_days", "impact_days", "jaw", "tooth", "shock", "face"}
_NOW = words_of("now nowadays currently lately actually rather recently up more")
_ONCE = 2
_OTHER_PARTS = words_of(
    "jaw jaws tmj tooth teeth toothache molar socket shoulder shoulders hip hips extraction ulcer gum tongue face cheek bone"
)
_HEAD_WORDS = words_of("head heads headache headaches migraine migraines attack attacks temple temples")
_CORRECTIONS = (
    ["more", "like"],
    ["closer", "to"],
    ["nearer", "to"],
    ["up", "to"],
    ["turned", "into"],
    ["went", "to"],
    ["become", "more"],
)
_SO_NOW = (["now"], ["about"], ["around"], ["like"], ["roughly"], ["maybe"], ["say"])
_THEN = words_of("was were from before originally instead not")


class CountedFacts:
    """Reads one message's numbers. `named` are the subjects that the vocabulary found, `medicines` the products."""

    def __init__(
        self, words: Sequence[Word], named: Sequence[Subject], today: date | None, medicines: Sequence[Match] = ()
    ) -> None:
        self._numbers = Numbers(words, named, today)
        self._lengths = LengthsOfTime(self._numbers)
        self._tallies = Tallies(self._numbers, medicines)

    def all(self) -> Iterator[Figure]:
        """Every figure; of two for one fact the first is the surer."""
        figures = list(self._how_often())
        once = {often.start for often in self._numbers.often if self._age_of_statement(often) == _ONCE}
        yield from (figure for figure in figures if figure.start not in once)
        yield from self._lengths.all()
        yield from self._tallies.all()
        yield from (figure for figure in figures if figure.start in once)

    def _how_often(self) -> Iterator[Figure]:
        for often in (*self._bare_corrections(), *sorted(self._numbers.often, key=self._age_of_statement)):
            if self._numbers.around(often.start, often.start, 2) & {"not", "no", "never"} or self._was_once(
                often.start
            ):
                continue
            subject = self._numbers.subjects.nearest(often.start, often.end, _COUNTABLE)
            if subject in DAYS_OF_CLASS:
                low, high = (30, 31) if often.times_a_day else (often.low, often.high)
                yield Figure(DAYS_OF_CLASS[subject], low, high, often.start, often.end)
            elif subject == "lost_days" and not often.times_a_day and often.is_rate:
                low, high = often.low * MONTHS_IN_A_QUARTER, often.high * MONTHS_IN_A_QUARTER
                yield Figure("lost_work_days_3m", low, min(MOST_DAYS_IN_A_QUARTER, high), often.start, often.end)
            elif subject in HEAD or (subject is None and self._may_be_of_headache(often)):
                yield from self._headache_days(often, subject)

    def _age_of_statement(self, often: Frequency) -> int:
        """What holds now comes first, what held once last: "from 2 a month to 3 a week"."""
        before = self._numbers.before(often.start, 4)
        if "used" in before or before[:1] == ["before"] or (_THEN & set(before[-2:]) and "to" not in before):
            return _ONCE
        is_end_of_change = before[-1:] == ["to"] or before[-2:-1] == ["to"]
        return 0 if _NOW & set(before) or {"these", "days"} <= set(before) or is_end_of_change else 1

    def _bare_corrections(self) -> Iterator[Frequency]:
        """ "It was 5 days a month, these days its more like 15": the unit is the first number's."""
        numbers = self._numbers
        for often in numbers.often:
            counted = next((amount for amount in numbers.amounts if often.start <= amount.start < often.end), None)
            if counted is None or not counted.low or often.times_a_day:
                continue
            for amount in numbers.amounts:
                if amount.start >= often.end and self._corrects(amount):
                    scale = often.low / counted.low
                    high = amount.low if amount.high is None else amount.high
                    yield Frequency(amount.low * scale, high * scale, amount.start, amount.end)

    def _corrects(self, amount: Amount) -> bool:
        """ "More like 15", "turned into 16 or so", "now about 14", "now from January I have 20 days"."""
        numbers = self._numbers
        lead, bare = numbers.before(amount.start, 2), numbers.after(amount.end)
        if any(span.start <= amount.start < span.end and span.is_ago for span in numbers.spans):
            return False
        if lead in _CORRECTIONS:
            return not bare or not bare[0][0].isalpha()
        if not {"now", "days"} & set(numbers.before(amount.start, 10)) or "before" in numbers.before(amount.start, 3):
            return False
        is_bare = not bare or not bare[0][0].isalnum()
        return (is_bare and lead[-1:] in _SO_NOW) or (
            bare in (["days"], ["day"]) and lead[-1:] in (*_SO_NOW, ["have"], ["get"])
        )

    def _may_be_of_headache(self, often: Frequency) -> bool:
        """A count with no subject is one of headaches, the chat's first topic, unless it is of something else."""
        phrase = " ".join(self._numbers.forms[often.start : often.end])
        if _HEAD_WORDS.isdisjoint(self._numbers.forms) and not _OTHER_PARTS.isdisjoint(self._numbers.forms):
            return False
        is_vague = often.is_vague or phrase in {"each week", "every week"}
        tells_length = any(figure.fact == "attack_minutes" for figure in self._lengths.all())
        return (
            not is_vague and (not often.times_a_day or tells_length) and _OTHER_COUNTS.isdisjoint(self._numbers.forms)
        )

    def _was_once(self, place: int) -> bool:
        """ "Used to be once a month": no longer so."""
        before = self._numbers.before(place, 6)
        return any(before[at : at + 2] == ["used", "to"] for at in range(len(before))) and "now" not in before

    def _headache_days(self, often: Frequency, subject: str | None) -> Iterator[Figure]:
        if often.times_a_day:
            yield Figure("attacks_per_day", often.low, often.high, often.start, often.end)
            return
        yield Figure("headache_days_month", often.low, often.high, often.start, often.end)
        if subject == "migraine" and not often.is_vague:
            yield Figure("migraine_days_month", often.low, often.high, often.start, often.end)
