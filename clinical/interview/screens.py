"""The first questions: up to seven signs at a time, gathered for the complaint, the most dangerous first.

A screen gathers signs that each have a home further on in the interview, in a
question of their own; whoever is not shown a screen meets them there. What excuses
a sign stands before it, so that nobody is sent to hospital for the headache they
have always had. Sheet section 1.2.
"""

from __future__ import annotations

from clinical.derived.swelling import swelling_anywhere
from clinical.interview.conditions import (
    concerns_jaw_alone,
    could_be_pregnant,
    has_headache,
    has_milder_usual_headache,
    has_usual_headache,
    has_usual_headache_and_is_no_child,
    hurts_in_tooth_or_jaw,
    hurts_in_tooth_or_jaw_alone,
    in_the_care_of_a_childs_protocol,
    names_mouth,
    names_mouth_or_jaw,
    names_mouth_without_swelling,
    names_nothing,
    new_or_changed,
    of_a_headache_known_not_to_be_usual,
    of_an_age_for_giant_cell_arteritis,
    pregnant_or_just_delivered,
)
from clinical.interview.question import Condition, Item, screen

STATUS = Item("headache_status", "headache_status", when=has_headache, safety=True)
STATUS_OF_AN_ADULT = Item(
    "headache_status",
    "headache_status",
    when=lambda patient: has_headache(patient) & ~in_the_care_of_a_childs_protocol(patient),
    safety=True,
)

CHILD = (
    screen(
        "child_danger",
        "very_drowsy",
        "new_confusion",
        "new_seizure",
        "child_balance_problem",
        "child_lethargy",
        "blurred_vision",
        "rash_nonblanching",
        when=in_the_care_of_a_childs_protocol,
    ),
)
AFTER_THE_CHILDS_SIGNS = (
    STATUS,
    Item("head_injury_days", "head_injury_days", when=in_the_care_of_a_childs_protocol, safety=True),
)


def _pressure(when: Condition) -> tuple[Item, ...]:
    """Both numbers of a reading; the second is asked only of who has one."""
    return (
        Item("bp_sys", "bp_sys", when=when, safety=True),
        Item("bp_dia", "bp_dia", when=lambda patient: when(patient) & patient.knows("bp_sys"), safety=True),
    )


# With the usual headache the blood pressure alone can be the emergency; with a new one the signs and the severity can.
PREGNANCY = (
    Item("weeks_pregnant", "weeks_pregnant", when=lambda patient: patient.reports("pregnant"), safety=True),
    *_pressure(lambda patient: pregnant_or_just_delivered(patient) & has_usual_headache(patient)),
    screen(
        "pregnancy_danger",
        "ruq_pain",
        "sudden_swelling",
        "visual_disturbance",
        "vomiting",
        when=pregnant_or_just_delivered,
    ),
    Item(
        "severity",
        "severity",
        when=lambda patient: pregnant_or_just_delivered(patient) & new_or_changed(patient),
        safety=True,
    ),
    *_pressure(pregnant_or_just_delivered),
)

ARTERIES_AND_SIGHT = (
    screen(
        "arteries_and_sight",
        "jaw_claudication",
        "scalp_tender",
        "temple_artery_tender",
        "pmr_symptoms",
        "blurred_vision",
        "transient_vision_loss",
        when=lambda patient: (
            of_an_age_for_giant_cell_arteritis(patient)
            & (has_headache(patient) | patient.reports("has_jaw_pain") | names_nothing(patient))
        ),
    ),
)

# Of a usual headache an aura is asked before the signs of a stroke that it can look like; no aura weakens an arm.
# A fever and a red eye lead on at once to what they would be an emergency with.
HEAD_AND_AURA = (
    screen(
        "head_danger",
        "aura_visual",
        "aura_sensory",
        "aura_speech",
        "face_droop",
        "limb_weakness",
        "fever",
        "eye_red",
        when=has_usual_headache_and_is_no_child,
    ),
    screen(
        "head_danger",
        "neck_stiff",
        "new_confusion",
        "very_drowsy",
        "rash_nonblanching",
        "new_seizure",
        "immunosuppressed",
        when=lambda patient: has_usual_headache(patient) & patient.reports("fever"),
    ),
)

