"""Days told from other days: "two days after christmas", "the monday before easter", "the week of the 7th"."""

from datetime import timedelta

from scheduling.wishes.asked import Asked
from scheduling.wishes.periods import week_from
from scheduling.wishes.pieces import Dates, Item, Link, Past, Shift, following, one_day
from scheduling.wishes.relative import shifted
from scheduling.wishes.resolving import first_and_last


def moved_days(items: list[Item], asked: Asked) -> list[Item]:
    """ "Two days after christmas", "the day before easter", "the week after the 5th"."""
    read: list[Item] = []
    position = 0
    while position < len(items):
        item, link, day = (following(items, position + ahead) for ahead in range(3))
        if isinstance(item, Link) and item.word in WHOLE and isinstance(link, Dates):
            whole = link.and_also(day) if isinstance(day, Dates) else None  # "monday 30th november"
            read.append(WHOLE[item.word](whole or link, asked))
            position += 2 if whole is None else 3
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


def _weekend_of(dates: Dates, asked: Asked) -> Dates:
    """ "The weekend of the 20th": the one that holds the day, or lies nearest to it."""
    first, _ = first_and_last(dates, asked)
    _, sunday = week_from(first - timedelta(days=2), 0)
    return Dates(first=max(sunday - timedelta(days=1), asked.today), last=sunday)


WHOLE = {"week of": _week_of, "weekend of": _weekend_of}


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
    if item.unit == "weekend":
        saturday = first - timedelta(days=(first.weekday() - 5 - 1) % 7 + 1) if way == "before" else None
        saturday = saturday or start + timedelta(days=(5 - start.weekday() - 1) % 7 + 1)
        return Dates(first=saturday, last=saturday + timedelta(days=1)) if saturday >= asked.today else Past()
    if item.whole:
        monday, sunday = week_from(start, count)
        return Dates(first=max(monday, asked.today), last=sunday) if sunday >= asked.today else Past()
    day = shifted(start, count, item.unit)
    return Past() if day < asked.today else one_day(day)
