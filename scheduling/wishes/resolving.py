"""From what is known of days and hours to windows on the calendar, in the zone of the wish."""

from datetime import UTC, date, datetime, time, timedelta

from scheduling.wall_clock import moment
from scheduling.window import Window
from scheduling.wishes.asked import Asked
from scheduling.wishes.calendar_dates import date_of
from scheduling.wishes.pieces import MINUTES_IN_DAY, Clock, Dates, Span, Stretch

ONE_DAY = timedelta(days=1)
HORIZON_DAYS = 28  # how far ahead a wish for each such day ("mornings", "not mondays") is spelled out
SEARCH_DAYS = 800
LONGEST_MONTH = 31
HALF_DAY = MINUTES_IN_DAY // 2
Hours = Clock | Stretch
Run = tuple[date, date | None]


def moment_of(day: date, minute: int, asked: Asked) -> datetime:
    """The moment at which a day's clock shows so many minutes after midnight; past 24 hours, the day after."""
    days, minute = divmod(minute, MINUTES_IN_DAY)
    return moment(day + timedelta(days=days), time(minute // 60, minute % 60), asked.zone).astimezone(asked.zone)


def first_and_last(dates: Dates, asked: Asked, not_before: date | None = None) -> Run:
    """The first and last day of the next such days; the first day looked at where there are none."""
    found = runs(dates, asked, not_before)
    earliest = dates.first or asked.today
    return found[0] if found else (earliest, earliest)


def runs(dates: Dates, asked: Asked, not_before: date | None = None) -> list[Run]:
    """The unbroken runs of days that fit: the next one, or all that a span or "every" asks for; perhaps none."""
    if not (dates.weekdays or dates.month_days or dates.months):
        if dates.first is not None:
            return [(dates.first, dates.last)]
        year = dates.year or asked.today.year
        return [(max(asked.today, date(year, 1, 1)), date(year, 12, 31))]
    earliest = dates.first or asked.today
    if dates.first is None and dates.is_bare_weekday and len(dates.weekdays) == 1 and not_before is None:
        earliest = asked.today + ONE_DAY
    if not_before is not None:
        earliest = max(earliest, not_before)
    if dates.month_days and dates.months:
        return [_by_day_and_month(dates, asked, earliest)]
    all_of_them = dates.every or dates.last is not None
    latest = dates.last or earliest + timedelta(days=HORIZON_DAYS if dates.every else SEARCH_DAYS)
    return _fitting(dates, earliest, latest, all_of_them)


def _by_day_and_month(dates: Dates, asked: Asked, earliest: date) -> Run:
    (day, *_), (month, *_) = sorted(dates.month_days), sorted(dates.months)
    found = date_of(day, month, dates.year, asked) or asked.today
    if found < earliest and dates.year is None:
        found = date_of(day, month, found.year + 1, asked) or found
    return found, found


def _fitting(dates: Dates, earliest: date, latest: date, all_of_them: bool) -> list[Run]:
    found: list[Run] = []
    start: date | None = None
    day = earliest
    while day <= latest:
        if _fits(dates, day):
            start = start or day
            if dates.weekdays and not dates.months and not all_of_them:
                return [(day, day)]
        elif start is not None:
            found.append((start, day - ONE_DAY))
            start = None
            if not all_of_them:
                return found
        day += ONE_DAY
    if start is not None:
        found.append((start, latest))
    return found


def _fits(dates: Dates, day: date) -> bool:
    return (
        (not dates.weekdays or day.weekday() in dates.weekdays)
        and (not dates.month_days or day.day in dates.month_days)
        and (not dates.months or day.month in dates.months)
        and (dates.year is None or day.year == dates.year)
    )


def windows_of(dates: Dates | None, hours: Hours | None, asked: Asked) -> list[Window]:
    """The windows of one wish: its days, its hours on each of its days, or its hours on the next day that has them."""
    if dates is None:
        return [] if hours is None else _on_next_day(hours, asked)
    if hours is None:
        return [_whole_days(first, last, dates, asked) for first, last in runs(dates, asked)]
    if isinstance(hours, Clock) and dates.is_one_day and dates.first == asked.today:
        hours = _later_today(hours, asked)
    found = []
    for first, last in runs(dates, asked):
        # a whole month is spelled out, a year or an open end is not
        end = first + timedelta(days=HORIZON_DAYS) if last is None else min(last, first + timedelta(days=LONGEST_MONTH))
        day = first
        while day <= end:
            window = _hours_on(
                day, hours, asked, from_now=dates.from_now or (isinstance(hours, Stretch) and hours.from_now)
            )
            if window is not None:
                found.append(window)
            day += ONE_DAY
    return found


def _later_today(at: Clock, asked: Asked) -> Clock:
    """ "Today at 8", said at ten in the morning, is in the evening."""
    in_morning = not at.sure and at.minute < HALF_DAY
    return at.at_half("pm") if in_morning and at.minute < asked.minute_of_day < at.minute + HALF_DAY else at


def _whole_days(first: date, last: date | None, dates: Dates, asked: Asked) -> Window:
    start = asked.now if dates.from_now and first <= asked.today else moment_of(first, 0, asked)
    return Window(start, None if last is None else moment_of(last + ONE_DAY, 0, asked))


def _hours_on(day: date, hours: Hours, asked: Asked, *, from_now: bool) -> Window | None:
    start, end = hours_of(hours)
    window = Window(moment_of(day, start, asked), _end(day, start, end, asked), hours.approximate)
    if from_now and day == asked.today and window.end is not None:
        if window.end <= asked.now:
            return None
        if window.start is not None and window.start < asked.now:
            return Window(asked.now, window.end, hours.approximate)
    return window


def _end(day: date, start: int, end: int, asked: Asked) -> datetime:
    if end == start + 1:  # one minute of true time, whatever the clocks do
        return (moment_of(day, start, asked).astimezone(UTC) + timedelta(minutes=1)).astimezone(asked.zone)
    return moment_of(day, end, asked)


def hours_of(hours: Hours) -> tuple[int, int]:
    if isinstance(hours, Clock):
        return hours.minute, hours.minute + 1
    return hours.start, hours.end


def _on_next_day(hours: Hours, asked: Asked) -> list[Window]:
    if isinstance(hours, Stretch) and hours.every:
        days = [asked.today + timedelta(days=ahead) for ahead in range(HORIZON_DAYS + 1)]
        found = [_hours_on(day, hours, asked, from_now=True) for day in days]
        return [window for window in found if window is not None]
    start, end = hours_of(hours)
    under_way = isinstance(hours, Stretch) and not hours.named
    today = (end if under_way else start) > asked.minute_of_day
    day = asked.today if today else asked.today + ONE_DAY
    window = _hours_on(day, hours, asked, from_now=isinstance(hours, Stretch) and hours.from_now)
    return [] if window is None else [window]


def span_window(span: Span) -> Window:
    return Window(span.start, span.end, span.approximate)
