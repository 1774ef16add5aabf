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


_STILL = words_of("still")
# How old a pupil is in the first of the years so counted.
_SCHOOL = {"year": 5, "yr": 5, "y": 5, "grade": 6, "class": 5, "p": 4, "s": 11}


def age_said(words: Sequence[Word], today: date | None) -> Range | None:
    """The least and the greatest age in years that the words give, or None."""
    forms = [word.form for word in words if not word.is_mark or word.form == "'"]
    return (
        _of_scores(forms)
        or _at_school(forms)
        or _of_big_birthday(forms)
        or _of_decade(forms)
        or _of_birth(forms, today)
        or _with_a_half(forms)
        or _of_words(words, forms)
    )


def _of_scores(forms: Sequence[str]) -> Range | None:
    """ "Three score and ten", "fourscore"."""
    said = " ".join(forms).replace("threescore", "three score").replace("fourscore", "four score").split()
    if "score" not in said[1:]:
        return None
    place = said.index("score")
    years = 20 * NUMBER_WORDS.get(said[place - 1], float(said[place - 1]) if said[place - 1].isdecimal() else 0)
    more = _tens_and_units(said[place + 2 :]) if said[place + 1 : place + 2] == ["and"] else 0
    return (years + more, years + more) if years else None


def _tens_and_units(forms: Sequence[str]) -> float:
    numbers = [NUMBER_WORDS[form] for form in forms[:2] if form in NUMBER_WORDS]
    return sum(numbers) if len(numbers) < 2 or numbers[0] >= 20 else numbers[0]


def _at_school(forms: Sequence[str]) -> Range | None:
    """ "Year 11, im 15", "10th grade": the age that is told beside it, or that of such pupils."""
    for place, form in enumerate(forms[:-1]):
        after = forms[place + 1]
        if form in {"year", "yr", "y", "grade", "class", "p", "s"} and after.isdecimal() and 1 <= int(after) <= 13:
            youngest, told = _SCHOOL[form] + int(after) - 1, forms[:place] + forms[place + 2 :]
            ages = [int(each) for each in told if each.isdecimal() and youngest - 1 <= int(each) <= youngest + 3]
            return (ages[0], ages[0]) if ages else (youngest, youngest + 1)
    return None


def _of_big_birthday(forms: Sequence[str]) -> Range | None:
    """ "The big 4-0", and not yet where it is to come; "still thirty nine" beside it says so itself."""
    for place in range(len(forms) - 1):
        tens, zero = forms[place], forms[place + 1]
        is_big = (tens.isdecimal() and 2 <= int(tens) <= 9 and zero in {"0", "oh", "zero"}) or zero in {"oh"}
        number = int(tens) if tens.isdecimal() else NUMBER_WORDS.get(tens, 0)
        if is_big and 2 <= number <= 9:
            is_to_come = _STILL & set(forms) or {
                "next",
                "soon",
                "coming",
                "tomorrow",
                "nearly",
                "almost",
                "hit",
                "looming",
            } & set(forms)
            age = 10.0 * number - bool(is_to_come)
            return age, age
    return None


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
            tens = NUMBER_WORDS.get(forms[place - 1], 0) if place and number < 10 else 0
            number += tens if tens >= 20 else 0
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
