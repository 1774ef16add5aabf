"""Counts that have changed: "it was 5 days a month, now more like 15", "gone from 18 days down to 11".

The later count is the one that holds; its unit is the earlier one's, where it has none of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from clinical.red_flag_screen.quantities import Amount
from clinical.red_flag_screen.word_sets import words_of
from components.frequencies import WEEKS_A_MONTH_HIGH, WEEKS_A_MONTH_LOW, Frequency
from components.numbers_of_message import Numbers

MOST_DAYS_A_MONTH = 31
_CORRECTIONS = (
    ["more", "like"],
    ["closer", "to"],
    ["nearer", "to"],
    ["up", "to"],
    ["down", "to"],
    ["turned", "into"],
    ["went", "to"],
    ["become", "more"],
)
_SO_NOW = (["now"], ["about"], ["around"], ["like"], ["roughly"], ["maybe"], ["say"])
# What leads from the earlier count to the later one, and what shows that it does.
_BETWEEN = words_of(
    """
    days day headaches headache migraines migraine attacks attack bad ones times a an per each every the in last past month
    months week weeks down up to now it is are i am get getting have having got had about only maybe more like around from and
    but , ; . these those at just nearly roughly then went dropped fell has been - days nowadays currently lately since botox
    almost say over under old odd or so they them my
    """
)
_TURNS = words_of("now nowadays currently lately these down up")
_ONCE = words_of("from was were used before originally of")
_MOVED = words_of(
    "gone went dropped fallen fell reduced cut come came increased up down jumped crept risen rose doubled has have"
)
_COUNTED = words_of("days day headaches headache migraines migraine attacks attack times")
_OTHER_UNIT = words_of(
    """
    hours hour hrs hr minutes mins min seconds secs years year yrs months weeks week month mg ml kg stone out / % am pm ago of x
    tablets pills o yo old
    """
)
_BETWEEN_AT_MOST = 12


class ChangedCounts:
    """Reads one message's later counts."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def all(self) -> Iterator[Frequency]:
        yield from self._corrections()
        yield from self._changes()

    def _corrections(self) -> Iterator[Frequency]:
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
        if numbers.is_rate(amount.start) and numbers.after(amount.end, 3)[-2:-1] in (
            ["a"],
            ["each"],
            ["per"],
            ["every"],
        ):
            return False  # "… maybe ten days each month": a count of its own
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

    def _changes(self) -> Iterator[Frequency]:
        """ "Used to be 4 days now its 10", "gone from 18 days down to 11"."""
        numbers = self._numbers
        for place, later in enumerate(numbers.amounts[1:]):
            earlier = numbers.amounts[place]
            between = numbers.forms[earlier.end : later.start]
            after = numbers.after(later.end)
            if (
                numbers.is_rate(later.start)
                or not self._was_before(earlier, between)
                or len(between) > _BETWEEN_AT_MOST
                or not set(between) <= _BETWEEN
                or set(after) & _OTHER_UNIT
                or later.low > MOST_DAYS_A_MONTH
            ):
                continue
            scale = self._scale(earlier, later, between)
            if scale is not None:
                high = later.low if later.high is None else later.high
                yield Frequency(later.low * scale[0], min(MOST_DAYS_A_MONTH, high * scale[1]), later.start, later.end)

    def _was_before(self, earlier: Amount, between: list[str]) -> bool:
        before = self._numbers.before(earlier.start, 5)
        is_once = bool(_ONCE & set(before[-3:]))
        moves = "from" in before and bool(_MOVED & {*before, *between})
        return (moves and "to" in between) or (is_once and bool(_TURNS & set(between)))

    def _scale(self, earlier: Amount, later: Amount, between: list[str]) -> tuple[float, float] | None:
        """What makes days a month of the later count."""
        numbers = self._numbers
        often = next((often for often in numbers.often if often.start <= earlier.start < often.end), None)
        if often is not None:
            counted = earlier.low
            return None if often.times_a_day or not counted else (often.low / counted, often.high / counted)
        if not _COUNTED & {*between, *numbers.after(later.end)}:
            return None
        is_a_week = "week" in numbers.forms and "month" not in numbers.forms
        return (WEEKS_A_MONTH_LOW, WEEKS_A_MONTH_HIGH) if is_a_week else (1, 1)
