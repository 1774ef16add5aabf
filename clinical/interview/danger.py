"""The emergency gate: the signs everyone is asked about, then those of the head or of the mouth. Sheet section 1.2.

What excuses a sign is asked before the sign: nobody is sent to hospital for an aura
they have had ten times because the question about it came second.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import cluster_pattern
from clinical.derived.aura import any_aura, aura_lasts_as_auras_do, typical_aura
from clinical.derived.swelling import swelling_anywhere
from clinical.interview.conditions import (
    concerns_head,
    concerns_head_or_jaw,
    concerns_mouth,
    concerns_mouth_or_jaw,
    has_usual_headache_and_is_no_child,
    hit_the_head_lately,
    hurts_in_tooth_or_jaw,
    in_the_care_of_a_childs_protocol,
    may_breathe_carbon_monoxide,
    may_have_had_botox,
    names_mouth,
    names_nothing,
    new_or_changed,
    of_an_age_for_giant_cell_arteritis,
)
from clinical.interview.question import Item
from clinical.truth import Truth


def _comes_and_goes_like_one(patient: Case) -> Truth:
    """An aura that came on bit by bit and is gone."""
    return any_aura(patient) & patient.reports("aura_spread_gradual") & patient.reports("aura_resolved")


def _could_be_typical(patient: Case) -> Truth:
    """An aura whose course and length are those of a typical one."""
    return _comes_and_goes_like_one(patient) & aura_lasts_as_auras_do(patient)


def _fainting_counts(patient: Case) -> Truth:
    """Passing out with a new headache, bad air or a pain that may be the heart's; or with nothing named."""
    return (
        new_or_changed(patient)
        | hurts_in_tooth_or_jaw(patient)
        | may_breathe_carbon_monoxide(patient)
        | names_nothing(patient)
    )


# When a sign came, and how, tells the patient's own aura from a stroke. Where none excuses it every sign is urgent.
STROKE = (
    Item(
        "aura_course",
        "aura_spread_gradual",
        "aura_resolved",
        "aura_succession",
        "aura_unilateral",
        "aura_positive",
        "aura_then_headache_60",
        when=any_aura,
        safety=True,
    ),
    Item("aura_minutes", "aura_minutes", when=_comes_and_goes_like_one, safety=True),
    Item("aura_prev_same", "aura_prev_same", when=_could_be_typical, safety=True),
    Item("aura_first_age", "aura_first_age", when=_could_be_typical),
    Item(
        "neuro_hours_ago",
        "neuro_hours_ago",
        when=lambda patient: names_nothing(patient) | (_could_be_typical(patient) & ~typical_aura(patient)),
        safety=True,
    ),
    Item(
        "stroke_signs",
        "face_droop",
        "limb_weakness",
        "speech_problem",
        "sudden_vision_loss",
        "one_sided_numbness",
        "sudden_unsteadiness",
        "sudden_double_vision",
        usual=(("new_confusion", "systemically_unwell"), has_usual_headache_and_is_no_child),
        borrows=("new_confusion", "systemically_unwell"),
        safety=True,
    ),
    Item("aura_minutes", "aura_minutes", when=any_aura, safety=True),
)

EVERYONE = (
    Item(
        "danger_now",
        "new_confusion",
        "very_drowsy",
        "new_seizure",
        "chest_discomfort",
        "analgesic_overdose",
        "suicidal_plan_or_now",
        fainting=(("fainted",), _fainting_counts),
        mouth=(
            (
                *("sudden_unexplained_swelling", "face_trauma", "co_alarm", "co_others_ill"),
                *("jaw_stuck_open", "inhaled_object"),
            ),
            lambda patient: names_mouth(patient) & ~hurts_in_tooth_or_jaw(patient),
        ),
        borrows=(
            *("sudden_unexplained_swelling", "face_trauma", "co_alarm", "co_others_ill"),
            *("jaw_stuck_open", "inhaled_object"),
        ),
        safety=True,
    ),
    Item(
        "after_injections",
        "btx_swallow_breathe_speech",
        "btx_general_weakness",
        "btx_allergy",
        "btx_double_vision",
        "btx_neck_weak",
        "btx_site_infection",
        "btx_ptosis",
        when=may_have_had_botox,
        safety=True,
    ),
)

