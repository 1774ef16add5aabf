"""Numbers that people give in their own units, made into the units of the facts.

Each conversion refuses what no person can have. Not encoded: rounding, which would move people over a limit.
"""

from __future__ import annotations

import math

CENTIMETRES_PER_INCH = 2.54
INCHES_PER_FOOT = 12
KILOGRAMS_PER_POUND = 0.45359237
POUNDS_PER_STONE = 14

LOWEST_HEIGHT_CM, HIGHEST_HEIGHT_CM = 40.0, 260.0
LOWEST_WEIGHT_KG, HIGHEST_WEIGHT_KG = 2.0, 500.0
LOWEST_NECK_CM, HIGHEST_NECK_CM = 15.0, 90.0
LOWEST_CELSIUS, HIGHEST_CELSIUS = 25.0, 45.0
LOWEST_FAHRENHEIT, HIGHEST_FAHRENHEIT = 77.0, 113.0


class OutOfRangeError(ValueError):
    """A number that cannot be what it is said to be. The message names measure, unit and range, never the patient."""


def within(number: float, low: float, high: float, measure: str, unit: str) -> float:
    """The number itself, if it is one and lies from ``low`` to ``high``."""
    if isinstance(number, bool) or not math.isfinite(number) or not low <= number <= high:
        raise OutOfRangeError(f"{measure} must be from {low:g} to {high:g} {unit}")
    return number


def centimetres(feet: float = 0, inches: float = 0) -> float:
    """Feet and inches in centimetres."""
    within(feet, 0, 9, "feet", "feet")
    within(inches, 0, 110, "inches", "inches")
    return (feet * INCHES_PER_FOOT + inches) * CENTIMETRES_PER_INCH


def kilograms(stones: float = 0, pounds: float = 0) -> float:
    """Stones and pounds in kilograms."""
    within(stones, 0, 80, "stones", "stones")
    within(pounds, 0, 1100, "pounds", "pounds")
    return (stones * POUNDS_PER_STONE + pounds) * KILOGRAMS_PER_POUND


def body_mass_index(height_cm: float, weight_kg: float) -> float:
    """Kilograms per square metre, unrounded: 35.04 is over 35."""
    within(height_cm, LOWEST_HEIGHT_CM, HIGHEST_HEIGHT_CM, "height", "cm")
    within(weight_kg, LOWEST_WEIGHT_KG, HIGHEST_WEIGHT_KG, "weight", "kg")
    return weight_kg * 10_000 / (height_cm * height_cm)


def neck_centimetres(collar_inches: float) -> float:
    """A collar size in inches as a neck in centimetres."""
    neck = collar_inches * CENTIMETRES_PER_INCH
    return within(neck, LOWEST_NECK_CM, HIGHEST_NECK_CM, "neck", "cm")


def celsius(fahrenheit: float) -> float:
    """A temperature in degrees Celsius."""
    within(fahrenheit, LOWEST_FAHRENHEIT, HIGHEST_FAHRENHEIT, "temperature", "°F")
    return (fahrenheit - 32) * 5 / 9
