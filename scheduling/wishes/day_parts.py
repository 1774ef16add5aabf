"""Parts of the day: what "morning", "after work" and "before the school run" mean in a clinic's day.

The bounds are this project's reading, set down in the decision record on wishes. Leaves out any clinic's hours.
"""

import re
from dataclasses import replace

from scheduling.wishes.asked import Asked
from scheduling.wishes.phrases import Phrase, phrase
from scheduling.wishes.pieces import MINUTES_IN_DAY, Piece, Stretch, one_day


def _at(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


# name: from, up to, half of the day
BOUNDS = {
    "morning": ("06:00", "12:00", "am"),
    "early morning": ("06:00", "10:00", "am"),
    "mid morning": ("09:30", "11:30", "am"),
    "late morning": ("10:00", "12:00", "am"),
    "firstthing": ("06:00", "10:00", "am"),
    "beforework": ("06:00", "09:00", "am"),
    "beforeschool": ("06:00", "08:30", "am"),
    "afterrun": ("09:00", "12:00", "am"),
    "breakfast": ("07:00", "09:00", "am"),
    "afterbreakfast": ("09:00", "12:00", "am"),
    "beforelunch": ("06:00", "12:00", "am"),
    "earlyinday": ("06:00", "11:00", "am"),
    "smallhours": ("00:00", "06:00", "am"),
    "am": ("06:00", "12:00", "am"),
    "midday": ("11:00", "14:00", None),
    "lunch": ("12:00", "14:00", None),
    "early lunch": ("11:30", "13:00", None),
    "late lunch": ("13:00", "15:00", "pm"),
    "afterlunch": ("13:00", "17:00", "pm"),
    "afternoon": ("12:00", "17:00", "pm"),
    "early afternoon": ("12:00", "14:00", "pm"),
    "mid afternoon": ("14:00", "16:00", "pm"),
    "late afternoon": ("15:00", "17:00", "pm"),
    "pm": ("12:00", "21:00", "pm"),
    "beforepickup": ("09:00", "15:00", None),
    "schoolhours": ("09:00", "15:00", None),
    "officehours": ("09:00", "17:00", None),
    "day": ("09:00", "17:00", None),
    "allday": ("00:00", "24:00", None),
    "afterschool": ("15:30", "21:00", "pm"),
    "laterinday": ("15:00", "18:00", "pm"),
    "endofday": ("16:00", "18:00", "pm"),
    "lastthing": ("16:00", "18:00", "pm"),
    "teatime": ("16:00", "18:00", "pm"),
    "afterwork": ("17:00", "21:00", "pm"),
    "evening": ("17:00", "21:00", "pm"),
    "early evening": ("17:00", "19:00", "pm"),
    "late evening": ("19:00", "21:00", "pm"),
    "dinner": ("18:00", "20:00", "pm"),
    "afterdinner": ("19:00", "21:00", "pm"),
    "night": ("18:00", "24:00", "pm"),
    "early night": ("18:00", "21:00", "pm"),
    "late night": ("21:00", "24:00", "pm"),
}
TONIGHT = "night"


def part_of_day(name: str, *, every: bool = False) -> Stretch | None:
    if name not in BOUNDS:
        return None
    start, end, half = BOUNDS[name]
    return Stretch(_at(start), min(_at(end), MINUTES_IN_DAY), half, named=True, every=every)


PART = r"(?P<any>any |every |all )?(?:(?P<shade>early|late|later|mid) (?:on )?(?:in |of )?)?P(?P<part>[a-z]+)"
SHADES = {"early": "early ", "late": "late ", "later": "late ", "mid": "mid ", None: ""}


def _part(found: re.Match[str], asked: Asked) -> Stretch | None:
    name, every = found["part"], bool(found["any"])
    if name not in BOUNDS and name.endswith("s"):
        name, every = name[:-1], True
    shaded = SHADES[found["shade"]] + name
    part = part_of_day(shaded if shaded in BOUNDS else name, every=every)
    return part and replace(part, any_one=found["any"] == "any ")


def _part_of_today(found: re.Match[str], asked: Asked) -> tuple[Piece, ...] | None:
    part = _part(found, asked)
    return None if part is None else (one_day(asked.today), part)


def _tonight(found: re.Match[str], asked: Asked) -> tuple[Piece, ...] | None:
    part = part_of_day("late night" if found["late"] else TONIGHT)
    return None if part is None else (one_day(asked.today), part)


def _any_such_part(found: re.Match[str], asked: Asked) -> Stretch | None:
    """ "A morning appointment", "mornings only": not just the next one."""
    part = part_of_day(found["part"], every=True)
    return part and replace(part, any_one=True)


PHRASES: tuple[Phrase, ...] = (
    phrase(rf"(?:in |during |at |for |on )?{PART}", _part),
    phrase(rf"(?:later )?(?:this|today|later today) (?:in |at )?(?:coming )?{PART}", _part_of_today),
    phrase(r"(?P<late>late |later )?tonight", _tonight),
    phrase(
        r"(?:in )?P(?P<part>[a-z]+) (?:appointments?|appts?|slots?|times?|sessions?|would be best|is best|best)",
        _any_such_part,
    ),
)
