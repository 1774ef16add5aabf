"""Signs that could be a stroke or a passing one (the FAST signs, with sight, balance and numbness)."""

from __future__ import annotations

from clinical.case import Case
from clinical.truth import Truth


def stroke_sign(patient: Case) -> Truth:
    """Face droop, weak limb, speech trouble, sudden loss of sight, one-sided numbness, unsteadiness, double vision."""
    return (
        patient.reports("face_droop")
        | patient.reports("limb_weakness")
        | patient.reports("speech_problem")
        | patient.reports("sudden_vision_loss")
        | patient.reports("one_sided_numbness")
        | patient.reports("sudden_unsteadiness")
        | patient.reports("sudden_double_vision")
    )
