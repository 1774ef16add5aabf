"""What a patient means by "next tuesday after work": windows of time to come in.

`windows(text, now, zone, country)` answers a tuple of `Window(start, end)`, in the given zone, sorted; an open side is
None; nothing understood is an empty tuple. Reads English. Pure: the moment, the zone and the country are arguments.
The decisions behind it are in docs/decisions/0010-time-wishes.md.
"""

from datetime import datetime, tzinfo

from scheduling.window import Window
from scheduling.wishes import (
    bank_holidays,
    calendar_dates,
    clock_times,
    day_parts,
    holidays,
    periods,
    relative,
    weekdays,
    year_parts,
)
from scheduling.wishes.alternatives import Wish, wishes_in
from scheduling.wishes.antecedents import with_antecedents
from scheduling.wishes.asked import Asked
from scheduling.wishes.bounds import with_bounds
from scheduling.wishes.negatives import parted, parts_with_one_verdict, turned_down_throughout, without
from scheduling.wishes.phrases import grammar, pieces_in
from scheduling.wishes.pieces import Item, Link, Stretch
from scheduling.wishes.rebooking import without_old_times
from scheduling.wishes.resolving import span_window, windows_of
from scheduling.wishes.statements import names_only_its_time, says_when_free
from scheduling.wishes.symptoms import wishful_clauses
from scheduling.wishes.wording import readable, typed_words

__all__ = ["windows"]

PHRASES = grammar(
    (
        *bank_holidays.PHRASES,
        *holidays.PHRASES,
        *calendar_dates.PHRASES,
        *clock_times.PHRASES,
        *weekdays.PHRASES,
        *periods.PHRASES,
        *year_parts.PHRASES,
        *relative.PHRASES,
        *day_parts.PHRASES,
    )
)


def windows(text: str, now: datetime, zone: tzinfo, country: str) -> tuple[Window, ...]:
    """The windows of time that a text wishes for."""
    asked = Asked.at(now, zone, country)
    clauses = wishful_clauses(with_antecedents(without_old_times(readable(text))))
    clauses = _firm(clauses, asked)
    wished, down = _wished_and_down(clauses, asked)
    found = [window for wish in wished for window in _windows(wish, asked) if not window.is_empty]
    if down:
        found = without(found, down, asked)
    return tuple(sorted(_distinct(found), key=_by_start))


def _wished_and_down(clauses: list[str], asked: Asked) -> tuple[list[Wish], list[Wish]]:
    wished: list[Item] = []
    down: list[Item] = []
    for clause in (part for whole in clauses for part in parts_with_one_verdict(whole)):
        items = pieces_in(typed_words(clause, asked), PHRASES, asked)
        good, bad = parted(items, all_turned_down=turned_down_throughout(clause))
        wished += [*good, Link(",")]
        down += [*bad, Link(",")]
    refused = [wish for wish in wishes_in(with_bounds(down, asked), asked) if not wish.anytime]
    return wishes_in(with_bounds(wished, asked), asked), refused


def _firm(clauses: list[str], asked: Asked) -> list[str]:
    """The clauses less what gives way to a wish: the time of something else, and when somebody is free."""
    if len(clauses) == 1:
        return clauses
    for gives_way, is_full in (
        (names_only_its_time, _says_anything),
        (lambda clause: _is_of_every_week(clause, asked, by_days=True), _says_a_day),
        (lambda clause: says_when_free(clause) or _is_of_every_week(clause, asked, by_days=False), _says_day_and_hour),
    ):
        firm = [clause for clause in clauses if not gives_way(clause)]
        if len(firm) < len(clauses):
            wished, _ = _wished_and_down(firm, asked)
            clauses = firm if wished and all(map(is_full, wished)) else clauses
    return clauses


def _is_of_every_week(clause: str, asked: Asked, *, by_days: bool) -> bool:
    """ "Home at weekends", "he can only do mornings": days or hours that come again and again."""
    wished, _ = _wished_and_down([clause], asked)
    return bool(wished) and all(
        wish.dates is not None and wish.dates.every if by_days else isinstance(wish.hours, Stretch) and wish.hours.every
        for wish in wished
    )


def _says_anything(wish: Wish) -> bool:
    return not wish.is_empty


def _says_a_day(wish: Wish) -> bool:
    return wish.span is not None or (wish.dates is not None and wish.dates.is_one_day_told)


def _says_day_and_hour(wish: Wish) -> bool:
    return wish.span is not None or (wish.hours is not None and _says_a_day(wish))


def _windows(wish: Wish, asked: Asked) -> list[Window]:
    if wish.span is not None:
        return [span_window(wish.span)]
    if wish.dates is None and wish.hours is None:
        return [Window(asked.now, None)] if wish.anytime else []
    return windows_of(wish.dates, wish.hours, asked)


def _distinct(found: list[Window]) -> list[Window]:
    return list(dict.fromkeys(found))


def _by_start(window: Window) -> tuple[float, float]:
    start = window.start.timestamp() if window.start else 0.0
    return start, window.end.timestamp() if window.end else float("inf")
