"""How bad pain is, on the scale the interview uses: 0, none, to 10, the worst imaginable.

The bands are a design choice (the guidelines say "severe" without a number) and await sign-off.
Not encoded: mild (1 to 3), which no criterion asks for.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.truth import Truth

MODERATE_PAIN = 4
"""Points out of 10, from which pain is moderate."""

SEVERE_PAIN = 7
"""Points out of 10, from which pain is severe."""


def severe(patient: Case) -> Truth:
    """Pain of 7 or more out of 10."""
    return patient.measured("severity") >= SEVERE_PAIN


def moderate_or_severe(patient: Case) -> Truth:
    """Pain of 4 or more out of 10."""
    return patient.measured("severity") >= MODERATE_PAIN


def below_severe(patient: Case) -> Truth:
    """Pain known to be under 7 out of 10. Its opposite holds for severe pain *and* for pain nobody has rated."""
    return patient.measured("severity") < SEVERE_PAIN
