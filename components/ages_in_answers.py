"""An age, given in answer to the question about one: "pushing 60", "in my early forties", "born in 1980", "8 months"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from clinical.red_flag_screen.quantities import NUMBER_WORDS, amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

Range = tuple[float, float]

_DECADES = {
    **{f"{10 * tens}s": 10 * tens for tens in range(1, 10)},
    **dict(
        zip(
            ["teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"],
            range(10, 100, 10),
            strict=True,
        )
    ),
    "fourties": 40,
    "fortys": 40,
    "fiftys": 50,
    "sixtys": 60,
    "teenager": 10,
    "teen": 10,
    "teenage": 10,
    "adolescence": 10,
}
_PARTS = {"early": (0, 3), "mid": (4, 6), "middle": (4, 6), "late": (7, 9), "latter": (7, 9)}
_NEARLY = words_of("nearly almost pushing approaching nearing coming turning hitting nearer nigh")
_MONTHS = words_of(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
)
_DAYS = words_of("monday tuesday wednesday thursday friday saturday sunday")
_UNITS = {
    **dict.fromkeys(words_of("month months mth mths mo mos"), 12.0),
    **dict.fromkeys(words_of("week weeks wk wks"), 52.0),
    **dict.fromkeys(words_of("day days"), 365.0),
}
_PAST = words_of("turned was since became in been gone")
_TENS = sorted((word for word in NUMBER_WORDS if word.endswith("ty")), key=len, reverse=True)
_OLDEST, _FIRST_YEAR = 120, 1900


def age_said(words: Sequence[Word], today: date | None) -> Range | None:
    """The least and the greatest age in years that the words give, or None."""
    forms = [word.form for word in words if not word.is_mark or word.form == "'"]
    return _of_decade(forms) or _of_birth(forms, today) or _with_a_half(forms) or _of_words(words, forms)


def _of_decade(forms: Sequence[str]) -> Range | None:
    """ "In my early forties", "mid 30s", "forty something", "fortyish"."""
    for place, form in enumerate(forms):
        start, after = _DECADES.get(form), forms[place + 1] if place + 1 < len(forms) else ""
        if start is None and form.isdecimal() and after == "s" and int(form) % 10 == 0:
            start = int(form)
        stem = next((tens for tens in _TENS if form.startswith(tens)), None)
        if start is None and stem is not None and form != stem:
            tail = form.removeprefix(stem)
            if tail in {"something", "odd"}:
                start = int(NUMBER_WORDS[stem])
            elif NUMBER_WORDS.get(tail, 10) < 10:
                exact = NUMBER_WORDS[stem] + NUMBER_WORDS[tail]
                return exact, exact
        if start is None and after == "something" and (form in NUMBER_WORDS or form.isdecimal()):
            start = int(NUMBER_WORDS[form]) if form in NUMBER_WORDS else int(form)
        if start is None or start >= _OLDEST:
            continue
        low, high = next((_PARTS[each] for each in forms[max(0, place - 3) : place] if each in _PARTS), (0, 9))
        return (max(13, start + low), start + high) if start == 10 else (start + low, start + high)
    return None


def _of_birth(forms: Sequence[str], today: date | None) -> Range | None:
    """ "Born in 1980", "1962 so 64"."""
    if today is None:
        return None
    years = [
        int(form) for form in forms if form.isdecimal() and len(form) == 4 and _FIRST_YEAR <= int(form) <= today.year
    ]
    if "born" in forms and not years:
        short = [int(form) for form in forms if form.isdecimal() and len(form) == 2]
        years = [1900 + short[-1] if short[-1] > today.year % 100 else 2000 + short[-1]] if short else []
    if not years:
        return None
    youngest, oldest = today.year - years[-1] - 1, today.year - years[-1]
    told = [int(form) for form in forms if form.isdecimal() and len(form) < 4 and int(form) in {youngest, oldest}]
    return (told[-1], told[-1]) if told else (max(0, youngest), oldest)


def _with_a_half(forms: Sequence[str]) -> Range | None:
    for place, form in enumerate(forms):
        number = NUMBER_WORDS.get(form, float(form) if form.isdecimal() else None)
        if number is not None and list(forms[place + 1 : place + 4]) == ["and", "a", "half"]:
            return number + 0.5, number + 0.5
    return None


def _of_words(words: Sequence[Word], forms: Sequence[str]) -> Range | None:
    for amount in amounts(words):
        after = [word.form for word in words[amount.end :] if not word.is_mark]
        if amount.low > _OLDEST or (after[:1] == ["weeks"] and "ago" in after):
            continue
        high = amount.low if amount.high is None else amount.high
        if after and after[0] in _UNITS and "ago" not in after and "last" not in forms:
            return amount.low / _UNITS[after[0]], high / _UNITS[after[0]]
        is_next = "next" in after or (
            after[:1] in (["in"], ["on"], ["this"], ["come"]) and bool(set(after) & (_MONTHS | _DAYS))
        )
        is_next = is_next or after[:1] in (["soon"], ["tomorrow"], ["shortly"]) or bool(_NEARLY & set(forms[:4]))
        if is_next and not _PAST & set(forms[:2]) and amount.low >= 1:
            return amount.low - 1, high - 1
        return amount.low, high
    return None
