"""Dates by day and month: "3rd of March", "March 3", "3/4", "1.12.2026", "the 5th", "the 13th to the 15th of July".

A date without its year is the next one from today on. A full date that has passed is given as said if that is less than
a year ago, so that the caller can say it has passed; an older one is a birthday or a story, and no wish.
"""

import re
from datetime import date, datetime, timedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.periods import YEAR, month_of, month_period, year_said
from scheduling.wishes.phrases import Phrase, phrase, said
from scheduling.wishes.pieces import Dates, Past, Span, one_day

LAST_DAY = 31
LONGEST_AGO = timedelta(days=365)
LEAP_CYCLE = 8
LAST_BARE_AFTERNOON_HOUR = 7
CENTURY = 2000
LONG_AGO = 40  # from here on two figures are a year of the last century
DAY = r"[NOo](?P<day>\d{1,2})"
YEAR_TOO = rf"(?:(?: ,)? (?:of |in |in Gyear )?(?:{YEAR}|N(?P<two>[1-9]\d)(?! (?:on|M|oclock|Gminute|past|to|N)|:)))?"


def date_of(day: int, month: int, year: int | None, asked: Asked) -> date | None:
    """The date, in its year or in the next year that has it; None where there is none."""
    years = (year,) if year is not None else range(asked.today.year, asked.today.year + LEAP_CYCLE + 1)
    for candidate in years:
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year is not None or found >= asked.today:
            return found
    return None


def _dated(day: date | None, asked: Asked, *, year_said: bool) -> Dates | Past | None:
    if day is None:
        return None
    if year_said and day < asked.today - LONGEST_AGO:
        return Past()
    return one_day(day)


def _two_figure_year(found: re.Match[str], asked: Asked) -> int | None:
    year = year_said(found, asked)
    if year is None and said(found, "two"):
        year = CENTURY + int(found["two"]) - (100 if int(found["two"]) >= LONG_AGO else 0)
    return year


def _is_no_year(found: re.Match[str], asked: Asked) -> bool:
    """Whether two figures after a date are too far off for a year, and so are a time."""
    two = said(found, "two")
    return two is not None and not 0 <= CENTURY + int(two) - asked.today.year <= LEAP_CYCLE and int(two) < LONG_AGO


def _day_of_month(found: re.Match[str], asked: Asked) -> Dates | Past | None:
    day, month = int(found["day"]), int(found["month"])
    if _is_no_year(found, asked):
        return None
    year = _two_figure_year(found, asked)
    if not (1 <= day <= LAST_DAY and 1 <= month <= 12):
        return None
    if year is None:
        if date_of(day, month, None, asked) is None:
            return Past()
        return Dates(month_days=frozenset({day}), months=frozenset({month}))
    return _dated(date_of(day, month, year, asked), asked, year_said=True)


def _day_of_named_month(found: re.Match[str], asked: Asked) -> Dates | Past | None:
    """ "20 of next month", "the 1st of the month"."""
    if not (said(found, "which") or said(found, "beyond")):
        return _bare_day(found, asked)
    first, _ = month_period(found, asked)
    day = date_of(int(found["day"]), first.month, first.year, asked)
    return Past() if day is None else one_day(day)


def _bare_day(found: re.Match[str], asked: Asked) -> Dates | None:
    day = int(found["day"])
    return Dates(month_days=frozenset({day})) if 1 <= day <= LAST_DAY else None


def _full(found: re.Match[str], asked: Asked) -> Dates | Past | None:
    return _dated(date.fromisoformat(found["date"]), asked, year_said=True)


def _in_figures(found: re.Match[str], asked: Asked) -> Dates | Past | None:
    month, day = int(found["month"]), int(found["day"])
    return _dated(date_of(day, month, None, asked), asked, year_said=False)


def _month_of_year(found: re.Match[str], asked: Asked) -> Dates | None:
    first, last = month_of(int(found["number"]), int(found["month"]))
    return None if last < asked.today else Dates(first=max(first, asked.today), last=last)


def _moment(found: re.Match[str], asked: Asked) -> Span | Past | None:
    try:
        start = datetime.fromisoformat(found["moment"]).astimezone(asked.zone).replace(second=0, microsecond=0)
    except (ValueError, OverflowError):
        return None
    if start.date() < asked.today - LONGEST_AGO:
        return Past()
    return Span(start, start + timedelta(minutes=1))


def figures_as_date(one: int, two: int, asked: Asked) -> Dates | None:
    """ "15-2", where the figures can be no hours."""
    if (one < two <= 24 and (one > LAST_BARE_AFTERNOON_HOUR or two <= 12)) or (one <= 12 and two <= 12):
        return None
    month, day = (one, two) if asked.month_first else (two, one)
    if month > 12:
        month, day = day, month
    if not 1 <= month <= 12:
        return None
    found = date_of(day, month, None, asked)
    return None if found is None else one_day(found)


def _range_in_month(found: re.Match[str], asked: Asked) -> Dates | None:
    """ "13th to 15th of July", "July 13-15", "from the 4th to the 22nd of this month"."""
    first_day, last_day = int(found["first"]), int(found["last"])
    year: int | None
    if not said(found, "month"):
        month_first, _ = month_period(found, asked)
        year, month = month_first.year, month_first.month
    else:
        year, month = _two_figure_year(found, asked), int(found["month"])
    if not 1 <= month <= 12:
        return None
    first = date_of(first_day, month, year, asked)
    last = date_of(last_day, month, None if first is None else first.year, asked)
    if last is not None and first is not None and year is None and first > last:
        return None
    under_way = date_of(last_day, month, None, asked)
    if year is None and under_way is not None and first is not None and under_way < first:
        first = asked.today  # it began before today and is not over
        last = under_way
    return None if first is None or last is None or first > last else Dates(first=first, last=last)


