"""How long, and how long ago, as patients say it. All in minutes.

Without a clock: a weekday is up to a week back, "yesterday" 12 to 47 hours.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from .quantities import Amount, amount_at
from .reading import Word
from .word_sets import words_of

MINUTE, HOUR, DAY = 1.0, 60.0, 1440.0
WEEK, MONTH, YEAR = 7 * DAY, 30.4 * DAY, 365.25 * DAY
SECOND = 1 / 60

_UNITS: dict[str, float] = {
    **dict.fromkeys(words_of("second seconds sec secs"), SECOND),
    **dict.fromkeys(words_of("minute minutes min mins minuets minits minute's"), MINUTE),
    **dict.fromkeys(words_of("hour hours hr hrs h hourly"), HOUR),
    **dict.fromkeys(words_of("day days night nights evening"), DAY),
    **dict.fromkeys(words_of("week weeks wk wks weekend weekends wek weks"), WEEK),
    **dict.fromkeys(words_of("fortnight fortnights"), 2 * WEEK),
    **dict.fromkeys(words_of("month months mth mths mo mos mnth mnths"), MONTH),
    **dict.fromkeys(words_of("year years yr yrs"), YEAR),
    **dict.fromkeys(words_of("decade decades"), 10 * YEAR),
}
_LETTERS = {"s": SECOND, "m": MINUTE, "d": DAY, "w": WEEK, "y": YEAR}  # only right after a digit: "30s", "2d"
_BEFORE_AN_AGE = words_of("since my his her in early mid late the")
_WEEKDAYS = words_of(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    """
)

# "The best part of a year": this much of it at least.
_MOST_OF = (("best", "part", "of"), ("better", "part", "of"), ("guts", "of"))
_MOST = 0.75

# Points in the past: the words, and between how many minutes ago they lie.
_POINTS: tuple[tuple[str, float, float], ...] = (
    ("the day before yesterday", DAY, 3 * DAY),
    ("day before yesterday", DAY, 3 * DAY),
    ("yesterday", 12 * HOUR, 47 * HOUR),
    ("last night", 4 * HOUR, 24 * HOUR),
    ("this morning", 0, 12 * HOUR),
    ("this afternoon", 0, 8 * HOUR),
    ("this evening", 0, 6 * HOUR),
    ("earlier today", 0, 16 * HOUR),
    ("a bit ago", 0, 6 * HOUR),
    ("a moment ago", 0, 10 * MINUTE),
    ("moments ago", 0, 10 * MINUTE),
    ("a while ago", 7 * DAY, YEAR),
    ("a little while ago", 0, 2 * DAY),
    ("ages ago", MONTH, 5 * YEAR),
    ("tonight", 0, 6 * HOUR),
    ("today", 0, 18 * HOUR),
    ("just now", 0, 30 * MINUTE),
    ("right now", 0, 0),
    ("breakfast", 0, 12 * HOUR),
    ("lunch", 0, 10 * HOUR),
    ("lunchtime", 0, 10 * HOUR),
    ("dinner", 0, 24 * HOUR),
    ("i woke up", 0, 12 * HOUR),
    ("waking up", 0, 12 * HOUR),
    ("the other day", 2 * DAY, 6 * DAY),
    ("the other week", 7 * DAY, 21 * DAY),
    ("earlier this week", 1 * DAY, 6 * DAY),
    ("this week", 0, 6 * DAY),
    ("this fortnight", 7 * DAY, 14 * DAY),
    ("the weekend", 1 * DAY, 7 * DAY),
    ("last weekend", 1 * DAY, 13 * DAY),
    ("last week", 2 * DAY, 13 * DAY),
    ("week before last", 8 * DAY, 20 * DAY),
    ("last month", 5 * DAY, 61 * DAY),
    ("last year", 60 * DAY, 2 * YEAR),
    ("earlier", 0, 12 * HOUR),
)
_POINTS_BY_FIRST_WORD: dict[str, list[tuple[tuple[str, ...], float, float]]] = {}
for _phrase, _low, _high in _POINTS:
    _POINTS_BY_FIRST_WORD.setdefault(_phrase.split()[0], []).append((tuple(_phrase.split()), _low, _high))


@dataclass(frozen=True)
class Span:
    """A length of time in words[start:end], in minutes. `high` None: only the lower end is known."""

    low: float
    high: float | None
    start: int
    end: int
    is_ago: bool = False


def _form(words: Sequence[Word], here: int) -> str:
    return words[here].form if 0 <= here < len(words) else ""


def _unit_at(words: Sequence[Word], here: int, after_digits: bool) -> float | None:
    form = _form(words, here)
    if form in _UNITS:
        return _UNITS[form]
    if form == "s" and _form(words, here - 2) in _BEFORE_AN_AGE:
        return None  # "since my 20s"
    return _LETTERS.get(form) if after_digits else None


