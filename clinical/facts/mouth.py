"""Teeth, gums, mouth and face. Sheet section 0.4."""

from __future__ import annotations

from clinical.facts.fact import choice, findings, number

FACE = (
    *findings("face", face_shock_pain="Electric-shock face pain"),
    number("face", "shock_seconds", "Length of a shock", "seconds", 0, 1_000_000),
    *findings(
        "face",
        trigger_touch="Set off by light touch",
        unilateral_face="One side of the face",
        facial_numbness="Facial numbness",
    ),
    number("face", "numb_hours", "Hours of numbness", "hours", 0, 1_000_000),
    *findings(
        "face",
        numb_persistent="Numbness does not go",
        dental_injection_recent="Recent dental injection or surgery",
        eating_prevented="Pain stops eating or drinking",
    ),
)

DENTAL = (
    *findings(
        "mouth",
        has_tooth_pain="Toothache",
        tooth_pain_controlled="Painkillers control the toothache",
    ),
    number("mouth", "tooth_pain_severity", "Toothache severity", "out of 10", 0, 10),
    *findings(
        "mouth",
        hot_cold_linger="Hot or cold pain that lingers",
        bite_pain="Pain on biting",
        brief_sensitivity="Brief sensitivity",
        swelling_face="Swelling of the face",
        swelling_mouth="Swelling in the mouth",
        swelling_neck="Swelling of the neck",
        swelling_local_gum="Gum boil, pus or local gum swelling",
        swelling_rapid="Swelling grows over hours",
        sudden_unexplained_swelling="Sudden unexplained swelling",
        breathing_difficulty="Difficulty breathing",
        swallowing_difficulty="Difficulty swallowing",
        drooling="Cannot swallow spit",
        voice_change="Muffled or changed voice",
        tongue_raised_or_stuck="Tongue raised or stuck",
    ),
    number("mouth", "mouth_opening_fingers", "Mouth opening", "fingers", 0, 6),
    *findings(
        "mouth",
        eye_swelling="Swelling at the eye",
        bleeding_heavy="Heavy bleeding from the mouth",
    ),
    number("mouth", "bleeding_minutes_pressure", "Still bleeding after pressure for", "minutes", 0, 100_000),
    *findings(
        "mouth",
        face_trauma="Injury to face or jaw",
        bite_changed="Teeth meet differently",
    ),
    choice("mouth", "tooth_knocked_out", "Tooth knocked out", "adult", "baby"),
    *findings(
        "mouth",
        tooth_displaced="Tooth loosened or moved by a blow",
        tooth_fracture_pain="Broken tooth with pain or pink spot",
        tooth_chip="Chipped tooth",
        inhaled_object="Tooth or crown breathed in",
        jaw_pain_exertional="Jaw pain on effort, eased by rest",
        jaw_pain_now_at_rest="Ache in jaw, neck or arm now, at rest",
        sweating="Sweating",
        arm_pain="Arm pain",
    ),
    number("mouth", "ulcer_weeks", "Mouth ulcer for", "weeks", 0, 5200),
    *findings(
        "mouth",
        mouth_lump="Lump on lip or in mouth",
        red_or_mixed_patch="Red, or red and white, patch",
    ),
    number("mouth", "neck_lump_weeks", "Neck lump for", "weeks", 0, 5200),
    *findings("mouth", loose_tooth_unexplained="Tooth loose without a cause"),
    number("mouth", "socket_days", "Days since extraction", "days", 0, 40000),
    *findings("mouth", socket_pain="Pain in the socket"),
    number("mouth", "socket_nonhealing_weeks", "Socket not healed for", "weeks", 0, 5200),
    *findings(
        "mouth",
        exposed_bone="Exposed bone",
        jaw_stuck_open="Jaw stuck open",
        jaw_locked_closed="Jaw locked closed",
        trismus_progressive="Mouth opening ever less",
        lost_restoration="Lost filling or crown",
        restorative_request="Wants restorative work or a check-up",
    ),
)

FACTS_ABOUT_THE_MOUTH = (*FACE, *DENTAL)
