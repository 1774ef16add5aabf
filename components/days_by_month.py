"""Days told as a list, reckoned to a month: "3 in september, 5 in october and 4 in november", "mon, wed and fri last week".

Not read: a list that could as well be dates ("october 6 and november 8"), and a week that is not over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

Range = tuple[float, float]


def _numbered(names: str) -> dict[str, int]:
    """Each name and its first three letters, with its place."""
    return {form: place for place, name in enumerate(names.split()) for form in (name, name[:3])}


_MONTHS = {
    **_numbered("january february march april may june july august september october november december"),
    "sept": 8,
}
_WEEKDAYS = {
    **_numbered("monday tuesday wednesday thursday friday saturday sunday"),
    "tues": 1,
    "weds": 2,
    "thur": 3,
    "thurs": 3,
}
_NONE = words_of("none nothing zero no nil")
_TIES = words_of("in for during was were had is : =")
_BESIDE_A_MONTH = _TIES | words_of(
    "i it they and then the about around maybe only just days day of them there but so months diary my from says "
    "headache headaches migraine migraines attacks"
)
_BESIDE_A_WEEKDAY = words_of(
    "and on the last past week i had it one them then also both only just was were headache headaches migraine"
)
_WEEKS_A_MONTH = (4, 52 / 12)
_TELLS_DATES_APART = 3
"""Months named before their numbers, from which on nobody means dates."""


def days_a_month(words: Sequence[Word]) -> Range | None:
    """Days a month, lowest and highest; None where the message is anything but such a list."""
    return _by_month(words) or _last_week(words)


def _by_month(words: Sequence[Word]) -> Range | None:
    pieces = list(_pieces(words))
    first, second = pieces[0::2], pieces[1::2]
    months_first = bool(first) and isinstance(first[0], int)
    months, counts = (first, second) if months_first else (second, first)
    ranges = [each for each in counts if isinstance(each, tuple)]
    named = {each for each in months if isinstance(each, int)}
    if len(named) < 2 or not len(named) == len(months) == len(ranges) == len(counts):
        return None
    is_tied = not _TIES.isdisjoint(word.form for word in words)
    if not is_tied and not (months_first and len(named) >= _TELLS_DATES_APART):
        return None
    return sum(low for low, _ in ranges) / len(ranges), sum(high for _, high in ranges) / len(ranges)


def _pieces(words: Sequence[Word]) -> Iterator[Range | int | None]:
    """Counts and months in the order said; None for a word that belongs to neither."""
    found = {amount.start: amount for amount in amounts(words)}
    end = 0
    for place, word in enumerate(words):
        if place < end:
            continue
        if amount := found.get(place):
            end = amount.end
            yield amount.low, amount.low if amount.high is None else amount.high
        elif word.form in _MONTHS:
            yield _MONTHS[word.form]
        elif word.form in _NONE:
            yield 0, 0
        elif not word.is_mark and word.form not in _BESIDE_A_MONTH:
            yield None


def _last_week(words: Sequence[Word]) -> Range | None:
    forms = [word.form for word in words if not word.is_mark]
    named = {_WEEKDAYS[form] for form in forms if form in _WEEKDAYS}
    is_over = "last week" in " ".join(forms) or "past week" in " ".join(forms)
    if not named or not is_over or not _only(forms, _WEEKDAYS, _BESIDE_A_WEEKDAY):
        return None
    low, high = _WEEKS_A_MONTH
    return low * len(named), float(-(-len(named) * high // 1))


def _only(forms: Sequence[str], named: Mapping[str, int], beside: frozenset[str]) -> bool:
    return all(form in named or form in beside for form in forms)
