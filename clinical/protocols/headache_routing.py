"""Where a headache goes when no warning sign fired.

MIGRAINE_DAYS_PLAN and NEURO_PREVENTIVES are configurable by the clinic. Not encoded: simple painkiller days in RTE-04's
sentence, which its logic leaves to medication overuse.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import cluster_pattern
from clinical.derived.jaw import headache_from_the_jaw
from clinical.derived.migraine import any_migraine, chronic_migraine
from clinical.derived.tension_type import tension_type_pattern
from clinical.protocol import Protocol
from clinical.truth import Truth
from clinical.urgency import Urgency

MIGRAINE_DAYS_PLAN = 4
"""Migraine days a month from which a plan is worth making. NHS pages say 5, headache societies 4."""
NEURO_PREVENTIVES = 3
"""Preventive medicines tried for about 3 months, or stopped, before neurology."""
HIGH_IMPACT_DAYS = 11
"""Days in 3 months."""
TENSION_FREQUENT_DAYS = 10
"""Headache days a month."""
UNCLEAR_FREQUENT_DAYS = 4
"""Headache days a month."""

headache_routing = Protocol(
    title="Routing of headache without a red flag", source="NICE TA260; NICE CG150; NHS headaches; Borders RefHelp"
)


@headache_routing.criterion(
    "RTE-01",
    name="Chronic migraine pattern",
    urgency=Urgency.ROUTINE,
    refer=("neurology", "primary_care"),
    source="NICE TA260 setting (S-TA260); HNY policy 'diagnosed by a neurologist' (S-HNY)",
    status="VERIFIED (specialist diagnosis in policy) + DESIGN",
)
def goes_to_neurology_for_chronic_migraine(patient: Case) -> Truth:
    """The chronic migraine pattern: a headache clinic, with the GP beside it."""
    return chronic_migraine(patient)


@headache_routing.criterion(
    "RTE-02",
    name="Episodic migraine that needs a plan",
    urgency=Urgency.ROUTINE,
    refer=("primary_care",),
    source="NHS/GP advice 'more than 5 days a month' (S-NHSMIG); >=4 days is AHS/EHF practice",
    status="VERIFIED (5 days) + K (4 days) - configurable MIGRAINE_DAYS_PLAN=4",
)
def needs_a_plan_for_migraine(patient: Case) -> Truth:
    """Migraine, not chronic, on 4 or more days a month, with 11 or more affected days in 3 months, or with
    attack medicines that fail.
    """
    return (
        any_migraine(patient)
        & ~chronic_migraine(patient)
        & (
            (patient.measured("migraine_days_month") >= MIGRAINE_DAYS_PLAN)
            | (patient.measured("impact_days_3m") >= HIGH_IMPACT_DAYS)
            | patient.reports("acute_meds_fail")
        )
    )


@headache_routing.criterion(
    "RTE-02b",
    name="Migraine, three preventives tried",
    urgency=Urgency.ROUTINE,
    refer=("neurology",),
    source="Borders RefHelp (S-BORDERS); NICE TA260 (S-TA260)",
    status="VERIFIED - configurable NEURO_PREVENTIVES=3",
)
def has_tried_3_preventives(patient: Case) -> Truth:
    """Migraine, with 3 or more preventive medicines tried without success."""
    return any_migraine(patient) & (patient.measured("preventives_tried") >= NEURO_PREVENTIVES)


@headache_routing.criterion(
    "RTE-03",
    name="Occasional migraine under control",
    urgency=Urgency.SELF_CARE,
    refer=("pharmacist",),
    source="S-NHSHEAD, S-NHSMIG",
    status="DESIGN",
)
def has_occasional_migraine_under_control(patient: Case) -> Truth:
    """Migraine on fewer than 4 days a month, with little impact and medicines that work."""
    return (
        any_migraine(patient)
        & ~chronic_migraine(patient)
        & (patient.measured("migraine_days_month") < MIGRAINE_DAYS_PLAN)
        & ~(patient.measured("impact_days_3m") >= HIGH_IMPACT_DAYS)
        & ~patient.reports("acute_meds_fail")
    )


@headache_routing.criterion(
    "RTE-04",
    name="Tension-type, occasional",
    urgency=Urgency.SELF_CARE,
    refer=("pharmacist",),
    source="S-NHSHEAD",
    status="DESIGN",
)
def has_occasional_tension_type_headache(patient: Case) -> Truth:
    """Tension-type pattern on fewer than 10 days a month."""
    return tension_type_pattern(patient) & (patient.measured("headache_days_month") < TENSION_FREQUENT_DAYS)


@headache_routing.criterion(
    "RTE-05",
    name="Tension-type, frequent or chronic",
    urgency=Urgency.ROUTINE,
    refer=("primary_care",),
    source="NICE CG150",
    status="K",
)
def has_frequent_tension_type_headache(patient: Case) -> Truth:
    """Tension-type pattern on 10 or more days a month."""
    return tension_type_pattern(patient) & (patient.measured("headache_days_month") >= TENSION_FREQUENT_DAYS)


@headache_routing.criterion(
    "RTE-06",
    name="Unclear but frequent headache",
    urgency=Urgency.ROUTINE,
    refer=("primary_care",),
    source="S-NHSHEAD (see a GP if it keeps coming back)",
    status="VERIFIED",
)
def has_frequent_headache_of_no_clear_kind(patient: Case) -> Truth:
    """Headache on 4 or more days a month that fits no migraine, tension-type, cluster or jaw pattern."""
    return (
        patient.reports("has_headache")
        & ~any_migraine(patient)
        & ~tension_type_pattern(patient)
        & ~cluster_pattern(patient)
        & ~headache_from_the_jaw(patient)
        & (patient.measured("headache_days_month") >= UNCLEAR_FREQUENT_DAYS)
    )
