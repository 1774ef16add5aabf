"""Bank holidays as people call them: "bank holiday monday", "the august bank holiday", "bank holiday weekend".

Where one falls on a weekend, the weekday kept in its stead counts too.
"""

import re
from datetime import date, timedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.periods import YEAR, year_said
from scheduling.wishes.phrases import Phrase, phrase, said
from scheduling.wishes.pieces import Dates, one_day
from scheduling.wishes.yearly_days import MONDAY, OnYear, fixed, from_easter, next_on, nth

SATURDAY, SUNDAY = 5, 6


def _by_name(country: str) -> dict[str, OnYear]:
    """The public holidays people call by the month or season they fall in."""
    if country == "IE":
        return {
            "M2": nth(2, MONDAY, 1), "M5": nth(5, MONDAY, 1), "M6": nth(6, MONDAY, 1), "M8": nth(8, MONDAY, 1),
            "M10": nth(10, MONDAY, -1), "summer": nth(8, MONDAY, 1), "early M5": nth(5, MONDAY, 1),
            "easter": from_easter(1), "christmas": fixed(12, 25),
        }  # fmt: skip
    return {
        "early M5": nth(5, MONDAY, 1), "M5": nth(5, MONDAY, 1), "spring": nth(5, MONDAY, -1),
        "late M5": nth(5, MONDAY, -1), "summer": nth(8, MONDAY, -1), "M8": nth(8, MONDAY, -1),
        "late summer": nth(8, MONDAY, -1), "easter": from_easter(1), "christmas": fixed(12, 25),
    }  # fmt: skip


def _christmas_days(year: int) -> tuple[date, ...]:
    """Christmas Day and Boxing Day, and the days kept in their stead: two days on from a weekend."""
    days = (date(year, 12, 25), date(year, 12, 26))
    return (*days, *(day + timedelta(days=2) for day in days if day.weekday() in (SATURDAY, SUNDAY)))


def _new_year_days(year: int) -> tuple[date, ...]:
    day = date(year, 1, 1)
    to_monday = timedelta(days=7 - day.weekday())
    return (day, day + to_monday) if day.weekday() in (SATURDAY, SUNDAY) else (day,)


def _upcoming(country: str, asked: Asked) -> list[date]:
    by_rule = {next_on(day_in, asked) for day_in in (*_by_name(country).values(), from_easter(-2))}
    years = (asked.today.year, asked.today.year + 1)
    round_the_year = {day for year in years for day in (*_christmas_days(year), *_new_year_days(year))}
    return sorted(day for day in by_rule | round_the_year if day >= asked.today)


def _of_month(month: str, asked: Asked, *, last: bool) -> Dates | None:
    """ "The first bank holiday in may": of the days known by that month's name."""
    names = (f"late {month}", month) if last else (month,)
    day_in = next((_by_name(asked.country)[name] for name in names if name in _by_name(asked.country)), None)
    return None if day_in is None else one_day(next_on(day_in, asked))


def _bank_holiday(found: re.Match[str], asked: Asked) -> Dates | None:
    called = (said(found, "called") or "").replace("end of ", "late ")
    if month := said(found, "month"):
        return _of_month(month, asked, last=said(found, "nth") != "1")
    if called:
        day_in = _by_name(asked.country).get(called)
        return None if day_in is None else one_day(next_on(day_in, asked, year_said(found, asked)))
    upcoming = _upcoming(asked.country, asked)
    if "W0" in found.group() or "weekend" in found.group():
        upcoming = [day for day in upcoming if day.weekday() == MONDAY]
    if "weekend" in found.group():
        return Dates(first=max(asked.today, upcoming[0] - timedelta(days=2)), last=upcoming[0])
    return one_day(upcoming[0])


PHRASES: tuple[Phrase, ...] = (
    phrase(
        r"(?:on |for |at |over |during |this )*(?:next |coming )?"
        r"(?:(?P<called>(?:early |late |end of )?(?:M\d+|spring|summer|easter|christmas)) )?"
        rf"bank holiday(?: W0| weekend)?(?: {YEAR})?",
        _bank_holiday,
    ),
    phrase(r"(?:on |the )*(?:[Oo](?P<nth>[12])|last) bank holiday (?:of |in )(?P<month>M\d+)", _bank_holiday),
)
