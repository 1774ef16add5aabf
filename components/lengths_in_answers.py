"""Lengths of time and points in the past, as a question about them is answered and free text seldom has them.

"Like a light switch", "three quarters of an hour", "2hrs 30", "over the course of the day",
"Saturday", "10th of November", "a week last Tuesday, so 10 days". All in minutes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from clinical.red_flag_screen.quantities import amount_at, amounts
from clinical.red_flag_screen.reading import Word, read
from clinical.red_flag_screen.times import DAY, HOUR, MINUTE, WEEK, spans
from clinical.red_flag_screen.word_sets import phrases_of, words_of
from components.calendar_points import points

Range = tuple[float, float]

_AT_ONCE = phrases_of(
    """
    right away, right off, light switch, lightswitch, flick of a switch, flicked a switch, flicking a switch, flip of a switch, thunderclap, thunder clap, thunderbolt, lightning, bolt from the blue, out of nowhere, from nowhere,
    out of the blue, all at once, at once, split second, in a flash, flash, no time at all, no time, bang, boom, blink, snap of the fingers, snap of your fingers, milliseconds, millisecond, zero to, nought to, all of a sudden,
    like a shot, in one go, just like that, instantaneous, instantaneously, instantly, instant, immediate, immediately, straight away, straightaway, straight off, sudden, suddenly, matter of seconds, heartbeat, in seconds, within seconds,
    a moment, momentary, a jiffy, second or less, less than a second, under a second
    """
)
_NOT_AT_ONCE = words_of("not never gradual gradually slow slowly no")
_WHOLE: tuple[tuple[str, float, float], ...] = (
    ("three quarters of an hour", 45 * MINUTE, 45 * MINUTE),
    ("3 quarters of an hour", 45 * MINUTE, 45 * MINUTE),
    ("3 / 4 of an hour", 45 * MINUTE, 45 * MINUTE),
    ("3 / 4 hour", 45 * MINUTE, 45 * MINUTE),
    ("quarter hour", 15 * MINUTE, 15 * MINUTE),
    ("arf an hour", 30 * MINUTE, 30 * MINUTE),
    ("morning till night", 12 * HOUR, 16 * HOUR),
    ("morning to night", 12 * HOUR, 16 * HOUR),
    ("morning until night", 12 * HOUR, 16 * HOUR),
    ("dawn till dusk", 12 * HOUR, 16 * HOUR),
    ("rest of the day", 6 * HOUR, 12 * HOUR),
    ("rest of that day", 6 * HOUR, 12 * HOUR),
    ("better part of a day", 8 * HOUR, 16 * HOUR),
    ("best part of a day", 8 * HOUR, 16 * HOUR),
    ("best part of the day", 8 * HOUR, 16 * HOUR),
    ("most of a day", 8 * HOUR, 16 * HOUR),
    ("all morning", 3 * HOUR, 6 * HOUR),
    ("whole morning", 3 * HOUR, 6 * HOUR),
    ("all afternoon", 3 * HOUR, 6 * HOUR),
    ("all evening", 3 * HOUR, 6 * HOUR),
    ("over the morning", 3 * HOUR, 6 * HOUR),
    ("over the day", 8 * HOUR, 16 * HOUR),
    ("course of a day", 8 * HOUR, 16 * HOUR),
    ("course of the day", 8 * HOUR, 16 * HOUR),
    ("through the day", 8 * HOUR, 16 * HOUR),
    ("a full day", DAY, DAY),
    ("one full day", DAY, DAY),
    ("full 24 hours", DAY, DAY),
)
_POINTS: tuple[tuple[str, float], ...] = (
    ("day before yesterday", 2 * DAY),
    ("a week tomorrow", 6 * DAY),
    ("a week yesterday", 8 * DAY),
    ("a week today", WEEK),
    ("week ago today", WEEK),
    ("week ago yesterday", 8 * DAY),
    ("2 weeks tomorrow", 13 * DAY),
    ("two weeks tomorrow", 13 * DAY),
)
_WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_SHORT_DAYS = {
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_SHORT_MONTHS = {month[:3]: number for number, month in enumerate(_MONTHS, 1)} | {"sept": 9}
_PARTS = {
    "start": (1, 7),
    "beginning": (1, 7),
    "early": (1, 10),
    "middle": (11, 20),
    "mid": (11, 20),
    "end": (22, 31),
    "late": (21, 31),
}
_SUMMING_UP = (("so",), ("that", "is"), ("which", "is"), ("making", "it"), ("makes", "it"), ("="), ("ie",))


def length_said(words: Sequence[Word], unit: float, today: date | None, *, is_ago: bool) -> Range | None:
    """The shortest and the longest time in minutes, or None. `is_ago`: how long ago is asked, not how long."""
    said = f" {' '.join(word.form for word in words if not word.is_mark or word.form == '/')} "
    forms = said.split()
    if (summed := _summed_up(words)) is not None:
        return summed
    if is_ago:
        for phrase, minutes in _POINTS:
            if f" {phrase} " in said:
                return minutes, minutes
        if (dated := _dated(words, forms, today)) is not None:
            return dated
        if "yesterday" in forms and unit >= DAY and len(forms) <= 4:
            return DAY, DAY
        if (counted := _on_its_day(words)) is not None:
            return counted
    for phrase, low, high in _WHOLE:
        if f" {phrase} " in said:
            return low, high
    if (joined := _joined(words)) is not None:
        return joined
    if (
        unit <= MINUTE
        and any(f" {' '.join(phrase)} " in said for phrase in _AT_ONCE)
        and not _NOT_AT_ONCE & (set(forms) - {"no"} if " no time " in said else set(forms))
    ):
        return 0, min(unit, MINUTE)
    return None


def _summed_up(words: Sequence[Word]) -> Range | None:
    """ "On Sunday, that's 4 days": what one makes of it oneself."""
    found = [span for span in spans(words) if amounts(words[span.start : span.end])]
    for span in found[-1:]:
        before = tuple(word.form for word in words[max(0, span.start - 2) : span.start])
        is_summed = any(before[-len(phrase) :] == tuple(phrase) for phrase in _SUMMING_UP)
        if is_summed and span.start > 2:
            return span.low, span.low if span.high is None else span.high
    return None


def _joined(words: Sequence[Word]) -> Range | None:
    """ "2hrs 30", "an hour and a quarter", "1 1/2 hours", "2 hours 15 minutes"."""
    forms = [word.form for word in words]
    for place in range(len(forms) - 2):
        number = amount_at(words, place)
        if number is not None and forms[number.end : number.end + 3] == ["1", "/", "2"]:
            whole = read(f"{number.low + 0.5:g} {' '.join(forms[number.end + 3 :])}")
            return next(((span.low, span.high or span.low) for span in spans(whole)), None)
    found = spans(words)
    for span in found:
        after = forms[span.end : span.end + 4]
        if span.low == span.high and HOUR <= span.low < DAY:
            if after[:3] == ["and", "a", "quarter"]:
                return span.low + 15, span.low + 15
            if after[:3] == ["and", "three", "quarters"]:
                return span.low + 45, span.low + 45
            if after[:1] == ["and"]:
                after = after[1:]
            if (
                after
                and after[0].isdecimal()
                and 5 <= int(after[0]) < 60
                and after[1:2] not in (["hours"], ["hrs"], ["days"])
            ):
                return span.low + int(after[0]), span.low + int(after[0])
    return None


def _on_its_day(words: Sequence[Word]) -> Range | None:
    """ "Day 3", "third day now": so many days."""
    forms = [word.form for word in words if not word.is_mark]
    ordinals = {
        "second": 2,
        "2nd": 2,
        "third": 3,
        "3rd": 3,
        "fourth": 4,
        "4th": 4,
        "fifth": 5,
        "5th": 5,
        "sixth": 6,
        "seventh": 7,
    }
    for place, form in enumerate(forms):
        if form in ordinals and forms[place + 1 : place + 2] == ["day"]:
            return ordinals[form] * DAY, ordinals[form] * DAY
        if form.isdecimal() and forms[place + 1 : place + 3] in (["rd", "day"], ["th", "day"], ["nd", "day"]):
            return int(form) * DAY, int(form) * DAY
    return None


def _dated(words: Sequence[Word], forms: Sequence[str], today: date | None) -> Range | None:
    if today is None:
        return None
    day = _day_of_month(forms, today) or _weekday(forms, today)
    if day is not None:
        ago = (today - day).days * DAY
        return ago, ago
    for place, form in enumerate(forms):
        month = _month(form)
        if month is not None and (
            part := next((_PARTS[each] for each in forms[max(0, place - 3) : place] if each in _PARTS), None)
        ):
            first = date(today.year if month <= today.month else today.year - 1, month, 1)
            near, far = (
                (today - first - timedelta(days=part[1] - 1)).days,
                (today - first - timedelta(days=part[0] - 1)).days,
            )
            return max(0, near) * DAY, max(0, far) * DAY
        bare_month = month is not None and form not in {"may", "mar", "sun"} and len(forms) <= 3
        if bare_month and (span := next(points(read(f"since {form}"), today), None)) is not None:
            return span.low, span.high or span.low
    return None


def _weekday(forms: Sequence[str], today: date) -> date | None:
    """ "Saturday", "friday night", "a week last Tuesday", "tuesday before last"; "last Monday" is told by the calendar."""
    for place, form in enumerate(forms):
        weekday = _WEEKDAYS.index(form) if form in _WEEKDAYS else _SHORT_DAYS.get(form)
        if weekday is None or (form in {"sun", "sat"} and len(forms) > 3):
            continue
        before, after = list(forms[max(0, place - 3) : place]), list(forms[place + 1 : place + 3])
        back = (today.weekday() - weekday) % 7 or 7
        if "week" in before or "weeks" in before:
            return today - timedelta(days=back + 7)
        if after == ["before", "last"] or after == ["last", "week"]:
            return today - timedelta(days=back if back > today.weekday() and after[0] == "last" else back + 7)
        if before[-1:] not in (["on"], ["since"], ["last"], ["from"], ["during"], ["after"]):
            return today - timedelta(days=back)
    return None


def _day_of_month(forms: Sequence[str], today: date) -> date | None:
    """ "10th of November", "november 10", "on the 14th", "14/11"."""
    for place, form in enumerate(forms):
        day = int(form) if form.isdecimal() and 1 <= int(form) <= 31 else None
        if day is None:
            continue
        after = [each for each in forms[place + 1 : place + 4] if each not in {"of", "st", "nd", "rd", "th"}]
        ends = forms[place + 1 : place + 2] in (["st"], ["nd"], ["rd"], ["th"])
        before = forms[place - 1] if place else ""
        month = (_month(after[0]) if after else None) or _month(before)
        if month is None and before == "the" and ends and len(forms) <= 6:
            month = today.month if day <= today.day else today.month - 1 or 12
        if (
            month is None
            and after[:1] == ["/"]
            and len(after) > 1
            and after[1].isdecimal()
            and 1 <= int(after[1]) <= 12
        ):
            month = int(after[1])
        if month is not None:
            return _last(day, month, today)
    return None


def _last(day: int, month: int, today: date) -> date | None:
    for year in (today.year, today.year - 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found <= today:
            return found
    return None


def _month(form: str) -> int | None:
    return _MONTHS.index(form) + 1 if form in _MONTHS else _SHORT_MONTHS.get(form)
