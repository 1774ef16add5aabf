"""Whether the pattern of answers could meet the rules for botulinum toxin. Information, never an offer of a medicine.

Country rules differ: NICE asks for three preventives and overuse managed, the US label for attacks of 4 hours or more.
Not encoded here: allergy, infection at the site, nerve and muscle illness, which the injector asks (see instruments).
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.grinding import grinds_or_clenches
from clinical.derived.jaw import jaw_disorder_likely
from clinical.derived.medication_overuse import medication_overuse_pattern
from clinical.derived.migraine import chronic_migraine
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

ADULT_AGE = 18
"""Years."""
NICE_PREVENTIVES = 3
"""Preventive medicines that failed, were not tolerated, or are unsuitable."""
US_HOURS = 4
LABEL_HEADACHE_DAYS = 15
"""Headache days a month."""

botox_suitability = Protocol(title="Botulinum toxin: suitability", source="NICE TA260; US label; SmPC")


@botox_suitability.criterion(
    "RTE-07",
    name="Wants Botox, pattern could be eligible",
    urgency=Urgency.ROUTINE,
    refer=("neurology",),
    source="S-TA260, S-USBTX",
    status="VERIFIED",
)
def asks_for_botox_and_could_be_eligible(patient: Case) -> Truth:
    """An adult with the chronic migraine pattern who asks for botulinum toxin."""
    return patient.reports("wants_botox") & chronic_migraine(patient) & (patient.measured("age") >= ADULT_AGE)


@botox_suitability.criterion(
    "RTE-08",
    name="Wants Botox, pattern not eligible",
    urgency=Urgency.ROUTINE,
    refer=("primary_care",),
    source="not shown to work in episodic migraine (S-COCHRANE, S-USBTX)",
    status="VERIFIED",
)
def asks_for_botox_without_chronic_migraine(patient: Case) -> Truth:
    """An adult with headache but no chronic migraine pattern who asks for botulinum toxin."""
    return (
        patient.reports("wants_botox")
        & ~chronic_migraine(patient)
        & patient.reports("has_headache")
        & (patient.measured("age") >= ADULT_AGE)
    )


@botox_suitability.criterion(
    "RTE-09",
    name="Wants Botox for grinding or jaw pain",
    urgency=Urgency.ROUTINE,
    refer=("dental",),
    source="S-BTXTMD, S-EMC",
    status="VERIFIED",
)
def asks_for_botox_for_jaw_or_grinding(patient: Case) -> Truth:
    """An adult who grinds or has a likely jaw disorder and asks for botulinum toxin: not a licensed use."""
    return (
        patient.reports("wants_botox")
        & (grinds_or_clenches(patient) | jaw_disorder_likely(patient))
        & (patient.measured("age") >= ADULT_AGE)
    )


@botox_suitability.criterion(
    "BTX-E1",
    name="Pattern could meet UK NHS rule",
    pattern="btx_uk_possible",
    source="S-TA260",
    status="VERIFIED",
)
def could_meet_the_uk_rule(patient: Case) -> Truth:
    """An adult with the chronic migraine pattern, at least 3 preventives tried, no overuse, not pregnant or
    breastfeeding.
    """
    return (
        (patient.measured("age") >= ADULT_AGE)
        & chronic_migraine(patient)
        & (patient.measured("preventives_tried") >= NICE_PREVENTIVES)
        & ~medication_overuse_pattern(patient)
        & ~patient.reports("pregnant")
        & ~patient.reports("breastfeeding")
    )


@botox_suitability.criterion(
    "BTX-E2",
    name="Pattern could meet US label",
    pattern="btx_us_possible",
    source="S-USBTX",
    status="VERIFIED",
)
def could_meet_the_us_label(patient: Case) -> Truth:
    """An adult with the chronic migraine pattern and attacks of 4 hours or more, not pregnant or breastfeeding."""
    return (
        (patient.measured("age") >= ADULT_AGE)
        & chronic_migraine(patient)
        & (patient.measured("duration_h") >= US_HOURS)
        & ~patient.reports("pregnant")
        & ~patient.reports("breastfeeding")
    )


@botox_suitability.criterion(
    "BTX-E3",
    name="Not suitable or needs the prescriber first",
    pattern="btx_not_now",
    source="S-USBTX, S-TA260",
    status="VERIFIED",
)
def should_not_have_botox_now(patient: Case) -> Truth:
    """Asks for botulinum toxin while pregnant, breastfeeding, under 18, with fewer than 15 headache days a
    month, or with medication overuse.
    """
    return patient.reports("wants_botox") & (
        patient.reports("pregnant")
        | patient.reports("breastfeeding")
        | (patient.measured("age") < ADULT_AGE)
        | (patient.measured("headache_days_month") < LABEL_HEADACHE_DAYS)
        | medication_overuse_pattern(patient)
    )