HEAD = (
    screen(
        "head_danger",
        "new_confusion",
        "very_drowsy",
        "fever",
        "neck_stiff",
        "neck_pain_new",
        "eye_red",
        "blurred_vision",
        when=new_or_changed,
    ),
    # From 50 on, a new headache with blurred sight is an emergency.
    Item(
        "age",
        "age",
        when=lambda patient: new_or_changed(patient) & patient.reports("blurred_vision"),
        safety=True,
        always=True,
    ),
    Item("severity", "severity", when=lambda patient: patient.reports("neck_stiff"), safety=True),
    Item(
        "medical_history",
        "immunosuppressed",
        when=lambda patient: (
            has_headache(patient) & (patient.reports("fever") | patient.reports("systemically_unwell"))
        ),
        safety=True,
    ),
)

HEAD_AND_BODY = (
    screen(
        "head_and_body",
        "new_seizure",
        "chest_discomfort",
        "analgesic_overdose",
        "suicidal_plan_or_now",
        when=has_headache,
        new=(("ptosis_or_unequal_pupils",), new_or_changed),
        neck=(
            ("pulsatile_tinnitus", "neck_injury_recent"),
            lambda patient: new_or_changed(patient) & patient.reports("neck_pain_new"),
        ),
        known=(("fainted",), of_a_headache_known_not_to_be_usual),
        rash=(("rash_nonblanching",), new_or_changed),
        usual=(("systemically_unwell", "very_drowsy", "rash_nonblanching", "co_alarm"), has_usual_headache),
    ),
)

HEAD_AND_AIR = (
    screen(
        "head_and_neck",
        "co_alarm",
        "co_others_ill",
        "co_better_away",
        "visual_obscurations",
        "personality_change",
        "papilloedema_told",
        when=has_headache,
        new=(("pulsatile_tinnitus",), new_or_changed),
        usual=(("cannot_keep_fluids", "attack_over_72h"), has_usual_headache),
        milder=(
            ("sudden_swelling",),
            lambda patient: has_milder_usual_headache(patient) & could_be_pregnant(patient),
        ),
    ),
)

NOTHING_NAMED = (
    screen(
        "illness_danger",
        "fever",
        "systemically_unwell",
        "rash_nonblanching",
        "breathing_difficulty",
        "drooling",
        "fainted",
        "co_better_away",
        when=names_nothing,
    ),
)


def _mouth_and_jaw(when: Condition) -> tuple[Item, ...]:
    return (
        screen(
            "mouth_danger",
            "breathing_difficulty",
            "drooling",
            "swelling_face",
            "swelling_mouth",
            "swelling_neck",
            when=lambda patient: when(patient) & names_mouth_or_jaw(patient) & ~swelling_anywhere(patient),
            mouth=(
                ("eye_swelling", "bleeding_heavy"),
                lambda patient: when(patient) & names_mouth_without_swelling(patient),
            ),
            jaw=(("jaw_stuck_open", "face_trauma"), lambda patient: when(patient) & concerns_jaw_alone(patient)),
        ),
        screen(
            "heart_danger",
            "chest_discomfort",
            "jaw_pain_now_at_rest",
            "sweating",
            "breathless",
            "arm_pain",
            "nausea",
            "fainted",
            when=lambda patient: when(patient) & hurts_in_tooth_or_jaw(patient),
        ),
        screen(
            "illness_danger",
            "fever",
            "systemically_unwell",
            "new_confusion",
            "very_drowsy",
            "new_seizure",
            "analgesic_overdose",
            "suicidal_plan_or_now",
            when=lambda patient: when(patient) & names_mouth_or_jaw(patient),
            swelling=(
                ("bleeding_heavy", "chest_discomfort", "jaw_stuck_open"),
                lambda patient: when(patient) & swelling_anywhere(patient),
            ),
        ),
    )


# Who came with a headache too is asked about the head first: what is dangerous in the mouth shows in its swelling,
# its injury or its bleeding, each of which has come before either.
MOUTH_AND_JAW = _mouth_and_jaw(lambda patient: ~has_headache(patient))
MOUTH_BESIDE_HEADACHE = _mouth_and_jaw(has_headache)

TEETH = (
    screen(
        "tooth_and_jaw_danger",
        "jaw_stuck_open",
        "inhaled_object",
        "jaw_pain_exertional",
        when=names_mouth_or_jaw,
        teeth=(("tooth_displaced", "tooth_fracture_pain", "swelling_local_gum"), names_mouth),
        shocks=(("face_shock_pain",), lambda patient: names_mouth(patient) & hurts_in_tooth_or_jaw_alone(patient)),
        painless=(
            ("hot_cold_linger", "bite_pain"),
            lambda patient: names_mouth(patient) & ~hurts_in_tooth_or_jaw(patient),
        ),
        jaw=(
            ("trismus_progressive", "jaw_locked_closed", "bite_changed", "antiresorptive", "jaw_radiotherapy"),
            concerns_jaw_alone,
        ),
    ),
)
