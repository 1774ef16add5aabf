"""A number given in answer to a question, in the question's unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from clinical.red_flag_screen.figure_reader import Figure
from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import Word, read
from clinical.red_flag_screen.times import DAY, HOUR, MINUTE, MONTH, WEEK, YEAR, Span, spans
from components.calendar_points import points, times_of_life
from components.counted_otherwise import answering_amounts, asks_to_wait
from components.frequencies import frequencies
from components.number_phrases import DAYS_A_MONTH, IN_MINUTES, QUARTERS, said_for
from components.pending_question import PendingQuestion

_UNITS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "fortnight", "min", "hr", "yr"})
_TIME_UNITS = _UNITS | {f"{unit}s" for unit in _UNITS}
_COUNTED = ("attacks", "times", "medicines", "attacks a day", "out of 10", "fingers")
_INCH, _STONE, _POUND, _FOOT = 2.54, 6.35, 0.4536, 0.3048
_WHOLE_TIMES = (
    ("most of the day", 8 * HOUR, 16 * HOUR),
    ("all year", 11 * MONTH, YEAR),
    ("all day and night", DAY, DAY),
    ("all day", 12 * HOUR, 24 * HOUR),
    ("whole day", 12 * HOUR, 24 * HOUR),
    ("half the day", 6 * HOUR, 12 * HOUR),
    ("all night", 8 * HOUR, 10 * HOUR),
    ("overnight", 8 * HOUR, 12 * HOUR),
    ("seconds", 0, MINUTE),
    ("instantly", 0, MINUTE),
    ("instant", 0, MINUTE),
    ("immediately", 0, MINUTE),
    ("immediate", 0, MINUTE),
    ("straight away", 0, MINUTE),
    ("sudden", 0, MINUTE),
    ("suddenly", 0, MINUTE),
    ("minutes", 2 * MINUTE, 10 * MINUTE),
    ("hours", 2 * HOUR, 8 * HOUR),
    ("days", 2 * DAY, 4 * DAY),
    ("weeks", 2 * WEEK, 6 * WEEK),
    ("months", 2 * MONTH, 6 * MONTH),
    ("years", 2 * YEAR, 5 * YEAR),
)
_PLENTY = {"loads": 20, "lots": 20, "many": 20, "hundreds": 200, "countless": 100, "dozens": 30, "thousands": 1000}
_OFF_THE_SCALE = ("off the scale", "off the chart", "as bad as", "could not be worse", "through the roof")
_SEVERITY = {
    "mild": 2, "slight": 2, "little": 2, "moderate": 5, "medium": 5, "middling": 5, "bad": 7, "severe": 8, "awful": 8, "terrible": 8,
    "killer": 8, "intense": 8, "horrific": 9, "agonising": 9, "horrible": 8, "dreadful": 8, "brutal": 9, "crippling": 9, "minor": 2,
    "niggle": 2, "niggly": 2, "bearable": 4, "annoying": 3, "manageable": 4, "painful": 6, "tolerable": 4, "average": 5, "strong": 7,
    "blinding": 9, "maximum": 10, "horrendous": 9, "excruciating": 9, "unbearable": 9, "agony": 9, "worst": 10, "max": 10,
}  # fmt: skip


def number_for(question: PendingQuestion, words: Sequence[Word], today: date | None) -> Figure | None:
    """The number that the message gives, or None. A range keeps both ends."""
    if asks_to_wait(words, is_asked_a_time=question.unit in IN_MINUTES):
        return None
    found = (
        said_for(question, words, today)
        or _read(question, words, today)
        or _without_its_article(question, words, today)
    )
    found = _exact_couple(found, words)
    if found is None or not (question.allows(found.low) or (found.high is not None and question.allows(found.high))):
        return None
    return found


def _without_its_article(question: PendingQuestion, words: Sequence[Word], today: date | None) -> Figure | None:
    """ "Year and a half", "hour or so": "a" is left out more often than not."""
    if not words or words[0].form not in _UNITS:
        return None
    found = _read(question, read(f"a {' '.join(word.form for word in words)}"), today)
    return None if found is None else replace(found, start=max(0, found.start - 1), end=max(1, found.end - 1))


def _exact_couple(found: Figure | None, words: Sequence[Word]) -> Figure | None:
    """A couple, asked for a number, is two; "a couple of times" in a story may be more."""
    if found is None or found.high is None or not any(word.form in {"couple", "cpl"} for word in words):
        return found
    return replace(found, high=found.low) if found.high == 1.5 * found.low else found


_WORST = 10


def is_none_at_all(question: PendingQuestion) -> bool:
    """Whether "none" means zero; for the others it means that the question does not apply."""
    return question.unit in (DAYS_A_MONTH, QUARTERS, *_COUNTED)


def _read(question: PendingQuestion, words: Sequence[Word], today: date | None) -> Figure | None:
    if question.unit in (DAYS_A_MONTH, QUARTERS):
        return _days(question, words)
    if question.unit in IN_MINUTES:
        return _time(question, words, today)
    if question.unit == "out of 10":
        if {"number", "numbers", "scale"} & {word.form for word in words} and "not" in {word.form for word in words}:
            return None  # "I don't do numbers, it's just bad"
        amount = _amount(question, words, but_of=_TIME_UNITS)  # "3 hours ago" is when, not how bad
        if amount is not None and amount.low > _WORST and any(word.form == "10" for word in words):
            amount = replace(amount, low=_WORST, high=None)  # "12 out of 10"
        return amount or _word(question, words, _SEVERITY) or _beyond_measure(question, words)
    if question.unit == "kg/m²":
        return _body_mass(question, words) or _amount(question, words)
    if question.unit == "cm":
        return _centimetres(question, words)
    if question.unit == "attacks a day":
        for often in frequencies(words):
            low, high = (often.low, often.high) if often.times_a_day else (often.low / 30, often.high / 30)
            return Figure(question.id, low, high, often.start, often.end)
    return _amount(question, words) or _word(question, words, _PLENTY)


def _days(question: PendingQuestion, words: Sequence[Word]) -> Figure | None:
    factor = 3 if question.unit == QUARTERS else 1
    for often in frequencies(words):
        low, high = (30, 31) if often.times_a_day else (often.low, often.high)
        return Figure(question.id, low * factor, high * factor, often.start, often.end)
    forms = [word.form for word in words if not word.is_mark]
    if (forms[:1] == ["half"] and "dozen" not in forms) or forms[:2] in (
        ["about", "half"],
        ["around", "half"],
        ["roughly", "half"],
        ["nearly", "half"],
    ):
        return Figure(question.id, 14 * factor, 16 * factor, 0, len(words))
    if forms[:1] in (["most"], ["mostly"]) and len(forms) <= 4:
        return Figure(question.id, 16 * factor, 27 * factor, 0, len(words))
    if forms[:1] in (["all"], ["everyday"], ["constant"]) and len(forms) <= 3:
        return Figure(question.id, 30 * factor, 31 * factor, 0, len(words))
    return _amount(question, words)


def _time(question: PendingQuestion, words: Sequence[Word], today: date | None) -> Figure | None:
    unit = IN_MINUTES[question.unit]
    dated: list[Span] = [*(points(words, today) if today else ()), *times_of_life(words)]
    for span in [*dated, *spans(words)]:
        return Figure(
            question.id, span.low / unit, None if span.high is None else span.high / unit, span.start, span.end
        )
    if found := answering_amounts(words):
        return Figure(question.id, found[0].low, found[0].high, found[0].start, found[0].end)
    said = f" {' '.join(word.form for word in words if not word.is_mark)} "
    for phrase, low, high in _WHOLE_TIMES:
        if f" {phrase} " in said:
            return Figure(question.id, low / unit, high / unit, 0, len(words))
    return None


def _amount(question: PendingQuestion, words: Sequence[Word], but_of: frozenset[str] = frozenset()) -> Figure | None:
    """The first amount, unless it is one of what `but_of` names."""
    for amount in answering_amounts(words):
        if amount.end < len(words) and words[amount.end].form in but_of:
            continue
        return Figure(question.id, amount.low, amount.high, amount.start, amount.end)
    forms = [word.form for word in words if not word.is_mark]
    for place, form in enumerate(forms):
        if form in {"once", "twice"}:
            times = 1 if form == "once" else 2
            return Figure(question.id, times, times, place, place + 1)
    return None


def _word(question: PendingQuestion, words: Sequence[Word], values: dict[str, int]) -> Figure | None:
    for place, word in enumerate(words):
        if word.form in values:
            return Figure(question.id, values[word.form], values[word.form], place, place + 1)
    return None


def _beyond_measure(question: PendingQuestion, words: Sequence[Word]) -> Figure | None:
    """ "Off the scale", "as bad as it gets"."""
    said = " ".join(word.form for word in words if not word.is_mark)
    if any(phrase in said for phrase in _OFF_THE_SCALE):
        return Figure(question.id, 9, 10, 0, len(words))
    return None


def _centimetres(question: PendingQuestion, words: Sequence[Word]) -> Figure | None:
    figure = _amount(question, words)
    if figure is None:
        return None
    after = {word.form for word in words[figure.end : figure.end + 2]}
    is_inches = bool(after & {"inch", "inches", "in", '"'}) or (figure.low < 25 and not after & {"cm", "centimetres"})
    factor = _INCH if is_inches else 1
    return Figure(
        question.id,
        figure.low * factor,
        None if figure.high is None else figure.high * factor,
        figure.start,
        figure.end,
    )


def _body_mass(question: PendingQuestion, words: Sequence[Word]) -> Figure | None:
    """From height and weight: "5 foot 9 and 15 stone 4", "180cm 95kg"."""
    metres = kilograms = 0.0
    found = amounts(words)
    for place, amount in enumerate(found):
        after = words[amount.end].form if amount.end < len(words) else ""
        following = found[place + 1].low if place + 1 < len(found) and found[place + 1].start <= amount.end + 1 else 0.0
        if after in {"foot", "ft", "feet", "'", "’"}:
            metres = amount.low * _FOOT + following * _INCH / 100
        elif after in {"cm", "centimetres"} or (
            120 <= amount.low <= 220 and not metres and after not in {"kg", "lbs", "lb", "pounds", "kilos"}
        ):
            metres = amount.low / 100
        elif after in {"m", "metres", "meters"} and amount.low < 2.5:
            metres = amount.low
        elif after in {"stone", "st"}:
            kilograms = amount.low * _STONE + following * _POUND
        elif after in {"kg", "kilos", "kgs", "kilograms", "k"}:
            kilograms = amount.low
        elif after in {"lb", "lbs", "pounds"} and not kilograms:
            kilograms = amount.low * _POUND
    if metres < 1 or kilograms < 20:
        return None
    body_mass = kilograms / metres**2
    return Figure(question.id, body_mass, body_mass, 0, len(words))
