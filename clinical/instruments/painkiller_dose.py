"""Paracetamol and ibuprofen added up over 24 hours, over every product that holds them. For HRF-36.

The adult limits, paracetamol 4 g and ibuprofen 1.2 g without a prescription, are from knowledge. An answer of "too
many" by the patient counts without any sum. Not encoded: weight, liver disease, alcohol, and doses below 18 years,
where any number is left to the question itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from clinical.instruments.measure import within
from clinical.instruments.medicines import Medicine

PARACETAMOL_LIMIT_MG = 4000
"""Milligrams in 24 hours, adult."""
IBUPROFEN_LIMIT_MG = 1200
"""Milligrams in 24 hours, adult, from a pharmacy."""
ADULT_AGE = 18
"""Years."""


@dataclass(frozen=True)
class DayTotal:
    """Milligrams in 24 hours. ``over_the_packet`` is None where a strength, or an adult age, is not known."""

    paracetamol_mg: float
    ibuprofen_mg: float
    over_the_packet: bool | None


def day_total(taken: Iterable[tuple[Medicine, float]], age: float | None) -> DayTotal:
    """Medicines with the number of tablets, capsules or sachets of each in 24 hours."""
    totals = {"paracetamol": 0.0, "ibuprofen": 0.0}
    all_known = True
    for medicine, units in taken:
        within(units, 0, 500, "tablets", "in 24 hours")
        for ingredient, total in totals.items():
            if ingredient in medicine.ingredients:
                strength = medicine.milligrams(ingredient)
                all_known = all_known and (strength is not None or units == 0)
                totals[ingredient] = total + units * (strength or 0)
    over = totals["paracetamol"] > PARACETAMOL_LIMIT_MG or totals["ibuprofen"] > IBUPROFEN_LIMIT_MG
    adult = age is not None and age >= ADULT_AGE
    return DayTotal(
        paracetamol_mg=totals["paracetamol"],
        ibuprofen_mg=totals["ibuprofen"],
        over_the_packet=True if over else False if adult and all_known else None,
    )
