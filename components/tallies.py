"""What people count up: attacks so far, medicines tried, days lost, and what they have measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clinical.red_flag_screen.figure_reader import Figure
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.quantities import Amount
from clinical.red_flag_screen.word_sets import words_of
from components.numbers_of_message import Numbers
from components.topics_of_numbers import DAYS_OF_CLASS

MONTHS_IN_A_QUARTER = 3
MOST_DAYS_IN_A_QUARTER = 93
CENTIMETRES_AN_INCH = 2.54
LARGEST_NECK_IN_INCHES = 25
PREVENTIVE = "preventive"
_EVER = words_of("ever life lifetime before total altogether years so far these those")
_INCHES, _CENTIMETRES = words_of("inch inches in \" ''"), words_of("cm centimetres centimeters cms")
_TRIED = words_of("tried trialled failed been had used taken stopped through gone on")
_DAYS_ARE_COUNTED = words_of("days month months diary")
_BEFORE_A_COUNT = words_of(
    "on about around maybe x : - = , = approx roughly say for used use taken injection tablets nasal spray"
)
_NOT_OF_A_MONTH = (["ago"], ["straight"], ["running"], ["now"], ["in"], ["before"], ["solid"], ["later"])
_ENDS_A_COUNT = words_of(". , ; ) ! and")
MOST_DAYS_A_MONTH = 31
_PLANNED = words_of("to wants want suggested suggests offered recommended should could might")
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "which"], ["of", "these"])
_MIGRAINE = words_of("migraine migraines proper full real")


class Tallies:
    """Reads one message's counts; `medicines` are the products it names."""

    def __init__(self, numbers: Numbers, medicines: Sequence[Match]) -> None:
        self._numbers = numbers
        self._medicines = medicines

    def all(self) -> Iterator[Figure]:
        for amount in self._numbers.amounts:
            yield from self._of_which_migraine(amount)
            yield from self._attacks_so_far(amount)
            yield from self._age_at_onset(amount)
            yield from self._measure(amount)
            yield from self._lost_days(amount)
            yield from self._of_a_diary(amount)
        yield from self._days_of_medicines()
        yield from self._medicines_tried()

    def _of_which_migraine(self, amount: Amount) -> Iterator[Figure]:
        """ "20 headache days, 8 of them migraine", "say 6 proper migraines"."""
        numbers = self._numbers
        after = numbers.after(amount.end, 6)
        is_part = after[:2] in _OF_THEM or after[:1] == ["are"] or after[:2] == ["migraine", "days"]
        is_said = after[:1] in (["proper"], ["full"], ["real"], ["actual"], ["true"]) and not numbers.is_rate(
            amount.start
        )
        has_other = any(not often.times_a_day for often in numbers.often)
        if (is_part or (is_said and has_other)) and _MIGRAINE & set(after):
            high = amount.low if amount.high is None else amount.high
            yield Figure("migraine_days_month", amount.low, high, amount.start, amount.end + 2)

    def _attacks_so_far(self, amount: Amount) -> Iterator[Figure]:
        numbers = self._numbers
        after = numbers.after(amount.end, 7)
        is_same = {"identical", "same", "alike"} & numbers.around(amount.start, amount.end, 5, 5)
        if after[:1] == ["times"] and is_same and numbers.subjects.has("aura") and not numbers.is_rate(amount.start):
            yield Figure("aura_prev_same", amount.low, amount.high, amount.start, amount.end)
            return
        is_bare = not after or not after[0][0].isalnum()
        if (
            numbers.before(amount.start, 1) == ["had"]
            and is_bare
            and amount.low >= 5
            and numbers.subjects.has("headache")
        ):
            yield Figure("attacks_lifetime", amount.low, amount.high, amount.start, amount.end)
            return
        counts = (
            after[:1] in (["attacks"], ["migraines"], ["headaches"], ["episodes"], ["times"]) or after[:2] in _OF_THEM
        )
        is_had = {"had", "have", "about", "around"} & numbers.around(amount.start, amount.start, 4)
        if counts and is_had and _EVER & set(after[1:]) and not numbers.is_rate(amount.start):
            is_aura = numbers.subjects.nearest(amount.start, amount.end) == "aura"
            fact = "aura_prev_same" if is_aura else "attacks_lifetime"
            yield Figure(fact, amount.low, amount.high, amount.start, amount.end)

    def _age_at_onset(self, amount: Amount) -> Iterator[Figure]:
        before = self._numbers.before(amount.start, 6)
        is_age = before[-2:] in (
            ["i", "was"],
            ["age", "of"],
            ["at", "age"],
            ["was", "about"],
            ["was", "around"],
            ["was", "like"],
        ) or before[-1:] in (["aged"], ["age"])
        since = {"since", "first", "started", "when", "at"} & set(before)
        if is_age and since and 3 <= amount.low <= 90 and self._numbers.subjects.has("aura"):
            yield Figure("aura_first_age", amount.low, amount.high, amount.start, amount.end)

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

    def _measure(self, amount: Amount) -> Iterator[Figure]:
        numbers = self._numbers
        near = numbers.subjects.nearest(amount.start, amount.end, frozenset({"bmi", "collar"}))
        unit = set(numbers.after(amount.end))
        if (
            near == "bmi"
            and 10 <= amount.low <= 90
            and numbers.around(amount.start, amount.end, 6, 3) & {"bmi", "index"}
        ):
            yield Figure("bmi", amount.low, amount.low, amount.start, amount.end)
        is_said = bool(unit & (_INCHES | _CENTIMETRES)) or bool(
            {"collar", "size", "neck"} & numbers.around(amount.start, amount.start, 4)
        )
        if near == "collar" and 10 <= amount.low <= 80 and is_said:
            is_metric = amount.low > LARGEST_NECK_IN_INCHES or bool(unit & _CENTIMETRES)
            factor = 1.0 if is_metric else CENTIMETRES_AN_INCH
            yield Figure("neck_cm", amount.low * factor, amount.low * factor, amount.start, amount.end)

    def _lost_days(self, amount: Amount) -> Iterator[Figure]:
        """ "Missed 6 days of work in the last 3 months", "20 days when I could not function"."""
        numbers = self._numbers
        near = numbers.subjects.nearest(amount.start, amount.end, frozenset({"lost_days", "impact_days"}))
        counts = numbers.after(amount.end) in (["days"], ["day"], ["shifts"])
        if near is None or not counts or numbers.is_rate(amount.start):
            return
        period = numbers.after(amount.end, 8)
        times = MONTHS_IN_A_QUARTER if "month" in period and not {"3", "three"} & set(period) else 1
        fact = "lost_work_days_3m" if near == "lost_days" else "impact_days_3m"
        low, high = amount.low * times, (amount.high or amount.low) * times
        yield Figure(fact, low, min(MOST_DAYS_IN_A_QUARTER, high), amount.start, amount.end + 1)

    def _medicines_tried(self) -> Iterator[Figure]:
        """ "Tried propranolol and topiramate": two preventives."""
        named = {tuple(self._numbers.forms[m.start : m.end]): m for m in self._medicines if m.label == PREVENTIVE}
        found = sorted(named.values(), key=lambda match: match.start)
        if not found:
            return
        before = set(self._numbers.before(found[0].start, 6))
        after = set(self._numbers.after(found[-1].end, 6))
        is_tried = _TRIED & before or {"failed", "helped", "worked", "work", "stopped", "nothing"} & after
        if is_tried and not (_PLANNED & before and not {"tried", "had", "been", "failed"} & before):
            yield Figure("preventives_tried", len(found), len(found), found[0].start, found[-1].end)
