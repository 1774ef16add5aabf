"""What a patient cannot do: "not mondays", "anything but friday", "except wednesday", "can't make mornings", "no good".

A weekday or a part of the day that is turned down is turned down for as long as the wish reaches; without another wish,
from now on. "Not before" and the like are bounds and are read elsewhere.
"""

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from scheduling.interval import Interval, subtract
from scheduling.window import Window
from scheduling.wishes.alternatives import Wish
from scheduling.wishes.asked import Asked
from scheduling.wishes.bare_numbers import BOUNDING
from scheduling.wishes.pieces import Anytime, Clock, Dates, Item, Link, Number, Other, Span, Stretch, one_day
from scheduling.wishes.resolving import HORIZON_DAYS, moment_of, windows_of
from scheduling.wishes.word_lists import listed, one_of

TURNS_DOWN = frozenset({"not", "cannot", "except"})
NOT = r"(?:doesn't|does not|doesnt|don't|dont|do not|won't|wont|will not|isn't|isnt|is not|aren't|are not)"
I_AM = r"(?:i'm|im|i am|we're|we are|i'll be|i will be)"
NO_GOOD = one_of(
    r"(?:no|not|not any|not much) (?:good|use|possible|great|ideal|free|available|able|convenient)",
    rf"{NOT} (?:work|suit|be (?:good|possible|free)|good|possible|free|available)",
    rf"{I_AM} (?:\w+ )?(?:away|busy|unavailable|abroad|on holiday|out of|off sick|in meetings)",
    rf"{I_AM} (?:\w+ )?(?:working|at work)(?! until| till| to)",
    r"i work(?! until| till| to)",
    r"^\s*(?:and |but |so )*(?:away|out of (?:town|office|the (?:country|office))|abroad|on holiday|busy) ",
    r"(?:doesn't|does not|doesnt|don't|isn't|won't|wouldn't)\s*$",
    rf"{I_AM} (?:\w+ )?(?:snowed under|swamped|flat out|tied up|booked up|rushed off)",
    r"unavailable|fully booked|(?:is|are) (?:out|bad|difficult|awkward|tricky)",
)
ACCEPTS = frozenset(
    listed("fine ok okay good great works work suits better best prefer rather yes can possible perfect")
)
LIST = re.compile(r",[^,]*\b(?:and|or)\b")
FAR_AHEAD = timedelta(days=4000)


def turned_down_throughout(clause: str) -> bool:
    """Whether a clause turns down every time it names ("fridays are no good", "I'm away until the 5th")."""
    return bool(NO_GOOD.search(clause))


def parted(items: list[Item], *, all_turned_down: bool) -> tuple[list[Item], list[Item]]:
    """The items that are wished for and those that are turned down."""
    if all_turned_down:
        return [], [item for item in items if not (isinstance(item, Link) and item.word in TURNS_DOWN)]
    wished: list[Item] = []
    down: list[Item] = []
    turning = False
    for place, item in enumerate(items):
        if isinstance(item, Link) and item.word in TURNS_DOWN:
            turning = True
            continue
        if turning and isinstance(item, Link) and (item.word == "but" or _begins_bound(items, place)):
            turning = False
        if turning and isinstance(item, Other) and item.word in ACCEPTS:
            turning = False
            wished.append(Link(","))
            wished += _taken_back(down)
        (down if turning else wished).append(item)
    if not wished and turning:
        wished = _taken_back(down) if _names_the_other(down) else wished
    if any(isinstance(item, Anytime) for item in wished) and not any(isinstance(item, Dates) for item in wished):
        wished += [item for item in down[1:] if isinstance(item, Dates) and _is_period(item)]
    if _tells_hours_only(wished) and any(isinstance(item, Dates) and item.is_bare_weekday for item in down):
        wished.insert(0, Anytime(soon=False))  # "after 3, not mondays": on any other day
    return wished, down


