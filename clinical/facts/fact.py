"""What can be known of a patient: one fact, its kind and its range."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Kind = Literal["finding", "number", "choice"]
Answer = str | int | float
Facts = Mapping[str, Answer]

PRESENT = "present"
ABSENT = "absent"
NOT_SURE = "not_sure"


@dataclass(frozen=True)
class Fact:
    """One fact of a case. ``label`` is the clinician's short label, never a question for a patient.

    The range says what is possible at all, not what is usual. ``whole`` says that
    people count it in whole numbers; a diary's average is taken as it is.
    """

    name: str
    kind: Kind
    label: str
    area: str
    unit: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    options: tuple[str, ...] = ()
    whole: bool = False


def findings(area: str, **labels: str) -> tuple[Fact, ...]:
    """Facts that are present, absent or not sure."""
    return tuple(Fact(name, "finding", label, area) for name, label in labels.items())


def number(
    area: str, name: str, label: str, unit: str | None, minimum: float, maximum: float, whole: bool = False
) -> Fact:
    """A measure, a duration or a count."""
    return Fact(name, "number", label, area, unit, minimum, maximum, whole=whole)


def choice(area: str, name: str, label: str, *options: str) -> Fact:
    """One of a few named answers."""
    return Fact(name, "choice", label, area, options=options)
