"""Days of the week: "tuesday", "next tuesday", "tuesday week", "a week on tuesday", "the first monday of june".

A bare weekday is the next one after today, so on a Tuesday "tuesday" is in a week. "Next tuesday" is the Tuesday of
next week, whatever day it is said on; weeks begin on Monday.
"""

import re
from datetime import date, timedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.periods import MONTH_PERIOD, Period, in_month, week_from
from scheduling.wishes.phrases import Phrase, phrase, said
from scheduling.wishes.pieces import Dates, Item, Link, Past, Shift, one_day

DAYS_IN_WEEK = 7
SATURDAY = 5
WORKING_DAYS = frozenset(range(5))
WEEKEND = frozenset({5, 6})


def next_weekday(weekday: int, after: date) -> date:
    """The first such weekday after a day."""
    return after + timedelta(days=(weekday - after.weekday() - 1) % DAYS_IN_WEEK + 1)


def _bare(found: re.Match[str], asked: Asked) -> Dates:
    return Dates(weekdays=frozenset({int(found["day"])}))


def _every(found: re.Match[str], asked: Asked) -> Dates:
    return Dates(weekdays=frozenset({int(found["day"])}), every=True)


def _every_other(found: re.Match[str], asked: Asked) -> tuple[Item, ...]:
    """ "Every other tuesday": the next one and the one two weeks after it."""
    day = next_weekday(int(said(found, "day") or found["also"]), asked.today)
    return one_day(day), Link("or"), one_day(day + timedelta(weeks=2))


def _of_next_week(found: re.Match[str], asked: Asked) -> Dates:
    weeks = 2 if said(found, "twice") or said(found, "after") else 1
    monday, sunday = week_from(asked.today, weeks)
    return Dates(weekdays=frozenset({int(found["day"])}), first=monday, last=sunday, says_next=True)


def _week_on(found: re.Match[str], asked: Asked) -> Dates:
    """ "Tuesday week", "a week on tuesday", "two weeks from friday"."""
    weeks = int(said(found, "weeks") or 1) * (2 if said(found, "fortnight") else 1)
    return one_day(next_weekday(int(found["day"]), asked.today) + timedelta(weeks=weeks))


def _in_week(found: re.Match[str], asked: Asked) -> Dates:
    """ "Friday in three weeks", "monday two weeks from now": that day of that week."""
    monday, sunday = week_from(asked.today, int(found["weeks"]))
    return Dates(weekdays=frozenset({int(found["day"])}), first=monday, last=sunday)


def _nth_from_now(found: re.Match[str], asked: Asked) -> Dates:
    weeks_on = int(found["count"]) - 1
    return one_day(next_weekday(int(found["day"]), asked.today) + timedelta(weeks=weeks_on))


def _nth_of_month(found: re.Match[str], asked: Asked) -> Dates | Past:
    return in_month(found, asked, lambda month: _nth_weekday(month, found))


def _nth_weekday(month: Period, found: re.Match[str]) -> Period | None:
    """The first, second … or last such weekday of a month; not every month has a fifth one."""
    first, last = month
    weekday = int(found["day"])
    if said(found, "last"):
        day = last - timedelta(days=(last.weekday() - weekday) % DAYS_IN_WEEK)
    else:
        day = next_weekday(weekday, first - timedelta(days=1)) + timedelta(weeks=int(found["nth"]) - 1)
    return None if day > last else (day, day)


def _nth_working_day(found: re.Match[str], asked: Asked) -> Dates | Past:
    return in_month(found, asked, lambda month: _working_day_in(month, found))


