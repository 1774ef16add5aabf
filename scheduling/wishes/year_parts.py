"""Quarters and weeks of a year: "next quarter", "the second quarter of 2027", "the last week of the year".

A year's first week is the one that holds its first Thursday (ISO 8601).
"""

import re
from datetime import date, timedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.periods import DAYS_IN_WEEK, DECEMBER, YEAR, Period, from_today, month_of, week_from, year_said
from scheduling.wishes.phrases import Phrase, phrase, said
from scheduling.wishes.pieces import Dates, Past

MONTHS_IN_QUARTER = 3
DAY_IN_FIRST_WEEK = 4  # the fourth of January always is
DAY_IN_LAST_WEEK = 28  # so is the 28th of December in the last one


def _dates(period: Period, asked: Asked) -> Dates | Past:
    first, last = from_today(period, asked)
    return Past() if last < asked.today else Dates(first=first, last=last)


def _quarter_of(year: int, number: int) -> Period:
    first_month = (number - 1) * MONTHS_IN_QUARTER + 1
    return month_of(year, first_month)[0], month_of(year, first_month + MONTHS_IN_QUARTER - 1)[1]


def _quarter(found: re.Match[str], asked: Asked) -> Dates | Past:
    ahead = 1 if found["which"] in ("next", "coming") else 0
    return _dates(_quarter_of(asked.today.year, (asked.today.month - 1) // MONTHS_IN_QUARTER + 1 + ahead), asked)


def _nth_quarter(found: re.Match[str], asked: Asked) -> Dates | Past:
    year = year_said(found, asked)
    period = _quarter_of(year or asked.today.year, int(found["nth"]))
    if year is None and period[1] < asked.today:
        period = _quarter_of(asked.today.year + 1, int(found["nth"]))
    return _dates(period, asked)


def _weeks(found: re.Match[str], asked: Asked) -> Dates | Past:
    year = year_said(found, asked) or asked.today.year
    weeks = int(said(found, "weeks") or 1)
    if said(found, "last"):
        _, sunday = week_from(date(year, DECEMBER, DAY_IN_LAST_WEEK), 0)
        return _dates((sunday - timedelta(days=DAYS_IN_WEEK * weeks - 1), sunday), asked)
    monday, _ = week_from(date(year, 1, DAY_IN_FIRST_WEEK), int(said(found, "nth") or 1) - 1)
    return _dates((monday, monday + timedelta(days=DAYS_IN_WEEK * weeks - 1)), asked)


THE_YEAR = rf"(?:{YEAR}|Gyear)"
PHRASES: tuple[Phrase, ...] = (
    phrase(r"(?:in |during |for )?(?P<which>next|this|coming) quarter(?! (?:to|past|of|after|until|before))", _quarter),
    phrase(
        rf"(?:in |during |for )?(?:the )?[Oo](?P<nth>[1-4]) quarter(?: (?:of |in )?{THE_YEAR})?(?! (?:to|past))",
        _nth_quarter,
    ),
    phrase(
        rf"(?:in |on |during )?(?:the )?(?:[Oo](?P<nth>\d{{1,2}})|(?P<last>last)) (?:full "
        rf")?(?:N(?P<weeks>[1-9]) )?Gweek "
        rf"(?:of |in )(?:the )?{THE_YEAR}",
        _weeks,
    ),
)
