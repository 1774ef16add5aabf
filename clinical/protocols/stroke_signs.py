"""Stroke and passing-stroke signs: face, arm, speech, sight, numbness, balance, double vision.

Where the NHS headache page sends limb weakness to 111, stroke advice (999) is followed.
Not encoded: whether a sign has fully gone and was ever examined; time alone sorts the three criteria. Between 24 and
24.01 hours the specification leaves a gap of under a minute, kept as it stands.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.aura import typical_aura
from clinical.derived.stroke import stroke_sign
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

LAST_DAY_HOURS = 24
OVER_A_DAY_HOURS = 24.01
WEEK_HOURS = 168

stroke_signs = Protocol(
    title="Stroke signs", source="NICE NG127, NG128 1.1.5; National Clinical Guideline for Stroke 2023"
)


@stroke_signs.criterion(
    "HRF-02",
    name="Stroke or new neurological sign",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source=(
        "Stroke Association / NHS FAST (S-FAST); NICE CG150 new neurological deficit (S-CG150); NICE NG127 (S-NG127)"
    ),
    status="VERIFIED",
)
def has_a_stroke_sign(patient: Case) -> Truth:
    """A drooping face, weak arm or leg, speech trouble, sudden loss of sight, one-sided numbness, sudden loss
    of balance or double vision, now or within 24 hours or at an unknown time, and not the patient's own typical
    aura.
    """
    return stroke_sign(patient) & ~(patient.measured("neuro_hours_ago") > LAST_DAY_HOURS) & ~typical_aura(patient)


@stroke_signs.criterion(
    "HRF-02b",
    name="Resolved neurological sign 1-7 days ago",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="NICE NG128 1.1.5 and national stroke guideline 2023 - specialist assessment within 24 h (S-TIA)",
    status="VERIFIED",
)
def had_a_stroke_sign_this_week(patient: Case) -> Truth:
    """A drooping face, weak arm or leg, speech trouble, sudden loss of sight, one-sided numbness, sudden loss
    of balance or double vision more than 24 hours and up to 7 days ago, and not the patient's own typical aura:
    a possible passing stroke.
    """
    return (
        stroke_sign(patient)
        & patient.measured("neuro_hours_ago").between(OVER_A_DAY_HOURS, WEEK_HOURS)
        & ~typical_aura(patient)
    )


@stroke_signs.criterion(
    "HRF-02c",
    name="Resolved neurological sign more than 7 days ago",
    urgency=Urgency.SOON,
    refer=("primary_care",),
    target_days=7,
    source=(
        "National stroke guideline 2023 - suspected TIA more than a week ago, specialist as soon as possible "
        "within 7 days (S-TIA)"
    ),
    status="VERIFIED",
)
def had_a_stroke_sign_before_this_week(patient: Case) -> Truth:
    """A drooping face, weak arm or leg, speech trouble, sudden loss of sight, one-sided numbness, sudden loss
    of balance or double vision more than 7 days ago, and not the patient's own typical aura.
    """
    return stroke_sign(patient) & (patient.measured("neuro_hours_ago") > WEEK_HOURS) & ~typical_aura(patient)
