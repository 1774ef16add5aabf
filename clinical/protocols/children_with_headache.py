"""Headache in a child under 12, for whom this assistant only sorts out danger and sends everyone else to the GP.

Not encoded: lasting changes of school work or growth.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.stroke import stroke_sign
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

UNDER_AGE = 12
"""Years."""
INJURY_DAYS = 5

children_with_headache = Protocol(title="Headache in a child under 12", source="NHS headaches, child section")


@children_with_headache.criterion(
    "CHD-01",
    name="Child emergency",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="NHS headaches, child section (S-NHSHEAD)",
    status="VERIFIED",
)
def is_a_child_with_a_dangerous_headache(patient: Case) -> Truth:
    """A child under 12 with headache and trouble seeing, speaking, balancing or walking, drowsiness or lasting
    lack of energy, or a head injury within 5 days.
    """
    return (
        (patient.measured("age") < UNDER_AGE)
        & patient.reports("has_headache")
        & (
            stroke_sign(patient)
            | patient.reports("blurred_vision")
            | patient.reports("child_balance_problem")
            | patient.reports("very_drowsy")
            | patient.reports("child_lethargy")
            | (patient.measured("head_injury_days") <= INJURY_DAYS)
        )
    )


@children_with_headache.criterion(
    "CHD-02",
    name="Child same day",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="NHS headaches, child section (S-NHSHEAD)",
    status="VERIFIED",
)
def is_a_child_with_a_worrying_headache(patient: Case) -> Truth:
    """A child under 12 with a headache that wakes at night, is there on waking, is getting worse, is set off by
    cough, or comes with vomiting, a squint or trouble looking up.
    """
    return (
        (patient.measured("age") < UNDER_AGE)
        & patient.reports("has_headache")
        & (
            patient.reports("child_night_waking")
            | patient.reports("child_on_waking")
            | patient.reports("headache_worsening")
            | patient.reports("cough_trigger")
            | patient.reports("vomiting")
            | patient.reports("child_squint_or_upgaze")
        )
    )


@children_with_headache.criterion(
    "CHD-03",
    name="Child other headache",
    urgency=Urgency.ROUTINE,
    refer=("primary_care",),
    source="product scope",
    status="DESIGN",
)
def is_a_child_with_any_other_headache(patient: Case) -> Truth:
    """A child under 12 with any headache: outside what this assistant can judge."""
    return (patient.measured("age") < UNDER_AGE) & patient.reports("has_headache")
