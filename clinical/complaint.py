"""What the patient came with, and who looks after it when no criterion says so. Sheet section 0.3, no. 4."""

from __future__ import annotations

from clinical.facts import ABSENT, FACTS, Facts

# Background, wishes and circumstances: known of many people who have no complaint.
_NO_COMPLAINT = frozenset({"person", "medical", "medicines", "impact", "botox", "mental"})
_ALSO_NO_COMPLAINT = frozenset(
    {
        "third_party",
        "alcohol_dependence",
        "prior_brain_surgery",
        "co_appliance",
        "dental_injection_recent",
        "hypertension",
    }
)
_DENTISTS_LOOK_AFTER = frozenset({"mouth", "jaw", "bruxism"})


def looked_after_by(facts: Facts) -> tuple[str, ...]:
    """The referrals a complaint leads to by itself; none where nobody complains of anything.

    A headache leads to primary care, toothache and jaw pain to the dentist. Where none
    of them was named, any other symptom leads where its area belongs.
    """
    named = tuple(
        token
        for token, complaints in (("primary_care", ("has_headache",)), ("dental", ("has_tooth_pain", "has_jaw_pain")))
        if any(facts.get(complaint, ABSENT) != ABSENT for complaint in complaints)
    )
    if named:
        return named
    areas = {
        FACTS[name].area
        for name, answer in facts.items()
        if answer != ABSENT and FACTS[name].kind == "finding" and name not in _ALSO_NO_COMPLAINT
    } - _NO_COMPLAINT
    if areas & _DENTISTS_LOOK_AFTER:
        return ("dental",)
    return ("primary_care",) if areas else ()
