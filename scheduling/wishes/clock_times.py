"""Times by the clock: half 3, quarter to five, 14:30, 2.30pm, noon, three thirty, 3ish, around four.

A bare hour from 1 to 7 is in the afternoon or evening, 8 to 12 in the morning or at noon: the hours a clinic is open.
"""

import re

from scheduling.wishes.asked import Asked
from scheduling.wishes.phrases import Phrase, phrase, said
from scheduling.wishes.pieces import MINUTES_IN_DAY, Clock, Past

HOUR = 60
NOON = 12 * HOUR
LAST_AFTERNOON_HOUR = 7
HOUR_WORD = r"(?:(?:N(?P<hour>\d{1,2})|[TU](?P<on>\d{2}):00|(?P<noon>noon|midnight)))(?: oclock)?(?: (?P<half>am|pm))?"
NO_HOUR = r"N(?:2[5-9]|[3-9]\d|\d{3,})"
AROUND = r"(?P<around>around |at around )?(?:at |for )?"


def clock(
    hour: int, minute: int = 0, *, half: str | None = None, sure: bool = False, approximate: bool = False
) -> Clock | None:
    """A time of day; without am or pm, by what a patient of a clinic most likely means."""
    if not (0 <= hour <= 24 and 0 <= minute < HOUR) or (half and hour > 12):
        return None
    if half:
        return Clock(hour % 12 * HOUR + minute + (NOON if half == "pm" else 0), True, approximate)
    if sure or hour > 12 or hour == 0:
        return Clock((hour * HOUR + minute) % MINUTES_IN_DAY, True, approximate)
    in_afternoon = 1 <= hour <= LAST_AFTERNOON_HOUR
    return Clock(hour * HOUR + minute + (NOON if in_afternoon else 0), False, approximate)


def _hour(found: re.Match[str]) -> Clock | None:
    if said(found, "noon"):
        return Clock(NOON if said(found, "noon") == "noon" else 0, True)
    if said(found, "on"):
        return clock(int(found["on"]), sure=found.group().find("T") >= 0, half=None)
    return clock(int(found["hour"]), half=said(found, "half"))


def _moved(found: re.Match[str], minutes: int) -> Clock | None:
    hour = _hour(found)
    if hour is None:
        return None
    # Five to eight is in the morning like eight itself: the hour named decides, not the one the minutes fall in.
    return Clock((hour.minute + minutes) % MINUTES_IN_DAY, hour.sure, bool(said(found, "around")))


def _half_past(found: re.Match[str], asked: Asked) -> Clock | None:
    return _moved(found, 30)


def _quarter(found: re.Match[str], asked: Asked) -> Clock | None:
    minutes = 45 if said(found, "three") else 15
    return _moved(found, minutes if found["way"] in ("past", "after") else -minutes)


def _minutes_from(found: re.Match[str], asked: Asked) -> Clock | None:
    minutes = int(found["minutes"])
    return _moved(found, minutes if found["way"] in ("past", "after") else -minutes) if 0 < minutes < HOUR else None


def _minutes_or_range(found: re.Match[str], asked: Asked) -> Clock | None:
    """ "Five to twelve" is a time, "10 to 2" are hours: where hours make sense they are meant."""
    if said(found, "way") == "until" and asked.month_first:
        return _minutes_from(found, asked)  # "ten till four" is idiom in America
    hour, until = clock(int(found["minutes"])), _hour(found)
    if hour is None or until is None or hour.minute < until.minute:
        return None
    return _minutes_from(found, asked)


def _on_the_hour(found: re.Match[str], asked: Asked) -> Clock | None:
    hour = _hour(found)
    return None if hour is None else Clock(hour.minute, hour.sure, bool(said(found, "around")))


def _figures(found: re.Match[str], asked: Asked) -> Clock | None:
    approximate = bool(said(found, "around") or said(found, "later"))
    hour, minute = int(found["h"]), int(found["m"])
    return clock(
        hour,
        minute,
        half=said(found, "half") if hour <= 12 else None,
        sure=found["kind"] == "T",
        approximate=approximate,
    )


def _hour_and_minutes(found: re.Match[str], asked: Asked) -> Clock | None:
    minutes = int(found["m"])
    hour = int(found["h"])
    if not 0 < hour < 24 or (minutes < 10 and not said(found, "oh")):
        return None
    return clock(
        hour, minutes, half=said(found, "half"), approximate=bool(said(found, "around") or said(found, "later"))
    )


def _military(found: re.Match[str], asked: Asked) -> Clock | None:
    digits = found["digits"]
    hour, minute = int(digits[:-2]), int(digits[-2:])
    sure = digits[0] == "0" or hour > 12
    return clock(
        hour,
        minute,
        half=said(found, "half"),
        sure=sure,
        approximate=bool(said(found, "around") or said(found, "later")),
    )


