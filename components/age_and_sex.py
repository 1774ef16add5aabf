"""Age and sex as people put them before their story: "34f", "M, 29", "54yo woman", "my daughter (7)"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clinical.red_flag_screen.context_words import ADULTS, CHILDREN
from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

YOUNGEST, OLDEST = 12, 99
_WOMAN = words_of("f female woman lady girl gal fem")
_MAN = words_of("m male man guy bloke boy lad fella dude gent gentleman")
_LETTERS = words_of("f m")
_YEARS = words_of("yo y yr yrs year years old o / - , yrold yearold")
_BEFORE = words_of("am hi hello hey all ( [ i a here aged is , . ; :")
_NOT_AN_AGE = words_of("for lasts last lasting about temperature temp fever took after every of over under than at to")
_MEASURED = words_of(
    "cm mm mg ml kg lbs stone foot ft feet ' minutes mins hours hrs days weeks months times % degrees metres miles am pm"
)


_PEOPLE = (ADULTS | CHILDREN | words_of("mam he she ma pa mammy missus mr mrs ms")) - words_of("patient people")
_GOES_ON = words_of("and with but so has is keeps says had now yr years yrs if next this who smoker male female f m")
_WITH = (["on"], ["pregnant"], ["have"], ["never"], ["otherwise"], ["a"], ["i"], ["healthy"], ["fit"], ["not"])


@dataclass(frozen=True)
class Person:
    """What words[start:end] say of the patient: an age or a sex."""

    fact: str
    answer: float | str
    start: int
    end: int


def age_and_sex(words: Sequence[Word], *, is_bare_age_likely: bool) -> Iterator[Person]:
    """The age and sex named in short; `is_bare_age_likely`: no number was asked for, so that "56, new headache" is an age."""
    forms = [word.form for word in words]
    for amount in amounts(words):
        if amount.low != amount.high or amount.low != int(amount.low) or not 0 < amount.low <= OLDEST:
            continue
        before = forms[amount.start - 1] if amount.start else ""
        after = forms[amount.end] if amount.end < len(forms) else ""
        is_of_now = before == "at" and forms[amount.end : amount.end + 1] == ["i"]
        if (before in _NOT_AN_AGE and not is_of_now) or after in _MEASURED or "." in words[amount.start].said:
            continue
        sex = _sex(words, forms, amount.start, amount.end)
        if sex is not None:
            yield sex
            yield Person("age", amount.low, amount.start, amount.end)
            return
        if (
            _is_of_relative(forms, amount.start, amount.end)
            or _is_told(words, forms, amount.start, amount.end)
            or (is_bare_age_likely and amount.low >= YOUNGEST + 4 and _stands_alone(forms, amount.start, amount.end))
        ):
            yield Person("age", amount.low, amount.start, amount.end)
            return


def _sex(words: Sequence[Word], forms: Sequence[str], start: int, end: int) -> Person | None:
    """The sex named right after or right before an age."""
    here = end
    while here < len(forms) and here < end + 5 and forms[here] in _YEARS:
        here += 1
    if here < len(forms) and (forms[here] in _WOMAN or forms[here] in _MAN) and forms[start] != "one":
        is_letter = forms[here] in _LETTERS
        is_attached = words[here].start == words[end - 1].end
        opens = start == 0 or forms[start - 1] in _BEFORE
        ends = here + 1 >= len(forms) or not forms[here + 1][:1].isdecimal()
        is_adult_or_said = float(forms[start]) >= YOUNGEST if forms[start].replace(".", "").isdecimal() else True
        if (not is_letter or ((opens or (is_attached and forms[here] == "f")) and is_adult_or_said)) and ends:
            return Person("sex", "f" if forms[here] in _WOMAN else "m", start, here + 1)
    said = forms[end : end + 6]
    for pronoun, sex in (("she", "f"), ("he", "m")):
        if said[:3] == [",", pronoun, "/"] or said[:2] == [pronoun, "/"]:
            return Person("sex", sex, start, end + 2)
    back = start - 1
    while back >= 0 and forms[back] in {",", "/", "aged", "age", "-", "("}:
        back -= 1
    if back >= 0 and forms[back] in _WOMAN | _MAN and (back == 0 or forms[back - 1] in _BEFORE):
        return Person("sex", "f" if forms[back] in _WOMAN else "m", back, end)
    return None


def _is_of_relative(forms: Sequence[str], start: int, end: int) -> bool:
    """ "My daughter (7)", "my son, 12,", "for my mum, 81.", "my boy 15 keeps", "my nephew Karl, 19,"."""
    near = forms[max(0, start - 4) : start]
    after = forms[end] if end < len(forms) else "."
    opener = near[-1] if near else ""
    if opener in {"(", ","}:
        named = near[-2:-1] if near[-2:-1] and near[-2] in _PEOPLE else near[-3:-2]
        return bool(set(named) & _PEOPLE) and (after == ")" if opener == "(" else not after[:1].isalnum())
    return opener in _PEOPLE and (not after[:1].isalnum() or after in _GOES_ON)


def _is_told(words: Sequence[Word], forms: Sequence[str], start: int, end: int) -> bool:
    """ "I'm 63, smoker", "I have 44 years", "this year, 47 now,", "I'm 26F"."""
    before, after = forms[max(0, start - 2) : start], forms[end] if end < len(forms) else "."
    if before == ["i", "turned"] and {"when", "since", "before", "until"} & set(forms[max(0, start - 5) : start]):
        return False
    if before in (["i", "am"], ["am", "now"], ["i", "turned"]) and YOUNGEST <= float_of(forms[start]) <= OLDEST:
        return not after[:1].isalnum() or after in _GOES_ON
    if before[-1:] == ["at"] and forms[end : end + 2] in (["i", "am"], ["i", "worry"], ["i", "feel"], ["i", "would"]):
        return float_of(forms[start]) >= YOUNGEST  # "so at 61 I'm worried"
    if before == ["i", "have"] and after in {"years", "yrs"}:
        return forms[end + 1 : end + 2] not in (["of"], ["with"])
    return before[-1:] in ([","], ["am"], []) and after == "now" and forms[end + 1 : end + 2] in ([","], ["."], [])


def float_of(form: str) -> float:
    """The number that a word is in digits, else 0."""
    return float(form) if form.replace(".", "", 1).isdecimal() else 0.0


def _stands_alone(forms: Sequence[str], start: int, end: int) -> bool:
    """ "56, new headache for a month", "warfarin, 69, headache", "27 and on the pill", "It began in May. 57."."""
    before = forms[start - 1] if start else ""
    after = forms[end] if end < len(forms) else "."
    opens_sentence = not before or before in {".", "!", "?", "\n"}
    if (before in {",", "("} or not before) and after in {",", ")"}:
        return len(forms) > end + 1
    if before == "," and not any(form[:1].isalnum() for form in forms[end:]) and start > 2:
        return not forms[start - 2][0].isdecimal()  # "… and on the combined pill, 23"
    if not opens_sentence or float_of(forms[start]) < YOUNGEST + 4 or (len(forms) < end + 2 and not start):
        return False
    return (after in {".", ","} and bool(start)) or (after == "and" and forms[end + 1 : end + 2] in _WITH)
