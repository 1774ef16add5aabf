"""Safety after botulinum toxin, asked before any question about benefit, up to four months after.

Times in FUP-03 and FUP-04 are design choices. FUP-05 (soreness, bruises, a flare of a few days) is advice and never
fires. Not encoded: in FUP-04 the equal pupils, which the neck artery criterion covers, and the 3 weeks.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.information import information_only
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

botox_follow_up = Protocol(title="After botulinum toxin", source="US patient information; Khalil 2014")


@botox_follow_up.criterion(
    "FUP-01",
    name="Spread or airway sign after botulinum toxin",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="S-USBTX",
    status="VERIFIED",
)
def has_spread_of_toxin(patient: Case) -> Truth:
    """After botulinum toxin: trouble swallowing, speaking or breathing, or weakness beyond the treated area."""
    return patient.knows("btx_days_since") & (
        patient.reports("btx_swallow_breathe_speech")
        | patient.reports("btx_general_weakness")
        | patient.reports("breathing_difficulty")
        | patient.reports("swallowing_difficulty")
    )


@botox_follow_up.criterion(
    "FUP-02",
    name="Allergic reaction",
    urgency=Urgency.EMERGENCY,
    refer=("emergency_services",),
    source="S-USBTX",
    status="VERIFIED",
)
def has_an_allergic_reaction_to_the_injection(patient: Case) -> Truth:
    """Wheeze, swelling of face or lips, widespread itchy rash or faintness after the injection."""
    return patient.reports("btx_allergy")


@botox_follow_up.criterion(
    "FUP-03",
    name="Double vision, very weak neck, infected site",
    urgency=Urgency.SAME_DAY,
    refer=("urgent_medical",),
    source="S-USBTX",
    status="VERIFIED (signs) + DESIGN (time)",
)
def has_double_vision_weak_neck_or_infected_site(patient: Case) -> Truth:
    """Double or blurred sight, a head that cannot be held up, or an infected injection site."""
    return (
        patient.reports("btx_double_vision") | patient.reports("btx_neck_weak") | patient.reports("btx_site_infection")
    )


@botox_follow_up.criterion(
    "FUP-04",
    name="Drooping eyelid only",
    urgency=Urgency.SOON,
    refer=("neurology",),
    source="S-HULL (11 %), S-USBTX",
    status="VERIFIED (frequency) + DESIGN (time)",
)
def has_a_drooping_lid_only(patient: Case) -> Truth:
    """A drooping eyelid after the injection, with no double vision and no new neck pain."""
    return patient.reports("btx_ptosis") & ~patient.reports("btx_double_vision") & ~patient.reports("neck_pain_new")


@botox_follow_up.criterion(
    "FUP-05",
    name="Expected and mild",
    urgency=Urgency.SELF_CARE,
    refer=("pharmacist",),
    source="S-HULL",
    status="VERIFIED",
)
def has_expected_soreness(patient: Case) -> Truth:
    """Soreness, bruises, a stiff neck or a headache flare of up to about 5 days. Information only."""
    return information_only(patient)
