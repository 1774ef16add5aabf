"""Numbers as patients write them: digits, words, vague amounts, ranges.

A vague amount stays a range: "a few" is 3 to 5. What the ends mean for care is not decided here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .reading import Word

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

NUMBER_WORDS: dict[str, float] = {word: value for value, word in enumerate(_UNITS.split())}
NUMBER_WORDS |= {word: 10 * (place + 2) for place, word in enumerate(_TENS.split())}
_HUNDRED = 100

_VAGUE: dict[str, tuple[float, float]] = {
    "couple": (2, 3),
    "few": (3, 5),
    "several": (4, 7),
    "handful": (3, 6),
    "dozen": (12, 12),
    "dozens": (24, 60),
    "hundreds": (200, 1000),
    "loads": (10, 30),
    "many": (6, 20),
    "lots": (8, 30),
    "tons": (10, 30),
    "some": (2, 5),
}
_ARTICLES = frozenset({"a", "an"})
_AT_LEAST = (("at", "least"), ("more", "than"), ("over",), ("upwards", "of"), ("minimum",), ("no", "less", "than"))
_AT_MOST = (
    ("less", "than"),
    ("under",),
    ("up", "to"),
    ("fewer", "than"),
    ("no", "more", "than"),
    ("at", "most"),
    ("max",),
)


# "4/5 times", "2/3 days": a range and no fraction or score.
_COUNTED_NEXT = frozenset(
    {"times", "days", "day", "x", "weeks", "months", "years", "hours", "hrs", "mins", "minutes", "per", "a"}
)


@dataclass(frozen=True)
class Amount:
    """A number or range in words[start:end]. `high` is None where only the lower end is known ("15+")."""

    low: float
    high: float | None
    start: int
    end: int


def _single(words: Sequence[Word], here: int) -> tuple[float, int] | None:
    """One exact number at words[here], and where it ends."""
    form = words[here].form
    if form[0].isdecimal():
        return float(form), here + 1
    value = NUMBER_WORDS.get(form)
    if value is None and form in _ARTICLES and _form(words, here + 1) == "hundred":
        return float(_HUNDRED), here + 2
    if value is None:
        return None
    after = _form(words, here + 1)
    if after == "hundred":
        return value * _HUNDRED, here + 2
    if value >= 20 and after in NUMBER_WORDS and NUMBER_WORDS[after] < 10:
        return value + NUMBER_WORDS[after], here + 2
    if value >= 20 and after == "-" and NUMBER_WORDS.get(_form(words, here + 2), 10) < 10:
        return value + NUMBER_WORDS[_form(words, here + 2)], here + 3
    return value, here + 1


def _form(words: Sequence[Word], here: int) -> str:
    return words[here].form if 0 <= here < len(words) else ""


def _ends_with(words: Sequence[Word], here: int, phrases: Sequence[tuple[str, ...]]) -> int:
    """How many words before words[here] make up one of the phrases."""
    for phrase in phrases:
        if here >= len(phrase) and tuple(word.form for word in words[here - len(phrase) : here]) == phrase:
            return len(phrase)
    return 0


def _vague(words: Sequence[Word], here: int) -> Amount | None:
    start = here
    if _form(words, here) == "half" and _form(words, here + 1) == "a" and _form(words, here + 2) == "dozen":
        return Amount(6, 6, here, here + 3)
    if _form(words, here) in _ARTICLES | {"the", "every"} or _form(words, here) in {"good", "quite"}:
        here += 1
    if _form(words, here) in {"good", "last", "past", "fair"}:
        here += 1
    if _form(words, here) in _ARTICLES:
        here += 1
    found = _VAGUE.get(_form(words, here))
    if found is None:
        return None
    end = here + 1
    if _form(words, end) == "of":
        end += 1
    if _form(words, here) == "couple" and _form(words, end) == "or" and _form(words, end + 1) == "three":
        return Amount(2, 3, start, end + 2)
    return Amount(*found, start, end)


def amount_at(words: Sequence[Word], here: int) -> Amount | None:
    """The amount that begins at words[here]: a number, a range or a vague amount."""
    if words[here].is_mark:
        return None
    single = _single(words, here)
    if single is None:
        return _vague(words, here)
    low, end = single
    high: float | None = low
    if _form(words, end) in {"and"} and _form(words, end + 1) in {"a", "half"}:
        half = end + 1 + (_form(words, end + 1) == "a")
        if _form(words, half) == "half":
            low, high, end = low + 0.5, low + 0.5, half + 1
    if _form(words, end) in {"-", "–", "—", "to", "or", "and", "/", "~"} and end + 1 < len(words):
        link = _form(words, end)
        second = _single(words, end + 1)
        is_range = (
            second is not None
            and second[0] > low
            and (
                link not in {"/", "and"}
                or (link == "and" and _form(words, here - 1) == "between")
                or (link == "/" and second[0] == low + 1 and _form(words, second[1]) in _COUNTED_NEXT)
            )
        )
        if second is not None and is_range:
            high, end = second
        elif link == "or" and _form(words, end + 1) in {"so", "more"}:
            high = None if _form(words, end + 1) == "more" else high
            end += 2
        elif link == "or" and _form(words, end + 1) == "two" and low == 1:
            high, end = 2, end + 2
    if _form(words, end) == "+" or _form(words, end) in {"plus"}:
        high, end = None, end + 1
    elif _form(words, end) in {"odd", "ish"}:
        end += 1
    start = here
    if (taken := _ends_with(words, here, _AT_LEAST)) and high is not None:
        high, start = None, here - taken
    elif taken := _ends_with(words, here, _AT_MOST):
        low, start = 0.0 if low == high else low, here - taken
    return Amount(low, high, start, end)


def amounts(words: Sequence[Word]) -> tuple[Amount, ...]:
    """Every amount in the message, none inside another."""
    found: list[Amount] = []
    here = 0
    while here < len(words):
        amount = amount_at(words, here)
        if amount is None or amount.end <= here:
            here += 1
        else:
            found.append(amount)
            here = amount.end
    return tuple(found)
