"""Ranges: "monday to wednesday", "between 2 and 4", "friday 3pm to saturday noon", "9-5".

The last day of a range of days is part of it.
"""

from dataclasses import dataclass, replace
from datetime import date

from scheduling.wishes.asked import Asked
from scheduling.wishes.bare_numbers import TO
from scheduling.wishes.calendar_dates import figures_as_date
from scheduling.wishes.clock_times import clock
from scheduling.wishes.pieces import (
    MINUTES_IN_DAY,
    Anytime,
    Clock,
    Dates,
    Item,
    Link,
    Number,
    Span,
    Stretch,
    following,
)
from scheduling.wishes.resolving import first_and_last, moment_of

HALF_DAY = 12 * 60
DAYS_IN_WEEK = 7
FILLING = frozenset({"at", "on", "in", "for", "of", "around"})


@dataclass(frozen=True)
class _Edge:
    """One side of a range: a day, a time of day, or both."""

    dates: Dates | None
    hours: Clock | Number | None
    end: int


def _edge(
    items: list[Item],
    position: int,
    asked: Asked,
    *,
    hours_wanted: bool | None = None,
    dates_wanted: bool = True,
) -> _Edge | None:
    dates: Dates | None = None
    hours: Clock | Number | None = None
    end = position
    while position < len(items):
        item = items[position]
        if isinstance(item, Anytime) and item.soon and dates is None and hours is None and dates_wanted:
            dates = Dates(first=asked.today, last=asked.today, from_now=True)  # "between now and friday"
        elif isinstance(item, Dates) and dates_wanted and (dates is None or dates.and_also(item) is not None):
            dates = item if dates is None else dates.and_also(item)
        elif isinstance(item, Clock | Number) and hours is None and hours_wanted is not False:
            hours = item
        elif (
            isinstance(item, Link) and item.word in FILLING and position > end - 1 and item.word != ","
        ) or _is_comma_inside(items, position, dates):
            position += 1
            continue
        else:
            break
        position += 1
        end = position
    return None if dates is None and hours is None else _Edge(dates, hours, end)


def _is_comma_inside(items: list[Item], position: int, dates: Dates | None) -> bool:
    """Whether a comma stands inside one side: "friday, 3pm", "wednesday, 22 january"."""
    item, after = items[position], following(items, position + 1)
    if not (isinstance(item, Link) and item.word == ","):
        return False
    if isinstance(after, Dates):
        return dates is not None and dates.and_also(after) is not None
    return isinstance(after, Clock)


def with_ranges(items: list[Item], asked: Asked) -> list[Item]:
    read: list[Item] = []
    position = 0
    while position < len(items):
        week = read[-1] if read else None
        found = _weekdays_of_week(items, position, week, asked)
        if found is not None:
            read.pop()
        else:
            found = _range_at(items, position, asked)
        if found is not None:
            meant, position = found
            read.extend(meant)
            continue
        read.append(items[position])
        position += 1
    return read


def _weekdays_of_week(
    items: list[Item], position: int, week: Item | None, asked: Asked
) -> tuple[list[Item], int] | None:
    """ "Next week between wednesday and friday": the week is said before the range."""
    if not isinstance(week, Dates) or week.weekdays or week.first is None or week.last is None:
        return None
    inside = [_in_week(item, week) for item in items]
    found = _range_at(inside, position, asked)
    bare = found is not None and inside[position : found[1]] != items[position : found[1]]
    return found if bare and (week.last - week.first).days < DAYS_IN_WEEK else None


def _in_week(item: Item, week: Dates) -> Item:
    is_weekday = isinstance(item, Dates) and item.is_bare_weekday
    return replace(item, first=week.first, last=week.last) if isinstance(item, Dates) and is_weekday else item


def _range_at(items: list[Item], position: int, asked: Asked) -> tuple[list[Item], int] | None:
    item = items[position]
    opening = item.word if isinstance(item, Link) else ""
    start = position + 1 if opening in ("from", "between") else position
    if start == position and isinstance(items[position], Link):
        return None
    one = _edge(items, start, asked)
    if one is None or one.end >= len(items):
        return None
    joint = items[one.end]
    joined = isinstance(joint, Link) and (joint.word in TO or (joint.word == "and" and opening == "between"))
    if not joined:
        return None
    if opening and isinstance(items[start], Anytime):
        until = _edge(items, one.end + 1, asked)
        if until is not None and isinstance(until.hours, Clock | Number):
            span = _from_now_until(until, asked)
            return None if span is None else ([span], until.end)
    two = _edge(
        items,
        one.end + 1,
        asked,
        hours_wanted=one.hours is not None,
        dates_wanted=one.dates is not None or not isinstance(one.hours, Clock),
    )
    if two is not None and one.dates is None and isinstance(one.hours, Number) and two.dates and not two.hours:
        one = _Edge(Dates(month_days=frozenset({one.hours.value})), None, one.end)  # "from 2 to the 7th of april"
    if two is None:
        return None
    if (one.hours is None) != (two.hours is None):
        return None if one.dates is None or two.dates is None else (_between_moments(one, two, asked) or [], two.end)
    meant = _range(one, two, asked, spoken=bool(opening) or (isinstance(joint, Link) and joint.word != "-"))
    return None if meant is None else (meant, two.end)