def _hundred_hours(found: re.Match[str], asked: Asked) -> Clock | None:
    return clock(int(found["digits"]), sure=True, approximate=bool(said(found, "around")))


def _ish(found: re.Match[str], asked: Asked) -> Clock | None:
    hour = _hour(found)
    return None if hour is None else Clock(hour.minute, hour.sure, approximate=True)


def _told_with_part(found: re.Match[str], asked: Asked) -> Clock | None:
    """ "3 in the morning", "7.30 in the evening": the part of the day is said to tell morning from afternoon."""
    half = "am" if found["part"] == "morning" else "pm"
    hour = int(said(found, "hour") or found["h"])
    if found["part"] == "night" and hour in (12, 1, 2, 3, 4, 5):
        half = "am"
    if hour == 12 and half == "am" and found["part"] == "morning":
        return None
    return clock(hour, int(said(found, "m") or 0), half=half, approximate=bool(said(found, "around")))


LATER = r"(?P<later> around)?"
HALF = r"(?: (?P<half>am|pm))?"
PHRASES: tuple[Phrase, ...] = (
    # No clock shows 25 o'clock: what stands with it is asked again, not guessed.
    phrase(
        rf"{AROUND}(?:half (?:past |after )?{NO_HOUR}(?: oclock)?|(?:N\d+ (?:past|to|until) )?{NO_HOUR} oclock)",
        lambda found, asked: Past(),
    ),
    phrase(
        rf"{AROUND}(?:N(?P<hour>\d{{1,2}})|[TU](?P<h>\d\d):(?P<m>\d\d))(?: oclock)? (?:in|at) "
        rf"P(?P<part>morning|afternoon|evening|night)",
        _told_with_part,
    ),
    phrase(rf"{AROUND}(?P<kind>[TU])(?P<h>\d\d):(?P<m>\d\d)(?: oclock)?{HALF}{LATER}", _figures),
    phrase(rf"{AROUND}N(?P<digits>\d{{1,2}}) hundred(?: Ghour)?", _hundred_hours),
    phrase(rf"{AROUND}half (?:past |after |- )?{HOUR_WORD}", _half_past),
    phrase(
        rf"{AROUND}(?:a )?(?:(?P<three>N3) )?(?:quarters?|N15)(?: Gminute)? (?P<way>past|after|to|of|until|"
        rf"before) {HOUR_WORD}",
        _quarter,
    ),
    phrase(rf"{AROUND}N(?P<minutes>\d+) (?:Gminute )?(?P<way>past|after|before) {HOUR_WORD}", _minutes_from),
    phrase(rf"{AROUND}N(?P<minutes>20|25) (?P<way>until|of) {HOUR_WORD}", _minutes_from),
    phrase(rf"{AROUND}N(?P<minutes>5|10) (?P<way>of) {HOUR_WORD}", _minutes_from),
    phrase(rf"{AROUND}N(?P<minutes>5|10) (?P<way>until) {HOUR_WORD}", _minutes_or_range),
    phrase(rf"(?P<around>around )?at N(?P<minutes>5|10) (?P<way>to) {HOUR_WORD}", _minutes_from),
    phrase(rf"(?P<around>around )?N(?P<minutes>5|10) (?P<way>to) {HOUR_WORD}", _minutes_or_range),
    phrase(rf"{AROUND}N(?P<minutes>20|25) (?P<way>to) {HOUR_WORD}", _minutes_from),
    phrase(rf"{AROUND}N(?P<minutes>\d+) Gminute (?P<way>to|until) {HOUR_WORD}", _minutes_from),
    phrase(rf"{AROUND}(?:N12 )?(?P<noon>noon|midnight)", _on_the_hour),
    phrase(rf"{AROUND}N(?P<hour>\d{{1,2}}) oclock(?: (?P<half>am|pm))?", _on_the_hour),
    phrase(rf"{AROUND}N(?P<hour>\d{{1,2}}) (?P<half>am|pm)", _on_the_hour),
    phrase(rf"{AROUND}{HOUR_WORD} around(?: (?:am|pm))?", _ish),
    phrase(
        rf"{AROUND}N(?P<h>\d{{1,2}}) (?:(?P<oh>o|oh|ou|N0) )?N(?P<m>\d{{1,2}})(?: oclock)?{HALF}{LATER}",
        _hour_and_minutes,
    ),
    phrase(rf"(?P<around>at around |around )(?:at )?N(?P<digits>\d{{3,4}}){HALF}{LATER}", _military),
    phrase(rf"(?:at )?N(?P<digits>0\d{{3}}|1[0-8][0-5]\d|2[1-3][0-5]\d){HALF}{LATER}", _military),
    phrase(
        rf"at N(?P<digits>\d[0-5]\d){HALF}{LATER}(?=$| [A-Z,)]| "
        r"(?:on|in|or|and|to|is|if|for|works?|would|please|then)(?!\S))",
        _military,
    ),
)
