"""Signs of raised pressure inside the head: worse lying, waking from sleep, sight greying out, swollen discs.

Same day for the visual signs is a design choice, because lasting loss of sight is the main harm.
Not encoded: body weight, and new double vision, which stroke signs already cover.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import cluster_pattern
from clinical.derived.aura import typical_aura
from clinical.derived.course import new_or_changed
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

raised_intracranial_pressure = Protocol(title="Raised pressure in the head", source="GMMMG headache pathway; SNNOOP10")


@raised_intracranial_pressure.criterion(
    "HRF-20",
    name="Raised-pressure pattern",
    urgency=Urgency.SOON,
    refer=("neurology", "primary_care"),
    source="GMMMG 2-week list (S-GMMMG); SNNOOP10 P2",
    status="VERIFIED",
)
def has_a_headache_worse_lying_or_on_waking(patient: Case) -> Truth:
    """A new or changed headache that is worse lying down, wakes from sleep, or is worst on waking, and not a
    cluster pattern.
    """
    return (
        patient.reports("has_headache")
        & new_or_changed(patient)
        & ~cluster_pattern(patient)
        & (patient.reports("worse_lying") | patient.reports("wakes_from_sleep") | patient.reports("worst_on_waking"))
    )


@raised_intracranial_pressure.criterion(
    "HRF-20b",
    name="Raised pressure with eye or ear sign",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="IIH symptom frequencies (S-IIH); GMMMG lists both under 2-week referral (S-GMMMG)",
    status="VERIFIED (features) + DESIGN (same day because permanent visual loss is the main harm)",
)
def has_pressure_signs_in_eye_or_ear(patient: Case) -> Truth:
    """Headache with sight that greys out for seconds, or a new or changed headache with whooshing in time with
    the pulse, and not a typical aura.
    """
    return (
        patient.reports("has_headache")
        & (patient.reports("visual_obscurations") | (patient.reports("pulsatile_tinnitus") & new_or_changed(patient)))
        & ~typical_aura(patient)
    )


@raised_intracranial_pressure.criterion(
    "HRF-22",
    name="Swollen optic discs reported",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="SNNOOP10 P4 (S-SNNOOP); GMMMG acute papilloedema = emergency (S-GMMMG)",
    status="VERIFIED",
)
def was_told_of_swollen_optic_discs(patient: Case) -> Truth:
    """An optician or doctor has said the nerve at the back of the eye looks swollen."""
    return patient.reports("papilloedema_told")
