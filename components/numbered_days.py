"""Days that are numbered: "day 5 after extraction", "day 4 of this headache", "day 3 post botox"."""

from __future__ import annotations

from collections.abc import Iterator

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.word_sets import words_of
from components.numbers_of_message import Numbers

MOST_DAYS = 60
_FOLLOWS = words_of("after post since following of with from")
# What the day is counted from, by the words after it.
_SINCE = (
    (words_of("extraction extracted removal tooth wisdom molar socket op"), "socket_days", 0),
    (words_of("botox injections jabs toxin dysport"), "btx_days_since", 0),
    (words_of("concussion fall injury bang knock"), "head_injury_days", 0),
    (words_of("headache migraine head"), "days_since_onset", 1),
)
_REACH = 6


class NumberedDays:
    """Reads one message's numbered days."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def all(self) -> Iterator[Figure]:
        for amount in self._numbers.amounts:
            after = self._numbers.after(amount.end, _REACH)
            is_day = self._numbers.before(amount.start, 1) == ["day"] and amount.low == amount.high
            if not is_day or amount.low > MOST_DAYS or not after or after[0] not in _FOLLOWS:
                continue
            for words, fact, begun in _SINCE:
                if words & set(after):
                    yield Figure(fact, max(0, amount.low - begun), amount.low, amount.start - 1, amount.end)
                    break
