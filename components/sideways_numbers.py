"""Numbers told sideways: by what is left, by the clock, one by one, or by why there are none to count."""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.word_sets import phrases_of, words_of
from components.clock_times import minutes_since
from components.days_left_over import days_left_over
from components.heard import Heard
from components.number_phrases import DAYS_A_MONTH, QUARTERS
from components.spoken_answers import UNSURE, polarity

_NOT_ONE = phrases_of(
    "not one, not a single one, not a single day, not a single, not even one, not once, never once, never missed, never missed one, nary a one, not a day, not one day, not the one, not any, none so far, none yet, none thank god"
)
_COUNTED = (DAYS_A_MONTH, QUARTERS, "attacks", "attacks a day", "times", "medicines")
# Who does not go to work loses no day of it.
_NO_WORK = phrases_of(
    """
    retired, retirement, pensioner, do not work, not work, not working, not in work, out of work, unemployed, jobless, laid off, redundant, housewife, stay at home mum, stay at home mom, stay at home dad, stay at home,
    on the dole, on benefits, on universal credit, on disability, medically retired, gave up work, given up work, stopped working, never worked, no job, not got a job, between jobs, maternity leave, on maternity
    """
)
_NOT_PRESSED = phrases_of(
    "not pressed, not been pressing, not pressing, not put any pressure, not put pressure, not bitten, not biting, not tried pressing, not tried that, not done that, not held, not started pressing, did not press, never pressed"
)
_SCALES = phrases_of("out of ten, out of 10, / 10, / ten, 0 to 10, nought to ten, zero to ten, one to ten, 1 to 10")
_ANOTHER = words_of("another")
_WEEKS = words_of("week weeks wk wks")
_DUE = words_of("due left go")
_SINCE_THEN = frozenset({"bleeding_minutes_pressure", "neuro_hours_ago", "numb_hours"})
_WORK = frozenset({"lost_work_days_3m"})


def sideways(heard: Heard) -> Figure | str | None:
    """The number, or not sure, or None where the answer tells it in no such way."""
    question, forms = heard.question, heard.forms
    if question.unit == "out of 10" and _speaks_of_the_scale_only(heard):
        return UNSURE if polarity(forms) == UNSURE else None
    found = _found(heard)
    return None if found is None else Figure(question.id, found[0], found[1], 0, len(heard.words))


def _found(heard: Heard) -> tuple[float, float] | None:
    question, forms = heard.question, heard.forms
    if question.id in _WORK and _has(forms, _NO_WORK):
        return 0, 0
    if question.unit in _COUNTED and _has(forms, _NOT_ONE) and not any(form.isdecimal() for form in forms):
        return 0, 0
    if question.unit in (DAYS_A_MONTH, QUARTERS):
        return days_left_over(heard.words, 3 if question.unit == QUARTERS else 1) or _fortnight_of(heard)
    if question.id in _SINCE_THEN:
        return _since(heard)
    if question.id == "weeks_pregnant" and not _DUE & set(forms):
        return _counted_in_weeks(heard)
    return _one_by_one(forms) if question.unit == "attacks a day" else None


def _since(heard: Heard) -> tuple[float, float] | None:
    if heard.question.id == "bleeding_minutes_pressure" and _has(heard.forms, _NOT_PRESSED):
        return 0, 0
    raw = [word.form for word in heard.words]
    minutes = None if heard.minute is None else minutes_since(raw, heard.minute)
    if minutes is None:
        return None
    unit = 1.0 if heard.question.unit == "minutes" else 60.0
    return minutes / unit, minutes / unit


def _fortnight_of(heard: Heard) -> tuple[float, float] | None:
    """ "A fortnight of normal life", "a good fortnight's worth"."""
    forms = heard.forms
    for place, form in enumerate(forms):
        if form == "fortnight" and forms[place + 1 : place + 2] in (
            ["of"],
            ["worth"],
            ["off"],
            ["is"],
            ["altogether"],
            ["total"],
        ):
            return 14, 14
    return None


def _counted_in_weeks(heard: Heard) -> tuple[float, float] | None:
    """ "The scan on Monday said eleven weeks": the weeks, and not when they were told."""
    for amount in amounts(heard.words):
        after = [word.form for word in heard.words[amount.end : amount.end + 2]]
        if _WEEKS & set(after[:1]) and "ago" not in after:
            return amount.low, amount.low if amount.high is None else amount.high
    return None


def _one_by_one(forms: Sequence[str]) -> tuple[float, float] | None:
    """ "One at bedtime, another at three"."""
    others = sum(form in _ANOTHER for form in forms)
    return (1.0 + others, 1.0 + others) if others and {"one", "first"} & set(forms[: forms.index("another")]) else None


def _speaks_of_the_scale_only(heard: Heard) -> bool:
    """ "I am no good at marks out of ten": the ten is the scale's."""
    raw = [word.form for word in heard.words]
    said = f" {' '.join(raw)} "
    if not any(f" {' '.join(phrase)} " in said for phrase in _SCALES):
        return False
    for phrase in _SCALES:
        said = said.replace(f" {' '.join(phrase)} ", " , ")
    numbers = [form for form in said.split() if form.isdecimal()]
    from_words = [amount for amount in amounts(heard.words) if amount.low not in {0, 1, 10}]
    return not numbers and not from_words


def _has(forms: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    said = f" {' '.join(forms)} "
    return any(f" {' '.join(phrase)} " in said for phrase in phrases)
