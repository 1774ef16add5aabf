"""Days with names: Christmas Eve, Boxing Day, Easter Monday, Thanksgiving, "bank holiday monday", and the next of each.

Only days a patient may name when booking; which of them a clinic is closed on is not decided here.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from dateutil.easter import easter

from scheduling.wishes.asked import Asked
from scheduling.wishes.periods import YEAR, month_of, year_said
from scheduling.wishes.phrases import Phrase, phrase, said
from scheduling.wishes.pieces import Dates, one_day

MONDAY, THURSDAY, SATURDAY, SUNDAY = 0, 3, 5, 6
AMERICAN = frozenset({"US", "CA"})
OnYear = Callable[[int], date]


def _fixed(month: int, day: int) -> OnYear:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> OnYear:
    return lambda year: easter(year) + timedelta(days=days)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; the last one for -1."""
    first, last = month_of(year, month)
    if nth < 0:
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7, weeks=nth - 1)


def _nth(month: int, weekday: int, nth: int) -> OnYear:
    return lambda year: nth_weekday(year, month, weekday, nth)


DAYS: dict[str, OnYear] = {
    "christmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "new year's eve": _fixed(12, 31),
    "new year's day": _fixed(1, 1),
    "twelfth night": _fixed(1, 5),
    "burns night": _fixed(1, 25),
    "valentine's day": _fixed(2, 14),
    "st david's day": _fixed(3, 1),
    "st patrick's day": _fixed(3, 17),
    "april fools day": _fixed(4, 1),
    "st george's day": _fixed(4, 23),
    "may day": _fixed(5, 1),
    "canada day": _fixed(7, 1),
    "independence day": _fixed(7, 4),
    "juneteenth": _fixed(6, 19),
    "halloween": _fixed(10, 31),
    "bonfire night": _fixed(11, 5),
    "veterans day": _fixed(11, 11),
    "st andrew's day": _fixed(11, 30),
    "shrove tuesday": _from_easter(-47),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "easter saturday": _from_easter(-1),
    "easter": _from_easter(0),
    "easter monday": _from_easter(1),
    "easter tuesday": _from_easter(2),
    "whit monday": _from_easter(50),
    "pentecost": _from_easter(49),
    "mlk day": _nth(1, MONDAY, 3),
    "presidents day": _nth(2, MONDAY, 3),
    "memorial day": _nth(5, MONDAY, -1),
    "labor day": _nth(9, MONDAY, 1),
    "columbus day": _nth(10, MONDAY, 2),
    "thanksgiving": _nth(11, THURSDAY, 4),
    "black friday": lambda year: nth_weekday(year, 11, THURSDAY, 4) + timedelta(days=1),
    "cyber monday": lambda year: nth_weekday(year, 11, THURSDAY, 4) + timedelta(days=4),
    "father's day": _nth(6, SUNDAY, 3),
    "remembrance sunday": _nth(11, SUNDAY, 2),
}
NAMES = {
    r"christmas eve|night before christmas": "christmas eve",
    r"christmas(?: Gday| time)?|christmastime|O25 christmas": "christmas",
    r"boxing Gday|st stephen's Gday|saint stephen's Gday|st stephens Gday": "boxing day",
    r"(?:new Gyear|new Gyears|nye|new years)(?: eve)|nye|hogmanay|o?l?d? ?year's night": "new year's eve",
    r"new Gyear(?: Gday)?|new years(?: Gday)?|nyd|O1 of new Gyear": "new year's day",
    r"twelfth night|o12 night|epiphany eve": "twelfth night",
    r"burns night": "burns night",
    r"(?:st |saint )?valentine'?s?(?: Gday)?": "valentine's day",
    r"(?:st|saint) david'?s? Gday": "st david's day",
    r"(?:st|saint) (?:patrick|paddy)'?s? Gday|paddy'?s Gday": "st patrick's day",
    r"april fools?'?s?(?: Gday)?|M4 fools?'?s?(?: Gday)?": "april fools day",
    r"(?:st|saint) george'?s? Gday": "st george's day",
    r"(?:st|saint) andrew'?s? Gday": "st andrew's day",
    r"(?:may_|M5) Gday": "may day",
    r"canada Gday": "canada day",
    r"independence Gday|fourth of july|o4 of M7": "independence day",
    r"juneteenth": "juneteenth",
    r"halloween|hallowe'en|all hallows eve": "halloween",
    r"bonfire (?:Pnight|night)|guy fawkes(?: Gday| Pnight)?|fireworks Pnight": "bonfire night",
    r"veterans?'?s? Gday|armistice Gday|remembrance Gday": "veterans day",
    r"(?:shrove W1|pancake Gday|pancake W1|mardi gras)": "shrove tuesday",
    r"ash W2": "ash wednesday",
    r"palm W6": "palm sunday",
    r"maundy W3": "maundy thursday",
    r"good W4": "good friday",
    r"(?:easter|holy) W5": "easter saturday",
    r"easter(?: W6| Gday| time)?|easter sunday": "easter",
    r"easter W0": "easter monday",
    r"easter W1": "easter tuesday",
    r"whit W0": "whit monday",
    r"pentecost|whit ?sunday|whit W6": "pentecost",
    r"(?:mlk|martin luther king)(?: jr)?'?s?(?: Gday)?": "mlk day",
    r"president'?s?'? Gday|presidents Gday|washington's birthday": "presidents day",
    r"memorial Gday|decoration Gday": "memorial day",
    r"labou?r Gday": "labor day",
    r"columbus Gday|indigenous peoples'? Gday": "columbus day",
    r"thanksgiving(?: Gday)?|turkey Gday": "thanksgiving",
    r"black W4": "black friday",
    r"cyber W0": "cyber monday",
    r"(?:father|dad)'?s'? Gday|fathers Gday": "father's day",
    r"remembrance W6|poppy Gday": "remembrance sunday",
    r"mother'?s'? Gday|mothers Gday|mothering W6": "mother's day",
}
WITH_YEAR = rf"(?P<which>next |this |coming |this coming )?(?:{{}})(?:(?: ,)? (?:of |in )?{YEAR})?"


