"""Attacks so far: "twenty of these in my life", "had this aura twice before", and the age at which an aura first came."""

from __future__ import annotations

from collections.abc import Iterator

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.quantities import Amount
from clinical.red_flag_screen.word_sets import words_of
from components.numbers_of_message import Numbers

FEWEST_OF_BARE_COUNT = 5
YOUNGEST_AURA, OLDEST_AURA = 3, 90
_EVER = words_of("ever life lifetime before total altogether years so far these those previously already in all")
_ATTACKS = words_of("attacks attack migraines migraine headaches headache episodes episode times auras aura ones")
_ATTACKS_THEMSELVES = words_of("attacks attack migraines migraine headaches headache")
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "which"], ["of", "these"])
_HAD = words_of("had have about around through hit number exactly")
_LIKE_BEFORE = words_of("identical same alike before previously already ever always similar now exactly")
_ONCE_OR_TWICE = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_PER = words_of("a per each every day week month year")
_AT_AN_AGE = (
    ["i", "was"],
    ["age", "of"],
    ["at", "age"],
    ["was", "about"],
    ["was", "around"],
    ["was", "like"],
    ["was", "only"],
    ["was", "just"],
    ["i", "turned"],
    ["was", "at"],
    ["aged", "about"],
)
_BEGAN = words_of("since first started start when at began begun from age aged")
_DECADES = {
    name: 10 * place
    for place, name in enumerate(["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties"], 2)
} | {"teens": 13}
_PARTS = {"early": (0, 4), "mid": (4, 6), "late": (6, 9)}


class AttacksSoFar:
    """Reads one message's attacks so far."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def all(self) -> Iterator[Figure]:
        for amount in self._numbers.amounts:
            yield from self._attacks(amount)
            yield from self._first_age(amount)
        yield from self._once_or_twice_ever()
        if self._numbers.subjects.has("aura"):
            yield from self._once_or_twice()
            yield from self._decade()

    def _attacks(self, amount: Amount) -> Iterator[Figure]:
        numbers = self._numbers
        if numbers.is_rate(amount.start):
            return
        after = numbers.after(amount.end, 8)
        is_same = bool(_LIKE_BEFORE & numbers.around(amount.start, amount.end, 5, 8))
        is_had = bool(_HAD & numbers.around(amount.start, amount.start, 4))
        if (
            after[:1] == ["times"]
            and (is_same or is_had)
            and numbers.subjects.has("aura")
            and not _PER & set(after[1:2])
        ):
            yield Figure("aura_prev_same", amount.low, amount.high, amount.start, amount.end)
            return
        is_bare = not after or not after[0][0].isalnum()
        is_just_had = numbers.before(amount.start, 1) == ["had"] and is_bare and amount.low >= FEWEST_OF_BARE_COUNT
        if is_just_had and numbers.subjects.has("headache"):
            yield Figure("attacks_lifetime", amount.low, amount.high, amount.start, amount.end)
            return
        is_named = numbers.forms[amount.end - 1] == "of" and bool(after[:1] and after[0] in {"these", "those", "them"})
        counts = bool(set(after[:1]) & _ATTACKS) or after[:2] in _OF_THEM or is_named
        if counts and is_had and (_EVER & set(after[1:]) or is_named):
            is_aura = numbers.subjects.nearest(amount.start, amount.end) == "aura" or "auras" in after[:2]
            fact = "aura_prev_same" if is_aura else "attacks_lifetime"
            yield Figure(fact, amount.low, amount.high, amount.start, amount.end)

    def _once_or_twice_ever(self) -> Iterator[Figure]:
        """ "Only had a migraine twice in my life"; not "twice a month", nor "twice last year"."""
        for place, form in enumerate(self._numbers.forms):
            before, after = self._numbers.before(place, 6), self._numbers.after(place + 1, 4)
            is_ever = "ever" in before or bool({"life", "lifetime", "ever"} & set(after))
            is_of_attacks = bool(_ATTACKS_THEMSELVES & set(before[-2:])) and bool({"had", "have", "got"} & set(before))
            if form in _ONCE_OR_TWICE and is_ever and is_of_attacks and not self._numbers.is_rate(place):
                times = _ONCE_OR_TWICE[form]
                yield Figure("attacks_lifetime", times, times, place, place + 1)
                return

    def _once_or_twice(self) -> Iterator[Figure]:
        """ "Had this aura twice before"; not "twice a month"."""
        forms = self._numbers.forms
        for place, form in enumerate(forms):
            after = forms[place + 1 : place + 4]
            if (
                form in _ONCE_OR_TWICE
                and not self._numbers.is_rate(place)
                and {"before", "previously", "already"} & set(after[:2])
            ):
                times = _ONCE_OR_TWICE[form]
                yield Figure("aura_prev_same", times, times, place, place + 1)
                return

    def _first_age(self, amount: Amount) -> Iterator[Figure]:
        before = self._numbers.before(amount.start, 6)
        is_age = before[-2:] in _AT_AN_AGE or before[-1:] in (["aged"], ["age"])
        began = bool(_BEGAN & set(before)) or "first" in self._numbers.forms[: amount.start]
        is_likely = YOUNGEST_AURA <= amount.low <= OLDEST_AURA
        if is_age and began and is_likely and self._numbers.subjects.has("aura"):
            yield Figure("aura_first_age", amount.low, amount.high, amount.start, amount.end)

    def _decade(self) -> Iterator[Figure]:
        """ "Zigzags started in my twenties", "since my late 30s"."""
        forms = self._numbers.forms
        for place, form in enumerate(forms):
            decade = _DECADES.get(form)
            if (
                decade is None
                and forms[place + 1 : place + 2] == ["s"]
                and form in {"20", "30", "40", "50", "60", "70"}
            ):
                decade = int(form)
            before = forms[max(0, place - 6) : place]
            if decade is None or not {"since", "started", "began", "first", "from", "got", "came"} & set(before):
                continue
            low, high = _PARTS.get(before[-1], (0, 9 if form != "teens" else 6))
            yield Figure("aura_first_age", decade + low, decade + high, place, place + 1)
            return
