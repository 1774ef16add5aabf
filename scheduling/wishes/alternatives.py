"""From pieces in a row to separate wishes: what belongs together, what is said once for several, and what is either-or.

"Monday or thursday morning" is both mornings, "friday at 2 or 3" both on friday, "the 3rd or 4th of december" both in
December, "tuesday or wednesday next week" both next week.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import chain

from scheduling.wishes.asked import Asked
from scheduling.wishes.clock_times import clock
from scheduling.wishes.pieces import MINUTES_IN_DAY, Anytime, Clock, Dates, Item, Link, Number, Past, Span, Stretch
from scheduling.wishes.resolving import Hours

SEPARATING = frozenset({"or", "and", ",", "/"})
FIRM = frozenset({"or", "and", "/"})
HALF_DAY = 12 * 60
EVERY_DAY = Dates(weekdays=frozenset(range(7)), every=True)
LONGEST_LIST = 12  # wishes in one breath that may share their days or hours


@dataclass
class Wish:
    """One wish as far as it is told: its days, its hours, or a span of its own."""

    dates: Dates | None = None
    hours: Hours | None = None
    span: Span | None = None
    anytime: bool = False
    past: bool = False
    any_day: bool = False
    hours_come_last: bool = False
    numbers: list[int] = field(default_factory=list)

    @property
    def is_untold(self) -> bool:
        return self.is_empty and not self.numbers

    @property
    def is_empty(self) -> bool:
        return self.dates is None and self.hours is None and self.span is None and not (self.anytime or self.past)


def wishes_in(items: list[Item], asked: Asked) -> list[Wish]:
    told = _split(items)
    _share_numbers(told)
    told = [wish for wish in told if not wish.is_empty]
    for wish in told:
        if wish.any_day and wish.hours is not None and wish.dates is None:
            wish.dates = EVERY_DAY
    _share_dates(told)
    _share_hours(told)
    return [_settled(wish) for wish in told if not wish.past]


def _split(items: list[Item]) -> list[Wish]:
    wishes = [Wish()]
    separator = ""
    after_dates = False  # whether the last piece read were days
    for item in items:
        if isinstance(item, Link):
            if item.word in SEPARATING:
                separator = item.word if item.word in FIRM or not separator else separator
            continue
        if isinstance(item, Number):
            _note_number(wishes, item, separator)
            continue
        new = _added(wishes[-1], item, separator, after_dates)
        if new is not None:
            wishes.append(new)
        if isinstance(item, Dates | Clock | Stretch | Span | Anytime | Past):
            separator = ""
            after_dates = isinstance(item, Dates)
    return wishes


def _note_number(wishes: list[Wish], number: Number, separator: str) -> None:
    """A number that is a day or an hour only if its neighbours in the list are."""
    if separator or wishes[-1].is_untold:
        wishes.append(Wish(numbers=[number.value]))
    else:
        wishes[-1].numbers.append(number.value)


def _added(wish: Wish, item: Item, separator: str, after_dates: bool) -> Wish | None:
    """Adds a piece to a wish, or answers the new wish that the piece begins."""
    fresh = Wish(numbers=[])
    if wish.past and separator == "," and not isinstance(item, Past):
        wish = Wish()
        _added(wish, item, "", after_dates)
        return wish  # "jaw locked yesterday, monday?"
    if isinstance(item, Dates):
        return _dates_added(wish, item, separator, after_dates, fresh)
    if isinstance(item, Clock | Stretch):
        return _hours_added(wish, item, separator, fresh)
    if isinstance(item, Span):
        if not separator and wish.hours is None and wish.span is None:
            wish.span = item  # "today in an hour": the span says more than the day
            return None
        return replace(fresh, span=item)
    if isinstance(item, Anytime):
        if not separator or wish.is_untold:
            wish.anytime = True
            wish.any_day = wish.any_day or not item.soon
            return None
        return replace(fresh, anytime=True, any_day=not item.soon) if separator in FIRM and not wish.anytime else None
    if isinstance(item, Past):
        if wish.is_untold or not separator:
            wish.past = True
            return None
        return replace(fresh, past=True)
    return None


def _dates_added(wish: Wish, dates: Dates, separator: str, after_dates: bool, fresh: Wish) -> Wish | None:
    if wish.dates is None and (separator not in FIRM or wish.is_untold) and wish.span is None:
        if separator == "," and wish.hours is not None and wish.hours_come_last:
            return replace(fresh, dates=dates)
        wish.dates = dates
        return None
    if wish.dates is not None and separator not in FIRM and (after_dates or not separator):
        together = wish.dates.and_also(dates)
        if together is not None and (separator != "," or after_dates):
            wish.dates = together
            return None
        if together is None and (wish.dates == dates or _names_other_weekday(wish.dates, dates, separator)):
            wish.dates = dates
            return None
    return replace(fresh, dates=dates)


def _names_other_weekday(weekday: Dates, date: Dates, separator: str) -> bool:
    """ "Thursday 29/03" where the 29th is no Thursday: the number is said more carefully."""
    return not separator and weekday.is_bare_weekday and not weekday.every and date.is_one_day


def _hours_added(wish: Wish, hours: Hours, separator: str, fresh: Wish) -> Wish | None:
    if wish.span is not None:
        return replace(fresh, hours=hours)
    if wish.hours is None and separator not in FIRM:
        wish.hours = hours
        wish.hours_come_last = wish.dates is not None
        return None
    if wish.hours is not None and separator not in FIRM:
        together = both_hours(wish.hours, hours)
        if together is not None:
            wish.hours = together
            return None
    if wish.hours is not None and separator == "and":
        together = _bounds_joined(wish.hours, hours)
        if together is not None:
            wish.hours = together
            return None
    return replace(fresh, hours=hours)


def both_hours(one: Hours, other: Hours) -> Hours | None:
    """ "At 7" and "tomorrow evening"; "later than 9:30 but before 11"; None where they are two times."""
    if isinstance(one, Clock) and isinstance(other, Clock):
        return None
    for exact, part in ((one, other), (other, one)):
        if isinstance(part, Stretch) and part.named:
            if isinstance(exact, Clock):
                return exact.at_half(part.half)
            if not exact.named:
                exact = _stretch_at_half(exact, part.half)
                if exact.start and exact.end < MINUTES_IN_DAY:
                    return exact
            start, end = max(exact.start, part.start), min(exact.end, part.end)
            every = exact.every or part.every
            return replace(exact, start=start, end=end, every=every, from_now=False) if start < end else None
    return _bounds_joined(one, other)


def _bounds_joined(one: Hours, other: Hours) -> Stretch | None:
    if not (isinstance(one, Stretch) and isinstance(other, Stretch)):
        return None
    one, other = _settled_stretch(one), _settled_stretch(other)
    start, end = max(one.start, other.start), min(one.end, other.end)
    open_on_one_side = {one.start, other.start} & {0} or {one.end, other.end} & {24 * 60}
    if start >= end or not open_on_one_side:
        return None
    return Stretch(start, end, every=one.every or other.every)


def _stretch_at_half(stretch: Stretch, half: str | None) -> Stretch:
    """Hours told without am or pm, in the half of the day that is told with them."""
    if stretch.half is None or half is None:
        return stretch
    offset = HALF_DAY if half == "pm" else 0
    if stretch.half == "unsure start":
        return replace(stretch, start=stretch.start % HALF_DAY + offset, half=None)
    if stretch.half == "unsure end":
        return replace(stretch, end=stretch.end % HALF_DAY + offset, half=None)
    start = stretch.start % HALF_DAY + offset
    end = stretch.end % HALF_DAY + offset
    return replace(stretch, start=start, end=end if end > start else end + HALF_DAY, half=None)


def _share_numbers(told: list[Wish]) -> None:
    """ "The 3rd, 4 or 5 of february", "2 or 3pm", "friday at 9, 10 or 11"."""
    for position, wish in enumerate(told):
        if not (wish.is_empty and len(wish.numbers) == 1):
            continue
        neighbour = _nearest_told(told, position)
        value = wish.numbers[0]
        if neighbour is None:
            continue
        if isinstance(neighbour.hours, Clock) and 0 < value <= 12:
            hour = clock(value)
            if hour is not None:
                half = "pm" if neighbour.hours.minute >= HALF_DAY else "am"
                wish.hours = hour.at_half(half) if neighbour.hours.sure else hour
        elif neighbour.dates is not None and neighbour.dates.month_days and neighbour.hours is None and 0 < value <= 31:
            wish.dates = Dates(month_days=frozenset({value}))


def _later_then_earlier(told: list[Wish], position: int) -> Iterable[int]:
    return chain(
        range(position + 1, min(position + LONGEST_LIST, len(told))),
        range(position - 1, max(position - LONGEST_LIST, -1), -1),
    )


def _nearest_told(told: list[Wish], position: int) -> Wish | None:
    for near in _later_then_earlier(told, position):
        if not told[near].is_empty:
            return told[near]
    return None


def _share_dates(told: list[Wish]) -> None:
    for position, wish in enumerate(told):
        if wish.dates is None and wish.hours is not None:
            lender = _dates_nearby(told, position)
            if lender is not None:
                wish.dates = told[lender].dates
                # "the 5th, 2 or 3pm": the day was said for its hours, not for itself
                told[lender].past = lender == position - 1 and told[lender].hours is None
    for position, wish in enumerate(told):
        if wish.dates is not None:
            wish.dates = _completed(wish.dates, told, position)


def _dates_nearby(told: list[Wish], position: int) -> int | None:
    for near in chain(
        range(position - 1, max(position - LONGEST_LIST, -1), -1),
        range(position + 1, min(position + LONGEST_LIST, len(told))),
    ):
        if told[near].dates is not None:
            return near
    return None


def _completed(dates: Dates, told: list[Wish], position: int) -> Dates:
    """A day that lacks its month or its week takes that of the day told with it."""
    for near in _later_then_earlier(told, position):
        other = told[near].dates
        if other is None:
            continue
        if dates.is_bare_month_day and (other.months or (other.month_days and other.first is not None)):
            return replace(dates, months=other.months, year=other.year, first=other.first, last=other.last)
        if near > position and other.says_next:
            continue
        if dates.is_bare_weekday and other.weekdays and other.first is not None and not dates.every:
            return replace(dates, first=other.first, last=other.last)
        if dates.months and dates.year is None and other.year is not None and near > position:
            return replace(dates, year=other.year)
    return dates


def _share_hours(told: list[Wish]) -> None:
    """Hours told last hold for the days told before them."""
    for position in range(len(told) - 2, -1, -1):
        wish, following = told[position], told[position + 1]
        if wish.dates is not None and wish.hours is None and following.hours is not None and following.hours_come_last:
            wish.hours = following.hours
            wish.hours_come_last = True


def _settled(wish: Wish) -> Wish:
    hours = wish.hours
    dates = wish.dates
    if isinstance(hours, Stretch):
        if hours.half in ("unsure", "unsure start", "unsure end"):
            hours = _settled_stretch(hours)
        if hours.every and not hours.any_one and dates is not None and dates.is_bare_weekday:
            dates = replace(dates, every=True)
    return replace(wish, hours=hours, dates=dates)


def _settled_stretch(stretch: Stretch) -> Stretch:
    return replace(stretch, half=None) if stretch.half and stretch.half.startswith("unsure") else stretch