def _range_of_days(found: re.Match[str], asked: Asked) -> Dates | None:
    """ "From the 13th to the 15th", the next such days; over the end of a month if the second is smaller."""
    first_day, last_day = int(found["first"]), int(found["last"])
    if not (1 <= first_day <= LAST_DAY and 1 <= last_day <= LAST_DAY):
        return None
    first = next_month_day(first_day, asked.today)
    return Dates(first=first, last=next_month_day(last_day, first))


def next_month_day(day: int, not_before: date) -> date:
    """The first date from `not_before` on that has this day of the month."""
    candidate = not_before
    while candidate.day != day:
        candidate += timedelta(days=1)
    return candidate


FROM = r"(?:from |between |on )?(?:the )?"
TO = r"(?: ?(?:to|until|-|through) (?:the )?)"
FIRST, LAST = r"[NOo](?P<first>\d{1,2})", r"[NOo](?P<last>\d{1,2})"
AND = r"(?: and (?:the )?)"
PHRASES: tuple[Phrase, ...] = (
    phrase(r"(?:on )?impossible", lambda found, asked: Past()),
    phrase(r"I(?P<moment>\S+)", _moment),
    phrase(r"(?:on )?D(?P<date>\S+)", _full),
    phrase(r"(?:on |for )?S(?P<month>\d+)/(?P<day>\d+)", _in_figures),
    phrase(r"(?:in )?Y(?P<number>\d+)-(?P<month>\d+)", _month_of_year),
    phrase(rf"(?:on |for |around |the )*{DAY}(?: Gday)?(?: of| ,)? (?:of )?M(?P<month>\d+){YEAR_TOO}", _day_of_month),
    phrase(rf"(?:on |for |around |the )*{DAY}(?: of)? M(?P<month>\d+)", _day_of_month),
    phrase(rf"(?:on |for |around |the )*M(?P<month>\d+) {DAY}", _day_of_month),
    phrase(rf"(?:in )?(?P<relative>next|this) Gyear(?: ,)? (?:on )?M(?P<month>\d+) {DAY}", _day_of_month),
    phrase(
        r"M\d+ [NOo](?:3[2-9]|[4-9]\d)|[NOo](?:3[2-9]|[4-9]\d) (?:of )?M\d+|W\d (?:the )?[Oo](?:3[2-9]|[4-9]\d)",
        lambda found, asked: Past(),
    ),
    phrase(
        r"(?:on |the )*[NOo](?P<day>\d{1,2})(?: Gday)? of (?:(?P<which>next|this|coming) )?"
        r"Gmonth(?P<beyond> after next)?",
        _day_of_named_month,
    ),
    phrase(r"(?:on |the )*[Oo](?P<day>\d{1,2}) of (?:the )?[Oo](?P<month>\d{1,2})", _day_of_month),
    phrase(rf"(?:on |for |around |the )*M(?P<month>\d+)(?: ,)? (?:on )?(?:the )?{DAY}{YEAR_TOO}", _day_of_month),
    phrase(rf"(?P<year>N(?:19|20)\d\d)(?: ,)? M(?P<month>\d+)(?: ,)? {DAY}", _day_of_month),
    phrase(r"(?:on |for |at |in )?the (?!N1\b)[NOo](?P<day>\d{1,2})(?: Gday)?(?! G)", _bare_day),
    phrase(r"(?:on |for )?O(?P<day>\d{1,2})", _bare_day),
    phrase(r"on [No](?P<day>\d{1,2})", _bare_day),
    phrase(rf"{FROM}{FIRST}{TO}{LAST}(?: of)?(?: ,)? M(?P<month>\d+){YEAR_TOO}", _range_in_month),
    phrase(rf"between (?:the )?{FIRST}{AND}{LAST}(?: of)?(?: ,)? M(?P<month>\d+){YEAR_TOO}", _range_in_month),
    phrase(
        rf"{FROM}M(?P<month>\d+) (?:from |between )?(?:the )?{FIRST}{TO}(?:M(?P=month) )?{LAST}{YEAR_TOO}",
        _range_in_month,
    ),
    phrase(rf"(?:between )?M(?P<month>\d+) between (?:the )?{FIRST}{AND}{LAST}{YEAR_TOO}", _range_in_month),
    phrase(rf"{FROM}{FIRST}(?:{TO}|{AND}){LAST} (?:of |in )?(?:(?P<which>next|this) )Gmonth", _range_in_month),
    phrase(rf"{FROM}[Oo](?P<first>\d+){TO}[NOo](?P<last>\d+)", _range_of_days),
    phrase(rf"from the [NOo](?P<first>\d+){TO}[NOo](?P<last>\d+)", _range_of_days),
    phrase(r"between (?:the )?[Oo](?P<first>\d+)(?: and (?:the )?)[NOo](?P<last>\d+)", _range_of_days),
    phrase(r"between the N(?P<first>\d+) and the N(?P<last>\d+)", _range_of_days),
)
