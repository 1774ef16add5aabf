"""Giant cell arteritis, and any new headache from 50 years on.

The visual form is shown as an emergency because sight can be lost within hours (a design choice; the guideline asks for
an eye assessment the same day). Printed SNNOOP10 says 65 years, its manuscript and UK guidance 50: 50 is used.
Not encoded: ESR and CRP, and the three working days within which a specialist should have seen the patient.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.aura import typical_aura
from clinical.derived.course import new_or_changed
from clinical.derived.risk import sight_affected
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

FROM_AGE = 50
"""Years."""

giant_cell_arteritis = Protocol(
    title="Giant cell arteritis and new headache at 50", source="BSR guideline 2020; SNNOOP10; NICE NG127"
)


@giant_cell_arteritis.criterion(
    "HRF-08",
    name="Giant cell arteritis with visual symptom",
    urgency=Urgency.EMERGENCY,
    refer=("eye_emergency", "emergency_services"),
    source="BSR GCA 2020 (S-BSR) visual symptoms need same-day eye assessment; BNSSG; WA Health ED",
    status=(
        "VERIFIED (same-day eye review, secondary) + DESIGN (shown as emergency because sight is lost within "
        "hours to days)"
    ),
)
def has_arteritis_signs_and_sight_trouble(patient: Case) -> Truth:
    """Aged 50 or over, with a new or changed headache, jaw ache on chewing or a tender scalp; and with it sight
    that is blurred, double or lost even for a moment, and not a typical aura.
    """
    return (
        (patient.measured("age") >= FROM_AGE)
        & (
            (patient.reports("has_headache") & new_or_changed(patient))
            | patient.reports("jaw_claudication")
            | patient.reports("scalp_tender")
        )
        & sight_affected(patient)
        & ~typical_aura(patient)
    )


@giant_cell_arteritis.criterion(
    "HRF-09",
    name="Giant cell arteritis, no visual symptom",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source=(
        "BSR 2020 (S-BSR); NHS headaches jaw pain on eating, sore scalp -> 111 urgent (S-NHSHEAD); NICE NG127 (S-NG127)"
    ),
    status="VERIFIED",
)
def has_arteritis_signs(patient: Case) -> Truth:
    """Aged 50 or over, with jaw or tongue ache on chewing; or a new or changed headache with a tender scalp, a
    tender temple artery, new shoulder or hip stiffness, or weight loss or sweats.
    """
    return (patient.measured("age") >= FROM_AGE) & (
        patient.reports("jaw_claudication")
        | (
            patient.reports("has_headache")
            & new_or_changed(patient)
            & (
                patient.reports("scalp_tender")
                | patient.reports("temple_artery_tender")
                | patient.reports("pmr_symptoms")
                | patient.reports("weight_loss_or_sweats")
            )
        )
    )


@giant_cell_arteritis.criterion(
    "HRF-10",
    name="New headache at 50 or over",
    urgency=Urgency.SOON,
    refer=("primary_care",),
    source="SNNOOP10 (S-SNNOOP, 65 printed / 50 manuscript); GMMMG >50 (S-GMMMG)",
    status="VERIFIED (age flag) + DESIGN (14 days, aim 7)",
)
def has_a_new_headache_at_50_or_over(patient: Case) -> Truth:
    """Aged 50 or over with a new or changed headache."""
    return (patient.measured("age") >= FROM_AGE) & patient.reports("has_headache") & new_or_changed(patient)
