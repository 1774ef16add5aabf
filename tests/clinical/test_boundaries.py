"""The evidence sheet's boundary tests: what is said at the edges. Whatever is not named is "no"."""

from __future__ import annotations

import pytest

from clinical import ABSENT, FACTS, PRESENT, assess

CLUSTER = {
    "has_headache": True,
    "age": 35,
    "unilateral": True,
    "severity": 10,
    "attack_minutes": 60,
    "attacks_per_day": 2,
    "autonomic_same_side": True,
    "restless": True,
    "eye_red": True,
    "eye_pain": True,
    "peak_minutes": 5,
}
MIGRAINE = {
    "has_headache": True,
    "headache_status": "usual",
    "unilateral": True,
    "pulsating": True,
    "severity": 6,
    "activity_worse": True,
    "nausea": True,
    "photophobia": True,
    "phonophobia": True,
    "duration_h": 12,
    "attacks_lifetime": 200,
}
CHRONIC = {**MIGRAINE, "headache_days_month": 15.0, "migraine_days_month": 8, "months_at_frequency": 4}
TYPICAL_AURA = {
    "one_sided_numbness": True,
    "neuro_hours_ago": 2,
    "aura_sensory": True,
    "aura_prev_same": 10,
    "aura_spread_gradual": True,
    "aura_unilateral": True,
    "aura_positive": True,
    "aura_minutes": 20,
    "aura_resolved": True,
    "aura_first_age": 20,
    "age": 30,
    "has_headache": True,
    "headache_status": "usual",
    "aura_then_headache_60": True,
    "attacks_lifetime": 10,
    "migraine_days_month": 1,
    "headache_days_month": 1,
}

TABLE = {
    "a new mild headache at 30": (
        {"has_headache": True, "headache_status": "new", "severity": 2, "age": 30},
        "routine",
        {"primary_care"},
    ),
    "a headache at 52 whose status was not answered": ({"has_headache": True, "age": 52}, "soon", {"primary_care"}),
    "jaw ache that builds with chewing at 49": (
        {"has_jaw_pain": True, "jaw_claudication": True, "age": 49},
        "routine",
        {"dental"},
    ),
    "jaw ache that builds with chewing at 50": (
        {"has_jaw_pain": True, "jaw_claudication": True, "age": 50},
        "same_day",
        {"urgent_medical"},
    ),
    "a controlled toothache with fever": (
        {"has_tooth_pain": True, "tooth_pain_controlled": True, "fever": True},
        "same_day",
        {"dental", "urgent_medical"},
    ),
    "a controlled toothache with nausea and no other ache": (
        {"has_tooth_pain": True, "tooth_pain_controlled": True, "nausea": True},
        "soon",
        {"dental"},
    ),
    "30 weeks pregnant, usual migraine 8 of 10 with vomiting": (
        {
            "has_headache": True,
            "headache_status": "usual",
            "severity": 8,
            "vomiting": True,
            "pregnant": True,
            "weeks_pregnant": 30,
            "age": 30,
        },
        "same_day",
        {"maternity"},
    ),
    "12 weeks pregnant, usual headache on 5 days a month, asks for Botox": (
        {
            "has_headache": True,
            "headache_status": "usual",
            "headache_days_month": 5,
            "pregnant": True,
            "weeks_pregnant": 12,
            "age": 30,
            "wants_botox": True,
        },
        "routine",
        {"primary_care"},
    ),
    "a cluster pattern after 15 attacks, red painful eye, sight normal, peaks in 5 minutes": (
        {**CLUSTER, "attacks_lifetime": 15},
        "soon",
        {"neurology", "primary_care"},
    ),
    "the first ever such attack": ({**CLUSTER, "attacks_lifetime": 1}, "emergency", {"emergency_services"}),
    "a usual headache on a blood thinner, no injury": (
        {
            "has_headache": True,
            "headache_status": "usual",
            "headache_days_month": 5,
            "anticoagulant": True,
            "age": 60,
        },
        "routine",
        {"primary_care"},
    ),
    "15 years old with a chronic migraine pattern, asks for Botox": (
        {**CHRONIC, "age": 15, "wants_botox": True},
        "routine",
        {"primary_care"},
    ),
    "15.0 headache days": ({**CHRONIC, "age": 30}, "routine", {"neurology", "primary_care"}),
    "14.6 headache days": ({**CHRONIC, "age": 30, "headache_days_month": 14.6}, "routine", {"primary_care"}),
    "speech trouble, gone, 3 days ago": (
        {"speech_problem": True, "neuro_hours_ago": 72},
        "same_day",
        {"urgent_medical"},
    ),
    "speech trouble, gone, 10 days ago": ({"speech_problem": True, "neuro_hours_ago": 240}, "soon", {"primary_care"}),
    "a typical numb aura": (TYPICAL_AURA, "self_care", {"pharmacist"}),
    "the same, still numb after 50 minutes": (
        {**TYPICAL_AURA, "aura_resolved": False, "aura_minutes": 50},
        "emergency",
        {"emergency_services"},
    ),
    "a mouth ulcer for 3 weeks": ({"ulcer_weeks": 3}, "self_care", {"pharmacist"}),
    "a mouth ulcer for 4 weeks": ({"ulcer_weeks": 4}, "soon", {"dental", "primary_care"}),
    "a swollen neck, well, swallowing fine": ({"swelling_neck": True}, "same_day", {"dental"}),
    "new one-second stabs of head pain 8 of 10 at 30": (
        {
            "has_headache": True,
            "headache_status": "new",
            "severity": 8,
            "pain_bout_minutes": 0.02,
            "peak_minutes": 0.01,
            "age": 30,
        },
        "routine",
        {"primary_care"},
    ),
    "known migraine, 9 of 10, peaking in 2 minutes": (
        {**MIGRAINE, "severity": 9, "peak_minutes": 2, "age": 30},
        "emergency",
        {"emergency_services"},
    ),
    "6 years old, swollen face, cannot swallow": (
        {"age": 6, "swelling_face": True, "swallowing_difficulty": True},
        "emergency",
        {"emergency_services"},
    ),
    "7 years old with fever, stiff neck and headache": (
        {"age": 7, "fever": True, "neck_stiff": True, "has_headache": True},
        "emergency",
        {"emergency_services"},
    ),
    "a drooping lid 10 days after Botox, pupils equal, no neck pain": (
        {"btx_ptosis": True, "btx_days_since": 10, "age": 40},
        "soon",
        {"neurology"},
    ),
    "a painless jaw click only": ({"jaw_click_only": True}, "self_care", {"dental"}),
}


def complete(answers: dict[str, object]) -> dict:
    """A case in which whatever is not named is absent."""
    said = {name: PRESENT if value is True else ABSENT if value is False else value for name, value in answers.items()}
    return {**dict.fromkeys(FACTS, ABSENT), **said}


@pytest.mark.parametrize(("answers", "urgency", "referrals"), TABLE.values(), ids=TABLE.keys())
def test_the_outcome_at_the_edge(answers, urgency, referrals):
    assessment = assess(complete(answers))
    assert (assessment.urgency, {each.token for each in assessment.referrals}) == (urgency, referrals)
