"""The history a clinician wants for the pattern: attacks, days, aura, medicines, and what the headaches cost."""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.aura import any_aura
from clinical.derived.medication_overuse import MIXED_DAYS
from clinical.derived.migraine import (
    CHRONIC_HEADACHE_DAYS,
    CHRONIC_LONGER_THAN_MONTHS,
    CHRONIC_MIGRAINE_DAYS,
    PROBABLE_MIGRAINE_CRITERIA,
)
from clinical.derived.migraine_features import migraine_criteria_met
from clinical.interview.conditions import concerns_head, has_headache
from clinical.interview.question import Item
from clinical.truth import Truth


def _could_be_chronic(patient: Case) -> Truth:
    """Nothing told so far speaks against chronic migraine, which goes by the number of attacks as well."""
    return (
        ~(patient.measured("headache_days_month") < CHRONIC_HEADACHE_DAYS)
        & ~(patient.measured("migraine_days_month") < CHRONIC_MIGRAINE_DAYS)
        & ~(patient.measured("months_at_frequency") <= CHRONIC_LONGER_THAN_MONTHS)
        & patient.knows("headache_days_month")
    )


def _is_settled(patient: Case) -> Truth:
    """Migraine by three of its four criteria: what comes with the pain speaks against tension-type headache."""
    sick = patient.reports("nausea") | patient.reports("vomiting")
    troubled = patient.reports("photophobia") & patient.reports("phonophobia")
    return (
        has_headache(patient)
        & (sick | troubled)
        & (migraine_criteria_met(patient) >= PROBABLE_MIGRAINE_CRITERIA)
        & ~_could_be_chronic(patient)
    )


# Days come first: where they are few, how long an attack lasts or how many there were settles the pattern alone.
ATTACKS = (
    Item("headache_days_month", "headache_days_month", when=has_headache),
    Item("migraine_days_month", "migraine_days_month", when=has_headache),
    Item("months_at_frequency", "months_at_frequency", when=has_headache),
    Item("attacks_lifetime", "attacks_lifetime", when=any_aura),
    Item("duration_h", "duration_h", when=lambda patient: has_headache(patient) & ~_is_settled(patient)),
    Item("attacks_lifetime", "attacks_lifetime", when=lambda patient: concerns_head(patient) & ~_is_settled(patient)),
)

AURA = (
    Item("aura_prev_same", "aura_prev_same", when=any_aura),
    Item(
        "aura_course",
        "aura_spread_gradual",
        "aura_resolved",
        "aura_succession",
        "aura_unilateral",
        "aura_positive",
        "aura_then_headache_60",
        when=any_aura,
    ),
    Item("aura_minutes", "aura_minutes", when=any_aura, safety=True),
    Item("aura_first_age", "aura_first_age", when=any_aura),
)


def _class_of_medicine(fact: str) -> Item:
    """Days of a class, or months of use. With fewer medicine days in all than the lowest limit, none is overused."""
    return Item(
        fact,
        fact,
        when=lambda patient: has_headache(patient) & ~(patient.measured("total_acute_days") < MIXED_DAYS),
    )


# Two classes can send the patient to a neurologist as well, so they come before those that cannot. The days with
# any medicine decide only where classes are mixed.
MEDICINES = (
    _class_of_medicine("overuse_months"),
    _class_of_medicine("opioid_days"),
    _class_of_medicine("combination_days"),
    _class_of_medicine("simple_analgesic_days"),
    _class_of_medicine("triptan_days"),
    _class_of_medicine("ergot_days"),
    Item("total_acute_days", "total_acute_days", when=has_headache),
    Item("acute_meds_fail", "acute_meds_fail", when=has_headache),
    Item("preventives_tried", "preventives_tried", when=has_headache),
)

IMPACT = (
    Item("impact_days_3m", "impact_days_3m", when=has_headache),
    Item("lost_work_days_3m", "lost_work_days_3m", when=has_headache),
)