def _on(name: str, country: str) -> OnYear:
    if name == "mother's day":
        return _from_easter(-21) if country in ("GB", "IE") else _nth(5, SUNDAY, 2)
    if name == "thanksgiving" and country == "CA":
        return _nth(10, MONDAY, 2)
    if name == "labor day" and country not in AMERICAN:
        return _nth(5, MONDAY, 1) if country == "IE" else _fixed(5, 1)
    return DAYS[name]


def next_on(day_in: OnYear, asked: Asked, year: int | None = None) -> date:
    """The day in that year, or the next one from today on."""
    if year is not None:
        return day_in(year)
    this_year = day_in(asked.today.year)
    return this_year if this_year >= asked.today else day_in(asked.today.year + 1)


def _named(name: str) -> Callable[[re.Match[str], Asked], Dates]:
    return lambda found, asked: one_day(next_on(_on(name, asked.country), asked, year_said(found, asked)))


def _bank_holidays(country: str) -> dict[str, OnYear]:
    """The public holidays people call by the month or season they fall in."""
    if country == "IE":
        return {
            "M2": _nth(2, MONDAY, 1), "M5": _nth(5, MONDAY, 1), "M6": _nth(6, MONDAY, 1), "M8": _nth(8, MONDAY, 1),
            "M10": _nth(10, MONDAY, -1), "summer": _nth(8, MONDAY, 1), "early M5": _nth(5, MONDAY, 1),
            "easter": _from_easter(1), "christmas": _fixed(12, 25),
        }  # fmt: skip
    return {
        "early M5": _nth(5, MONDAY, 1), "M5": _nth(5, MONDAY, 1), "spring": _nth(5, MONDAY, -1),
        "late M5": _nth(5, MONDAY, -1), "summer": _nth(8, MONDAY, -1), "M8": _nth(8, MONDAY, -1),
        "late summer": _nth(8, MONDAY, -1), "easter": _from_easter(1), "christmas": _fixed(12, 25),
    }  # fmt: skip


