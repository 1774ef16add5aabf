"""Times told from now: today, tomorrow, in three days, a week today, within a fortnight, in half an hour.

"Few" is three, "a couple" two. "In two weeks" is the day two weeks from today; "within" and "in the next" run from now
to the end of the last day.
"""

import re
from datetime import UTC, date, datetime, timedelta

from dateutil.relativedelta import relativedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.phrases import Phrase, phrase, said
from scheduling.wishes.pieces import Anytime, Dates, Past, Piece, Shift, Span, Stretch, one_day

NAMED_DAYS = {"today": 0, "tomorrow": 1, "": 0}
WORKING_DAYS_IN_WEEK = 5
MOST = {
    "minute": 10_000, "hour": 1_000, "day": 5_000, "workday": 500, "week": 700, "fortnight": 300, "month": 200,
    "year": 20,
}  # fmt: skip


def shifted(day: date, count: int, unit: str) -> date:
    """A day so many days, weeks, months or years on."""
    match unit:
        case "day":
            return day + timedelta(days=count)
        case "workday":
            return _working_days_on(day, count)
        case "week":
            return day + timedelta(weeks=count)
        case "fortnight":
            return day + timedelta(weeks=2 * count)
        case "month":
            return day + relativedelta(months=count)
        case _:
            return day + relativedelta(years=count)


def _working_days_on(day: date, count: int) -> date:
    step = 1 if count >= 0 else -1
    left = abs(count)
    while left:
        day += timedelta(days=step)
        left -= day.weekday() < WORKING_DAYS_IN_WEEK
    return day


def _count(found: re.Match[str], name: str = "count") -> int:
    return int(said(found, name) or 1)


def _is_too_far(count: int, unit: str) -> bool:
    return count > MOST[unit]


def _named(found: re.Match[str], asked: Asked) -> Dates:
    return one_day(asked.today + timedelta(days=NAMED_DAYS[found["day"]]))


def _after_tomorrow(found: re.Match[str], asked: Asked) -> Dates:
    return one_day(asked.today + timedelta(days=2))


def _next_day(found: re.Match[str], asked: Asked) -> Dates:
    return one_day(asked.today + timedelta(days=1))


def _later_today(found: re.Match[str], asked: Asked) -> Dates:
    return Dates(first=asked.today, last=asked.today, from_now=True)


