"""Electric shocks in one side of the face. Teeth should not be removed for this pain before a dentist finds a cause.

Not encoded: loss of feeling and both-sided pain, which an examination must find.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import trigeminal_neuralgia_pattern
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

trigeminal_neuralgia = Protocol(title="Trigeminal neuralgia", source="ICHD-3 13.1.1; NICE NG127")


@trigeminal_neuralgia.criterion(
    "DRF-13",
    name="Trigeminal neuralgia pattern",
    urgency=Urgency.SOON,
    refer=("neurology", "dental"),
    source="ICHD-3 13.1.1 (S-TN); NICE NG127 (S-NG127); Borders RefHelp (S-BORDERS)",
    status="VERIFIED (pattern) + DESIGN (time and dual route)",
)
def has_the_trigeminal_neuralgia_pattern(patient: Case) -> Truth:
    """Electric-shock pains of up to 2 minutes in one side of the face, set off by light touch, brushing, wind
    or talking.
    """
    return trigeminal_neuralgia_pattern(patient)


@trigeminal_neuralgia.criterion(
    "DRF-13b",
    name="Trigeminal neuralgia pattern, cannot eat or drink",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="clinical reasoning",
    status="DESIGN",
)
def cannot_eat_for_face_shocks(patient: Case) -> Truth:
    """Electric-shock pains of up to 2 minutes in one side of the face, set off by light touch, that stop the
    patient eating or drinking.
    """
    return trigeminal_neuralgia_pattern(patient) & patient.reports("eating_prevented")
