"""A possible tear in an artery of the neck: new neck pain, a drooping lid, whooshing, or a hurt neck.

The features are confirmed, the time is a design choice. Not encoded: which side, and treatment of the neck by name.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import cluster_pattern
from clinical.derived.course import new_or_changed
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

neck_artery_tear = Protocol(title="Tear in a neck artery", source="features of cervical artery dissection")


@neck_artery_tear.criterion(
    "HRF-30",
    name="Possible neck artery tear",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source=(
        "cervical artery dissection features (S-CAD) - partial Horner about 25 %, head/neck pain precedes "
        "stroke by days"
    ),
    status="VERIFIED (features) + DESIGN (time)",
)
def may_have_a_torn_neck_artery(patient: Case) -> Truth:
    """New neck pain and a new or changed headache, with a drooping lid or unequal pupils, whooshing in time
    with the pulse, or a recent neck injury; or a drooping lid or unequal pupils with a new or changed headache,
    unless it fits a cluster pattern or follows botulinum toxin.
    """
    return (
        patient.reports("neck_pain_new")
        & new_or_changed(patient)
        & (
            patient.reports("ptosis_or_unequal_pupils")
            | patient.reports("pulsatile_tinnitus")
            | patient.reports("neck_injury_recent")
        )
    ) | (
        patient.reports("ptosis_or_unequal_pupils")
        & new_or_changed(patient)
        & ~cluster_pattern(patient)
        & ~patient.knows("btx_days_since")
    )
