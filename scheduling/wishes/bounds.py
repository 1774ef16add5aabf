"""From single pieces to ranges and bounds: "monday to wednesday", "between 2 and 4", "after the 5th", "by friday".

The last day of a range of days is part of it; "by" and "until" a day include it, "before" and "after" do not. A bound on
the clock ends with the day: "after 5pm" is until midnight, "before noon" from the start of the day or from now.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.clock_times import clock
from scheduling.wishes.calendar_dates import figures_as_date
from scheduling.wishes.pieces import (
    MINUTES_IN_DAY,
    Anytime,
    Clock,
    Dates,
    Item,
    Link,
    Number,
    Past,
    Shift,
    Span,
    Stretch,
    one_day,
)
from scheduling.wishes.periods import week_from
from scheduling.wishes.relative import shifted
from scheduling.wishes.resolving import first_and_last, moment_of

HALF_DAY = 12 * 60
TO = frozenset({"to", "-", "until"})
FILLING = frozenset({"at", "on", "in", "for", "of", "around", ","})
BOUNDING = frozenset({"after", "before", "by", "until", "from"})
ONE_DAY = timedelta(days=1)
LAST_HOUR_ON_DIAL = 12
DAYS_IN_WEEK = 7


def with_bounds(items: list[Item], asked: Asked) -> list[Item]:
    """The same items with their ranges and bounds put together."""
    items = _numbers_by_neighbours(items)
    items = _shifts(items, asked)
    items = _ranges(items, asked)
    return _bounds(items, asked)


# Bare numbers


def _numbers_by_neighbours(items: list[Item]) -> list[Item]:
    """Makes a bare number the hour it must be: after "at", or beside a day or a part of one."""
    read = list(items)
    for position, item in enumerate(items):
        if isinstance(item, Number) and not _in_a_range(items, position):
            hour = _hour_by_neighbours(items, position, item)
            if hour is not None:
                read[position] = hour
    return read


def _in_a_range(items: list[Item], position: int) -> bool:
    beside = [items[near] for near in (position - 1, position + 1) if 0 <= near < len(items)]
    in_between = any(isinstance(item, Link) and item.word == "between" for item in items[:position])
    return any(isinstance(item, Link) and (item.word in TO or (item.word == "and" and in_between)) for item in beside)


def _hour_by_neighbours(items: list[Item], position: int, number: Number) -> Item | None:
    before = items[position - 1] if position else None
    after = items[position + 1] if position + 1 < len(items) else None
    if isinstance(before, Link) and before.word == "on":
        return Dates(month_days=frozenset({number.value})) if 1 <= number.value <= 31 else None
    if isinstance(before, Link) and before.word in ("at", "around") and not isinstance(after, Shift):
        hour = clock(number.value)
        return replace(hour, approximate=True) if hour and before.word == "around" else hour
    if isinstance(before, Link) and before.word in BOUNDING:
        return clock(number.value)
    if _beside_time(items, position):
        if number.value > LAST_HOUR_ON_DIAL and number.value <= 31 and _beside_bare_weekday(items, position):
            return Dates(month_days=frozenset({number.value}))
        return clock(number.value) if 0 < number.value < 24 else None
    return None


def _beside_time(items: list[Item], position: int) -> bool:
    """Whether a day or part of one stands right before, or right after, little words aside."""
    for step in (-1, 1):
        near = position + step
        while 0 <= near < len(items):
            item = items[near]
            if isinstance(item, Dates | Stretch | Clock) and not (isinstance(item, Stretch) and not item.named):
                return True
            if isinstance(item, Number) or (
                isinstance(item, Link) and item.word in ("or", "and", ",", "at", "on", "for")
            ):
                near += step
                continue
            break
    return False


def _beside_bare_weekday(items: list[Item], position: int) -> bool:
    before = items[position - 1] if position else None
    return isinstance(before, Dates) and before.is_bare_weekday


# Lengths that move a day


def _shifts(items: list[Item], asked: Asked) -> list[Item]:
    """ "Two days after christmas", "the day before easter", "the week after the 5th"."""
    read: list[Item] = []
    position = 0
    while position < len(items):
        item, link, day = (_get(items, position + ahead) for ahead in range(3))
        if isinstance(item, Link) and item.word == "week of" and isinstance(link, Dates):
            read.append(_week_of(link, asked))
            position += 2
            continue
        if isinstance(link, Link) and link.word in ("after", "before", "from") and isinstance(day, Dates):
            moved = _moved(item, link.word, day, asked)
            if moved is not None:
                read.append(moved)
                position += 3
                continue
        if item is not None:
            read.append(item)
        position += 1
    return read


def _week_of(dates: Dates, asked: Asked) -> Dates:
    monday, sunday = week_from(first_and_last(dates, asked)[0], 0)
    return Dates(first=max(monday, asked.today), last=sunday)


def _moved(item: Item | None, way: str, dates: Dates, asked: Asked) -> Item | None:
    """The days so far from others; None where a bound ("monday after the 5th") or nothing of the kind is meant."""
    first, last = first_and_last(dates, asked)
    if isinstance(item, Dates) and item.is_bare_weekday and not item.every and way == "before" and first == last:
        (weekday,) = item.weekdays if len(item.weekdays) == 1 else (first.weekday(),)
        day = first - timedelta(days=(first.weekday() - weekday - 1) % 7 + 1)
        return one_day(day) if day >= asked.today else Past()
    if not isinstance(item, Shift):
        return None
    start = (last or first) if way != "before" else first
    count = -item.count if way == "before" else item.count
    if item.whole:
        monday, sunday = week_from(start, count)
        return Dates(first=max(monday, asked.today), last=sunday) if sunday >= asked.today else Past()
    day = shifted(start, count, item.unit)
    return Past() if day < asked.today else one_day(day)


# Ranges


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
        if isinstance(item, Anytime) and dates is None and dates_wanted:
            dates = Dates(first=asked.today, last=asked.today, from_now=True)  # "between now and friday"
        elif isinstance(item, Dates) and dates_wanted and (dates is None or dates.and_also(item) is not None):
            dates = item if dates is None else dates.and_also(item)
        elif isinstance(item, Clock | Number) and hours is None and hours_wanted is not False:
            hours = item
        elif isinstance(item, Link) and item.word in FILLING and position > end - 1 and item.word != ",":
            position += 1
            continue
        elif _is_comma_inside(items, position, dates):
            position += 1
            continue
        else:
            break
        position += 1
        end = position
    return None if dates is None and hours is None else _Edge(dates, hours, end)


def _is_comma_inside(items: list[Item], position: int, dates: Dates | None) -> bool:
    """Whether a comma stands inside one side: "friday, 3pm", "wednesday, 22 january"."""
    item, following = items[position], _get(items, position + 1)
    if not (isinstance(item, Link) and item.word == ","):
        return False
    if isinstance(following, Dates):
        return dates is not None and dates.and_also(following) is not None
    return isinstance(following, Clock)


def _get(items: list[Item], position: int) -> Item | None:
    return items[position] if position < len(items) else None


def _ranges(items: list[Item], asked: Asked) -> list[Item]:
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
    inside = [replace(item, first=week.first, last=week.last) if _is_bare_weekday(item) else item for item in items]
    found = _range_at(inside, position, asked)
    bare = found is not None and any(_is_bare_weekday(item) for item in items[position : found[1]])
    return found if bare and (week.last - week.first).days < DAYS_IN_WEEK else None


def _is_bare_weekday(item: Item) -> bool:
    return isinstance(item, Dates) and item.is_bare_weekday


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
    two = _edge(
        items,
        one.end + 1,
        asked,
        hours_wanted=one.hours is not None,
        dates_wanted=one.dates is not None or not isinstance(one.hours, Clock),
    )
    if two is not None and one.dates is None and isinstance(one.hours, Number) and two.dates and not two.hours:
        one = _Edge(Dates(month_days=frozenset({one.hours.value})), None, one.end)  # "from 2 to the 7th of april"
    if two is None or (one.hours is None) != (two.hours is None):
        return None
    meant = _range(one, two, asked, spoken=bool(opening) or (isinstance(joint, Link) and joint.word != "-"))
    return None if meant is None else (meant, two.end)


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
    if two.is_bare_month_day and one.months:
        two = replace(two, months=one.months)
    if two.weekdays and two.first is not None and one.is_bare_weekday:
        one = replace(one, first=two.first, last=two.last)
    first = first_and_last(one, asked)[0]
    last = first_and_last(replace(two, from_now=False), asked, not_before=first)[1]
    return Dates(first=first, last=last if last is None or last >= first else first, from_now=one.from_now)


def _between_moments(one: _Edge, two: _Edge, asked: Asked) -> list[Item] | None:
    if one.dates is None or two.dates is None or one.hours is None or two.hours is None:
        return None
    days = days_between(one.dates, two.dates, asked)
    starts, ends = _as_clock(one.hours), _as_clock(two.hours)
    if starts is None or ends is None or days.first is None or days.last is None:
        return None
    return [Span(moment_of(days.first, starts.minute, asked), moment_of(days.last, ends.minute, asked))]


def _as_clock(hours: Clock | Number) -> Clock | None:
    return hours if isinstance(hours, Clock) else clock(hours.value)


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


# Bounds on one side


def _bounds(items: list[Item], asked: Asked) -> list[Item]:
    read: list[Item] = []
    position = 0
    while position < len(items):
        item, following = items[position], _get(items, position + 1)
        if isinstance(item, Link) and item.word in BOUNDING:
            skip = 1 if isinstance(following, Link) and following.word in FILLING | {"from", "the"} else 0
            piece = _get(items, position + 1 + skip)
            bound = _bound(item.word, piece, asked)
            if bound is not None:
                hours = _get(items, position + 2 + skip)
                moment = _bounded_moment(item.word, piece, hours, asked)
                read.append(moment or bound)
                position += (3 if moment else 2) + skip
                continue
        if isinstance(following, Link) and following.word in ("latest", "onwards"):
            bound = _bound("by" if following.word == "latest" else "from", item, asked)
            if bound is not None:
                read.append(bound)
                position += 2
                continue
        read.append(item)
        position += 1
    return read


def _bound(word: str, piece: Item | None, asked: Asked) -> Item | None:
    if isinstance(piece, Dates):
        return _bounded_days(word, piece, asked)
    if isinstance(piece, Clock):
        return _bounded_clock(word, piece)
    if isinstance(piece, Stretch):
        return _bounded_stretch(word, piece)
    if isinstance(piece, Span):
        return _bounded_span(word, piece, asked)
    if isinstance(piece, Shift):
        return _bounded_shift(word, piece, asked)
    if isinstance(piece, Anytime) and word in ("from", "after"):
        return piece
    return Past() if isinstance(piece, Past) else None


def _bounded_days(word: str, dates: Dates, asked: Asked) -> Item:
    first, last = first_and_last(dates, asked)
    if word == "after":
        return Dates(first=(last or first) + ONE_DAY)
    if word == "from":
        return Dates(first=first)
    end = last if word in ("by", "until") or dates.is_tail else first - ONE_DAY
    return Past() if end is not None and end < asked.today else Dates(first=asked.today, last=end, from_now=True)


def _bounded_clock(word: str, at: Clock) -> Stretch:
    if word in ("after", "from"):
        return Stretch(at.minute, MINUTES_IN_DAY, None if at.sure else "unsure start")
    return Stretch(0, at.minute or MINUTES_IN_DAY, None if at.sure else "unsure end", from_now=True)


def _bounded_stretch(word: str, part: Stretch) -> Stretch:
    if word == "after":
        return Stretch(part.end, MINUTES_IN_DAY) if part.end < MINUTES_IN_DAY else part
    if word == "from":
        return Stretch(part.start, MINUTES_IN_DAY)
    return Stretch(0, part.end if word in ("by", "until") and not part.named else part.start, from_now=True)


def _bounded_span(word: str, span: Span, asked: Asked) -> Span:
    if word in ("after", "from"):
        return Span(span.end if word == "after" else span.start, None)
    return Span(asked.now, span.start)


def _bounded_shift(word: str, shift: Shift, asked: Asked) -> Item | None:
    """ "After 5 days", "before two weeks are over"."""
    if word != "after":
        return None
    return Dates(first=shifted(asked.today, shift.count, shift.unit))


def _bounded_moment(word: str, dates: Item | None, hours: Item | None, asked: Asked) -> Span | None:
    """ "After friday 3pm": a bound on a moment, not on a day."""
    if not (isinstance(dates, Dates) and isinstance(hours, Clock)):
        return None
    first, _ = first_and_last(dates, asked)
    at = moment_of(first, hours.minute, asked)
    return Span(at, None) if word in ("after", "from") else Span(asked.now, at)