def _begins_bound(items: list[Item], place: int) -> bool:
    """ "Not mondays, after 3": what follows a comma and bounds the hours is wished for."""
    before, bound = items[place - 1] if place else None, items[place]
    is_bound = isinstance(bound, Link) and bound.word in BOUNDING
    return is_bound and isinstance(before, Link) and before.word == ","


def _tells_hours_only(wished: list[Item]) -> bool:
    has_hours = any(isinstance(item, Clock | Stretch | Number) for item in wished)
    return has_hours and not any(isinstance(item, Dates | Span | Anytime) for item in wished)


def _is_period(dates: Dates) -> bool:
    """ "Any day but the 24th next week": the week holds for all of it."""
    return dates.first is not None and dates.last is not None and dates.first < dates.last and not dates.weekdays


def _taken_back(down: list[Item]) -> list[Item]:
    """ "I can't do tuesday, wednesday is fine": what stands since the last comma is wished for after all."""
    last = max(
        (place for place, item in enumerate(down) if isinstance(item, Link) and item.word == ","), default=len(down)
    )
    back = down[last:]
    del down[last:]
    return back


def _names_the_other(down: list[Item]) -> bool:
    """ "Not the 9th, the 10th": two days, and no list of them."""
    days = [item for item in down if isinstance(item, Dates)]
    links = [item.word for item in down if isinstance(item, Link)]
    return len(days) == 2 and "," in links and not {"or", "and"} & set(links)


def parts_with_one_verdict(clause: str) -> list[str]:
    """ "Next week, mornings are no good": the comma ends what is turned down, unless it is a list."""
    if "," not in clause or not turned_down_throughout(clause) or LIST.search(clause):
        return [clause]
    return clause.split(",")


def without(windows: list[Window], down: list[Wish], asked: Asked) -> list[Window]:
    """The windows less what is turned down; from now on if nothing is wished for."""
    if not windows:
        windows = [Window(asked.now, None)]
    repeated = any(_is_repeated(wish) for wish in down)
    taken = [window for wish in down for window in _windows_turned_down(wish, windows, asked)]
    holes = [_interval(window, asked, bounded=False) for window in taken if not window.is_empty]
    left = [
        interval for window in windows for interval in subtract([_interval(window, asked, bounded=repeated)], holes)
    ]
    far = asked.now + FAR_AHEAD
    return [
        Window(
            interval.start.astimezone(asked.zone),
            None if interval.end >= far else interval.end.astimezone(asked.zone),
        )
        for interval in left
    ]


def _is_repeated(wish: Wish) -> bool:
    """Whether it is turned down again and again: a weekday, or a part of any day."""
    if wish.dates is None:
        return isinstance(wish.hours, Stretch) or wish.hours is not None
    return wish.dates.is_bare_weekday


def _windows_turned_down(wish: Wish, windows: list[Window], asked: Asked) -> list[Window]:
    if wish.span is not None:
        return [Window(wish.span.start, wish.span.end)]
    if not _is_repeated(wish):
        return windows_of(wish.dates, wish.hours, asked)
    found: list[Window] = []
    for window in windows:
        start = (window.start or asked.now).date()
        end = (window.end or moment_of(start + timedelta(days=HORIZON_DAYS + 1), 0, asked)).date()
        day = start
        while day <= end:
            if wish.dates is None or day.weekday() in wish.dates.weekdays:
                found.extend(_of_day(wish, day, asked))
            day += timedelta(days=1)
    return found


def _of_day(wish: Wish, day: date, asked: Asked) -> list[Window]:
    hours = replace(wish.hours, from_now=False) if isinstance(wish.hours, Stretch) else wish.hours
    return windows_of(one_day(day), hours, asked)


def _interval(window: Window, asked: Asked, *, bounded: bool) -> Interval:
    start: datetime = window.start or asked.now
    end = window.end
    if end is None:
        end = moment_of(start.date() + timedelta(days=HORIZON_DAYS + 1), 0, asked) if bounded else _never(start, asked)
    return Interval(start, end)


def _never(start: datetime, asked: Asked) -> datetime:
    return max(start, asked.now) + FAR_AHEAD * 2
