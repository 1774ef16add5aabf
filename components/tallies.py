"""What people count up by the month: days in a diary, days of each medicine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clinical.red_flag_screen.figure_reader import Figure
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.quantities import Amount
from clinical.red_flag_screen.word_sets import words_of
from components.numbers_of_message import Numbers
from components.topics_of_numbers import DAYS_OF_CLASS

_DAYS_ARE_COUNTED = words_of("days month months diary")
_BEFORE_A_COUNT = words_of(
    "on about around maybe x : - = , = approx roughly say for used use taken injection tablets nasal spray another further"
)
_NOT_OF_A_MONTH = (["ago"], ["straight"], ["running"], ["now"], ["in"], ["before"], ["solid"], ["later"])
_ONCE_OR_TWICE = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_AS_WELL = words_of("more too also extra top")
_OF_THOSE = (["of", "them"], ["of", "those"], ["of", "these"], ["of", "which"])
_EACH_TIME = (
    "each time",
    "every time",
    "every one",
    "each one",
    "with each",
    "with every",
    "for each",
    "for every",
    "when it comes",
    "when it starts",
    "when one comes",
    "when they come",
    "when i get one",
    "when it hits",
    "when it is bad",
    "if i catch it",
    "if i get it in",
    "if i take it early",
    "on those days",
    "on every one",
    "on each of those",
    "whenever it",
    "at the first sign",
    "at the start",
)
_ENDS_A_COUNT = words_of(". , ; ) ! and")
MOST_DAYS_A_MONTH = 31


class Tallies:
    """Reads one message's counts; `medicines` are the products it names."""

    def __init__(self, numbers: Numbers, medicines: Sequence[Match]) -> None:
        self._numbers = numbers
        self._medicines = medicines

    def all(self) -> Iterator[Figure]:
        for amount in self._numbers.amounts:
            yield from self._of_a_diary(amount)
        yield from self._days_of_medicines()
        yield from self._of_another_medicine()
        yield from self._with_each_attack()

    def _of_a_diary(self, amount: Amount) -> Iterator[Figure]:
        """ "Last 30 days: any headache 17, migraine type 9"."""
        numbers = self._numbers
        after = numbers.after(amount.end)
        keeps_count = "diary" in numbers.forms or {"30", "days"} <= set(numbers.forms)
        if not keeps_count or (after and after[0] not in _ENDS_A_COUNT) or amount.low > MOST_DAYS_A_MONTH:
            return
        named = set(numbers.before(amount.start, 3)) - {","}
        if {"migraine", "migraines"} & named:
            yield Figure("migraine_days_month", amount.low, amount.high, amount.start, amount.end)
        elif {"headache", "headaches"} & named:
            yield Figure("headache_days_month", amount.low, amount.high, amount.start, amount.end)

    def _days_of_medicines(self) -> Iterator[Figure]:
        """ "Ketoprofen 18 days, rizatriptan 8 days", "paracetamol 10, sumatriptan 6" of a month."""
        numbers = self._numbers
        speaks_of_days = not _DAYS_ARE_COUNTED.isdisjoint(numbers.forms)
        for medicine in self._medicines:
            fact = DAYS_OF_CLASS.get(medicine.label)
            amount = next(
                (
                    each
                    for each in numbers.amounts
                    if medicine.end <= each.start <= medicine.end + 3
                    and set(numbers.forms[medicine.end : each.start]) <= _BEFORE_A_COUNT
                ),
                None,
            )
            if fact is None or amount is None or numbers.is_rate(amount.start) or not speaks_of_days:
                continue
            after = numbers.after(amount.end, 3)
            is_days = after[:1] in (["days"], ["day"]) and after[1:2] not in _NOT_OF_A_MONTH
            is_bare = not after or (after[0] in _ENDS_A_COUNT and len(self._medicines) > 1)
            if (is_days or is_bare) and amount.low <= MOST_DAYS_A_MONTH:
                yield Figure(fact, amount.low, amount.high, amount.start, amount.end)

    def _of_another_medicine(self) -> Iterator[Figure]:
        """The second count has the first one's unit.

        "Co-codamol twice a week, paracetamol maybe once more", "10 days a month, paracetamol on five of them".
        """
        numbers = self._numbers
        for medicine in self._medicines:
            fact = DAYS_OF_CLASS.get(medicine.label)
            earlier = [often for often in numbers.often if often.end <= medicine.start and not often.times_a_day]
            here = medicine.end
            while here < len(numbers.forms) and numbers.forms[here] in _BEFORE_A_COUNT:
                here += 1
            times, end = self._times(here)
            if fact is None or not earlier or times is None or numbers.is_rate(here):
                continue
            after = numbers.after(end, 2)
            is_bare = not after or after[0] in _ENDS_A_COUNT | _AS_WELL or after[:1] == ["times"] or after in _OF_THOSE
            known, _ = self._times(earlier[-1].start)
            if is_bare and known:
                often = earlier[-1]
                high = min(MOST_DAYS_A_MONTH, times[1] * often.high / known[1])
                yield Figure(fact, times[0] * often.low / known[0], high, here, end)

    def _with_each_attack(self) -> Iterator[Figure]:
        """ "Twice a week, and I take ibuprofen every time": as often as the attacks."""
        numbers = self._numbers
        for medicine in self._medicines:
            fact = DAYS_OF_CLASS.get(medicine.label)
            first, last = numbers.sentence(medicine.start)
            said = " ".join(numbers.forms[first:last])
            counted = [often for often in numbers.often if not (often.times_a_day or often.is_vague)]
            attacks = next(
                (often for often in reversed(counted) if often.end <= medicine.start), next(iter(counted), None)
            )
            if fact is not None and attacks is not None and any(f" {phrase} " in f" {said} " for phrase in _EACH_TIME):
                yield Figure(fact, attacks.low, attacks.high, medicine.start, medicine.end)

    def _times(self, place: int) -> tuple[tuple[float, float] | None, int]:
        """The count at words[place], and where it ends."""
        form = self._numbers.forms[place] if place < len(self._numbers.forms) else ""
        if form in _ONCE_OR_TWICE:
            return (_ONCE_OR_TWICE[form], _ONCE_OR_TWICE[form]), place + 1
        amount = next((each for each in self._numbers.amounts if each.start == place and each.low), None)
        if amount is None:
            return None, place
        return (amount.low, amount.low if amount.high is None else amount.high), amount.end
