"""Teeth, gums, mouth, jaw, grinding and sleep. Sheet section 0.6, nos. 6 to 8."""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.grinding import grinds_or_clenches
from clinical.derived.swelling import swelling_anywhere
from clinical.interview.conditions import (
    concerns_head,
    concerns_head_or_jaw,
    concerns_jaw,
    concerns_mouth,
    concerns_mouth_or_jaw,
    has_headache,
    hurts_in_tooth_or_jaw_alone,
    names_nothing,
)
from clinical.interview.question import Item
from clinical.truth import Truth

SOCKET_SHOULD_HEAL_DAYS = 14
"""Days. A younger socket cannot yet be one that does not heal."""


def _jaw_in_question(patient: Case) -> Truth:
    return (
        concerns_jaw(patient)
        | patient.reports("wants_botox")
        | (patient.reports("temple_headache") & patient.reports("headache_changes_with_jaw"))
    )


def _sores(patient: Case) -> Truth:
    return (
        patient.reports("mouth_lump")
        | patient.reports("red_or_mixed_patch")
        | patient.reports("loose_tooth_unexplained")
        | patient.reports("swelling_neck")
        | names_nothing(patient)
    )


def _tooth_taken_out(patient: Case) -> Truth:
    return (
        patient.knows("socket_days")
        | patient.reports("socket_pain")
        | patient.reports("exposed_bone")
        | names_nothing(patient)
    )


MOUTH = (
    Item("tooth_pain_controlled", "tooth_pain_controlled", when=lambda patient: patient.reports("has_tooth_pain")),
    Item("tooth_pain_severity", "tooth_pain_severity", when=lambda patient: patient.reports("has_tooth_pain")),
    Item(
        "mouth_changes",
        "mouth_lump",
        "red_or_mixed_patch",
        "loose_tooth_unexplained",
        "exposed_bone",
        when=concerns_mouth,
        opening=(("trismus_progressive",), concerns_mouth_or_jaw),
        borrows=("socket_pain", "brief_sensitivity"),
        jaw=(("jaw_locked_closed", "bite_changed", "jaw_click_only"), concerns_jaw),
        pain=(("socket_pain", "brief_sensitivity"), concerns_mouth),
    ),
    Item(
        "tooth_signs",
        "tooth_fracture_pain",
        "tooth_displaced",
        "hot_cold_linger",
        "bite_pain",
        "brief_sensitivity",
        "socket_pain",
        when=concerns_mouth,
    ),
    Item("swelling_rapid", "swelling_rapid", when=swelling_anywhere, safety=True),
    Item(
        "socket_days",
        "socket_days",
        when=lambda patient: patient.reports("socket_pain"),
    ),
    Item(
        "mouth_opening_fingers",
        "mouth_opening_fingers",
        when=lambda patient: (
            swelling_anywhere(patient) | patient.reports("has_jaw_pain") | patient.reports("face_trauma")
        ),
        safety=True,
    ),
    Item("ulcer_weeks", "ulcer_weeks", when=concerns_mouth),
    Item("neck_lump_weeks", "neck_lump_weeks", when=_sores),
    Item(
        "socket_nonhealing_weeks",
        "socket_nonhealing_weeks",
        when=lambda patient: _tooth_taken_out(patient) & ~(patient.measured("socket_days") < SOCKET_SHOULD_HEAL_DAYS),
    ),
)

GRINDING = (
    Item(
        "jaw_and_grinding",
        "headache_changes_with_jaw",
        "wakes_teeth_clenched",
        "awake_clenching",
        when=lambda patient: concerns_head_or_jaw(patient) | patient.reports("wants_botox"),
        borrows=(
            *("told_grinding_at_night", "swelling_local_gum", "swelling_mouth", "swelling_neck", "jaw_worse_other"),
            "face_shock_pain",
        ),
        told=(("told_grinding_at_night",), concerns_head_or_jaw),
        gum=(
            ("swelling_local_gum",),
            lambda patient: concerns_head_or_jaw(patient) | patient.reports("wants_botox"),
        ),
        swelling=(
            ("swelling_mouth", "swelling_neck"),
            lambda patient: concerns_head(patient) | patient.reports("wants_botox"),
        ),
        jaw=(("jaw_worse_other",), lambda patient: concerns_jaw(patient) & ~has_headache(patient)),
        shocks=(
            ("face_shock_pain",),
            lambda patient: hurts_in_tooth_or_jaw_alone(patient) & concerns_jaw(patient),
        ),
    ),
)

JAW = (
    Item("temple_headache", "temple_headache", when=lambda patient: patient.reports("headache_changes_with_jaw")),
    Item(
        "grinding_harm",
        "jaw_muscle_tired_morning",
        "tooth_wear_or_cracks",
        "broken_restorations",
        when=lambda patient: grinds_or_clenches(patient) | patient.reports("wants_botox"),
        records=("headache_tmd_timing", "headache_same_side_as_jaw"),
    ),
    Item(
        "jaw_weekly",
        "weekly_jaw_pain",
        "weekly_pain_on_use",
        "weekly_locking",
        "jaw_stiff_on_waking",
        "jaw_worse_chewing",
        "jaw_worse_opening",
        "jaw_worse_habits",
        when=_jaw_in_question,
    ),
    Item("jaw_pain_duration", "jaw_pain_duration", when=_jaw_in_question),
    Item("jaw_worse_other", "jaw_worse_other", when=_jaw_in_question),
)


def _sleep_in_question(patient: Case) -> Truth:
    return grinds_or_clenches(patient) | patient.reports("worst_on_waking") | names_nothing(patient)


def _breathing_in_sleep(patient: Case) -> Truth:
    return patient.reports("snores_loudly") | patient.reports("apnoea_seen")


SLEEP = (
    Item(
        "sleep_signs",
        "snores_loudly",
        "tired_daytime",
        "apnoea_seen",
        "hypertension",
        "sleepy_driving",
        when=_sleep_in_question,
    ),
    Item("bmi", "bmi", when=_breathing_in_sleep),
    Item("neck_cm", "neck_cm", when=_breathing_in_sleep),
    Item("sex", "sex", when=_breathing_in_sleep),
)
