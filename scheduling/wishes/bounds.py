"""Bounds on one side: "after the 5th", "by friday", "before noon", "from the 10th on", "3pm or later".

"By" and "until" a day include it, "before" and "after" do not. A bound on the clock ends with the day: "after 5pm" is
until midnight, "before noon" from the start of the day, or from now if no day is said.
"""

from datetime import timedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.bare_numbers import BOUNDING, numbers_by_neighbours
from scheduling.wishes.moved_days import moved_days
from scheduling.wishes.pieces import (
    MINUTES_IN_DAY,
    Anytime,
    Clock,
    Dates,
    Item,
    Link,
    Past,
    Shift,
    Span,
    Stretch,
    following,
)
from scheduling.wishes.ranges import FILLING, with_ranges
from scheduling.wishes.relative import shifted
from scheduling.wishes.resolving import first_and_last, moment_of

ONE_DAY = timedelta(days=1)
CLOSING_HOUR = 16 * 60


def with_bounds(items: list[Item], asked: Asked) -> list[Item]:
    """The same items with bare numbers, moved days, ranges and bounds put together."""
    items = moved_days(numbers_by_neighbours(items), asked)
    return _on_one_side(with_ranges(items, asked), asked)


def _on_one_side(items: list[Item], asked: Asked) -> list[Item]:
    read: list[Item] = []
    position = 0
    while position < len(items):
        item, after = items[position], following(items, position + 1)
        if isinstance(item, Link) and item.word in BOUNDING:
            skip = 1 if isinstance(after, Link) and after.word in FILLING | {"from", "the"} else 0
            piece = following(items, position + 1 + skip)
            if isinstance(piece, Dates):
                piece, more = _day_in_full(items, position + 1 + skip, piece)
                skip += more
            bound = _bound(item.word, piece, asked)
            if bound is not None:
                hours = following(items, position + 2 + skip)
                moment = _bounded_moment(item.word, piece, hours, asked)
                read.append(moment or bound)
                position += (3 if moment else 2) + skip
                continue
        if isinstance(after, Link) and after.word in ("latest", "onwards"):
            bound = _bound("by" if after.word == "latest" else "from", item, asked)
            if bound is not None:
                read.append(bound)
                position += 2
                continue
        read.append(item)
        position += 1
    return read


def _day_in_full(items: list[Item], position: int, dates: Dates) -> tuple[Dates, int]:
    """ "Friday the 2nd", told in two pieces, and how many more pieces it takes."""
    after = following(items, position + 1)
    whole = dates.and_also(after) if isinstance(after, Dates) else None
    return (dates, 0) if whole is None else (whole, 1)


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
    if part.start >= CLOSING_HOUR:  # "by the end of the day"
        return Stretch(0, MINUTES_IN_DAY, from_now=True)
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
    if not isinstance(dates, Dates):
        return None
    first, _ = first_and_last(dates, asked)
    if isinstance(hours, Stretch) and hours.named and not hours.every and dates.is_one_day_told:
        at = moment_of(first, hours.end if word in ("after", "by", "until") else hours.start, asked)
    elif isinstance(hours, Clock):
        at = moment_of(first, hours.minute, asked)
    else:
        return None
    return Span(at, None) if word in ("after", "from") else Span(asked.now, at)
