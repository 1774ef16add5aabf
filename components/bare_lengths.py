"""Lengths of time that stand by themselves in a story of headaches: "3 yrs, same old", "four hours then it's gone".

What no other reader has put to a fact. A long time is how long it has been so, where it is told how often; days or weeks
that reach until now are since when; a short time is how long one of them lasts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.times import DAY, HOUR, MINUTE, MONTH, WEEK, Span
from clinical.red_flag_screen.word_sets import words_of
from components.numbers_of_message import Numbers
from components.topics_of_numbers import DAYS_OF_CLASS, HEAD

SHORTEST_STATE, LONGEST_STATE = 4 * WEEK, 80 * 12 * MONTH
LONGEST_ATTACK, SHORTEST_ATTACK, LONGEST_LISTED = 5 * DAY, 2 * MINUTE, 3 * HOUR
_NOT_A_LENGTH = words_of("in after within before until till by next every under old than waiting wait missed off")
_OTHER_EVENTS = words_of(
    """
    work off job sleep slept drive drove waiting wait birth baby born married moved smoke smoking sober operation surgery
    botox injections jabs school college session shift shifts gym
    """
)
_NOW = words_of("now still solid already straight running")
_NEW = words_of("new this first never fresh sudden")
_USUAL = words_of("usual normal usually normally always ordinary")
_HABIT = words_of("usually normally always each every once migraines headaches attacks they them heads fridays")
_GOES_ON = words_of(
    ". , ; ! ) - – and then if or unless when at without with max tops most usually untreated long each"
)
_TAKES = words_of("costs cost takes take does eats loses there")
_AT_MOST = words_of("tops max most maximum")
_OTHER_PARTS = words_of(
    "jaw jaws tmj tooth teeth toothache molar socket ulcer gum tongue numb lip chin neck collar ear"
)
_HEADS = words_of("head heads headache headaches migraine migraines")
_REACH = 5


class BareLengths:
    """Reads one message's lengths of time that nothing else has claimed: those that begin at none of `claimed`."""

    def __init__(self, numbers: Numbers, claimed: Collection[int]) -> None:
        self._numbers = numbers
        self._claimed = claimed
        self._has_rate = any(not often.times_a_day and not often.is_vague for often in numbers.often)

    def all(self) -> Iterator[Figure]:
        for span in self._numbers.spans:
            if span.start not in self._claimed and self._is_of_headache(span):
                yield from self._figures(span)

    def _is_of_headache(self, span: Span) -> bool:
        numbers = self._numbers
        before = numbers.before(span.start, _REACH)
        near = {*before[-3:], *numbers.after(span.end, 3)}
        is_no_length = numbers.forms[span.start] in {"some", "every"} or before[-1:] == ["up"]
        is_age = bool({"old", "-"} & set(numbers.after(span.end)))
        is_part = is_no_length or is_age or (bool(_NOT_A_LENGTH & set(before[-2:])) and not span.is_ago)
        if is_part or _OTHER_EVENTS & near:
            return False
        if span.is_ago and self._is_since(span):
            first, last = numbers.sentence(span.start)
            return not _HEADS.isdisjoint(numbers.forms[first:last]) and _USUAL.isdisjoint(numbers.forms[first:last])
        subject = numbers.subjects.nearest(span.start, span.end)
        if subject in DAYS_OF_CLASS:
            subject = None if span.low < SHORTEST_STATE and self._is_habit() else subject
        if subject is None:
            return self._has_rate or (not _HEADS.isdisjoint(numbers.forms) and _OTHER_PARTS.isdisjoint(numbers.forms))
        return subject in HEAD

    def _is_habit(self) -> bool:
        return self._has_rate or not _HABIT.isdisjoint(self._numbers.forms)

    def _takes_so_long(self, span: Span) -> bool:
        """ "It costs me a day and a half", "an hour tops"."""
        return not (
            _TAKES.isdisjoint(self._numbers.before(span.start, 3))
            and _AT_MOST.isdisjoint(self._numbers.after(span.end))
        )

    def _figures(self, span: Span) -> Iterator[Figure]:
        numbers = self._numbers
        after = numbers.after(span.end)
        high = span.low if span.high is None else span.high
        is_now = bool(_NOW & set(numbers.after(span.end, 2)) or self._is_since(span))
        if span.is_ago:
            if self._is_since(span):
                yield _in("days_since_onset", DAY, span)
            return
        if self._has_rate and SHORTEST_STATE <= span.low <= LONGEST_STATE:
            low = int(span.low / MONTH + 0.05)
            yield Figure("months_at_frequency", low, max(low, round(high / MONTH)), span.start, span.end)
        elif is_now or (span.low >= DAY and self._is_of_one_pain(span)):
            yield _in("days_since_onset", DAY, span)
        elif (
            span.low >= SHORTEST_ATTACK
            and high <= LONGEST_ATTACK
            and self._ends_so(after)
            and (self._is_habit() or self._takes_so_long(span))
        ):
            yield _in("duration_h", HOUR, span)
            if span.low <= LONGEST_LISTED:
                yield _in("attack_minutes", MINUTE, span)

    def _is_since(self, span: Span) -> bool:
        """ "Since they put me on tablets in October": a day of the calendar that the sentence counts from."""
        first = span.start
        while first > 0 and first > span.start - 9 and not self._numbers.words[first - 1].is_stop:
            first -= 1
        lead = self._numbers.forms[first : span.start]
        return "since" in lead or any(lead[at : at + 3] == ["from", "the", "day"] for at in range(len(lead)))

    def _is_of_one_pain(self, span: Span) -> bool:
        """ "A fortnight of headache", "four days with this head", "new headaches, 6 wks"."""
        after = self._numbers.after(span.end, 3)
        names_it = after[:1] in (["of"], ["with"]) and bool(_HEADS & set(after[1:]))
        return names_it or (not self._has_rate and span.low >= WEEK and not _NEW.isdisjoint(self._numbers.forms))

    def _ends_so(self, after: list[str]) -> bool:
        return not after or after[0] in _GOES_ON


def _in(fact: str, unit: float, span: Span) -> Figure:
    return Figure(fact, span.low / unit, None if span.high is None else span.high / unit, span.start, span.end)
