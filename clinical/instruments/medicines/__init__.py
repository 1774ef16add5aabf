"""Medicines by the names people use, and the class each belongs to.

The class of a mixture follows from what it holds, by one rule (see medicine.py). Names are looked up whole, in any
case and without signs: finding them in a sentence is the language understanding's work.

>>> medicine_named("nurofen plus").medicine_class
'combination'
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clinical.instruments.medicines.medicine import FACT_OF_CLASS, Medicine, MedicineClass, class_of
from clinical.instruments.medicines.other_products import OTHER_PRODUCTS
from clinical.instruments.medicines.products import PAIN_PRODUCTS
from clinical.instruments.medicines.substances import OTHER_NAMES, SUBSTANCES


def _generics() -> Iterator[Medicine]:
    for name, kind in SUBSTANCES.items():
        yield Medicine(name, (name,), class_of(frozenset({kind})), also=OTHER_NAMES[name])


def _products() -> Iterator[Medicine]:
    for countries, listed in (*PAIN_PRODUCTS, *OTHER_PRODUCTS):
        for line in listed.strip().splitlines():
            names, _, held = line.partition(":")
            name, *also = (each.strip() for each in re.split(r"[|,]", names))
            ingredients, strengths = [], []
            for each in held.split(","):
                found = re.fullmatch(r"\s*(.+?)(?: ([\d.]+))?\s*", each)
                if found is None or found[1] not in SUBSTANCES:
                    raise ValueError(f"{name} holds something unknown: {each}")
                ingredients.append(found[1])
                if found[2]:
                    strengths.append((found[1], float(found[2])))
            substances = frozenset(SUBSTANCES[each] for each in ingredients)
            yield Medicine(name, tuple(ingredients), class_of(substances), countries, tuple(also), tuple(strengths))


def _plain(name: str) -> str:
    """Lower case, signs dropped, one space between words."""
    return " ".join(re.sub(r"[^a-z0-9 ]", "", re.sub(r"[-/]", " ", name.lower())).split())


MEDICINES: tuple[Medicine, ...] = (*_generics(), *_products())
_BY_NAME = {_plain(name): medicine for medicine in MEDICINES for name in (medicine.name, *medicine.also)}


def medicine_named(name: str) -> Medicine | None:
    """The medicine of that name, or None."""
    return _BY_NAME.get(_plain(name))


__all__ = ["FACT_OF_CLASS", "MEDICINES", "Medicine", "MedicineClass", "medicine_named"]
