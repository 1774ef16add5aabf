"""Made-up patients whose answers fit together: no pregnant men, no hours since a sign that never came."""

from __future__ import annotations

import random
from collections.abc import Iterable

from clinical import ABSENT, FACTS, PRESENT, Answer

HEAD = frozenset(FACTS[fact].area for fact in FACTS) - {"mouth", "face", "jaw", "bruxism", "sleep", "botox"}
MOUTH = frozenset({"person", "mouth", "face", "medical", "infection", "mental"})
JAW = frozenset({"person", "jaw", "bruxism"})

LIKELY: dict[str, list[float]] = {
    "age": [8, 11, 15, 17, 25, 30, 40, 49, 50, 60, 72],
    "weeks_pregnant": [8, 19, 20, 30],
    "weeks_postpartum": [1, 6, 7, 12, 20],
    "severity": [2, 4, 6, 7, 8, 9, 10],
    "peak_minutes": [0.1, 2, 5, 6, 30, 120],
    "pain_bout_minutes": [0.05, 4, 5, 60, 600],
    "days_since_onset": [0, 1, 10, 14, 15, 60],
    "headache_days_month": [1, 3, 4, 9, 10, 14.6, 15, 20, 30],
    "migraine_days_month": [0, 1, 3, 4, 7, 8, 12],
    "months_at_frequency": [1, 3, 4, 24],
    "attacks_lifetime": [1, 2, 4, 5, 9, 10, 19, 20, 100],
    "duration_h": [0.2, 0.5, 3, 4, 12, 72, 100],
    "neuro_hours_ago": [0, 1, 24, 72, 240],
    "personality_change_days": [2, 7, 8, 60],
    "aura_prev_same": [0, 1, 2, 10],
    "aura_minutes": [2, 5, 20, 60, 90],
    "aura_first_age": [15, 30, 49, 50],
    "head_injury_days": [0, 3, 7, 8, 60, 92, 200],
    "bp_sys": [120, 140, 179, 180],
    "bp_dia": [80, 90, 119, 120],
    "spinal_epidural_days": [3, 14, 15],
    "attack_minutes": [1, 2, 10, 15, 60, 180, 200],
    "attacks_per_day": [0.2, 0.5, 2, 6, 8, 9],
    "shock_seconds": [1, 120, 121],
    "numb_hours": [1, 24, 25, 100],
    "simple_analgesic_days": [0, 5, 10, 15],
    "triptan_days": [0, 5, 10],
    "opioid_days": [0, 5, 10],
    "ergot_days": [0, 10],
    "combination_days": [0, 5, 10],
    "total_acute_days": [5, 10, 15, 20],
    "overuse_months": [1, 3, 4],
    "preventives_tried": [0, 2, 3],
    "tooth_pain_severity": [2, 5, 8],
    "mouth_opening_fingers": [0, 1, 2, 3],
    "bleeding_minutes_pressure": [5, 19, 20, 40],
    "ulcer_weeks": [1, 3, 4],
    "neck_lump_weeks": [1, 3],
    "socket_days": [1, 2, 7, 8, 20, 30],
    "socket_nonhealing_weeks": [1, 2, 3, 4],
    "bmi": [25, 36],
    "neck_cm": [38, 42],
    "impact_days_3m": [0, 10, 11],
    "lost_work_days_3m": [0, 1],
    "btx_days_since": [3, 10, 60],
}


def someone(chance: random.Random, areas: Iterable[str], complaint: str, density: float) -> dict[str, Answer]:
    """A complete patient with this complaint, whose troubles lie in these areas."""
    patient: dict[str, Answer] = dict.fromkeys(FACTS, ABSENT)
    for fact in FACTS.values():
        if fact.area in areas:
            if fact.kind == "finding" and chance.random() < density:
                patient[fact.name] = PRESENT
            elif fact.kind == "choice" and chance.random() < 0.7:
                patient[fact.name] = chance.choice(fact.options)
            elif fact.kind == "number" and chance.random() < 0.6:
                patient[fact.name] = chance.choice(LIKELY[fact.name])
    patient[complaint] = PRESENT
    return plausible(patient)