def _working_day_in(month: Period, found: re.Match[str]) -> Period | None:
    first, last = month
    days = [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    working = [day for day in days if day.weekday() in WORKING_DAYS]
    place = -1 if said(found, "last") else int(found["nth"]) - 1
    return (working[place], working[place]) if place < len(working) else None


def _working_days(found: re.Match[str], asked: Asked) -> Dates:
    return Dates(weekdays=WORKING_DAYS, every=True)


def _working_week(found: re.Match[str], asked: Asked) -> Dates:
    monday, _ = week_from(asked.today, 1 if found["next"] or asked.today.weekday() >= SATURDAY else 0)
    return Dates(first=max(asked.today, monday), last=monday + timedelta(days=4))


def _any_weekend(found: re.Match[str], asked: Asked) -> Dates:
    return Dates(weekdays=WEEKEND, every=True)


def _weekend(found: re.Match[str], asked: Asked) -> Dates:
    weeks = 2 if said(found, "after") else 1 if said(found, "next") else 0
    monday, sunday = week_from(asked.today, weeks)
    return Dates(first=max(asked.today, monday + timedelta(days=5)), last=sunday)


def _nth_weekend(found: re.Match[str], asked: Asked) -> Dates:
    monday, sunday = week_from(asked.today, int(found["count"]) - (asked.today.weekday() < SATURDAY))
    return Dates(first=monday + timedelta(days=SATURDAY), last=sunday)


def _gone(found: re.Match[str], asked: Asked) -> Past:
    return Past()


W = r"W(?P<day>\d)"
PHRASES: tuple[Phrase, ...] = (
    phrase(rf"(?:(?:this|coming|on|for|this coming|coming up|nearest|closest|this very) )*{W}(?: coming)?", _bare),
    phrase(rf"(?:on |any |every |most |all )?{W}s", _every),
    phrase(rf"(?:any|every) (?:given |single )?{W}s?", _every),
    phrase(rf"(?:on )?every (?:other|[No]2|alternate) {W}s?|(?:on )?alternate W(?P<also>\d)s", _every_other),
    phrase(rf"(?:on )?next (?P<twice>next )?{W}(?: coming)?", _of_next_week),
    phrase(rf"(?:on )?{W} (?P<after>after next)(?: W(?P=day))?(?! W)", _of_next_week),
    phrase(rf"(?:on )?{W} (?:Gweek|(?P<fortnight>Gfortnight))", _week_on),
    phrase(
        rf"(?:in )?(?:N(?P<weeks>\d+) )?(?:Gweek|(?P<fortnight>Gfortnight))(?: time)? (?:on |from |after |this "
        rf"|coming |come |next )*{W}",
        _week_on,
    ),
    phrase(rf"(?:on )?{W}(?: ,)? (?:in N(?P<weeks>\d+) Gweek(?: time)?)", _in_week),
    phrase(rf"(?:on )?{W}(?: ,)? (?:of )?N(?P<weeks>\d+) Gweek (?:from (?:now|today|asap)|time|hence)", _in_week),
    phrase(rf"in N(?P<weeks>\d+) Gweek(?: time)?(?: ,)? on {W}", _in_week),
    phrase(rf"N(?P<count>\d+) {W}s? (?:from (?:now|today|asap)|later|hence|away)", _nth_from_now),
    phrase(
        rf"(?:on )?(?:the )?(?:[Oo](?P<nth>[1-5])|(?P<last>last)) {W} (?:of |in |during )?{MONTH_PERIOD}", _nth_of_month
    ),
    phrase(
        rf"(?:on )?(?:the )?(?:[Oo](?P<nth>\d{{1,2}})|(?P<last>last)) Gworkday (?:of |in ){MONTH_PERIOD}",
        _nth_working_day,
    ),
    phrase(
        r"(?:on |during |any |every |in )?(?:weekdays?|Gweek days?)|(?:any )?Gworkday|"
        r"(?:during|in) Gweek(?! (?:after|before|of|N|O|commencing|beginning|starting))|"
        r"midweek days",
        _working_days,
    ),
    phrase(r"(?:in |during )?(?:(?P<next>next|coming) |this )?(?:working |work |business )Gweek", _working_week),
    phrase(
        r"(?:on )?weekend(?= (?:after|before) (?!next|[NTU]))",
        lambda found, asked: Shift(1, "weekend", whole=True),
    ),
    phrase(
        r"(?:on |at |over |for )?weekend (?:of|around|nearest|closest|nearest to|closest to|with)(?= "
        r"(?!next|this|G|mid))",
        lambda found, asked: Link("weekend of"),
    ),
    phrase(r"(?:on |at |any |every )?weekends|(?:any|every) weekend", _any_weekend),
    phrase(
        r"(?:on |over |at |this |coming |during |for )*(?P<next>next )?weekend(?P<after> after next)?(?: coming)?",
        _weekend,
    ),
    phrase(r"N(?P<count>\d) weekends? (?:from (?:now|today|asap)|hence|away)", _nth_weekend),
    phrase(
        r"last (?:W\ds?|weekend|night|Pnight|Pevening|Pafternoon|Pmorning)|this (?:past|last) (?:W\d|weekend)", _gone
    ),
)
