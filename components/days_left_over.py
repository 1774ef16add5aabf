"""Days told by what is left: "about 5 clear days", "all but a week", "every day bar three", "2 good days a week"."""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

Range = tuple[float, float]
_CLEAR = words_of("clear good free decent okay ok painless painfree normal without headless off fine")
_DAYS = words_of("day days morning mornings night nights")
_BARRING = words_of("but bar except barring minus excluding besides")
_WHOLE = words_of("all every each everyday daily always month whole most")
_WEEKS = words_of("week weeks wk wks")
_SHORTEST, _LONGEST = 28.0, 31.0


def days_left_over(words: Sequence[Word], months: int) -> Range | None:
    """Days with pain in so many months, where the days without are told."""
    forms = [word.form for word in words]
    for amount in amounts(words):
        if amount.high is None:
            continue
        before, after = forms[: amount.start], forms[amount.end : amount.end + 5]
        is_barred = bool(_BARRING & set(before[-3:])) and bool(_WHOLE & set(before))
        if not is_barred and not _counts_clear_days(before, after):
            continue
        days = 7.0 if _WEEKS & set(after[:1]) else 1.0
        low, high = amount.low * days, amount.high * days
        if days == 1 and _is_a_week(after):
            return (7 - high) * 4 * months, (7 - low) * 52 / 12 * months
        return max(0.0, _SHORTEST * months - high), max(0.0, _LONGEST * months - low)
    return None


def _counts_clear_days(before: Sequence[str], after: Sequence[str]) -> bool:
    """ "5 clear days", "5 days clear", "clear about 5 days": and not "not 5 clear days"."""
    near = after[:4]
    is_counted = bool(_DAYS & set(near[:3]))
    return is_counted and bool(_CLEAR & set(near) or {"clear", "free"} & set(before[-3:])) and "not" not in before[-2:]


def _is_a_week(after: Sequence[str]) -> bool:
    return any(
        after[place] in _WEEKS and after[place - 1] in {"a", "per", "each", "every", "the"}
        for place in range(1, len(after))
    )
