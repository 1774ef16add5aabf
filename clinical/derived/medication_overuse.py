"""Medication-overuse headache, as ICHD-3 8.2 describes it. Days with medicine count, not tablets.

All simple painkillers are one class. The rule for a mix of classes is from knowledge, not read on a page.
Not encoded: gepants, which are not on the list.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.migraine import CHRONIC_HEADACHE_DAYS
from clinical.truth import Tally, Truth

OVERUSE_LONGER_THAN_MONTHS = 3
SIMPLE_PAINKILLER_DAYS = 15
"""Days a month, of paracetamol, aspirin and anti-inflammatories together."""
TRIPTAN_DAYS = 10
"""Days a month."""
OPIOID_DAYS = 10
"""Days a month."""
ERGOT_DAYS = 10
"""Days a month."""
COMBINATION_DAYS = 10
"""Days a month, of products with an opioid, caffeine or a barbiturate."""
MIXED_DAYS = 10
"""Days a month with any acute medicine, where classes are mixed."""
MIXED_CLASSES = 2
"""Classes used on at least a day a month."""
USED_DAYS = 1
"""Days a month from which a class is used at all."""


def classes_used(patient: Case) -> Tally:
    """How many classes of acute medicine are used on at least one day a month."""
    return patient.count(
        patient.measured("simple_analgesic_days") >= USED_DAYS,
        patient.measured("triptan_days") >= USED_DAYS,
        patient.measured("opioid_days") >= USED_DAYS,
        patient.measured("ergot_days") >= USED_DAYS,
        patient.measured("combination_days") >= USED_DAYS,
    )


def over_the_limit(patient: Case) -> Truth:
    """Acute medicine on more days a month than its class allows, or a mix of classes on 10 days or more."""
    return (
        (patient.measured("simple_analgesic_days") >= SIMPLE_PAINKILLER_DAYS)
        | (patient.measured("triptan_days") >= TRIPTAN_DAYS)
        | (patient.measured("opioid_days") >= OPIOID_DAYS)
        | (patient.measured("ergot_days") >= ERGOT_DAYS)
        | (patient.measured("combination_days") >= COMBINATION_DAYS)
        | ((patient.measured("total_acute_days") >= MIXED_DAYS) & (classes_used(patient) >= MIXED_CLASSES))
    )


def medication_overuse_pattern(patient: Case) -> Truth:
    """Headache on 15 or more days a month, with acute medicine over the limit for more than 3 months."""
    return (
        (patient.measured("headache_days_month") >= CHRONIC_HEADACHE_DAYS)
        & (patient.measured("overuse_months") > OVERUSE_LONGER_THAN_MONTHS)
        & over_the_limit(patient)
    )
