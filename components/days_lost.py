"""Days that a headache takes, in three months: off work or school, and without doing what one would have done.

"Missed 6 shifts in the last 3 months" counts as it stands; "in bed 2 days a month" three times. What says that none was
lost is a phrase of the vocabulary.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.quantities import Amount
from clinical.red_flag_screen.word_sets import words_of
from components.numbers_of_message import Numbers

MONTHS_IN_A_QUARTER, WEEKS_IN_A_QUARTER, QUARTERS_IN_A_YEAR = 3, 13, 4
MOST_DAYS_IN_A_QUARTER = 93
WORK_DAYS_A_WEEK, DAYS_A_WEEK = 5, 7
_DAYS = words_of("days day shifts shift sickdays")
_WEEKS = words_of("week weeks wk wks")
_KINDS_OF_DAY = words_of(
    "sick full whole working work school entire odd separate of other good college uni headache migraine my our solid complete"
)
_MISSES = words_of(
    "miss missed missing misses skipped skip absent absence absences phoned called rang ringing phone lost lose"
)
_FROM_WORK = words_of(
    "work job shift shifts school class classes lectures college uni university sick office nursery lessons employment"
)
_OFF_THAT = words_of("off sick missed lost absent")
_USELESS = words_of(
    """
    useless function functioning functioned bed bedbound bedridden housebound wiped written write flattened floored laid
    incapacitated couch sofa plans cancel cancelled canceled ruined ruin ruins wasted housework chores stopped stops
    interfered limited affected unable action disabled debilitated knocked normal nothing
    """
)
_UNTOUCHED = words_of("free clear good without fine")
_MONTH, _YEAR = words_of("month mth"), words_of("year years yr")
_THREE = words_of("3 three")
_REACH = 12


class DaysLost:
    """Reads one message's lost days."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def all(self) -> Iterator[Figure]:
        for amount in self._numbers.amounts:
            days, end = self._days(amount)
            if days is not None and (fact := self._which(amount, end)) is not None:
                scale = self._scale(amount, end)
                low, high = days[0] * scale, min(MOST_DAYS_IN_A_QUARTER, days[1] * scale)
                yield Figure(fact, min(low, high), high, amount.start, end)

    def is_of_lost_days(self, start: int) -> bool:
        """Whether the amount at words[start] is of days lost, and so of no headache."""
        return any(figure.start == start for figure in self.all())

    def _days(self, amount: Amount) -> tuple[tuple[float, float] | None, int]:
        """How many days the amount counts, and where it ends."""
        forms, end = self._numbers.forms, amount.end
        high = amount.low if amount.high is None else amount.high
        while end < len(forms) and forms[end] in _KINDS_OF_DAY and end < amount.end + 3:
            end += 1
        unit = forms[end] if end < len(forms) else ""
        if unit in _DAYS:
            return (amount.low, high), end + 1
        if unit == "times" and {"sick", "off"} & self._numbers.around(amount.start, amount.start, 4):
            return (amount.low, high), end + 1
        if unit in _WEEKS and self._numbers.before(amount.start, 2)[-1:] != ["last"]:
            return (amount.low * WORK_DAYS_A_WEEK, high * DAYS_A_WEEK), end + 1
        return None, end

    def _which(self, amount: Amount, end: int) -> str | None:
        before, after = self._sentence(amount.start, end)
        near = {*before, *after}
        if _UNTOUCHED & {*before[-2:], *after[:2]} or amount.low > MOST_DAYS_IN_A_QUARTER:
            return None
        misses = _MISSES & near and (_FROM_WORK & near or _MISSES & set(before[-6:]))
        is_off = after[:1] == ["off"] or (before[-1:] in (["off"], ["had"]) and "off" in after[:2])
        is_off = is_off or any(
            words in _pairs(before + after) for words in (("off", "work"), ("off", "sick"), ("off", "school"))
        )
        kinds = set(self._numbers.forms[amount.end : end])
        is_sick = bool({"sick", "sickdays"} & kinds) or (
            bool({"sick", "absent"} & set(after[:3])) and "with" not in after[:4]
        )
        if self._numbers.forms[end - 1] in _WEEKS:
            return "lost_work_days_3m" if is_off and _FROM_WORK & near else None
        useless = bool(_USELESS & (near - {"normal", "nothing"})) or self._can_do_nothing(near)
        if (misses and not useless) or is_off or is_sick or self._numbers.forms[end - 1] in {"shifts", "shift"}:
            return "lost_work_days_3m" if not {"meds", "tablets", "painkillers"} & set(after[:3]) else None
        return "impact_days_3m" if useless and self._is_counted_so(before, after) else None

    def _can_do_nothing(self, near: set[str]) -> bool:
        return (
            "not" in near
            and bool({"do", "manage", "work", "get"} & near)
            and bool(
                {"could", "can", "able"} & near
                and {"anything", "normal", "stuff", "things", "much", "work", "nothing"} & near
            )
        )

    def _is_counted_so(self, before: list[str], after: list[str]) -> bool:
        """Days of a month or of three, or "10 days in bed": not "wakes me, 3 days now"."""
        period = {"month", "months", "quarter", "weeks", "diary"} & {*before, *after}
        return bool(period) or bool(_USELESS & set(after[:5]))

    def _scale(self, amount: Amount, end: int) -> float:
        """How often the period that is named goes into three months."""
        forms = self._numbers.forms[end : end + 10]
        forms = forms[: next((at for at, form in enumerate(forms) if form in {".", ";", "!"}), len(forms))]
        before = self._numbers.before(amount.start, 8)
        for words in (forms, before):
            if {"months", "quarter", "90"} & set(words):
                return 1
            if _MONTH & set(words):
                return MONTHS_IN_A_QUARTER
            if _WEEKS & set(words[:4]) and {"a", "per", "each", "every"} & set(words[:4]):
                return WEEKS_IN_A_QUARTER
            if _YEAR & set(words) and not {"years", "ago"} & set(words):
                return 1 / QUARTERS_IN_A_YEAR
        return 1

    def _sentence(self, start: int, end: int) -> tuple[list[str], list[str]]:
        """The words before and after, as far as the sentence goes and not further than a few steps."""
        words = self._numbers.words
        first, last = start, end
        while first > 0 and first > start - _REACH and not words[first - 1].is_stop:
            first -= 1
        while last < len(words) and last < end + _REACH and not words[last].is_stop:
            last += 1
        return self._numbers.forms[first:start], self._numbers.forms[end:last]


def _pairs(forms: list[str]) -> set[tuple[str, str]]:
    return set(itertools.pairwise(forms))
