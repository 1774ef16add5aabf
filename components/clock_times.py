"""How long ago a time of today's clock is: "since twenty past nine", "from half 8 this morning", "at 9:20"."""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.quantities import NUMBER_WORDS
from clinical.red_flag_screen.word_sets import words_of

_FROM = words_of("since from at around about after")
_HALF_A_DAY, _DAY = 12 * 60, 24 * 60
_PARTS_OF_HOUR = {"quarter": 15, "half": 30}
_MORNING, _EVENING = words_of("am morning"), words_of("pm evening night afternoon")
_NO_CLOCK_AFTER = words_of("days day weeks week months month years hours hrs minutes mins times o out of / %")


def minutes_since(forms: Sequence[str], now: int) -> int | None:
    """Minutes from the time of day that forms tell to `now`, in minutes after midnight; None where they tell none."""
    for here, form in enumerate(forms):
        if form not in _FROM:
            continue
        told = _time_at(forms, here + 1)
        if told is None:
            continue
        minute, after = told
        later = set(forms[after : after + 3])
        if minute >= _HALF_A_DAY or later & _MORNING:
            return (now - minute) % _DAY
        shift = _HALF_A_DAY if later & _EVENING else 0
        ago = (now - minute - shift) % _DAY
        return ago if shift else ago % _HALF_A_DAY  # the last time that the clock showed it
    return None


def _time_at(forms: Sequence[str], here: int) -> tuple[int, int] | None:
    """The minute of the day told from forms[here] on, and where its words end."""
    form, after = _at(forms, here), _at(forms, here + 1)
    if after in {"past", "to", "after"} or (form == "half" and _hour(after) is not None):
        part = _PARTS_OF_HOUR.get(form, _number(form))
        hour_at = here + 2 if after in {"past", "to", "after"} else here + 1
        hour = _hour(_at(forms, hour_at))
        if part is None or hour is None or part >= 60:
            return None
        return 60 * hour + (-part if after == "to" else int(part)), hour_at + 1
    whole, dot, minutes = form.partition(".")
    if dot and whole.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and _hour(whole) is not None:
        return 60 * int(whole) + int(minutes), here + 1
    hour = _hour(form)
    if hour is None:
        return None
    if after == ":" and _at(forms, here + 2).isdecimal():
        return 60 * hour + int(_at(forms, here + 2)), here + 3
    if after in {"oclock", "am", "pm"}:
        return 60 * hour, here + 1
    minutes_told = _number(after)
    if minutes_told is not None and 10 <= minutes_told < 60 and _at(forms, here + 2) not in _NO_CLOCK_AFTER:
        return 60 * hour + int(minutes_told), here + 2  # "nine twenty"
    is_bare = after == "" or after in _MORNING | {"this", "last"}
    return (60 * hour, here + 1) if is_bare and _at(forms, here - 1) in {"since", "from"} else None


def _hour(form: str) -> int | None:
    number = _number(form)
    return int(number) if number is not None and number == int(number) and 0 <= number < 24 else None


def _number(form: str) -> float | None:
    return float(form) if form.isdecimal() else NUMBER_WORDS.get(form)


def _at(forms: Sequence[str], here: int) -> str:
    return forms[here] if 0 <= here < len(forms) else ""
