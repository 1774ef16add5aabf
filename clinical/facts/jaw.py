"""Jaw, grinding, sleep, and botulinum toxin: asked for or given. Sheet section 0.4."""

from __future__ import annotations

from clinical.facts.fact import choice, findings, number

JAW = (
    *findings("jaw", has_jaw_pain="Jaw pain"),
    choice("jaw", "jaw_pain_duration", "Jaw or temple pain in 30 days", "none", "comes_and_goes", "continuous"),
    *findings(
        "jaw",
        jaw_stiff_on_waking="Jaw stiff or painful on waking",
        jaw_worse_chewing="Changed by chewing",
        jaw_worse_opening="Changed by opening or moving the jaw",
        jaw_worse_habits="Changed by clenching, gum and other habits",
        jaw_worse_other="Changed by talking, yawning, kissing",
        weekly_jaw_pain="Jaw, temple or face pain weekly",
        weekly_pain_on_use="Pain on opening or chewing weekly",
        weekly_locking="Jaw locks or catches weekly",
        temple_headache="Headache in the temples",
        headache_changes_with_jaw="Headache changes with jaw use",
        headache_tmd_timing="Headache began with the jaw trouble",
        headache_same_side_as_jaw="Headache on the side of the jaw pain",
        jaw_click_only="Painless click only",
    ),
)

BRUXISM = findings(
    "bruxism",
    told_grinding_at_night="Told of grinding at night",
    wakes_teeth_clenched="Wakes with teeth clenched",
    awake_clenching="Clenches while awake",
    tooth_wear_or_cracks="Worn or cracked teeth",
    broken_restorations="Broken fillings or crowns",
    jaw_muscle_tired_morning="Jaw muscles tired in the morning",
)

SLEEP = (
    *findings(
        "sleep",
        snores_loudly="Snores loudly",
        tired_daytime="Tired by day",
        apnoea_seen="Breathing seen to stop in sleep",
        hypertension="High blood pressure",
    ),
    number("sleep", "bmi", "BMI", "kg/m²", 5, 150),
    number("sleep", "neck_cm", "Neck circumference", "cm", 10, 150),
    *findings("sleep", sleepy_driving="Sleepy while driving"),
)

BOTOX = (
    *findings("botox", wants_botox="Asks for botulinum toxin"),
    number("botox", "btx_days_since", "Days since botulinum toxin", "days", 0, 40000),
    *findings(
        "botox",
        btx_swallow_breathe_speech="Trouble swallowing, breathing or speaking since",
        btx_general_weakness="Weakness beyond the treated area",
        btx_allergy="Allergic reaction after injection",
        btx_ptosis="Drooping lid after injection",
        btx_double_vision="Double or blurred vision after injection",
        btx_neck_weak="Cannot hold the head up after injection",
        btx_site_infection="Infected injection site",
    ),
)

FACTS_ABOUT_THE_JAW = (*JAW, *BRUXISM, *SLEEP, *BOTOX)
