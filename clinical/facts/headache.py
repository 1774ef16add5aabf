"""What the headache is like: its course, its attacks, aura, what sets it off. Sheet section 0.4."""

from __future__ import annotations

from clinical.facts.fact import choice, findings, number

CORE = (
    *findings("head", has_headache="Headache"),
    choice("head", "headache_status", "Headache new, changed or usual", "new", "changed", "usual"),
    number("head", "severity", "Severity", "out of 10", 0, 10),
    number("head", "peak_minutes", "Minutes to worst", "minutes", 0, 1_000_000),
    number("head", "pain_bout_minutes", "Length of the sudden pain", "minutes", 0, 10_000_000),
    number("head", "days_since_onset", "Days since it began", "days", 0, 40000),
    *findings(
        "head",
        worst_ever="Worst headache ever",
        headache_worsening="Steadily worsening",
    ),
    number("head", "headache_days_month", "Headache days a month", "days a month", 0, 31),
    number("head", "migraine_days_month", "Migraine days a month", "days a month", 0, 31),
    number("head", "months_at_frequency", "Months at this frequency", "months", 0, 1200),
    number("head", "attacks_lifetime", "Attacks in a lifetime", "attacks", 0, 1_000_000, whole=True),
    number("head", "duration_h", "Length of an attack, untreated", "hours", 0, 1_000_000),
    *findings(
        "head",
        unilateral="One-sided",
        pulsating="Pulsating",
        activity_worse="Worse with routine activity",
        nausea="Nausea",
        vomiting="Vomiting",
        vomiting_unexplained="Vomiting without a clear cause",
        cannot_keep_fluids="Cannot keep fluids down",
        photophobia="Photophobia",
        phonophobia="Phonophobia",
        attack_over_72h="Attack longer than 72 h",
        daily_from_first_day="Daily from the first day",
    ),
)

AURA = (
    *findings(
        "aura",
        aura_visual="Visual aura",
        aura_sensory="Sensory aura",
        aura_speech="Speech aura",
    ),
    number("aura", "aura_prev_same", "Earlier identical auras", "times", 0, 1_000_000, whole=True),
    *findings(
        "aura",
        aura_spread_gradual="Aura spreads over 5 min or more",
        aura_succession="Aura symptoms in succession",
    ),
    number("aura", "aura_minutes", "Length of an aura symptom", "minutes", 0, 1_000_000),
    *findings(
        "aura",
        aura_unilateral="Aura one-sided",
        aura_positive="Aura with a positive symptom",
        aura_then_headache_60="Headache with aura or within 60 min",
        aura_resolved="Aura fully resolved",
    ),
    number("aura", "aura_first_age", "Age at first aura", "years", 0, 120),
)

PATTERN = findings(
    "pattern",
    cough_trigger="Set off by cough, sneeze, strain or bending",
    exertion_trigger="Set off by exertion or sex",
    worse_lying="Worse lying down",
    wakes_from_sleep="Wakes from sleep",
    worst_on_waking="Worst on waking",
    worse_upright="Worse upright",
    visual_obscurations="Transient visual obscurations",
    pulsatile_tinnitus="Pulsatile tinnitus",
    papilloedema_told="Told of swollen optic discs",
    ruq_pain="Pain below the ribs",
    sudden_swelling="Sudden swelling of face, hands or feet",
    visual_disturbance="Visual disturbance in pregnancy or after birth",
)

CLUSTER = (
    number("cluster", "attack_minutes", "Length of an attack", "minutes", 0, 1_000_000),
    number("cluster", "attacks_per_day", "Attacks a day", "attacks a day", 0, 1000),
    *findings(
        "cluster",
        autonomic_same_side="Autonomic signs on the same side",
        restless="Restless in an attack",
        side_locked="Always the same side",
    ),
)

CHILD = findings(
    "child",
    child_night_waking="Headache wakes the child at night",
    child_on_waking="Headache on waking (child)",
    child_squint_or_upgaze="Squint or cannot look up (child)",
    child_lethargy="Lasting lack of energy (child)",
    child_balance_problem="Balance, walking or swallowing problem (child)",
)

FACTS_ABOUT_THE_HEADACHE = (*CORE, *AURA, *PATTERN, *CLUSTER, *CHILD)
