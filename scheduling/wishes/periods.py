"""Weeks, months, years and parts of them: "next week", "the second week of january", "end of the month".

Weeks run from Monday to Sunday. The first week of a month is the one that holds its first Thursday, so the week in
which most of its first days lie. The parts of a month are its first ten days, the next ten and the rest. What of a
period lies before today is left out.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.phrases import Phrase, phrase, said
from scheduling.wishes.pieces import Dates, Link, Past

Period = tuple[date, date]

DAYS_IN_WEEK = 7
DECEMBER = 12
THURSDAY = 3
SATURDAY = 5
YEAR = r"(?:(?P<year>N(?:19|20)\d\d)|N20 N(?P<short>[2-9]\d)|(?P<relative>next|this) Gyear)"
MONTH_PERIOD = (
    r"(?:(?:(?P<which>next|this|coming) )?(?:Gmonth(?P<beyond> after next)?|M(?P<month>\d+)(?:(?: ,)? (?:of |in )?"
    + YEAR
    + r")?))"
)
WEEK_PERIOD = r"(?:(?P<which>next|this|coming|this coming) )?Gweek(?P<beyond> after next)?"


def week_from(today: date, weeks: int) -> Period:
    """The week that lies so many weeks after this one."""
    monday = today - timedelta(days=today.weekday()) + timedelta(weeks=weeks)
    return monday, monday + timedelta(days=DAYS_IN_WEEK - 1)


def month_of(year: int, month: int) -> Period:
    """A month; a number above 12 goes on into the years after."""
    year, month = year + (month - 1) // DECEMBER, (month - 1) % DECEMBER + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def year_said(found: re.Match[str], asked: Asked) -> int | None:
    if year := said(found, "year"):
        return int(year[1:])
    if short := said(found, "short"):
        return 2000 + int(short)
    if relative := said(found, "relative"):
        return asked.today.year + (relative == "next")
    return None


def month_period(found: re.Match[str], asked: Asked) -> Period:
    """The month that a phrase with MONTH_PERIOD names."""
    today, which = asked.today, said(found, "which")
    if not said(found, "month"):
        ahead = 2 if said(found, "beyond") else 1 if which in ("next", "coming") else 0
        return month_of(today.year, today.month + ahead)
    month = int(found["month"])
    year = year_said(found, asked)
    if year is None:
        year = today.year + (month < today.month or (month == today.month and which == "next"))
    return month_of(year, month)


def from_today(period: Period, asked: Asked) -> Period:
    first, last = period
    return (max(first, asked.today), last) if last >= asked.today else period


def _dates(period: Period, asked: Asked, *, from_now: bool = False, is_tail: bool = False) -> Dates:
    first, last = from_today(period, asked)
    return Dates(first=first, last=last, from_now=from_now, is_tail=is_tail)


def week_period(found: re.Match[str], asked: Asked) -> Period:
    which = said(found, "which")
    return week_from(
        asked.today, 2 if said(found, "beyond") else 1 if which in ("next", "coming", "this coming") else 0
    )


def _week(found: re.Match[str], asked: Asked) -> Dates:
    weeks = 1 if said(found, "next") else 0
    weeks += 1 if said(found, "again") else 0
    return _dates(week_from(asked.today, 2 if said(found, "beyond") else weeks), asked)


def _month(found: re.Match[str], asked: Asked) -> Dates | Past:
    period = month_period(found, asked)
    return Past() if period[1] < asked.today else _dates(period, asked)


def _year(found: re.Match[str], asked: Asked) -> Dates:
    year = asked.today.year + (2 if said(found, "beyond") else 1 if said(found, "which") == "next" else 0)
    return _dates((date(year, 1, 1), date(year, DECEMBER, 31)), asked)


def _in_year(found: re.Match[str], asked: Asked) -> Dates | None:
    year = int(found["number"])
    return _dates((date(year, 1, 1), date(year, DECEMBER, 31)), asked) if year >= asked.today.year else None


EARLY = r"early|earlier|beginning|o1 half|o1 part|O1 part|O1 half|first part"
MIDDLE = r"mid"
LATE = r"late|end|tail end|back end|very end|o2 half|latter half|latter part|o2 part|fag end"
PART = (
    rf"(?:at |in |on |towards |toward |around |sometime )?(?:the )?(?:(?P<early>{EARLY})|(?P<mid>{MIDDLE})|"
    rf"(?P<late>{LATE}))(?: of| in| on in| part of| part| on)?"
)


def _part_of_week(found: re.Match[str], asked: Asked) -> Dates | Past:
    monday, sunday = week_period(found, asked)
    if said(found, "early"):
        period = monday, monday + timedelta(days=2)
    elif said(found, "mid"):
        period = monday + timedelta(days=1), monday + timedelta(days=3)
    else:
        period = monday + timedelta(days=3), sunday
    if period[1] < asked.today:
        if said(found, "which") == "this":
            return Past()
        period = period[0] + timedelta(days=DAYS_IN_WEEK), period[1] + timedelta(days=DAYS_IN_WEEK)
    return _dates(period, asked, is_tail=bool(said(found, "late")))


def in_month(found: re.Match[str], asked: Asked, pick: Callable[[Period], Period | None]) -> Dates | Past:
    """Some days of the month that a phrase names; where they are over, of the next such month."""
    month = month_period(found, asked)
    chosen = pick(month)
    if chosen is not None and chosen[1] < asked.today and not year_said(found, asked) and not said(found, "which"):
        years, months = (1, 0) if said(found, "month") else (0, 1)
        chosen = pick(month_of(month[0].year + years, month[0].month + months))
    if chosen is None or chosen[1] < asked.today:
        return Past()
    return _dates(chosen, asked, is_tail=bool(said(found, "late")))


def _part_of_month(found: re.Match[str], asked: Asked) -> Dates | Past:
    return in_month(found, asked, lambda month: _third(month, found))


def _third(month: Period, found: re.Match[str]) -> Period:
    first, last = month
    if "half" in found.group():
        return (first, first.replace(day=15)) if said(found, "early") else (first.replace(day=16), last)
    if said(found, "early"):
        return first, first.replace(day=10)
    if said(found, "mid"):
        return first.replace(day=11), first.replace(day=20)
    return first.replace(day=21), last


def _part_of_year(found: re.Match[str], asked: Asked) -> Dates:
    year = asked.today.year + (said(found, "which") == "next")
    months = (1, 3) if said(found, "early") else (5, 8) if said(found, "mid") else (10, DECEMBER)
    return _dates(
        (month_of(year, months[0])[0], month_of(year, months[1])[1]), asked, is_tail=bool(said(found, "late"))
    )


def _week_of_month(found: re.Match[str], asked: Asked) -> Dates | Past:
    return in_month(found, asked, lambda month: _nth_week(month, found))


def _nth_week(month: Period, found: re.Match[str]) -> Period:
    first, last = month
    if said(found, "last"):
        monday = last - timedelta(days=last.weekday())
        if monday + timedelta(days=THURSDAY) > last:
            monday -= timedelta(days=DAYS_IN_WEEK)
        weeks = int(said(found, "weeks") or 1)
        return monday - timedelta(weeks=weeks - 1), monday + timedelta(days=DAYS_IN_WEEK - 1)
    first_thursday = first + timedelta(days=(THURSDAY - first.weekday()) % DAYS_IN_WEEK)
    monday = first_thursday - timedelta(days=THURSDAY) + timedelta(weeks=int(said(found, "nth") or 1) - 1)
    weeks = int(said(found, "weeks") or 1)
    return monday, monday + timedelta(days=DAYS_IN_WEEK * weeks - 1)


def _weekend_of_month(found: re.Match[str], asked: Asked) -> Dates | Past:
    return in_month(found, asked, lambda month: _nth_weekend(month, found))


def _nth_weekend(month: Period, found: re.Match[str]) -> Period:
    first, last = month
    if said(found, "last"):
        saturday = last - timedelta(days=(last.weekday() - SATURDAY) % DAYS_IN_WEEK)
    else:
        saturday = first + timedelta(days=(SATURDAY - first.weekday()) % DAYS_IN_WEEK, weeks=int(found["nth"]) - 1)
    return saturday, saturday + timedelta(days=1)


def _day_of_month(found: re.Match[str], asked: Asked) -> Dates | Past:
    """ "The last day of the month", "the third day of october"."""
    return in_month(found, asked, lambda month: _nth_day(month, found))


def _day_of_week(found: re.Match[str], asked: Asked) -> Dates | Past:
    """ "The first day of next week"."""
    chosen = _nth_day(week_period(found, asked), found)
    return Past() if chosen is None or chosen[1] < asked.today else _dates(chosen, asked)


def _nth_day(period: Period, found: re.Match[str]) -> Period | None:
    day = period[1] if said(found, "last") else period[0] + timedelta(days=int(found["nth"]) - 1)
    return None if day > period[1] else (day, day)


def _rest(found: re.Match[str], asked: Asked) -> Dates:
    last = _end_of(found["unit"], asked)
    return Dates(first=asked.today, last=last, from_now=True)


def _later(found: re.Match[str], asked: Asked) -> Dates:
    """ "Later this week": after today, but today itself where nothing else is left of it."""
    last = _end_of(found["unit"], asked)
    tomorrow = asked.today + timedelta(days=1)
    return Dates(first=min(tomorrow, last), last=last, from_now=True)


def _end_of(unit: str, asked: Asked) -> date:
    today = asked.today
    if unit == "day":
        return today
    if unit == "week":
        return week_from(today, 0)[1]
    return month_of(today.year, today.month)[1] if unit == "month" else date(today.year, DECEMBER, 31)


SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


def _season(found: re.Match[str], asked: Asked) -> Dates:
    """The season under way or to come: whole months, as meteorologists count them."""
    first_month = SEASONS[found["season"]]
    year = year_said(found, asked) or asked.today.year - 1
    while True:
        period = month_of(year, first_month)[0], month_of(year, first_month + 2)[1]
        under_way = period[0] <= asked.today
        if period[1] >= asked.today and not (said(found, "which") == "next" and under_way):
            return _dates(period, asked)
        year += 1


PHRASES: tuple[Phrase, ...] = (
    phrase(
        r"(?:in |on |for |during |around |any time )?(?P<next>next|coming|this coming) (?P<again>next "
        r")?Gweek(?: coming)?",
        _week,
    ),
    phrase(r"(?:in |on |for |during )?this Gweek|all Gweek", _week),
    phrase(r"(?:in |on |for |during )?(?P<next>next )?Gweek (?P<beyond>after next)(?: Gweek| one)?", _week),
    phrase(r"(?:in |on |for |during )?(?P<which>next|this|coming) Gmonth", _month),
    phrase(r"(?:in |on |for |during )?Gmonth(?P<beyond> after next)(?: Gmonth| one)?", _month),
    phrase(
        rf"(?:in |on |for |during |around |through )?(?:(?P<which>next|this|coming) )?M(?P<month>\d+)(?:(?: "
        rf",)? (?:of |in )?{YEAR})?",
        _month,
    ),
    phrase(r"(?:in |for |during )?(?P<which>next|this|coming) Gyear|(?:in )?Gyear(?P<beyond> after next)", _year),
    phrase(r"(?:in )?(?P<relative>next|this) Gyear(?: ,)? (?:in )?M(?P<month>\d+)", _month),
    phrase(r"(?:in|during|for|of) N(?P<number>20\d\d)", _in_year),
    phrase(r"(?:some time |sometime )?later (?:on )?(?:in )?(?:this )?G(?P<unit>week|month|year)", _later),
    phrase(
        r"Gweek (?:of|commencing|beginning|starting|ending|containing|with)(?: on)?",
        lambda found, asked: Link("week of"),
    ),
    phrase(rf"{PART} {WEEK_PERIOD}", _part_of_week),
    phrase(rf"{WEEK_PERIOD} (?:(?P<early>early)|(?P<late>late|later))(?! (?:in|P|on|this))", _part_of_week),
    phrase(rf"(?P<mid>midweek|mid week)(?: (?:of )?{WEEK_PERIOD})?", _part_of_week),
    phrase(rf"{PART} {MONTH_PERIOD}", _part_of_month),
    phrase(rf"{PART} (?:(?P<which>next|this) )?Gyear", _part_of_year),
    phrase(
        rf"(?:in |on |during )?(?:the )?(?:[Oo](?P<nth>[1-5])|(?P<last>last)) (?:full )?(?:N(?P<weeks>[1-4]) "
        rf")?Gweek (?:of |in |during )?{MONTH_PERIOD}",
        _week_of_month,
    ),
    phrase(rf"(?:in |on |during )?(?:the )?Gweek N(?P<nth>[1-5]) (?:of |in ){MONTH_PERIOD}", _week_of_month),
    phrase(
        rf"(?:on |the )*(?:[Oo](?P<nth>[1-5])|(?P<last>last)) weekend (?:of |in )?{MONTH_PERIOD}", _weekend_of_month
    ),
    phrase(rf"(?:on |the )*(?:[Oo](?P<nth>\d+)|(?P<last>last)) Gday (?:of |in ){MONTH_PERIOD}", _day_of_month),
    phrase(rf"(?:on |the )*(?:[Oo](?P<nth>[1-7])|(?P<last>last)) Gday (?:of |in ){WEEK_PERIOD}", _day_of_week),
    phrase(
        r"(?:for |in |during )?(?:rest|remainder|remaining) (?:of )?(?:my |this )?G(?P<unit>day|week|month|year)", _rest
    ),
    phrase(
        rf"(?:in |during |over )?(?:(?P<which>next|this|coming) )?(?P<season>spring|summer|autumn|fall|"
        rf"winter)(?: (?:of )?{YEAR})?",
        _season,
    ),
)
