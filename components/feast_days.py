"""Days that have a name: "since Halloween", "came on at Thanksgiving", "since the clocks went back"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta

from dateutil.easter import easter

from clinical.red_flag_screen.word_sets import phrases_of

_MONDAY, _THURSDAY, _SUNDAY = 0, 3, 6


def _nth(year: int, month: int, weekday: int, count: int) -> date:
    """The first, second … such weekday of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))


def _last_of(year: int, month: int, weekday: int) -> date:
    end = date(year, month, 31)
    return end - timedelta(days=(end.weekday() - weekday) % 7)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


# "Valentine is day" is how "Valentine's day" is read.
_NAMES: tuple[tuple[str, Callable[[int], date]], ...] = (
    ("bonfire night, guy fawkes, fireworks night, firework night", _fixed(11, 5)),
    ("halloween, trick or treat, trick or treating", _fixed(10, 31)),
    ("remembrance day, armistice day, veterans day", _fixed(11, 11)),
    ("boxing day, st stephens day, stephen is day", _fixed(12, 26)),
    ("christmas eve", _fixed(12, 24)),
    ("hogmanay, new years eve, new year is eve", _fixed(12, 31)),
    ("new years day, new year is day", _fixed(1, 1)),
    ("burns night", _fixed(1, 25)),
    ("valentines, valentine is", _fixed(2, 14)),
    ("paddys day, paddy is day, patricks day, patrick is day", _fixed(3, 17)),
    ("fourth of july, july fourth, independence day", _fixed(7, 4)),
    ("thanksgiving", lambda year: _nth(year, 11, _THURSDAY, 4)),
    ("labor day", lambda year: _nth(year, 9, _MONDAY, 1)),
    ("memorial day", lambda year: _last_of(year, 5, _MONDAY)),
    ("august bank holiday, summer bank holiday", lambda year: _last_of(year, 8, _MONDAY)),
    ("clocks went back, clocks changed, clocks going back", lambda year: _last_of(year, 10, _SUNDAY)),
    ("clocks went forward", lambda year: _last_of(year, 3, _SUNDAY)),
    ("half term, halfterm, october break", lambda year: _last_of(year, 10, _MONDAY)),
    ("schools went back, school went back, went back to school, started back at school", _fixed(9, 3)),
    ("mothers day, mother is day, mothering sunday", _easter(-21)),
    ("fathers day, father is day", lambda year: _nth(year, 6, _SUNDAY, 3)),
    ("pancake day, shrove tuesday", _easter(-47)),
    ("good friday", _easter(-2)),
    ("easter monday", _easter(1)),
)
_DAYS = tuple((phrase, day) for names, day in _NAMES for phrase in phrases_of(names))


def feast_days(forms: Sequence[str], today: date) -> Iterator[tuple[int, int, date]]:
    """Each named day: forms[start:end] name it, and it is the last one that is not to come."""
    for start in range(len(forms)):
        for phrase, day in _DAYS:
            if tuple(forms[start : start + len(phrase)]) == phrase:
                yield (
                    start,
                    start + len(phrase),
                    max(on for on in map(day, (today.year - 1, today.year)) if on <= today),
                )
