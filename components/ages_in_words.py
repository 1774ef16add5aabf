"""Ages that are not a bare number: "early sixties", "just turned 50", "nearly 60", "woman of 55", "born in 1970"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

OLDEST = 110
MOST_CHILDREN = 11  # "mother of three"
_DECADES = {
    name: 10 * place
    for place, name in enumerate(
        ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], 2
    )
} | {"teens": 13, "fourties": 40}
_PARTS = {"early": (0, 4), "mid": (4, 6), "middle": (4, 6), "late": (6, 9), "": (0, 9)}
_WHOSE = words_of("my her his their the")
# An age at which something began, and no age now.
_ONSET = words_of(
    "since started starts began begun from first when until till got getting at onset diagnosed been had back was were"
)
_PEOPLE = words_of(
    "woman man lady female male girl boy person bloke fella guy mother mum dad father lad lass wife husband"
)
_TURNED = words_of("turned turning")
_NEARLY = (
    ["nearly"],
    ["almost"],
    ["pushing"],
    ["approaching"],
    ["coming", "up"],
    ["coming", "up", "to"],
    ["going", "on"],
    ["coming", "on"],
)
_WILL_BE = (["will", "be"], ["be", "turning"], ["am", "turning"], ["is", "turning"])
_OTHER_UNITS = words_of(
    """
    weeks week days day months month hours hour minutes mins times stone kg kilos cm headaches migraines attacks tablets pills
    percent % per a in out of / mg
    """
)
_GOES_ON = words_of("in next this on now soon and with but so last years yr yrs if when")


def ages_in_words(words: Sequence[Word], today: date | None) -> Iterator[Figure]:
    """The patient's age, lowest and highest, where it is put in other words than a number by itself."""
    forms = [word.form for word in words]
    yield from _decades(forms)
    yield from _numbers(words, forms)
    if today is not None:
        yield from _births(forms, today)


def _decades(forms: Sequence[str]) -> Iterator[Figure]:
    """ "In my early sixties", "late 30s", "mid forties woman"; not "since my twenties"."""
    for place, form in enumerate(forms):
        decade, end = _DECADES.get(form), place + 1
        if (
            decade is None
            and form in {"20", "30", "40", "50", "60", "70", "80", "90"}
            and forms[place + 1 : place + 2] == ["s"]
        ):
            decade, end = int(form), place + 2
        if decade is None:
            continue
        here = place - 1
        while here >= 0 and forms[here] in {"-", "to"}:
            here -= 1
        part = forms[here] if here >= 0 and forms[here] in _PARTS else ""
        lead = here - (1 if part else 0)
        while lead >= 0 and forms[lead] in _WHOSE:
            lead -= 1
        is_in = lead >= 0 and forms[lead] == "in"
        before = forms[max(0, lead - 4) : lead + 1]
        is_told = forms[lead] in {"am", "is", ",", "."} if lead >= 0 else True
        if _ONSET & set(before) or not (is_in or (part and (is_told or _PEOPLE & {*before, *forms[end : end + 2]}))):
            continue
        opens = is_in and (
            lead == 0 or forms[lead - 1] in {"am", "is", ",", ".", "(", "and", "now", "still", "both", *_PEOPLE}
        )
        if is_in and not opens:
            continue
        low, high = _PARTS[part] if form != "teens" else (0, 6)
        yield Figure("age", decade + low, decade + high, max(0, lead), end)
        return


def _numbers(words: Sequence[Word], forms: Sequence[str]) -> Iterator[Figure]:
    """ "Just turned 50", "I'll be 40 in March", "nearly 60", "woman of 55", "age: 64", "am 23 and …", "18 month old"."""
    for amount in amounts(words):
        if amount.low != amount.high or amount.low != int(amount.low) or not 0 < amount.low <= OLDEST:
            continue
        before, after = (
            list(forms[max(0, amount.start - 4) : amount.start]),
            forms[amount.end] if amount.end < len(forms) else "",
        )
        is_age = not after[:1].isalnum() or after in _GOES_ON
        is_years = after in {"years", "year", "yrs"} and forms[amount.end + 1 : amount.end + 2] not in (
            ["ago"],
            ["of"],
            ["with"],
            ["now"],
        )
        if after in _OTHER_UNITS - {"in", "a"} or after in {"'", '"', "ft", "foot"}:
            continue
        if before[-1:] and before[-1] in _TURNED and not {"when", "since", "before", "until"} & set(before) and is_age:
            yield Figure("age", amount.low, amount.low, amount.start - 1, amount.end)
            return
        if is_age and any(before[-len(lead) :] == lead for lead in _WILL_BE) and amount.low > 1:
            yield Figure("age", amount.low - 1, amount.low, amount.start - 1, amount.end)
            return
        if (
            is_age
            and amount.low >= 10
            and any(before[-len(lead) :] == lead for lead in _NEARLY)
            and not _is_counted(forms, amount.end)
        ):
            yield Figure("age", amount.low - 1, amount.low, amount.start - 1, amount.end)
            return
        if (
            before[-1:] == ["of"]
            and amount.low > MOST_CHILDREN
            and before[-2:-1]
            and before[-2] in _PEOPLE
            and (is_age or is_years)
        ):
            yield Figure("age", amount.low, amount.low, amount.start - 2, amount.end)
            return
        if before[-2:] in (["age", ":"], ["age", "-"], ["age", "="], ["aged", ":"]):
            yield Figure("age", amount.low, amount.low, amount.start - 2, amount.end)
            return
        if amount.start == 1 and before == ["am"] and amount.low >= 12 and (is_age or is_years):
            yield Figure("age", amount.low, amount.low, 0, amount.end)
            return


def _is_counted(forms: Sequence[str], end: int) -> bool:
    """ "Nearly 60 of them", "almost 50 in a month"."""
    return bool({"month", "week", "day", "year", "them"} & set(forms[end : end + 4]))


def _births(forms: Sequence[str], today: date) -> Iterator[Figure]:
    """ "Born in 1970", "dob 3/4/1970"."""
    for place, form in enumerate(forms):
        if form not in {"born", "dob", "birth"}:
            continue
        for at in range(place + 1, min(len(forms), place + 8)):
            year = forms[at]
            if len(year) == 4 and year.isdecimal() and today.year - OLDEST < int(year) <= today.year - 12:
                yield Figure("age", today.year - int(year) - 1, today.year - int(year), place, at + 1)
                return
