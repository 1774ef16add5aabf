"""Numbers as they are given in answer to one question only: "all but five days", "my third", "halfway", "140 over 90"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.quantities import NUMBER_WORDS, amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.times import DAY, HOUR, MINUTE, MONTH, SECOND, WEEK, YEAR
from clinical.red_flag_screen.word_sets import phrases_of, words_of
from components.ages_in_answers import age_said
from components.days_by_month import days_a_month
from components.lengths_in_answers import length_said
from components.pending_question import PendingQuestion

Range = tuple[float, float]

IN_MINUTES = {
    "seconds": SECOND,
    "minutes": MINUTE,
    "hours": HOUR,
    "days": DAY,
    "weeks": WEEK,
    "months": MONTH,
    "years": YEAR,
}
DAYS_A_MONTH, QUARTERS = "days a month", "days in 3 months"
_AGES = frozenset({"age", "aura_first_age"})
_AGO = words_of(
    "days_since_onset head_injury_days neuro_hours_ago personality_change_days spinal_epidural_days weeks_postpartum btx_days_since socket_days numb_hours"
)
_EVERY_DAY = phrases_of(
    "every one of them, every single one, whole month, entire month, all month, the lot, all of them, all of it, every last one, each and every, never goes, never stops, never lets up, never goes away, every blooming day, every bloody day, every damn day"
)
_FORTNIGHTLY = phrases_of(
    "a fortnight, every fortnight, fortnightly, per fortnight, every two weeks, every 2 weeks, every couple of weeks, every other week, every second week"
)
_ONCE_A_MONTH = phrases_of(
    "monthly, once a month, one a month, 1 a month, about monthly, one per month, once per month"
)
_WORKDAYS = phrases_of(
    "monday to friday, monday through friday, mon to fri, mon - fri, mon fri, working days, work days, workdays, every workday, days i work"
)
_WEEKS = words_of("week weeks wk wks")
_ORDINALS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
    "5th": 5,
    "sixth": 6,
    "tenth": 10,
}
_HALF_OF_TEN = phrases_of("middle, in the middle, halfway, half way, mid, midway, medium, middle of the road")
_ALL_OF_TEN = phrases_of(
    "top of the scale, top of scale, full marks, top marks, the top, maximum, highest, off the scale, off the chart, off the charts, as bad as it gets, as bad as it can, as high as it goes, worst imaginable"
)
_NOT_ONE_IN = phrases_of(
    "get any in, get one in, not even one, not one, get my finger in, get a finger in, get my pinkie in, get my pinky in, get my little finger in, get anything in, get a fingertip, not any, fit any, fit one, none at all, hardly a finger, not a finger, cant open it, not open it"
)
_WEEKS_OF_PREGNANCY, _WEEKS_A_QUARTER = 40, 13


def said_for(question: PendingQuestion, words: Sequence[Word], today: date | None) -> Figure | None:
    """The number in the question's unit, in words that only answer it; None where there are no such words."""
    forms = [word.form for word in words if not word.is_mark]
    found = _found(question, words, forms, today)
    return None if found is None else Figure(question.id, found[0], found[1], 0, len(words))


def _found(question: PendingQuestion, words: Sequence[Word], forms: list[str], today: date | None) -> Range | None:
    unit = question.unit
    if question.id in _AGES:
        return age_said(words, today)
    if question.id == "weeks_pregnant" and (weeks := _of_pregnancy(words, forms)) is not None:
        return weeks
    if unit in (DAYS_A_MONTH, QUARTERS):
        return _days(words, forms, unit)
    if unit in IN_MINUTES:
        length = length_said(words, IN_MINUTES[unit], today, is_ago=question.id in _AGO)
        return None if length is None else (length[0] / IN_MINUTES[unit], length[1] / IN_MINUTES[unit])
    if unit == "mmHg":
        return _pressure(forms, upper=question.id == "bp_sys")
    if unit == "out of 10":
        return _out_of_ten(forms)
    if unit in {"attacks", "times"}:
        return _so_far(forms)
    if unit == "attacks a day":
        return _a_day(words, forms)
    if unit == "fingers" and _has(forms, _NOT_ONE_IN) and ("not" in forms or "hardly" in forms):
        return 0, 0
    return None


def _days(words: Sequence[Word], forms: list[str], unit: str) -> Range | None:
    """Days of a month, or of three."""
    is_quarter = unit == QUARTERS
    months = 3 if is_quarter else 1
    if (listed := days_a_month(words)) is not None:
        return listed[0] * months, listed[1] * months
    found = amounts(words)
    if forms[:2] == ["all", "but"] and found:
        left = [31 * months - found[0].low, 30 * months - found[0].low]
        return min(left), max(left)
    if _has(forms, _EVERY_DAY):
        return 30 * months, 31 * months
    if _has(forms, _WORKDAYS):
        return 20 * months, 22 * months
    if (
        _has(forms, _FORTNIGHTLY)
        and not found[1:]
        and (not found or found[0].low in {1, 2})
        and "twice" not in forms
        and len(forms) <= 6
    ):
        is_length = forms[-2:] == ["a", "fortnight"] and not {"once", "one", "1", "day", "every", "per"} & set(forms)
        return (14, 14) if is_length else (2 * months, 2 * months)
    if _has(forms, _ONCE_A_MONTH) and len(forms) <= 4:
        return months, months
    if (rate := _a_week(words, forms)) is not None:
        low, high = rate
        return (low * _WEEKS_A_QUARTER, high * _WEEKS_A_QUARTER) if is_quarter else (low * 4, _up(high * 52 / 12))
    return _whole_weeks(words, forms, months)