def _minutes_on(asked: Asked, minutes: int) -> datetime:
    """So many minutes of true time from now, whatever the clocks do."""
    return (asked.now.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(asked.zone)


def _ahead(found: re.Match[str], asked: Asked) -> Piece | None:
    """ "In 3 days", "two weeks from now", "in an hour"."""
    count, unit = _count(found), found["unit"]
    if _is_too_far(count, unit):
        return None
    if unit in ("minute", "hour"):
        minutes = count * (60 if unit == "hour" else 1)
        if said(found, "more"):
            minutes += int(found["more"])
        start = _minutes_on(asked, minutes).replace(second=0, microsecond=0)
        return Span(start, start + timedelta(minutes=1))
    return one_day(shifted(asked.today, count, unit))


def _from_named(found: re.Match[str], asked: Asked) -> Dates | None:
    """ "Three weeks from tomorrow", "a week today", "tomorrow fortnight"."""
    count = 2 if said(found, "fortnight") else _count(found)
    unit = "week" if said(found, "fortnight") else said(found, "unit") or "week"
    start = asked.today + timedelta(days=NAMED_DAYS[found["day"]])
    return None if _is_too_far(count, unit) else one_day(shifted(start, count, unit))


def _within(found: re.Match[str], asked: Asked) -> Piece | None:
    """ "Within 10 days", "in the next two weeks": from now to the end of that day."""
    count, unit = _count(found, "most" if said(found, "most") else "count"), found["unit"]
    if _is_too_far(count, unit):
        return None
    if unit in ("minute", "hour"):
        return Span(asked.now, _minutes_on(asked, count * (60 if unit == "hour" else 1)))
    return Dates(first=asked.today, last=shifted(asked.today, count, unit), from_now=True)


def _next_few(found: re.Match[str], asked: Asked) -> Piece | None:
    """ "Next 3 days", without "in": the three days after today."""
    count, unit = _count(found), found["unit"]
    if _is_too_far(count, unit):
        return None
    if unit in ("minute", "hour"):
        return Span(asked.now, _minutes_on(asked, count * (60 if unit == "hour" else 1)))
    return Dates(first=asked.today + timedelta(days=1), last=shifted(asked.today, count, unit))


def _one_or_other(found: re.Match[str], asked: Asked) -> Dates | None:
    """ "In a week or two", "in 3 to 4 weeks": from the sooner to the later day."""
    fewest, most, unit = _count(found, "fewest"), _count(found, "most"), found["unit"]
    if _is_too_far(most, unit) or fewest > most:
        return None
    return Dates(first=shifted(asked.today, fewest, unit), last=shifted(asked.today, most, unit))


def _hence_in_two_units(found: re.Match[str], asked: Asked) -> Dates | None:
    one = shifted(asked.today, _count(found), found["unit"])
    return one_day(shifted(one, int(found["second"]), found["unit2"]))


def _after_a_while(found: re.Match[str], asked: Asked) -> Span | None:
    """ "After two hours": from then on."""
    count, unit = _count(found), found["unit"]
    if _is_too_far(count, unit):
        return None
    return Span(_minutes_on(asked, count * (60 if unit == "hour" else 1)), None)


def _this_time(found: re.Match[str], asked: Asked) -> tuple[Piece, ...]:
    """ "This time next week": the day, and the clock as it stands."""
    minute = asked.minute_of_day
    return one_day(shifted(asked.today, 1, said(found, "unit") or "day")), Stretch(minute, minute + 1)


def _length(found: re.Match[str], asked: Asked) -> Shift | None:
    count, unit = int(found["count"]), found["unit"]
    return None if _is_too_far(count, unit) else Shift(count, unit)


def _one_length(found: re.Match[str], asked: Asked) -> Shift:
    return Shift(1, found["unit"], whole=found["unit"] == "week")


def _any_time(found: re.Match[str], asked: Asked) -> Anytime:
    return Anytime(soon=not found.group().startswith("any"))


def _gone(found: re.Match[str], asked: Asked) -> Past:
    return Past()


UNIT = r"G(?P<unit>day|workday|week|fortnight|month|year)"
UNIT_OR_HOUR = r"G(?P<unit>minute|hour|day|workday|week|fortnight|month|year)"
AHEAD = r"(?:from (?:now|today|asap)|time|hence|later|away|in future|ahead|out|now)"
ABOUT = r"(?:around |say |another |exactly )*"
SOON = (
    r"(?:within|in next|within next|over next|during next|over coming|in coming|within coming|inside|inside of|"
    r"sometime in next|for next|at most|in less than|in under|any time in next|up to)"
)
COUNT = r"(?:N(?P<count>\d+) )?"
PHRASES: tuple[Phrase, ...] = (
    phrase(r"(?:on |for |as of )?(?P<day>today|tomorrow)(?: itself)?", _named),
    phrase(r"(?:on )?this (?P<day>)Gday", _named),
    phrase(r"(?:on |for )?(?:the )?Gday after (?:tomorrow|today tomorrow)|overmorrow", _after_tomorrow),
    phrase(r"(?:on |the )?(?:next|following|coming) Gday", _next_day),
    phrase(r"later (?:on )?(?:today|in Gday)|today later|rest of today|still today", _later_today),
    phrase(
        rf"in {ABOUT}N(?P<count>\d+) (?:more )?{UNIT_OR_HOUR}(?: and N(?P<more>\d+) Gminute)?(?: {AHEAD}| around)?",
        _ahead,
    ),
    phrase(rf"{ABOUT}N(?P<count>\d+) (?:more )?{UNIT_OR_HOUR} {AHEAD}", _ahead),
    phrase(rf"(?:in )?N(?P<count>\d+) G(?P<unit>hour) (?:and )?N(?P<more>\d+) Gminute(?: {AHEAD})?", _ahead),
    phrase(rf"(?:after )?N(?P<count>\d+) {UNIT_OR_HOUR} from now", _ahead),
    phrase(rf"{UNIT} from (?:now|today|asap)", _ahead),
    phrase(r"after N(?P<count>\d+) G(?P<unit>minute|hour)", _after_a_while),
    phrase(
        rf"N(?P<count>\d+) {UNIT}(?: ,)? (?:and )?N(?P<second>\d+) G(?P<unit2>day|week|month) {AHEAD}",
        _hence_in_two_units,
    ),
    phrase(
        rf"in N(?P<count>\d+) {UNIT}(?: ,)? (?:and )?N(?P<second>\d+) G(?P<unit2>day|week|month)", _hence_in_two_units
    ),
    phrase(rf"(?:in )?N(?P<count>\d+) {UNIT} (?:from |after |on )?(?P<day>today|tomorrow)", _from_named),
    phrase(r"(?P<day>today|tomorrow) (?:Gweek|(?P<fortnight>Gfortnight))", _from_named),
    phrase(
        rf"{SOON} {ABOUT}(?:N(?P<fewest>\d+) (?:or|to|-) )?{COUNT}(?:more )?{UNIT_OR_HOUR}(?: or "
        rf"N(?P<most>\d+))?(?: or around| or so)?",
        _within,
    ),
    phrase(rf"(?:next|coming) N(?P<count>\d+) {UNIT_OR_HOUR}", _next_few),
    phrase(r"(?:next|coming|this) G(?P<unit>fortnight)", _next_few),
    phrase(rf"N(?P<count>\d+) coming {UNIT}", _next_few),
    phrase(r"next G(?P<unit>hour)", _next_few),
    phrase(rf"(?:in |next )?{ABOUT}N(?P<fewest>\d+) (?:or|to|-) N(?P<most>\d+) {UNIT}(?: {AHEAD})", _one_or_other),
    phrase(rf"in {ABOUT}N(?P<fewest>\d+) (?:or|to|-) N(?P<most>\d+) {UNIT}", _one_or_other),
    phrase(rf"in N(?P<fewest>\d+) {UNIT} or N(?P<most>\d+)", _one_or_other),
    phrase(r"(?:this|same) time (?:next G(?P<unit>week|month)|tomorrow)", _this_time),
    phrase(rf"N(?P<count>\d+) {UNIT}(?: time)?", _length),
    phrase(rf"{UNIT}(?= (?:after|before))", _one_length),
    phrase(r"asap|anytime|anyday|soon(?: as)?|as and when|no rush|now", _any_time),
    phrase(r"(?:Gday before )?yesterday|other Gday|before last|earlier today|earlier this \S+", _gone),
    phrase(r"(?:(?:last|past|this past) )(?:N\d+ )?(?:G[a-z]+|P[a-z]+|M\d+|year)", _gone),
    phrase(
        r"(?:around )?(?:N\d+ )?(?:G[a-z]+|W\ds?|P[a-z]+|M\d+|W\d)(?: (?:and )?N\d+ G[a-z]+)* (?:ago|back|"
        r"previously|earlier|since)",
        _gone,
    ),
    phrase(
        r"(?:W\d|M\d+|P[a-z]+) (?:of )?last (?:Gweek|Gmonth|Gyear)(?! (?:of|in))|(?:W\d|M\d+) (?:just gone|gone)", _gone
    ),
)