def _from_now_until(until: _Edge, asked: Asked) -> Span | None:
    """ "Between now and eight o'clock", "from now until friday at 3"."""
    at = None if until.hours is None else _as_clock(until.hours)
    if at is None:
        return None
    if until.dates is not None:
        return Span(asked.now, moment_of(first_and_last(until.dates, asked)[0], at.minute, asked))
    minutes = (at.minute,) if at.sure else (at.minute, at.minute + HALF_DAY)
    minute = next((one for one in minutes if one > asked.minute_of_day), at.minute + MINUTES_IN_DAY)
    return Span(asked.now, moment_of(asked.today, minute, asked))


def _range(one: _Edge, two: _Edge, asked: Asked, *, spoken: bool) -> list[Item] | None:
    if one.hours is None and one.dates is not None and two.dates is not None:
        return [days_between(one.dates, two.dates, asked)]
    if one.hours is None or two.hours is None:
        return None
    if one.dates is not None and two.dates is not None:
        return _between_moments(one, two, asked)
    if one.dates is None and isinstance(one.hours, Number) and isinstance(two.hours, Number) and not spoken:
        day = figures_as_date(one.hours.value, two.hours.value, asked)
        if day is not None:
            return [day]
    stretch = hours_between(one.hours, two.hours)
    if stretch is None:
        return None
    dates = one.dates or two.dates
    return [stretch] if dates is None else [dates, stretch]


def days_between(one: Dates, two: Dates, asked: Asked) -> Dates:
    """From the first day of one to the last day of the other, which comes after it."""
    if one.is_bare_month_day and two.months:
        one = replace(one, months=two.months)
    if two.is_bare_month_day and one.months and min(two.month_days) >= min(one.month_days, default=0):
        two = replace(two, months=one.months)
    if two.weekdays and two.first is not None and not two.says_next and one.is_bare_weekday:
        one = replace(one, first=two.first, last=two.last)
    first = first_and_last(one, asked)[0]
    if _is_under_way(first, one, two, asked):
        first = asked.today
    last = first_and_last(replace(two, from_now=False), asked, not_before=first)[1]
    return Dates(first=first, last=last if last is None or last >= first else first, from_now=one.from_now)


def _is_under_way(first: date, one: Dates, two: Dates, asked: Asked) -> bool:
    """ "From 1 october to 7 november", said between the two."""
    if one.weekdays or two.weekdays or one.is_bare_month_day or two.is_bare_month_day or two.year:
        return False
    last = first_and_last(replace(two, from_now=False), asked)[1]
    return last is not None and asked.today <= last < first


def _between_moments(one: _Edge, two: _Edge, asked: Asked) -> list[Item] | None:
    if one.dates is None or two.dates is None:
        return None
    days = days_between(one.dates, two.dates, asked)
    starts = Clock(0, True) if one.hours is None else _as_clock(one.hours)
    ends = Clock(MINUTES_IN_DAY, True) if two.hours is None else _as_clock(two.hours)
    if starts is None or ends is None or days.first is None or days.last is None:
        return None
    return [Span(moment_of(days.first, starts.minute, asked), moment_of(days.last, ends.minute, asked))]


def _as_clock(hours: Clock | Number) -> Clock | None:
    if isinstance(hours, Clock):
        return hours
    return clock(*divmod(hours.value, 100)) if hours.value >= 100 else clock(hours.value)


def hours_between(one: Clock | Number, two: Clock | Number) -> Stretch | None:
    """ "9 to 5", "3-4pm", "11 to 1": where am or pm is not said, the reading that makes sense of the other side."""
    starts, ends = _as_clock(one), _as_clock(two)
    if starts is None or ends is None:
        return None
    start, end = starts.minute, ends.minute
    if not starts.sure and ends.sure:
        start = max((at for at in (start % HALF_DAY, start % HALF_DAY + HALF_DAY) if at < end), default=start)
    elif not ends.sure:
        if not starts.sure and start >= 19 * 60 and 8 * 60 <= end <= HALF_DAY:
            start -= HALF_DAY  # "7 to 9" is breakfast time, "7" alone is not
        end = min((at for at in (end % HALF_DAY, end % HALF_DAY + HALF_DAY) if at > start), default=end)
    if end <= start:
        end += MINUTES_IN_DAY
    half = None if starts.sure or ends.sure else "unsure"
    return Stretch(start, end, half, approximate=starts.approximate or ends.approximate)
