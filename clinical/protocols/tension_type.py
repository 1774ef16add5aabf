"""Tension-type pattern.

Not encoded: infrequent, frequent and chronic forms as names; routing counts the days.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.tension_type import tension_type_pattern
from clinical.protocol import Protocol
from clinical.truth import Truth

tension_type = Protocol(title="Tension-type pattern", source="ICHD-3 2.1 to 2.3")


@tension_type.criterion(
    "CLS-04",
    name="Tension-type pattern",
    pattern="tension",
    source="ICHD-3 2.1-2.3 (S-TTH)",
    status="VERIFIED",
)
def has_tension_type_headache(patient: Case) -> Truth:
    """At least 10 episodes of 30 minutes to 7 days with two of: both sides, pressing, below severe, not worse
    with activity; no sickness, and no pattern that fits better.
    """
    return tension_type_pattern(patient)