def _length_at(words: Sequence[Word], here: int) -> Span | None:
    """A length of time that begins at words[here]: "3 days", "half an hour", "a week or two", "an hour and a half"."""
    form = _form(words, here)
    if (most := _most_of_length_at(words, here)) is not None:
        return most
    if form in {"half", "quarter"} or (form in {"a", "an"} and _form(words, here + 1) in {"half", "quarter"}):
        part = 0.5 if "half" in (form, _form(words, here + 1)) else 0.25
        skip = here + 1 + (form in {"a", "an"})
        skip += _form(words, skip) == "of"
        skip += _form(words, skip) in {"a", "an"}
        unit = _unit_at(words, skip, False)
        return None if unit is None else Span(part * unit, part * unit, here, skip + 1)
    amount: Amount | None = amount_at(words, here)
    if amount is None and form in {"a", "an", "one", "another", "per", "the", "last", "past", "this"}:
        whole = here + 1 + (_form(words, here + 1) in {"full", "whole", "solid", "good", "entire"})
        unit = _unit_at(words, whole, False)
        if unit is None or form in {"per", "the", "this"}:
            return None
        return _with_half(words, Span(unit, unit, here, whole + 1), unit)
    if amount is None:
        # "Hour and a half tops"
        unit = _unit_at(words, here, False)
        half = None if unit is None else _with_half(words, Span(unit, unit, here, here + 1), unit)
        return half if half is not None and half.low != unit and form not in {"hourly", "evening"} else None
    skip = amount.end + (
        _form(words, amount.end) in {"full", "whole", "solid", "straight", "long", "more", "or", "-", "good", "entire"}
    )
    skip += _form(words, skip) == "so"
    digits = words[amount.end - 1].said[-1:].isdecimal()
    unit = _unit_at(words, skip, digits and skip < len(words) and words[skip].start == words[amount.end - 1].end)
    if unit is None:
        return None
    if _form(words, skip) in {"night", "nights"} and amount.low <= 1:
        unit = DAY
    high = None if amount.high is None else amount.high * unit
    return _with_half(words, Span(amount.low * unit, high, amount.start, skip + 1), unit)


def _most_of_length_at(words: Sequence[Word], here: int) -> Span | None:
    """ "The best part of a year", "the guts of two weeks": somewhat less than that."""
    lead = next((lead for lead in _MOST_OF if tuple(_form(words, here + at) for at in range(len(lead))) == lead), None)
    whole = None if lead is None else _length_at(words, here + len(lead))
    if lead is None or whole is None:
        return None
    return Span(_MOST * whole.low, whole.high, here, whole.end)


def _with_half(words: Sequence[Word], span: Span, unit: float) -> Span:
    end = span.end
    if [_form(words, end), _form(words, end + 1), _form(words, end + 2)] == [
        "and",
        "a",
        "half",
    ] and span.high is not None:
        return Span(span.low + unit / 2, span.high + unit / 2, span.start, end + 3)
    if [_form(words, end), _form(words, end + 1), _form(words, end + 2)] == [
        "and",
        "a",
        "bit",
    ] and span.high is not None:
        return Span(span.low, span.high + unit / 2, span.start, end + 3)
    if _form(words, end) == "or" and _form(words, end + 1) == "two" and span.low == unit:
        return Span(unit, 2 * unit, span.start, end + 2)
    if _form(words, end) == "or" and _form(words, end + 1) == "so":
        return Span(span.low, span.high, span.start, end + 2)
    return span


def spans(words: Sequence[Word]) -> tuple[Span, ...]:
    """Every length of time and every point in the past, in order, none inside another."""
    found: list[Span] = []
    here = 0
    while here < len(words):
        span = _point_at(words, here) or _length_at(words, here)
        if span is None:
            here += 1
            continue
        span = _up_to(words, span)
        if not span.is_ago and (
            _form(words, span.end) in {"ago", "back", "earlier"}
            or (_form(words, span.end) == "before" and span.end + 1 == len(words))
        ):
            span = Span(span.low, span.high, span.start, span.end + 1, is_ago=True)
        found.append(span)
        here = max(span.end, here + 1)
    return tuple(found)


def _up_to(words: Sequence[Word], span: Span) -> Span:
    """ "45 minutes to an hour", "6 hours to a day": one length of time from the one to the other."""
    is_linked = not span.is_ago and _form(words, span.end) in {"to", "-", "–", "or", "till", "until"}
    longer = _length_at(words, span.end + 1) if is_linked and span.end + 1 < len(words) else None
    if longer is None or span.high is None or longer.low <= span.high:
        return span
    return Span(span.low, longer.high, span.start, longer.end)


def _point_at(words: Sequence[Word], here: int) -> Span | None:
    for phrase, low, high in _POINTS_BY_FIRST_WORD.get(words[here].form, ()):
        if tuple(_form(words, here + step) for step in range(len(phrase))) == phrase:
            return Span(low, high, here, here + len(phrase), is_ago=True)
    if _form(words, here) in _WEEKDAYS and _form(words, here - 1) in {"on", "since", "last", "from", "this", "was"}:
        return Span(DAY if _form(words, here - 1) != "last" else 2 * DAY, 7 * DAY, here, here + 1, is_ago=True)
    return None