def _a_week(words: Sequence[Word], forms: list[str]) -> Range | None:
    """ "A couple a week", "four days out of the week", "one a week"; ranges and "of 7" are read elsewhere."""
    if not any(
        forms[place - 1] in {"a", "per", "each", "every", "the", "/"} and form in _WEEKS
        for place, form in enumerate(forms)
        if place
    ):
        return None
    if any(form in {"couple", "cpl"} for form in forms):
        return 2, 2
    found = [each for each in amounts(words) if each.low == each.high and each.low <= 7]
    is_out_of = any(
        forms[place : place + 2] in (["of", "the"], ["of", "a"], ["of", "every"]) for place in range(len(forms))
    )
    return (
        (found[0].low, found[0].low) if len(found) == 1 and len(forms) <= 8 and (is_out_of or len(forms) <= 4) else None
    )


def _whole_weeks(words: Sequence[Word], forms: list[str], months: int) -> Range | None:
    """ "A week", "about two weeks", "three weeks out of four", "a month"."""
    for place, form in enumerate(forms):
        before = forms[place - 1] if place else ""
        number = (
            1.0
            if before in {"a", "one", "1"}
            else NUMBER_WORDS.get(before, float(before) if before.isdecimal() else 0.0)
        )
        if before == "couple" or forms[max(0, place - 2) : place] == ["couple", "of"]:
            number = 2
        is_rate = place >= 2 and forms[place - 2] not in {
            "about",
            "around",
            "roughly",
            "maybe",
            "say",
            "probably",
            "like",
            "for",
            "least",
            "good",
            "nearly",
            "almost",
            "just",
            "of",
            "is",
            "be",
        }
        if (
            form not in _WEEKS | {"month", "months"}
            or not number
            or (before == "a" and is_rate)
            or "ago" in forms
            or "every" in forms
        ):
            continue
        days = number * (7 if form in _WEEKS else 30)
        return (days, days) if days <= 31 * months and number <= 4 * months else None
    return None


def _of_pregnancy(words: Sequence[Word], forms: list[str]) -> Range | None:
    if _has(forms, phrases_of("half way, halfway")):
        return 20, 20
    if _has(
        forms,
        phrases_of(
            "full term, overdue, over due, due any day, due any time, due any minute, due today, due now, due tomorrow, ready to pop, past my due, due date was"
        ),
    ):
        return 39, 41
    if _has(forms, phrases_of("due next week, due this week")):
        return 38, 40
    found = amounts(words)
    if "due" in forms and "in" in forms and found and set(forms) & _WEEKS:
        return _WEEKS_OF_PREGNANCY - found[0].low, _WEEKS_OF_PREGNANCY - found[0].low
    return None


def _pressure(forms: list[str], *, upper: bool) -> Range | None:
    """ "A hundred and forty over ninety", "one forty over ninety"; "140/90" as "140 90"."""
    if "over" in forms:
        cut = forms.index("over")
        numbers = [_spoken(forms[:cut]), _spoken(forms[cut + 1 :])]
    else:
        figures = [float(form) for form in forms if form.replace(".", "", 1).isdecimal() and 40 <= float(form) <= 260]
        numbers = [*figures] if len(figures) == 2 and figures[0] > figures[1] else [_spoken(forms)]
    if len(numbers) == 1:
        numbers *= 2
    value = numbers[0] if upper else numbers[1]
    return None if value is None else (value, value)


def _spoken(forms: Sequence[str]) -> float | None:
    """ "One forty", "a hundred and ten", "one twenty five", "ninety"."""
    total, seen = 0.0, False
    for form in forms:
        if form.isdecimal():
            return float(form)
        if form == "hundred":
            total, seen = (total or 1) * 100, True
        elif form in NUMBER_WORDS:
            value = NUMBER_WORDS[form]
            total = total * 100 + value if total and total < 10 and value >= 10 else total + value
            seen = True
    return total if seen and total >= 20 else None


def _out_of_ten(forms: list[str]) -> Range | None:
    if any(form.isdecimal() or form in NUMBER_WORDS for form in forms):
        return None
    if _has(forms, _ALL_OF_TEN):
        return 9, 10
    return (5, 5) if _has(forms, _HALF_OF_TEN) and len(forms) <= 4 else None


def _so_far(forms: list[str]) -> Range | None:
    """ "This is my first", "third time", "never had one before"."""
    if len(forms) > 8 or any(form.isdecimal() for form in forms):
        return None
    for place, form in enumerate(forms):
        if form in _ORDINALS and forms[place + 1 : place + 2] not in (["aid"], ["thing"], ["place"], ["started"]):
            return _ORDINALS[form], _ORDINALS[form]
        if form in {"just", "only"} and forms[place + 1 : place + 3] in (
            ["this", "one"],
            ["this", "once"],
            ["the", "one"],
            ["the", "once"],
        ):
            return 1, 1
    is_new = "never" in forms and "before" in forms
    return (1, 1) if is_new and "times" not in forms else None


def _a_day(words: Sequence[Word], forms: list[str]) -> Range | None:
    """ "Every hour", "every couple of hours": so often in the hours one is awake, or in all."""
    if "every" not in forms or not {"hour", "hours", "hourly", "hrs", "hr"} & set(forms):
        return None
    found = amounts(words)
    hours = 2.0 if "couple" in forms else (found[0].low if found and found[0].low else 1.0)
    return 16 / hours, 24 / hours


def _up(value: float) -> float:
    return float(-(-value // 1))


def _has(forms: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    said = f" {' '.join(forms)} "
    return any(f" {' '.join(phrase)} " in said for phrase in phrases)