def _bank_holiday(found: re.Match[str], asked: Asked) -> Dates | None:
    known = _bank_holidays(asked.country)
    called = (said(found, "called") or "").replace("end of ", "late ")
    if called:
        day_in = known.get(called)
        return None if day_in is None else one_day(next_on(day_in, asked, year_said(found, asked)))
    days = [*known.values(), _from_easter(-2), _fixed(12, 26), _fixed(1, 1)]
    upcoming = sorted(next_on(day_in, asked) for day_in in days)
    if "W0" in found.group() or "weekend" in found.group():
        upcoming = [day for day in upcoming if day.weekday() == MONDAY]
    if "weekend" in found.group():
        return Dates(first=max(asked.today, upcoming[0] - timedelta(days=2)), last=upcoming[0])
    return one_day(upcoming[0])


def _long_weekend(found: re.Match[str], asked: Asked) -> Dates:
    """ "Labor day weekend": the saturday, the sunday and the holiday."""
    names = {"labour": "labor day", "mlk": "mlk day"}
    called = found["called"]
    day = next_on(_on(names.get(called, f"{called} day"), asked.country), asked, year_said(found, asked))
    return Dates(first=max(asked.today, day - timedelta(days=2)), last=day)


def _easter_weekend(found: re.Match[str], asked: Asked) -> Dates:
    monday = next_on(_from_easter(1), asked, year_said(found, asked))
    return Dates(first=max(asked.today, monday - timedelta(days=3)), last=monday)


def _week_of(name: str) -> Callable[[re.Match[str], Asked], Dates]:
    def week(found: re.Match[str], asked: Asked) -> Dates:
        day = next_on(DAYS[name], asked, year_said(found, asked))
        monday = day - timedelta(days=day.weekday())
        return Dates(first=max(asked.today, monday), last=monday + timedelta(days=6))

    return week


def _week_of_new_year(found: re.Match[str], asked: Asked) -> Dates:
    """ "The first week of the new year": from its first Monday that is not the holiday."""
    first, _ = month_of(asked.today.year + 1, 1)
    monday = first + timedelta(days=(7 - first.weekday()) % 7, weeks=int(found["nth"]) - 1)
    return Dates(first=monday, last=monday + timedelta(days=6))


def _in_new_year(found: re.Match[str], asked: Asked) -> Dates:
    """ "In the new year": the January to come."""
    first, last = month_of(asked.today.year + 1, 1)
    return Dates(first=first, last=last)


BEFORE = r"(?:on |for |at |over |during |this )*"
PHRASES: tuple[Phrase, ...] = (
    *(phrase(BEFORE + WITH_YEAR.format(pattern), _named(name)) for pattern, name in NAMES.items()),
    phrase(
        rf"{BEFORE}(?:next |coming )?(?:(?P<called>(?:early |late |end of )?(?:M\d+|spring|summer|easter|christmas)) )?"
        rf"bank holiday(?: W0| weekend)?(?: {YEAR})?",
        _bank_holiday,
    ),
    phrase(
        rf"{BEFORE}(?:next )?(?P<called>labor|labour|memorial|presidents|columbus|mlk)(?: Gday)? weekend(?: {YEAR})?",
        _long_weekend,
    ),
    phrase(rf"{BEFORE}(?:next )?easter weekend(?: {YEAR})?", _easter_weekend),
    phrase(rf"{BEFORE}(?:next )?christmas Gweek(?: {YEAR})?", _week_of("christmas")),
    phrase(rf"{BEFORE}(?:next )?easter Gweek(?: {YEAR})?", _week_of("easter")),
    phrase(rf"{BEFORE}thanksgiving Gweek(?: {YEAR})?", _week_of("thanksgiving")),
    phrase(r"(?:early |sometime )?in new Gyear", _in_new_year),
    phrase(r"(?:in )?(?:the )?[Oo](?P<nth>[1-4]) (?:full )?Gweek (?:of|in) new Gyear", _week_of_new_year),
)
