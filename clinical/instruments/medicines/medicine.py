"""What a medicine is made of, and the class that follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Substance = Literal[
    "simple_analgesic",
    "triptan",
    "opioid",
    "ergot",
    "caffeine",
    "barbiturate",
    "gepant",
    "ditan",
    "preventive",
    "antiemetic",
    "anticoagulant",
    "antiplatelet",
    "antiresorptive",
    "immunosuppressant",
    "oestrogen",
    "progestogen",
    "other",
]

MedicineClass = Literal[
    "simple_analgesic",
    "triptan",
    "opioid",
    "ergot",
    "combination",
    "gepant",
    "ditan",
    "preventive",
    "antiemetic",
    "anticoagulant",
    "antiplatelet",
    "antiresorptive",
    "immunosuppressant",
    "combined_contraceptive",
    "progestogen_only",
    "other",
]

# In a mixture the first of these that is present names the class.
_NAMES_THE_MIXTURE: tuple[tuple[Substance, MedicineClass], ...] = (
    ("triptan", "triptan"),
    ("ergot", "ergot"),
    ("gepant", "gepant"),
    ("ditan", "ditan"),
    ("preventive", "preventive"),
    ("anticoagulant", "anticoagulant"),
    ("antiplatelet", "antiplatelet"),
    ("antiresorptive", "antiresorptive"),
    ("immunosuppressant", "immunosuppressant"),
    ("oestrogen", "combined_contraceptive"),
    ("progestogen", "progestogen_only"),
)
_MAKE_A_COMBINATION: frozenset[Substance] = frozenset({"opioid", "caffeine", "barbiturate"})

FACT_OF_CLASS: dict[MedicineClass, str] = {
    "simple_analgesic": "simple_analgesic_days",
    "triptan": "triptan_days",
    "opioid": "opioid_days",
    "ergot": "ergot_days",
    "combination": "combination_days",
    "preventive": "preventives_tried",
    "anticoagulant": "anticoagulant",
    "antiplatelet": "antiplatelet_not_aspirin",
    "antiresorptive": "antiresorptive",
    "immunosuppressant": "immunosuppressed",
    "combined_contraceptive": "combined_contraceptive",
}
"""The fact that a medicine of the class bears on. It says what to ask; a name alone is no answer: a short course of a
steroid is no weak immunity, and a preventive in use has not failed."""


def class_of(substances: frozenset[Substance]) -> MedicineClass:
    """The class of a mixture.

    A simple painkiller with an opioid, caffeine or a barbiturate is a combination; two simple painkillers together stay
    simple (ICHD-3 8.2). An opioid alone is an opioid.
    """
    for substance, name in _NAMES_THE_MIXTURE:
        if substance in substances:
            return name
    if "simple_analgesic" in substances:
        return "combination" if substances & _MAKE_A_COMBINATION else "simple_analgesic"
    if "opioid" in substances:
        return "opioid"
    return "antiemetic" if "antiemetic" in substances else "other"


@dataclass(frozen=True)
class Medicine:
    """A generic or a product. ``strengths``: milligrams in one tablet, capsule or sachet, where one is usual."""

    name: str
    ingredients: tuple[str, ...]
    medicine_class: MedicineClass
    countries: tuple[str, ...] = ()
    """Where the product name is sold (GB, US); empty for a generic name."""
    also: tuple[str, ...] = ()
    strengths: tuple[tuple[str, float], ...] = ()

    def milligrams(self, ingredient: str) -> float | None:
        """How much of an ingredient one unit holds; None where that differs from pack to pack."""
        return dict(self.strengths).get(ingredient)

    @property
    def fact(self) -> str | None:
        """The fact it bears on, if any."""
        return FACT_OF_CLASS.get(self.medicine_class)