MOUTH_AND_JAW = (
    Item(
        "airway_signs",
        "breathing_difficulty",
        "swallowing_difficulty",
        "drooling",
        "voice_change",
        "tongue_raised_or_stuck",
        "jaw_stuck_open",
        "inhaled_object",
        when=lambda patient: concerns_mouth_or_jaw(patient) | patient.knows("btx_days_since"),
        safety=True,
    ),
)

HEAD_AND_MOUTH = (
    Item(
        "warning_signs",
        "fever",
        "systemically_unwell",
        "rash_nonblanching",
        head=(("neck_stiff", "eye_red", "co_alarm", "co_others_ill"), concerns_head),
        mouth=(("swelling_mouth", "swelling_neck", "eye_swelling", "bleeding_heavy"), concerns_mouth),
        safety=True,
    ),
    Item(
        "heart_signs",
        "jaw_pain_now_at_rest",
        "jaw_pain_exertional",
        "sweating",
        "breathless",
        "arm_pain",
        when=lambda patient: (
            patient.reports("has_jaw_pain")
            | patient.reports("has_tooth_pain")
            | patient.reports("chest_discomfort")
            | names_nothing(patient)
        ),
        safety=True,
    ),
    Item(
        "attack_features",
        "nausea",
        when=lambda patient: patient.reports("jaw_pain_now_at_rest"),
        safety=True,
    ),
    Item("swelling_rapid", "swelling_rapid", when=swelling_anywhere, safety=True),
    Item(
        "mouth_opening_fingers",
        "mouth_opening_fingers",
        when=lambda patient: swelling_anywhere(patient) | patient.reports("face_trauma"),
        safety=True,
    ),
    Item(
        "sight",
        "blurred_vision",
        when=lambda patient: patient.reports("eye_red") | swelling_anywhere(patient),
        eye=(("eye_pain", "halos"), lambda patient: patient.reports("eye_red")),
        safety=True,
    ),
    Item("tooth_knocked_out", "tooth_knocked_out", when=concerns_mouth, safety=True),
    Item("bleeding_minutes_pressure", "bleeding_minutes_pressure", when=concerns_mouth, safety=True),
)

INJECTIONS = (
    Item(
        "btx_days_since",
        "btx_days_since",
        when=lambda patient: (
            concerns_head_or_jaw(patient) | may_have_had_botox(patient) | patient.reports("breathing_difficulty")
        ),
        safety=True,
    ),
)

FRESH_INJURY = (Item("head_injury_days", "head_injury_days", when=new_or_changed, safety=True),)

INJURY = (
    Item(
        "head_injury_days",
        "head_injury_days",
        # A toothache takes twelve questions as it is; who has one is asked about a blow to the face.
        when=lambda patient: (
            ~patient.reports("has_tooth_pain") | concerns_head(patient) | patient.reports("face_trauma")
        ),
        safety=True,
    ),
    Item(
        "injury_signs",
        "loc",
        "skull_fracture_signs",
        "amnesia",
        "high_energy",
        "intoxicated",
        "prior_brain_surgery",
        "alcohol_dependence",
        when=hit_the_head_lately,
        safety=True,
    ),
    Item(
        "attack_features",
        "vomiting",
        when=lambda patient: (patient.reports("eye_red") & ~cluster_pattern(patient)) | hit_the_head_lately(patient),
        safety=True,
    ),
)

ARTERIES_AND_EYES = (
    Item(
        "artery_signs",
        "jaw_claudication",
        "scalp_tender",
        "temple_artery_tender",
        "pmr_symptoms",
        when=lambda patient: of_an_age_for_giant_cell_arteritis(patient) & concerns_head_or_jaw(patient),
        safety=True,
    ),
    Item(
        "sight",
        "blurred_vision",
        when=lambda patient: (
            (of_an_age_for_giant_cell_arteritis(patient) & concerns_head_or_jaw(patient))
            | in_the_care_of_a_childs_protocol(patient)
        ),
        gca=(("transient_vision_loss",), of_an_age_for_giant_cell_arteritis),
        safety=True,
    ),
)

CHILD = (
    Item(
        "child_signs",
        "child_balance_problem",
        "child_lethargy",
        "child_night_waking",
        "child_on_waking",
        "child_squint_or_upgaze",
        when=in_the_care_of_a_childs_protocol,
        safety=True,
    ),
)
