"""Thoughts of ending one's life. Asked directly when pain is worst, in the cluster pattern, or when words hint at it.

"Prefer not to say" is recorded as thoughts. Not encoded: any published scale; their wording is not ours to use.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

self_harm = Protocol(title="Thoughts of suicide", source="NHS urgent mental health advice")


@self_harm.criterion(
    "HRF-35",
    name="Suicidal thoughts, immediate danger",
    urgency=Urgency.EMERGENCY,
    refer=("mental_health_crisis", "emergency_services"),
    source=(
        "NHS crisis advice (S-111MH); cluster headache suicidality (S-CLSUI) - during attacks passive 64 %, "
        "active 36 %, plan 6 %, attempt 2 % of 175 patients"
    ),
    status="VERIFIED",
)
def is_in_immediate_danger_of_suicide(patient: Case) -> Truth:
    """A plan, means at hand, intent to act now, or an attempt."""
    return patient.reports("suicidal_plan_or_now")


@self_harm.criterion(
    "HRF-35b",
    name="Suicidal thoughts without plan",
    urgency=Urgency.SAME_DAY,
    refer=("mental_health_crisis",),
    source="NHS 111 option 2 (S-111MH)",
    status="VERIFIED",
)
def has_suicidal_thoughts(patient: Case) -> Truth:
    """Thoughts of ending one's life without a plan, or a wish not to say."""
    return patient.reports("suicidal_thoughts")
