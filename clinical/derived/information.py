"""What is kept for its text alone: advice, an order of questions, a line for the letter."""

from __future__ import annotations

from clinical.case import Case
from clinical.truth import AnyOf, Truth


def information_only(patient: Case) -> Truth:
    """No answers make it fire: any of nothing."""
    return AnyOf(())
