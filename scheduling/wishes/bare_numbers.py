"""Bare numbers beside other times: the hour in "at 4", "friday 3" and "9 tomorrow", the day in "friday 27"."""

from dataclasses import replace

from scheduling.wishes.clock_times import clock
from scheduling.wishes.pieces import Clock, Dates, Item, Link, Number, Shift, Stretch

TO = frozenset({"to", "-", "until"})
BOUNDING = frozenset({"after", "before", "by", "until", "from"})
LAST_HOUR_ON_DIAL = 12
LONGEST_RANGE = 8  # pieces between "between" and the second number


def numbers_by_neighbours(items: list[Item]) -> list[Item]:
    """Makes a bare number the hour it must be: after "at", or beside a day or a part of one."""
    read = list(items)
    for position, item in enumerate(items):
        if isinstance(item, Number) and not _in_a_range(items, position):
            hour = _hour_by_neighbours(items, position, item)
            if hour is not None:
                read[position] = hour
    return read


def _in_a_range(items: list[Item], position: int) -> bool:
    if _is_end_of_a_weekday(items, position):
        return False
    beside = [items[near] for near in (position - 1, position + 1) if 0 <= near < len(items)]
    in_between = any(
        isinstance(item, Link) and item.word == "between" for item in items[max(0, position - LONGEST_RANGE) : position]
    )
    return any(isinstance(item, Link) and (item.word in TO or (item.word == "and" and in_between)) for item in beside)


def _is_end_of_a_weekday(items: list[Item], position: int) -> bool:
    """ "Tuesday until 11": no range of days."""
    day, link = items[max(0, position - 2) : position] if position > 1 else (None, None)
    return isinstance(link, Link) and link.word == "until" and isinstance(day, Dates) and day.is_bare_weekday


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
    if isinstance(after, Link) and after.word in ("onwards", "latest"):
        return clock(number.value)
    if _beside_time(items, position):
        if number.value > LAST_HOUR_ON_DIAL and number.value <= 31 and _beside_bare_weekday(items, position):
            return Dates(month_days=frozenset({number.value}))
        if number.value < 24:
            return clock(number.value) if number.value else None
        return _on_the_dial(number) if isinstance(before, Stretch) and before.named else None
    return None


def _on_the_dial(number: Number) -> Clock | None:
    """ "Tonight 815"."""
    hour, minute = divmod(number.value, 100)
    return clock(hour, minute) if 1 <= hour <= LAST_HOUR_ON_DIAL else None


def _beside_time(items: list[Item], position: int) -> bool:
    """Whether a day or part of one stands right before, or right after, little words aside."""
    for step in (-1, 1):
        near = position + step
        while 0 <= near < len(items):
            item = items[near]
            if (
                isinstance(item, Dates)
                and item.month_days
                and abs(near - position) > 1
                and not _says_at(items, position)
            ):
                return False  # "3, 4 or 5 of february" are days
            if isinstance(item, Dates | Stretch | Clock) and not (isinstance(item, Stretch) and not item.named):
                return True
            if isinstance(item, Number) or (
                isinstance(item, Link) and item.word in ("or", "and", ",", "at", "on", "for")
            ):
                near += step
                continue
            break
    return False


def _says_at(items: list[Item], position: int) -> bool:
    before = items[position - 1] if position else None
    return isinstance(before, Link) and before.word == "at"


def _beside_bare_weekday(items: list[Item], position: int) -> bool:
    before = items[position - 1] if position else None
    return isinstance(before, Dates) and before.is_bare_weekday