def plausible(patient: dict[str, Answer]) -> dict[str, Answer]:
    """The patient without answers that contradict each other or that nobody would volunteer."""

    def has(*facts: str) -> bool:
        return any(patient[fact] == PRESENT for fact in facts)

    def number(fact: str, otherwise: float) -> float:
        answer = patient[fact]
        return answer if isinstance(answer, (int, float)) else otherwise

    def without(*facts: str) -> None:
        patient.update(dict.fromkeys(facts, ABSENT))

    def all_of(*areas: str) -> list[str]:
        return [fact.name for fact in FACTS.values() if fact.area in areas]

    patient["age"] = number("age", 30)
    if patient["sex"] == ABSENT:
        patient["sex"] = "f"
    if patient["sex"] == "m" or not 12 <= number("age", 30) <= 55:
        without("pregnant", "weeks_postpartum", "breastfeeding", "combined_contraceptive")
    without("weeks_postpartum" if has("pregnant") else "weeks_pregnant")
    if not has("has_headache"):
        without(*(fact for fact in all_of("head", "pattern", "cluster", "child") if fact not in ("nausea", "vomiting")))
        without("new_drug_at_onset", "temple_headache", "spinal_epidural_days")
    else:
        patient["severity"] = number("severity", 5)
        if patient["headache_status"] == ABSENT:
            patient["headache_status"] = "usual"
        if patient["headache_status"] == "usual":
            without("days_since_onset", "worst_on_waking")
        else:
            without("neuro_hours_ago")
    if number("age", 30) >= 12:
        without(*all_of("child"))
    if not has(*(fact for fact in all_of("neuro")[:7])):
        without("neuro_hours_ago")
    if not has("aura_visual", "aura_sensory", "aura_speech"):
        without(*all_of("aura"))
    elif number("age", 30) >= 50:
        without("aura_resolved")
    for sign, details in FOLLOW_UPS.items():
        if not has(sign):
            without(*details)
    if not has("autonomic_same_side", "restless") or not has("unilateral"):
        without("attack_minutes", "attacks_per_day")
    if number("head_injury_days", 999) > 92:
        without("amnesia", "high_energy", "intoxicated", "prior_brain_surgery", "alcohol_dependence")
        if not has("face_trauma"):
            without("loc", "skull_fracture_signs")
    if not isinstance(patient["bp_sys"], (int, float)):
        without("bp_dia")
    if number("severity", 0) < 9:
        without("suicidal_thoughts")
    if patient["tooth_knocked_out"] == ABSENT and patient["socket_days"] == ABSENT and not has("face_trauma"):
        without("bleeding_minutes_pressure")
    if number("socket_days", 0) < 14 and not has("exposed_bone"):
        without("socket_nonhealing_weeks")
    if not has("mouth_lump", "red_or_mixed_patch", "loose_tooth_unexplained", "swelling_neck"):
        without("neck_lump_weeks")
    classes = ("simple_analgesic_days", "triptan_days", "opioid_days", "ergot_days", "combination_days")
    most = max(number(each, 0) for each in classes)
    if most:
        patient["total_acute_days"] = max(most, number("total_acute_days", 0))
    if number("migraine_days_month", 0) > number("headache_days_month", 31):
        patient["migraine_days_month"] = patient["headache_days_month"]
    return patient


FOLLOW_UPS = {
    "personality_change": ("personality_change_days",),
    "neck_pain_new": ("neck_injury_recent",),
    "eye_red": ("eye_pain", "halos"),
    "face_shock_pain": ("shock_seconds", "trigger_touch", "unilateral_face", "eating_prevented"),
    "facial_numbness": ("numb_hours", "dental_injection_recent", "numb_persistent"),
    "temple_headache": ("headache_changes_with_jaw",),
    "worse_upright": ("spinal_epidural_days",),
}
