"""How often, as patients say it: days a month, times a day.

"Three times a week" is 12 to 13 days a month, "most days" more than half of them. A range
stays a range; which end counts is not decided here.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from clinical.red_flag_screen.quantities import amount_at
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of
from components.usual_frequencies import VAGUE, WHOLE

DAYS_A_MONTH, MOST_DAYS_A_MONTH = 30.0, 31.0
WEEKS_A_MONTH_LOW, WEEKS_A_MONTH_HIGH = 4.0, 52 / 12
MONTHS_A_YEAR = 12.0

# Days without a headache: "5 good days a month".
_CLEAR = words_of("good clear free off painless painfree")
_COUNTED = words_of(
    "times time x × days day nights night mornings evenings heads attacks attack headaches headache migraines migraine ones episodes bouts goes"
)
# What may stand between the count and its unit: "3 or so bad headaches a week".
_BEFORE_UNIT = _COUNTED | words_of(
    """
    of my bad or so headache migraine pain painkiller tension full proper total separate different good clear free - least
    at i get them tablets pills tabs doses really awful big small mild tiny real actual nasty single whole
    """
)
_PER = words_of("a an per each every in out of the this last past any / most")
_RATE = words_of("a an per each every /")
_IN_ONE_WORD = {
    "weekly": "week",
    "daily": "day",
    "monthly": "month",
    "yearly": "year",
    "fortnightly": "fortnight",
    "nightly": "night",
}
_MONTHS_AND_WEEKS = words_of("months weeks")
_WEEKDAYS = words_of("monday tuesday wednesday thursday friday saturday sunday")
_AFTER_WEEKDAYS = words_of("and only mostly mainly usually at after in when with i then so but from because")
_HEADACHES = words_of("headache headaches migraine migraines head")
_IN_A_ROW = words_of("ago straight running row later now")
_WEEK, _MONTH, _YEAR, _DAY = (
    words_of("week weeks wk wks"),
    words_of("month months mth mths mo mos mnth mnths"),
    words_of("year years yr"),
    words_of("day days 24"),
)


@dataclass(frozen=True)
class Frequency:
    """Days a month (or times a day) in words[start:end]."""

    low: float
    high: float
    start: int
    end: int
    times_a_day: bool = False
    is_rate: bool = True
    is_vague: bool = False


def frequencies(words: Sequence[Word], things: Collection[int] = ()) -> tuple[Frequency, ...]:
    """Every frequency in the message, in order, none inside another; `things` are the places of what may be counted."""
    forms = [word.form for word in words]
    found: list[Frequency] = []
    here = 0
    while here < len(words):
        frequency = next(_at(words, forms, here, things), None)
        if frequency is None:
            here += 1
        else:
            found.append(frequency)
            here = frequency.end
    return tuple(found)


def _at(words: Sequence[Word], forms: Sequence[str], here: int, things: Collection[int]) -> Iterator[Frequency]:
    yield from _counted(words, forms, here, things)
    yield from _weekdays(forms, here)
    yield from _every(words, forms, here)
    for phrase, low, high in WHOLE:
        if tuple(forms[here : here + len(phrase)]) == phrase:
            is_vague = phrase in VAGUE
            yield Frequency(low, high, here, here + len(phrase), is_vague=is_vague)
            return


def _every(words: Sequence[Word], forms: Sequence[str], here: int) -> Iterator[Frequency]:
    """ "Every three weeks", "every 10 days or so"."""
    amount = amount_at(words, here + 1) if forms[here] == "every" and here + 2 < len(forms) else None
    if amount is None or amount.end >= len(forms):
        return
    days = next(
        (days for names, days in ((_DAY, 1.0), (_WEEK, 7.0), (_MONTH, DAYS_A_MONTH)) if forms[amount.end] in names),
        None,
    )
    if days is not None and amount.low > 0:
        high = amount.high or amount.low
        yield _days(DAYS_A_MONTH / (days * high), DAYS_A_MONTH / (days * amount.low), here, amount.end + 1, high)


def _counted(words: Sequence[Word], forms: Sequence[str], here: int, things: Collection[int]) -> Iterator[Frequency]:
    """ "3 times a week", "10 to 12 days a month", "once a fortnight", "8 out of 30 days", "15+ a month"."""
    amount = amount_at(words, here)
    if amount is not None and here and forms[here - 1] == "at":
        return  # "wakes me at 4 every night"
    low, high, after = (amount.low, amount.high, amount.end) if amount else (0.0, None, here)
    if amount is None and forms[here] in {"once", "twice", "thrice"}:
        low = high = {"once": 1.0, "twice": 2.0, "thrice": 3.0}[forms[here]]
        after = here + 1
        if forms[after : after + 2] in (["or", "twice"], ["to", "twice"]):
            high, after = 2.0, after + 2
        elif forms[after : after + 1] == ["or"] and amount_at(words, after + 1):
            more = amount_at(words, after + 1)
            high, after = (more.high or more.low, more.end) if more else (high, after)
    elif amount is None and forms[here] in {"a", "an", "one"} and _is_one_a_time(forms, here):
        low, high, after = 1.0, 1.0, here + 1
    elif amount is None:
        return
    start = amount.start if amount else here
    counted = after
    while counted < len(forms) and (forms[counted] in _BEFORE_UNIT or counted in things):
        counted += 1
    unit = counted
    while unit < len(forms) and forms[unit] in _PER:
        unit += 1
    said_in_one_word = forms[unit] in _IN_ONE_WORD if unit < len(forms) else False
    is_times = unit > after and forms[unit - 1] in {"x", "×"}  # "2x week"
    if unit >= len(forms) or (unit == counted and not said_in_one_word and not is_times):
        yield from _headache_days(forms, low, high, start, after)
        return
    if _CLEAR & set(forms[after:counted]) and forms[unit] in _WEEK | _MONTH:
        low, high = _of_the_rest(low, low if high is None else high, is_week=forms[unit] in _WEEK)
    top = low if high is None else high
    said = _IN_ONE_WORD.get(forms[unit], forms[unit])
    end = unit + 1
    is_rate = bool(_RATE & set(forms[counted:unit])) or forms[unit] in _IN_ONE_WORD or is_times
    is_now = "this" in forms[counted:unit] or forms[counted:unit] in (
        ["in"],
        ["in", "the"],
        ["of", "the"],
        ["out", "of", "the"],
    )
    if "most" in forms[counted:unit] and said not in _MONTHS_AND_WEEKS:
        return  # "a 5 most days"
    if (said.replace(".", "").isdecimal() and "of" in forms[counted:unit]) or (
        said in {"thirty", "seven"} and "of" in forms[counted:unit]
    ):
        yield from _out_of(low, top, words, unit, start)
    elif said in {"fortnight"}:
        yield _days(low * 2, top * 2.2, start, end, high)
    elif said in _WEEK and (is_rate or is_now):
        yield _days(low * WEEKS_A_MONTH_LOW, top * WEEKS_A_MONTH_HIGH, start, end, high, is_rate=is_rate)
    elif (
        said in _MONTH
        or (said == "4" and forms[unit + 1 : unit + 2] == ["weeks"])
        or (said == "30" and forms[unit + 1 : unit + 2] == ["days"])
    ):
        yield _days(low, top, start, end + (said in {"4", "30"}), high, is_rate=is_rate)
    elif said in _YEAR and is_rate:
        yield _days(low / MONTHS_A_YEAR, top / MONTHS_A_YEAR, start, end, high)
    elif (said in _DAY and counted >= after) or said == "night":
        yield Frequency(low, top, start, end, times_a_day=True)


def _is_one_a_time(forms: Sequence[str], here: int) -> bool:
    """ "A migraine a week"."""
    return forms[here + 1] in _COUNTED - {"day", "days", "night", "nights"} if here + 3 < len(forms) else False


def _headache_days(forms: Sequence[str], low: float, high: float | None, start: int, after: int) -> Iterator[Frequency]:
    """ "20 headache days", "6 migraine days": of a month, where nothing else is said."""
    end = after + 2
    is_counted = (
        forms[after : after + 1] and forms[after] in _HEADACHES and forms[after + 1 : end] in (["days"], ["day"])
    )
    if is_counted and low <= MOST_DAYS_A_MONTH and _IN_A_ROW.isdisjoint(forms[end : end + 3]):
        yield _days(low, low if high is None else high, start, end, high, is_rate=False)


def _weekdays(forms: Sequence[str], here: int) -> Iterator[Frequency]:
    """ "Fridays", "every Monday and Thursday": a day of each week for each that is named."""
    is_every = forms[here] in {"every", "each"}
    end, named = here + is_every, 0
    while end < len(forms):
        if forms[end].removesuffix("s") in _WEEKDAYS and (is_every or named or forms[end].endswith("s")):
            named += 1
        elif not (named and forms[end] in {"and", ",", "&", "or"} and _is_weekday(forms, end + 1)):
            break
        end += 1
    is_of_something = (
        not is_every and end < len(forms) and forms[end][:1].isalpha() and forms[end] not in _AFTER_WEEKDAYS
    )
    if named and not is_of_something:  # "Thursday's visit" counts nothing
        yield _days(named * WEEKS_A_MONTH_LOW, named * WEEKS_A_MONTH_HIGH, here, end, named)


def _is_weekday(forms: Sequence[str], here: int) -> bool:
    return here < len(forms) and forms[here].removesuffix("s") in _WEEKDAYS


def _of_the_rest(low: float, high: float, *, is_week: bool) -> tuple[float, float]:
    """What is left of a week or a month without so many clear days."""
    whole = 7.0 if is_week else DAYS_A_MONTH
    return max(0.0, whole - high), max(0.0, whole - low)


def _out_of(low: float, high: float, words: Sequence[Word], place: int, start: int) -> Iterator[Frequency]:
    """ "20 days out of 30", "5 out of 7 days"."""
    whole = amount_at(words, place)
    if whole is not None and whole.low in {7, 28, 30, 31} and low <= whole.low:
        factor = 1.0 if whole.low > 7 else WEEKS_A_MONTH_HIGH
        end = whole.end + (whole.end < len(words) and words[whole.end].form in {"day", "days"})
        yield _days(low * (factor if factor == 1 else WEEKS_A_MONTH_LOW), high * factor, start, end, high)


def _days(
    low: float, high: float, start: int, end: int, known_high: float | None, *, is_rate: bool = True
) -> Frequency:
    top = min(MOST_DAYS_A_MONTH, round(high) if high >= 1 else 1)
    return Frequency(
        min(MOST_DAYS_A_MONTH, math.floor(low)), top if known_high is not None else max(top, low), start, end
    )
