"""How heavy for one's height, and how wide the neck: "BMI 37", "5 foot 9 and 20 stone", "17 and a half inch collar"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clinical.red_flag_screen.figures import Figure
from clinical.red_flag_screen.quantities import Amount, amounts
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of
from components.numbers_of_message import Numbers

CENTIMETRES_AN_INCH, KILOGRAMS_A_STONE, KILOGRAMS_A_POUND, METRES_A_FOOT = 2.54, 6.35, 0.4536, 0.3048
LEAST_BMI, MOST_BMI = 10, 90
# A neck in inches, and in centimetres.
NECK_IN_INCHES, NECK_IN_CENTIMETRES = (11, 26), (26, 80)
SHORTEST_IN_CENTIMETRES, TALLEST_IN_CENTIMETRES = 120, 220
_FEET = words_of("foot ft feet ' ’ ′")
_STONES, _KILOGRAMS = words_of("stone st stones stn"), words_of("kg kilos kgs kilograms kilo k")
_POUNDS = words_of("lb lbs pounds")
_CENTIMETRES, _INCHES = words_of("cm centimetres centimeters cms"), words_of("inch inches in \" ''")
_AFTER_BMI = words_of("is of was : = around about , at - over index my approx roughly currently now mass")
_BEFORE_COLLAR = words_of(
    "collar neck size is of a take takes wear wears an around measures measurement shirt about : = round my at"
)
_NO_NECK = words_of(
    "lump lumps swelling gland glands pain pains ache sore stiff scar cut mole injection injections days weeks"
)


class BodyMeasures:
    """Reads one message's body mass and neck."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers

    def all(self) -> Iterator[Figure]:
        yield from self._bmi()
        for amount in self._numbers.amounts:
            yield from self._neck(amount)

    def _bmi(self) -> Iterator[Figure]:
        numbers = self._numbers
        for amount in numbers.amounts:
            before, after = numbers.before(amount.start, 5), numbers.after(amount.end)
            names = [place for place, form in enumerate(before) if form in {"bmi", "index"}]
            is_said = bool(names) and set(before[names[-1] + 1 :]) <= _AFTER_BMI
            if (is_said or after in (["bmi"], ["body"])) and LEAST_BMI <= amount.low <= MOST_BMI:
                yield Figure("bmi", amount.low, amount.high or amount.low, amount.start, amount.end)
                return
        if (body_mass := body_mass_of(numbers.words)) is not None:
            yield body_mass

    def _neck(self, amount: Amount) -> Iterator[Figure]:
        numbers = self._numbers
        unit = numbers.after(amount.end)
        end = amount.end + bool(set(unit) & (_INCHES | _CENTIMETRES))
        before, after = numbers.before(amount.start, 6), numbers.after(end, 3)
        is_after = bool({"collar", "collars"} & set(before)) or ("neck" in before and self._is_neck_size(before, unit))
        is_before = bool({"collar", "neck"} & set(after[:2])) and (
            bool(set(unit) & (_INCHES | _CENTIMETRES)) or "collar" in after
        )
        if not (is_after or is_before) or _NO_NECK & {*before[-4:], *after}:
            return
        is_metric = bool(set(unit) & _CENTIMETRES) or amount.low >= NECK_IN_CENTIMETRES[0]
        least, most = NECK_IN_CENTIMETRES if is_metric else NECK_IN_INCHES
        if least <= amount.low <= most:
            factor = 1.0 if is_metric else CENTIMETRES_AN_INCH
            high = amount.low if amount.high is None else amount.high
            yield Figure("neck_cm", amount.low * factor, high * factor, amount.start, end)

    def _is_neck_size(self, before: list[str], unit: list[str]) -> bool:
        """ "Neck 43cm", "neck size 17": a bare number beside "neck" alone is none."""
        since = before[len(before) - before[::-1].index("neck") - 1 :]
        is_measure = bool(set(unit) & (_INCHES | _CENTIMETRES)) or "size" in since or "measures" in since
        return is_measure and set(since) <= _BEFORE_COLLAR


def body_mass_of(words: Sequence[Word]) -> Figure | None:
    """From height and weight, where both are said: "5 foot 9 and 15 stone 4", "180cm 95kg", "6'1 and 250 lbs"."""
    forms = [word.form for word in words]
    metres = kilograms = 0.0
    first, last = len(words), 0
    found = amounts(words)
    for place, amount in enumerate(found):
        after = forms[amount.end] if amount.end < len(forms) else ""
        following = found[place + 1].low if place + 1 < len(found) and found[place + 1].start <= amount.end + 1 else 0.0
        taken = True
        if after in _FEET and 3 < amount.low < 8:
            metres = amount.low * METRES_A_FOOT + following * CENTIMETRES_AN_INCH / 100
        elif after in _CENTIMETRES and SHORTEST_IN_CENTIMETRES <= amount.low <= TALLEST_IN_CENTIMETRES:
            metres = amount.low / 100
        elif after == "m" and amount.low == 1 and following > 20:
            metres = 1 + following / 100
        elif after in {"m", "metres", "meters", "metre"} and 1 < amount.low < 2.5:
            metres = amount.low
        elif after in _STONES:
            kilograms = amount.low * KILOGRAMS_A_STONE + following * KILOGRAMS_A_POUND * (following < 14)
        elif after in _KILOGRAMS:
            kilograms = amount.low
        elif after in _POUNDS and not kilograms:
            kilograms = amount.low * KILOGRAMS_A_POUND
        else:
            taken = False
        if taken:
            first, last = min(first, amount.start), max(last, min(amount.end + 1, len(words)))
    if metres < 1 or kilograms < 20:
        return None
    body_mass = kilograms / metres**2
    return Figure("bmi", body_mass, body_mass, first, last)
