"""Numbers of a message put to the facts they are for: how often, how long, since when, how many.

What a number is about is the subject named nearest to it (`topics_of_numbers`). Numbers that
make a danger sign are read by the red-flag screen and not here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from clinical.red_flag_screen.figure_reader import Figure
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of
from components.attacks_so_far import AttacksSoFar
from components.bare_lengths import BareLengths
from components.body_measures import BodyMeasures
from components.changed_counts import ChangedCounts
from components.days_lost import DaysLost
from components.frequencies import DAYS_A_MONTH, Frequency
from components.lengths_of_time import LengthsOfTime
from components.numbers_of_message import Numbers
from components.preventives_counted import PreventivesCounted
from components.shares_of_migraine import SharesOfMigraine
from components.tallies import Tallies
from components.topics_of_numbers import DAYS_OF_CLASS, HEAD, OTHER, Subject

_OTHER_COUNTS = words_of(
    """
    smoke smoking cigarettes injections injection prolia drink units coffee coffees cups wine sleep gym run exercise
    checkup dentist hygienist appointment worse tablets tablet pill pills dose brush brushing floss rinse mouthwash
    meals eat swim walk shower salt
    """
)
# What may happen so many days a month.
_COUNTABLE = HEAD | frozenset(DAYS_OF_CLASS) | {"jaw", "tooth", "shock", "face", OTHER}
_NOW = words_of("now nowadays currently lately actually rather recently up more")
_ONCE = 2
_OTHER_PARTS = words_of(
    "jaw jaws tmj tooth teeth toothache molar socket shoulder shoulders hip hips extraction ulcer gum tongue face cheek bone"
)
_HEAD_WORDS = words_of("head heads headache headaches migraine migraines attack attacks temple temples")
_CLUSTER = words_of("cluster clusters")
_CLEAR_OF = words_of("free clear without painfree")
_THEN = words_of("was were from before originally instead not")


class CountedFacts:
    """Reads one message's numbers. `named` are the subjects that the vocabulary found, `medicines` the products."""

    def __init__(
        self, words: Sequence[Word], named: Sequence[Subject], today: date | None, medicines: Sequence[Match] = ()
    ) -> None:
        self._numbers = Numbers(words, named, today, medicines)
        self._lengths = LengthsOfTime(self._numbers)
        self._changed = ChangedCounts(self._numbers)
        self._lost = DaysLost(self._numbers)
        self._others = (
            SharesOfMigraine(self._numbers),
            AttacksSoFar(self._numbers),
            Tallies(self._numbers, medicines),
            self._lost,
            PreventivesCounted(self._numbers, medicines),
            BodyMeasures(self._numbers),
        )

    def all(self) -> Iterator[Figure]:
        """Every figure; of two for one fact the first is the surer."""
        figures = list(self._how_often())
        once = {often.start for often in self._numbers.often if self._age_of_statement(often) == _ONCE}
        yield from (figure for figure in figures if figure.start not in once)
        lengths = list(self._lengths.all())
        yield from lengths
        others = [figure for reader in self._others for figure in reader.all()]
        yield from others
        yield from BareLengths(self._numbers, {figure.start for figure in (*lengths, *others)}).all()
        yield from (figure for figure in figures if figure.start in once)

    def _how_often(self) -> Iterator[Figure]:
        for often in (*self._changed.all(), *sorted(self._numbers.often, key=self._age_of_statement)):
            if self._numbers.around(often.start, often.start, 2) & {"not", "no", "never"} or self._was_once(
                often.start
            ):
                continue
            if self._lost.is_of_lost_days(often.start):
                continue
            often = self._without_clear_days(often)
            subject = self._numbers.subjects.nearest(often.start, often.end, _COUNTABLE)
            if subject in DAYS_OF_CLASS:
                low, high = (DAYS_A_MONTH, DAYS_A_MONTH) if often.times_a_day else (often.low, often.high)
                yield Figure(DAYS_OF_CLASS[subject], low, high, often.start, often.end)
            elif subject in HEAD or (subject is None and self._may_be_of_headache(often)):
                yield from self._headache_days(often, subject)

    def _without_clear_days(self, often: Frequency) -> Frequency:
        """ "Only 3 days a month are headache free", "maybe 5 days a month without one": the others are counted."""
        after = self._numbers.after(often.end, 4)
        is_clear = _CLEAR_OF & set(after[:3]) and not (often.times_a_day or often.is_vague)
        if not is_clear or "week" in self._numbers.forms[often.start : often.end] or after[:1] == ["and"]:
            return often
        return replace(often, low=max(0, DAYS_A_MONTH - often.high), high=max(0, DAYS_A_MONTH - often.low))

    def _age_of_statement(self, often: Frequency) -> int:
        """What holds now comes first, what held once last: "from 2 a month to 3 a week"."""
        before = self._numbers.before(often.start, 4)
        if "used" in before or before[:1] == ["before"] or (_THEN & set(before[-2:]) and "to" not in before):
            return _ONCE
        is_end_of_change = before[-1:] == ["to"] or before[-2:-1] == ["to"]
        return 0 if _NOW & set(before) or {"these", "days"} <= set(before) or is_end_of_change else 1

    def _may_be_of_headache(self, often: Frequency) -> bool:
        """A count with no subject is one of headaches, the chat's first topic, unless it is of something else."""
        phrase = " ".join(self._numbers.forms[often.start : often.end])
        if _HEAD_WORDS.isdisjoint(self._numbers.forms) and not _OTHER_PARTS.isdisjoint(self._numbers.forms):
            return False
        is_vague = often.is_vague or phrase in {"each week", "every week"}
        tells_length = any(figure.fact == "attack_minutes" for figure in self._lengths.all())
        counts_else = _OTHER_COUNTS.isdisjoint(self._numbers.forms) is False and "it off" not in " ".join(
            self._numbers.forms
        )
        return not is_vague and (not often.times_a_day or tells_length) and not counts_else

    def _was_once(self, place: int) -> bool:
        """ "Used to be once a month": no longer so."""
        before = self._numbers.before(place, 6)
        return any(before[at : at + 2] == ["used", "to"] for at in range(len(before))) and "now" not in before

    def _headache_days(self, often: Frequency, subject: str | None) -> Iterator[Figure]:
        if often.times_a_day:
            yield Figure("attacks_per_day", often.low, often.high, often.start, often.end)
            return
        yield Figure("headache_days_month", often.low, often.high, often.start, often.end)
        if not _CLUSTER.isdisjoint(self._numbers.forms) and not often.is_vague:  # "a cluster attack every other day"
            yield Figure("attacks_per_day", often.low / DAYS_A_MONTH, often.high / DAYS_A_MONTH, often.start, often.end)
        if subject == "migraine" and not often.is_vague:
            yield Figure("migraine_days_month", often.low, often.high, often.start, often.end)
