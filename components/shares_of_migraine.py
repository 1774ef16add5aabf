"""How many of the headaches are migraines: "8 of them migraine", "about half are the proper kind", "none of them"."""

from __future__ import annotations

import math
from collections.abc import Iterator

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.quantities import Amount
from clinical.red_flag_screen.word_sets import words_of
from components.frequencies import Frequency
from components.numbers_of_message import Numbers

_OF_THEM = (
    ["of", "them"],
    ["of", "those"],
    ["of", "which"],
    ["of", "these"],
    ["of", "that"],
    ["of", "my"],
    ["of", "the"],
)
_MIGRAINE = words_of("migraine migraines migrainous")
_PROPER = words_of("proper full real actual true blown bad genuine classic")
# The least and the most of a whole, by the words for a part.
_PARTS = (
    (("none",), 0.0, 0.0),
    (("all",), 1.0, 1.0),
    (("nearly", "all"), 0.8, 1.0),
    (("almost", "all"), 0.8, 1.0),
    (("most",), 0.55, 0.9),
    (("the", "majority"), 0.55, 0.9),
    (("two", "thirds"), 2 / 3, 2 / 3),
    (("2", "/", "3"), 2 / 3, 2 / 3),
    (("three", "quarters"), 0.75, 0.75),
    (("half",), 0.5, 0.5),
    (("a", "third"), 1 / 3, 1 / 3),
    (("one", "third"), 1 / 3, 1 / 3),
    (("a", "quarter"), 0.25, 0.25),
    (("one", "quarter"), 0.25, 0.25),
)
_SAID = words_of(
    "is are was were would be being only just about around maybe say i call proper full real bad on blown - for"
)
_REACH = 7


class SharesOfMigraine:
    """Reads one message's share of migraines among its headaches."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def all(self) -> Iterator[Figure]:
        for amount in self._numbers.amounts:
            if self._is_of_which(amount):
                high = amount.low if amount.high is None else amount.high
                yield Figure("migraine_days_month", amount.low, high, amount.start, amount.end)
                return
        yield from self._part()

    def _is_of_which(self, amount: Amount) -> bool:
        """ "20 headache days, 8 of them migraine", "say 6 proper migraines", "migraine on 9 of those"."""
        numbers = self._numbers
        after = numbers.after(amount.end, _REACH)
        if after[:2] == ["of", "my"] and amount.low == 1:
            return False  # "one of my migraines again"
        if (
            numbers.before(amount.start, 1) == ["day"]
            or self._is_rate(amount)
            or (after[:1] and after[0] in {"years", "months", "weeks", "hours", "hrs", "mins"})
        ):
            return False
        is_part = (
            after[:2] in _OF_THEM or after[:1] in (["are"], ["would"], ["were"]) or after[:2] == ["migraine", "days"]
        )
        has_other = any(not often.times_a_day for often in numbers.often)
        is_said = (
            bool(after) and has_other and (after[0] in _PROPER or (after[0] in _MIGRAINE and self._is_beside(amount)))
        )
        named = _MIGRAINE & set(after) or (_PROPER - {"bad"}) & set(after[:5])
        before = numbers.before(amount.start, 4)
        is_before = after[:2] in _OF_THEM and bool(_MIGRAINE & set(before)) and {"on", "for", "is"} & set(before)
        return bool(((is_part or is_said) and named) or is_before)

    def _is_rate(self, amount: Amount) -> bool:
        """Whether it is a count by itself: "4 a week", and not the "20 headache days" of which others are a part."""
        return self._numbers.is_rate(amount.start) and "migraine" not in self._numbers.after(amount.end)

    def _is_beside(self, amount: Amount) -> bool:
        """ "… but only 2 migraines", "… and 3 migraines": beside a count of headaches."""
        before = set(self._numbers.before(amount.start, 3))
        return bool({"only", "but", "and", ",", "plus", "maybe", "with", "about", "including"} & before)

    def _part(self) -> Iterator[Figure]:
        """ "15 headache days a month, about half of them proper migraine"."""
        numbers, whole = self._numbers, self._whole()
        for here in range(len(numbers.forms) if whole is not None else 0):
            for phrase, low, high in _PARTS:
                end = here + len(phrase)
                if whole is None or tuple(numbers.forms[here:end]) != phrase or here < whole.end:
                    continue
                after = numbers.after(end, _REACH)
                is_of = after[:2] in _OF_THEM or (after[:1] == ["of"] and after[1:2] in (["them"], ["those"]))
                is_of = is_of or after[:1] in (["are"], ["is"], ["being"]) or (phrase == ("half",) and "half" in after)
                rest = after[2:] if after[:1] == ["of"] else after
                lead = rest[: next((at for at, form in enumerate(rest) if form in _MIGRAINE), len(rest))]
                if is_of and _MIGRAINE & set(rest) and set(lead) <= _SAID:
                    least, most = math.floor(whole.low * low), math.ceil(whole.high * high)
                    yield Figure("migraine_days_month", least, most, here, end + 2)
                    return

    def _whole(self) -> Frequency | None:
        """The number of headaches that a part is of."""
        counts = [often for often in self._numbers.often if not often.times_a_day]
        return counts[0] if counts else None
