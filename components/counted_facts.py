"""Numbers of a message put to the facts they are for: how often, how long, since when.

What a number is about is the subject named nearest to it (`topics_of_numbers`). Numbers that
make a danger sign are read by the red-flag screen and not here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.times import DAY, HOUR, MINUTE, MONTH, SECOND, WEEK, Span, spans
from clinical.red_flag_screen.word_sets import words_of
from components.calendar_points import points, times_of_life
from components.frequencies import Frequency, frequencies
from components.topics_of_numbers import Subject, Subjects

LONGEST_ATTACK_IN_MINUTES = 3 * HOUR
MONTHS_IN_A_QUARTER, WEEKS_IN_A_QUARTER = 3, 13
CENTIMETRES_AN_INCH = 2.54
DAYS_OF_CLASS = {
    "simple_analgesic": "simple_analgesic_days",
    "triptan": "triptan_days",
    "opioid": "opioid_days",
    "ergot": "ergot_days",
    "combination": "combination_days",
    "any_painkiller": "total_acute_days",
}

_HEAD = frozenset({"headache", "migraine", "has_headache"})
_LASTING = words_of("lasts lasting lasted last duration long drags attack each per")
_SO_FAR = words_of("for past been last over since")
# What else may have happened that long ago.
_EVENTS = words_of(
    """
    birth baby born epidural spinal banged hit bashed fell bumped knocked crash accident botox injections cancer missed
    off work hrt operation surgery pill tablets medication diagnosed scan married moved wine drank drink ate covid every
    """
)
_OTHER_COUNTS = words_of(
    """
    smoke smoking cigarettes injections injection prolia drink units coffee coffees cups wine sleep gym run exercise
    checkup dentist hygienist appointment worse tablets tablet pill pills dose
    """
)
_BEGAN = words_of("started start began begun came since ago first")
# Subjects whose length of time is one fact: which, and in what unit.
_LENGTHS: Mapping[str, tuple[str, float]] = {
    "ulcer": ("ulcer_weeks", WEEK),
    "neck_lump": ("neck_lump_weeks", WEEK),
    "socket_not_healed": ("socket_nonhealing_weeks", WEEK),
    "aura": ("aura_minutes", MINUTE),
    "shock": ("shock_seconds", SECOND),
    "numbness": ("numb_hours", HOUR),
    "personality": ("personality_change_days", DAY),
}


class CountedFacts:
    """Reads one message's numbers. `named` are the subjects that the vocabulary found."""

    def __init__(self, words: Sequence[Word], named: Sequence[Subject], today: date | None) -> None:
        self._forms = [word.form for word in words]
        self._subjects = Subjects(words, named)
        self._often = frequencies(words)
        self._amounts = amounts(words)
        dated = list(points(words, today)) if today is not None else []
        life = list(times_of_life(words))
        counted = {place for often in self._often for place in range(often.start, often.end)}
        dated = [span for span in dated if counted.isdisjoint(range(span.start, span.end))]
        taken = counted | {place for span in (*dated, *life) for place in range(span.start, span.end)}
        rest = [span for span in spans(words) if taken.isdisjoint(range(span.start, span.end))]
        self._spans = sorted([*dated, *life, *rest], key=lambda span: span.start)

    def all(self) -> Iterator[Figure]:
        yield from self._how_often()
        yield from self._of_which_migraine()
        for span in self._spans:
            yield from self._length(span)
        yield from self._attacks_so_far()
        yield from self._ages_at_onset()
        yield from self._measures()

    def _around(self, start: int, end: int, before: int, after: int = 0) -> set[str]:
        return {*self._forms[max(0, start - before) : start], *self._forms[end : end + after]}

    # How often

    def _how_often(self) -> Iterator[Figure]:
        for often in self._often:
            if self._around(often.start, often.start, 2) & {"not", "no", "never"} or self._was_once(often.start):
                continue
            subject = self._subjects.nearest(often.start, often.end)
            if subject in DAYS_OF_CLASS:
                low, high = (30, 31) if often.times_a_day else (often.low, often.high)
                yield Figure(DAYS_OF_CLASS[subject], low, high, often.start, often.end)
            elif subject == "lost_days" and not often.times_a_day and often.is_rate:
                yield Figure(
                    "lost_work_days_3m",
                    often.low * MONTHS_IN_A_QUARTER,
                    min(93, often.high * MONTHS_IN_A_QUARTER),
                    often.start,
                    often.end,
                )
            elif subject in _HEAD or (subject is None and self._may_be_of_headache(often)):
                yield from self._headache_days(often, subject)

    def _may_be_of_headache(self, often: Frequency) -> bool:
        """A count with no subject is one of headaches, the chat's first topic, unless it is of something else."""
        phrase = " ".join(self._forms[often.start : often.end])
        is_vague = phrase in {
            "all the time",
            "constantly",
            "constant",
            "permanently",
            "nonstop",
            "each week",
            "every week",
        }
        return not is_vague and not often.times_a_day and _OTHER_COUNTS.isdisjoint(self._forms)

    def _was_once(self, place: int) -> bool:
        """ "Used to be once a month": no longer so."""
        before = self._forms[max(0, place - 6) : place]
        return any(before[at : at + 2] == ["used", "to"] for at in range(len(before))) and "now" not in before

    def _headache_days(self, often: Frequency, subject: str | None) -> Iterator[Figure]:
        if often.times_a_day:
            yield Figure("attacks_per_day", often.low, often.high, often.start, often.end)
            return
        is_migraine = subject == "migraine"
        yield Figure("headache_days_month", often.low, often.high, often.start, often.end)
        if is_migraine:
            yield Figure("migraine_days_month", often.low, often.high, often.start, often.end)

    def _of_which_migraine(self) -> Iterator[Figure]:
        """ "20 headache days, 8 of them migraine"."""
        for amount in self._amounts:
            after = self._forms[amount.end : amount.end + 6]
            is_part = after[:2] in (["of", "them"], ["of", "those"], ["of", "which"], ["of", "these"]) or after[:1] == [
                "are"
            ]
            if is_part and {"migraine", "migraines", "proper", "full"} & set(after):
                high = amount.low if amount.high is None else amount.high
                yield Figure("migraine_days_month", amount.low, high, amount.start, amount.end + 2)

    # How long

    def _length(self, span: Span) -> Iterator[Figure]:
        if "every" in self._around(span.start, span.start, 1) or self._forms[span.start] == "every":
            return
        subject = self._subjects.nearest(span.start, span.end)
        if subject in _LENGTHS:
            fact, unit = _LENGTHS[subject]
            if not (fact in {"aura_minutes", "shock_seconds"} and (span.low >= DAY or span.is_ago)):
                yield self._in(fact, unit, span)
        elif subject == "extraction":
            if span.is_ago or self._around(span.start, span.end, 3, 2) & {"after", "since", "post", "ago", "on", "day"}:
                yield self._in("socket_days", DAY, span)
        elif subject in DAYS_OF_CLASS:
            if self._around(span.start, span.start, 3) & _SO_FAR and span.low >= WEEK:
                yield self._in("overuse_months", MONTH, span)
        elif subject in _HEAD or (subject is None and self._around(span.start, span.start, 3) & _LASTING):
            yield from self._length_of_headache(span)

    def _length_of_headache(self, span: Span) -> Iterator[Figure]:
        before = self._around(span.start, span.start, 4)
        events = _EVENTS & self._around(span.start, span.end, 8, 5)
        is_until_now = span.is_ago or self._forms[max(0, span.start - 2) : span.start] in (
            ["the", "last"],
            ["the", "past"],
            ["for", "last"],
        )
        is_until_now = (
            is_until_now
            or self._around(span.start, span.start, 1) & {"past", "since"}
            or "now" in self._forms[span.end : span.end + 1]
        )
        goes_on = {"goes", "go", "went", "going"} & before and "on" in before
        is_repeated = goes_on or (any(often.times_a_day for often in self._often) and "for" in before)
        speaks_of_attack = (
            is_repeated or before & _LASTING or {"long", "time", "attack"} & set(self._forms[span.end : span.end + 3])
        )
        if speaks_of_attack and not is_until_now and span.low < 31 * DAY:
            yield self._in("duration_h", HOUR, span)
            if span.low <= LONGEST_ATTACK_IN_MINUTES:
                yield self._in("attack_minutes", MINUTE, span)
        elif is_until_now or before & (_SO_FAR | _BEGAN):
            has_frequency = any(not often.times_a_day for often in self._often)
            if has_frequency:
                yield Figure("months_at_frequency", *_whole_months(span), span.start, span.end)
            elif (
                (span.is_ago or before & _SO_FAR) and not events and self._subjects.beside(span.start, span.end) & _HEAD
            ):
                yield self._in("days_since_onset", DAY, span)

    def _in(self, fact: str, unit: float, span: Span) -> Figure:
        return Figure(fact, span.low / unit, None if span.high is None else span.high / unit, span.start, span.end)

    # How many so far, at what age, measured

    def _attacks_so_far(self) -> Iterator[Figure]:
        ever = words_of("ever life lifetime before total altogether years so far these those")
        for amount in self._amounts:
            after = self._forms[amount.end : amount.end + 7]
            counts = after[:1] in (["attacks"], ["migraines"], ["headaches"], ["episodes"], ["times"]) or after[:2] in (
                ["of", "these"],
                ["of", "them"],
                ["of", "those"],
            )
            is_rate = any(often.start <= amount.start < often.end for often in self._often)
            if (
                counts
                and not is_rate
                and ever & set(after[1:])
                and {"had", "have", "about", "around"} & self._around(amount.start, amount.start, 4)
            ):
                fact = (
                    "aura_prev_same"
                    if self._subjects.nearest(amount.start, amount.end) == "aura"
                    else "attacks_lifetime"
                )
                yield Figure(fact, amount.low, amount.high, amount.start, amount.end)

    def _ages_at_onset(self) -> Iterator[Figure]:
        for amount in self._amounts:
            before = self._forms[max(0, amount.start - 5) : amount.start]
            is_age = before[-2:] in (
                ["i", "was"],
                ["age", "of"],
                ["at", "age"],
                ["was", "about"],
                ["was", "around"],
            ) or before[-1:] in (["aged"], ["age"])
            if (
                is_age
                and {"since", "first", "started", "when", "at"} & set(before)
                and 3 <= amount.low <= 90
                and self._subjects.has("aura")
            ):
                yield Figure("aura_first_age", amount.low, amount.high, amount.start, amount.end)

    def _measures(self) -> Iterator[Figure]:
        for amount in self._amounts:
            near = self._subjects.nearest(amount.start, amount.end, frozenset({"bmi", "collar", "lost_days"}))
            if near == "bmi" and 10 <= amount.low <= 90:
                yield Figure("bmi", amount.low, amount.high, amount.start, amount.end)
            elif near == "collar" and 10 <= amount.low <= 80:
                unit = (
                    1.0
                    if amount.low > 25 or {"cm", "centimetres"} & set(self._forms[amount.end : amount.end + 1])
                    else CENTIMETRES_AN_INCH
                )
                yield Figure("neck_cm", amount.low * unit, amount.low * unit, amount.start, amount.end)
            elif (
                near == "lost_days"
                and self._forms[amount.end : amount.end + 1] in (["days"], ["day"], ["shifts"])
                and not any(often.start <= amount.start < often.end for often in self._often)
            ):
                period = self._forms[amount.end : amount.end + 8]
                times = MONTHS_IN_A_QUARTER if "month" in period and "3" not in period and "three" not in period else 1
                yield Figure(
                    "lost_work_days_3m",
                    amount.low * times,
                    (amount.high or amount.low) * times,
                    amount.start,
                    amount.end + 1,
                )


def _whole_months(span: Span) -> tuple[float, float | None]:
    """ "Since the summer" is four to five months."""
    low = span.low / MONTH
    if span.high is None:
        return low, None
    return (
        (round(low, 1), round(span.high / MONTH, 1))
        if low < 1
        else (int(low + 0.05), max(int(low + 0.05), round(span.high / MONTH)))
    )
