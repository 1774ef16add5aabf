"""What makes an ordinary headache, bleed or swelling riskier for this patient."""

from __future__ import annotations

from clinical.case import Case
from clinical.truth import Truth

PRE_ECLAMPSIA_FROM_WEEKS_PREGNANT = 20
PRE_ECLAMPSIA_UNTIL_WEEKS_AFTER_BIRTH = 6


def bleeds_easily(patient: Case) -> Truth:
    """An anticoagulant, an antiplatelet other than aspirin alone, or a clotting disorder."""
    return (
        patient.reports("anticoagulant")
        | patient.reports("antiplatelet_not_aspirin")
        | patient.reports("bleeding_disorder")
    )


def pre_eclampsia_window(patient: Case) -> Truth:
    """From 20 weeks of pregnancy to 6 weeks after the birth."""
    return (patient.measured("weeks_pregnant") >= PRE_ECLAMPSIA_FROM_WEEKS_PREGNANT) | (
        patient.measured("weeks_postpartum") <= PRE_ECLAMPSIA_UNTIL_WEEKS_AFTER_BIRTH
    )


def sight_affected(patient: Case) -> Truth:
    """Sight lost, blurred, doubled, or gone for a moment: the visual symptoms of giant cell arteritis."""
    return (
        patient.reports("sudden_vision_loss")
        | patient.reports("blurred_vision")
        | patient.reports("sudden_double_vision")
        | patient.reports("transient_vision_loss")
    )
