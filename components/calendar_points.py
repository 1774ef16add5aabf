"""How long ago a point in the calendar is: "since the summer", "since January", "since 2019", "since Tuesday".

The moment is handed in (it comes with the message); nothing here reads a clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dateutil.easter import easter

from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.times import DAY, MONTH, YEAR, Span
from clinical.red_flag_screen.word_sets import words_of
from components.feast_days import feast_days

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_SHORT = {month[:3]: number for number, month in enumerate(_MONTHS, 1)} | {"sept": 9}
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
# When a season has begun for most people who say "since the summer": first month, and how long it may already last.
_SEASONS = {"spring": 4, "summer": 7, "autumn": 10, "fall": 10, "winter": 12}
_BEGINNING = timedelta(days=14)
_CHRISTMAS, _NEW_YEAR, _FIRST_LOCKDOWN = (12, 25), (1, 1), date(2020, 3, 23)
# After a month's name these show that a number counts something: "since March 3 times a week".
_COUNTED = words_of(
    "times time days day x or to - headaches migraines attacks a per in out hours weeks months years / %"
)
_BEFORE = words_of("on since last from in this during after around about early late mid beginning end start of the")


def points(words: Sequence[Word], today: date) -> Iterator[Span]:
    """Every point in the calendar that lies in the past, with how many minutes ago it may be."""
    forms = [word.form for word in words]
    dated: set[int] = set()
    for here in range(len(forms)):
        if (date_said := _date_at(forms, here, today)) is not None:
            day, end = date_said
            ago = (today - day).days * DAY
            dated.update(range(here, end))
            yield Span(ago, ago, here, end, is_ago=True)
    for start, end, day in feast_days(forms, today):
        yield Span((today - day).days * DAY, (today - day).days * DAY, start, end, is_ago=True)
    for here, form in enumerate(forms):
        before = forms[here - 1] if here else ""
        if before not in _BEFORE or here in dated:
            continue
        found = _earliest_and_latest(form, before, forms[here - 2] if here > 1 else "", words[here], today)
        if found is not None:
            earliest, latest = found
            yield Span(
                max(0.0, (today - latest).days * DAY), (today - earliest).days * DAY, here, here + 1, is_ago=True
            )


def _date_at(forms: Sequence[str], here: int, today: date) -> tuple[date, int] | None:
    """ "4 November", "the 9th of November", "Nov 4": the day, the last that is not to come, and where its words end."""
    after = here + 1
    if (day := _day_at(forms, here)) is not None:
        after += forms[after : after + 1] in (["st"], ["nd"], ["rd"], ["th"])
        after += forms[after : after + 1] == ["of"]
        month = _month_at(forms, after)
    else:
        month, day = _month_at(forms, here), _day_at(forms, after)
        after += forms[after + 1 : after + 2] in (["st"], ["nd"], ["rd"], ["th"])
        if forms[after + 1 : after + 2] and forms[after + 1] in _COUNTED:
            return None  # "since March 3 times a week"
    if day is None or month is None:
        return None
    for year in (today.year, today.year - 1):
        try:
            said = date(year, month, day)
        except ValueError:
            continue
        if said <= today:
            return said, after + 1
    return None


def _day_at(forms: Sequence[str], here: int) -> int | None:
    form = forms[here] if here < len(forms) else ""
    return int(form) if form.isdecimal() and 1 <= int(form) <= 31 else None


def _month_at(forms: Sequence[str], here: int) -> int | None:
    form = forms[here] if here < len(forms) else ""
    return _MONTHS.index(form) + 1 if form in _MONTHS else _SHORT.get(form)


def _earliest_and_latest(form: str, before: str, earlier: str, word: Word, today: date) -> tuple[date, date] | None:
    """The days between which the point lies."""
    month = _MONTHS.index(form) + 1 if form in _MONTHS else _SHORT.get(form)
    if form in {"may", "mar"} and before not in {"since", "last", "in", "from"}:
        return None
    if month is not None:
        first = _last_first_of(month, today)
        return first, min(today, _end_of_month(first))
    if form in _SEASONS:
        first = _last_first_of(_SEASONS[form], today)
        if before == "last" and (today - first).days < 60:
            first = date(first.year - 1, first.month, 1)
        return first, min(today, first + _BEGINNING)
    if form in _WEEKDAYS:
        back = (today.weekday() - _WEEKDAYS.index(form)) % 7 or 7
        back += 7 if before == "last" and back < 3 else 0
        return today - timedelta(days=back), today - timedelta(days=back)
    if form in {"christmas", "xmas"}:
        return _twice(_last(_CHRISTMAS, today))
    if form == "easter":
        this = easter(today.year)
        return _twice(this if this <= today else easter(today.year - 1))
    if (form == "year" and before == "new") or (form == "new" and before == "since"):
        return _twice(_last(_NEW_YEAR, today))
    if form in {"covid", "lockdown", "pandemic"}:
        return _twice(_FIRST_LOCKDOWN)
    if form == "year" and before == "last":
        return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    if form == "month" and before == "last":
        first = date(today.year, today.month, 1)
        return _last_first_of((first - timedelta(days=1)).month, today), first - timedelta(days=1)
    if len(form) == 4 and form.isdecimal() and 1930 <= int(form) <= today.year:
        year = int(form)
        return date(year, 1, 1), min(today, date(year, 12, 31))
    return None


def _twice(day: date) -> tuple[date, date]:
    return day, day


def _last(month_and_day: tuple[int, int], today: date) -> date:
    this = date(today.year, *month_and_day)
    return this if this <= today else date(today.year - 1, *month_and_day)


def _last_first_of(month: int, today: date) -> date:
    return date(today.year if month <= today.month else today.year - 1, month, 1)


def _end_of_month(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


# Spans that name no date but a time of life.
LIFELONG = (
    ("all my life", 20 * YEAR),
    ("my whole life", 20 * YEAR),
    ("as long as i can remember", 10 * YEAR),
    ("since childhood", 10 * YEAR),
    ("since i was a kid", 10 * YEAR),
    ("since i was a child", 10 * YEAR),
    ("since i was a teenager", 5 * YEAR),
    ("since my teens", 5 * YEAR),
    ("since puberty", 5 * YEAR),
    ("for years", 2 * YEAR),
    ("for many years", 5 * YEAR),
    ("for decades", 20 * YEAR),
    ("for months", 3 * MONTH),
    ("for ages", 6 * MONTH),
    ("for weeks", 14 * DAY),
    ("for days", 3 * DAY),
)
_LIFELONG_WORDS = tuple((tuple(phrase.split()), low) for phrase, low in LIFELONG)


def times_of_life(words: Sequence[Word]) -> Iterator[Span]:
    """ "For years", "all my life": only the lower end is known."""
    forms = [word.form for word in words]
    for here in range(len(forms)):
        for phrase, low in _LIFELONG_WORDS:
            if tuple(forms[here : here + len(phrase)]) == phrase:
                yield Span(low, None, here, here + len(phrase))
