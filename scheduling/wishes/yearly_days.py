"""Days of the year by rule: fixed ones, those told from Easter, and "the fourth Thursday in November"."""

from calendar import isleap
from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import easter

from scheduling.wishes.asked import Asked
from scheduling.wishes.periods import month_of

MONDAY, TUESDAY, THURSDAY, SUNDAY = 0, 1, 3, 6
OnYear = Callable[[int], date]


def fixed(month: int, day: int) -> OnYear:
    return lambda year: date(year, month, day)


def from_easter(days: int) -> OnYear:
    return lambda year: easter(year) + timedelta(days=days)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; the last one for -1."""
    first, last = month_of(year, month)
    if nth < 0:
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7, weeks=nth - 1)


def nth(month: int, weekday: int, count: int) -> OnYear:
    return lambda year: nth_weekday(year, month, weekday, count)


def after_nth(month: int, weekday: int, count: int, days: int) -> OnYear:
    return lambda year: nth_weekday(year, month, weekday, count) + timedelta(days=days)


def _leap_day(year: int) -> date:
    """The leap day of that year or the next one."""
    while not isleap(year):
        year += 1
    return date(year, 2, 29)


DAYS: dict[str, OnYear] = {
    "christmas eve": fixed(12, 24),
    "christmas": fixed(12, 25),
    "boxing day": fixed(12, 26),
    "new year's eve": fixed(12, 31),
    "new year's day": fixed(1, 1),
    "twelfth night": fixed(1, 5),
    "burns night": fixed(1, 25),
    "epiphany": fixed(1, 6),
    "groundhog day": fixed(2, 2),
    "leap day": _leap_day,
    "earth day": fixed(4, 22),
    "cinco de mayo": fixed(5, 5),
    "flag day": fixed(6, 14),
    "all saints day": fixed(11, 1),
    "all souls day": fixed(11, 2),
    "valentine's day": fixed(2, 14),
    "st david's day": fixed(3, 1),
    "st patrick's day": fixed(3, 17),
    "april fools day": fixed(4, 1),
    "st george's day": fixed(4, 23),
    "may day": fixed(5, 1),
    "canada day": fixed(7, 1),
    "independence day": fixed(7, 4),
    "juneteenth": fixed(6, 19),
    "halloween": fixed(10, 31),
    "bonfire night": fixed(11, 5),
    "veterans day": fixed(11, 11),
    "st andrew's day": fixed(11, 30),
    "shrove tuesday": from_easter(-47),
    "ash wednesday": from_easter(-46),
    "palm sunday": from_easter(-7),
    "maundy thursday": from_easter(-3),
    "good friday": from_easter(-2),
    "easter saturday": from_easter(-1),
    "easter": from_easter(0),
    "easter monday": from_easter(1),
    "easter tuesday": from_easter(2),
    "whit monday": from_easter(50),
    "pentecost": from_easter(49),
    "trinity sunday": from_easter(56),
    "mlk day": nth(1, MONDAY, 3),
    "presidents day": nth(2, MONDAY, 3),
    "memorial day": nth(5, MONDAY, -1),
    "labor day": nth(9, MONDAY, 1),
    "columbus day": nth(10, MONDAY, 2),
    "thanksgiving": nth(11, THURSDAY, 4),
    "black friday": after_nth(11, THURSDAY, 4, 1),
    "cyber monday": after_nth(11, THURSDAY, 4, 4),
    "election day": after_nth(11, MONDAY, 1, 1),
    "victoria day": lambda year: date(year, 5, 24) - timedelta(days=date(year, 5, 24).weekday()),
    "father's day": nth(6, SUNDAY, 3),
    "remembrance sunday": nth(11, SUNDAY, 2),
}


def next_on(day_in: OnYear, asked: Asked, year: int | None = None) -> date:
    """The day in that year, or the next one from today on."""
    if year is not None:
        return day_in(year)
    this_year = day_in(asked.today.year)
    return this_year if this_year >= asked.today else day_in(asked.today.year + 1)
