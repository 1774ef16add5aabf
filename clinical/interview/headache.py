"""The headache itself: how bad and how sudden, what it is like, what sets it off, what else comes with it."""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.attacks import (
    CLUSTER_LONGEST_MINUTES,
    CLUSTER_SHORTEST_MINUTES,
    SUNCT_LONGEST_MINUTES,
    cluster_pattern,
)
from clinical.derived.aura import any_aura
from clinical.derived.pain import moderate_or_severe
from clinical.derived.risk import bleeds_easily, pre_eclampsia_window
from clinical.interview.conditions import (
    attacks_with_signs,
    concerns_head,
    could_be_pregnant,
    has_headache,
    has_milder_usual_headache,
    has_usual_headache,
    may_be_severe,
    names_nothing,
    new_or_changed,
    severe_headache,
    very_high_pressure,
)
from clinical.interview.question import Condition, Item, screen
from clinical.protocols.sudden_headache import LASTING_MINUTES
from clinical.truth import Truth

MINUTES_AN_HOUR = 60
ASK_ABOUT_SUICIDE_FROM = 9
"""Points out of 10."""


FACE_SHOCKS = (
    Item(
        "face_shocks",
        "unilateral_face",
        "eating_prevented",
        when=lambda patient: patient.reports("face_shock_pain"),
        touch=(
            ("trigger_touch",),
            lambda patient: (
                patient.reports("face_shock_pain")
                | (attacks_with_signs(patient) & (patient.measured("attack_minutes") <= SUNCT_LONGEST_MINUTES))
            ),
        ),
    ),
    Item("shock_seconds", "shock_seconds", when=lambda patient: patient.reports("face_shock_pain")),
)


def _lasts_long_enough(patient: Case) -> Truth:
    """An attack told to be longer than the shortest pain that counts: how long the pain lasted is not asked again."""
    return (patient.measured("attack_minutes") >= LASTING_MINUTES) | (
        patient.measured("duration_h") >= LASTING_MINUTES / MINUTES_AN_HOUR
    )


def _side_is_known(patient: Case) -> Truth:
    """On one side or not: told with a red eye already, together with the other signs of a cluster attack."""
    return patient.reports("unilateral") | patient.denies("unilateral")


# What excuses a sudden severe pain comes before how suddenly it came: a cluster attack, or a pain of moments.
def _how_sudden(when: Condition) -> tuple[Item, ...]:
    def of_the_usual(patient: Case) -> Truth:
        return when(patient) & has_usual_headache(patient)

    return (
        *_how_long(lambda patient: when(patient) & new_or_changed(patient) & ~patient.reports("eye_red")),
        Item(
            "pain_character",
            "unilateral",
            "pulsating",
            "activity_worse",
            "autonomic_same_side",
            "restless",
            "daily_from_first_day",
            "worse_upright",
            when=lambda patient: (
                when(patient)
                & ~_side_is_known(patient)
                & ~(patient.measured("pain_bout_minutes") < CLUSTER_SHORTEST_MINUTES)
                & ~(patient.measured("pain_bout_minutes") > CLUSTER_LONGEST_MINUTES)
            ),
            records=("side_locked",),
        ),
        Item("attacks_lifetime", "attacks_lifetime", when=lambda patient: when(patient) & attacks_with_signs(patient)),
        Item("attack_minutes", "attack_minutes", when=lambda patient: when(patient) & attacks_with_signs(patient)),
        *FACE_SHOCKS,
        Item("attacks_per_day", "attacks_per_day", when=lambda patient: when(patient) & attacks_with_signs(patient)),
        Item("duration_h", "duration_h", when=lambda patient: of_the_usual(patient) & ~_lasts_long_enough(patient)),
        *_how_long(when),
        Item("peak_minutes", "peak_minutes", when=when, safety=True),
    )


def _how_long(when: Condition) -> tuple[Item, ...]:
    """How long the worst pain lasted, and how long ago it was."""
    return (
        Item(
            "pain_bout_minutes",
            "pain_bout_minutes",
            when=lambda patient: when(patient) & ~_lasts_long_enough(patient),
            safety=True,
        ),
        Item(
            "days_since_onset",
            "days_since_onset",
            # Asked of a usual headache it would be the age of the illness, and would excuse a sudden attack today.
            when=lambda patient: when(patient) & new_or_changed(patient),
            safety=True,
        ),
    )


# Who has said how bad it is, and that it is severe, is asked before the signs in the head; everyone else once they
# have rated it.
SAID_TO_BE_SEVERE = _how_sudden(lambda patient: severe_headache(patient) & ~patient.denies("new_confusion"))
SEVERITY = Item("severity", "severity", when=has_headache, safety=True)
HOW_SUDDEN = (
    *_how_sudden(may_be_severe),
    Item(
        "suicidal_thoughts",
        "suicidal_thoughts",
        when=lambda patient: (patient.measured("severity") >= ASK_ABOUT_SUICIDE_FROM) | cluster_pattern(patient),
        safety=True,
    ),
)

NOTHING_NAMED = (Item("suicidal_thoughts", "suicidal_thoughts", when=names_nothing, safety=True),)

SIGNS_IN_THE_HEAD = (
    Item(
        "head_signs",
        "ptosis_or_unequal_pupils",
        "neck_pain_new",
        "pulsatile_tinnitus",
        "visual_obscurations",
        "co_better_away",
        "personality_change",
        "papilloedema_told",
        when=concerns_head,
        safety=True,
    ),
    Item(
        "neck_injury_recent", "neck_injury_recent", when=lambda patient: patient.reports("neck_pain_new"), safety=True
    ),
    Item(
        "heart_signs",
        "breathless",
        when=lambda patient: (
            patient.reports("co_alarm") | patient.reports("co_others_ill") | patient.reports("co_appliance")
        ),
        safety=True,
    ),
    Item(
        "personality_change_days",
        "personality_change_days",
        when=lambda patient: patient.reports("personality_change"),
    ),
)

PREGNANCY = (
    Item(
        "pregnancy_signs",
        "ruq_pain",
        "sudden_swelling",
        "visual_disturbance",
        when=lambda patient: has_headache(patient) & pre_eclampsia_window(patient),
        safety=True,
    ),
)

BLOOD_PRESSURE = (
    Item("bp_sys", "bp_sys", when=has_headache, safety=True),
    Item("bp_dia", "bp_dia", when=lambda patient: has_headache(patient) & patient.knows("bp_sys"), safety=True),
    screen("pressure_danger", "blurred_vision", "breathless", when=very_high_pressure),
)

# On a blood thinner a new headache that gets worse is an emergency.
GETTING_WORSE = (
    Item(
        "headache_course",
        "headache_worsening",
        when=lambda patient: new_or_changed(patient) & bleeds_easily(patient),
        safety=True,
    ),
)

COURSE = (
    Item(
        "headache_course",
        "headache_worsening",
        "worst_ever",
        "weight_loss_or_sweats",
        "vomiting_unexplained",
        "cough_trigger",
        "exertion_trigger",
        when=has_headache,
        medicine=(("new_drug_at_onset",), new_or_changed),
    ),
    Item(
        "headache_position",
        "worse_lying",
        "wakes_from_sleep",
        "worst_on_waking",
        when=new_or_changed,
        borrows=("cannot_keep_fluids", "attack_over_72h", "acute_meds_fail", "face_shock_pain"),
        attack=(("cannot_keep_fluids", "attack_over_72h", "acute_meds_fail", "face_shock_pain"), new_or_changed),
    ),
    Item("spinal_epidural_days", "spinal_epidural_days", when=lambda patient: patient.reports("worse_upright")),
    Item(
        "pain_character",
        "unilateral",
        "pulsating",
        "activity_worse",
        "autonomic_same_side",
        "restless",
        "daily_from_first_day",
        "worse_upright",
        when=has_headache,
        shocks=(("face_shock_pain",), has_milder_usual_headache),
        borrows=("face_shock_pain",),
        records=("side_locked",),
    ),
    Item(
        "attack_minutes",
        "attack_minutes",
        when=lambda patient: attacks_with_signs(patient) & moderate_or_severe(patient),
    ),
    Item(
        "attacks_per_day",
        "attacks_per_day",
        when=lambda patient: attacks_with_signs(patient) & moderate_or_severe(patient),
    ),
    *FACE_SHOCKS,
    Item(
        "attack_features",
        "nausea",
        "vomiting",
        "photophobia",
        "phonophobia",
        when=has_headache,
        aura=(("aura_visual", "aura_sensory", "aura_speech"), concerns_head),
        long=(("attack_over_72h", "cannot_keep_fluids"), has_headache),
        usual=(("acute_meds_fail", "new_drug_at_onset"), has_usual_headache),
        pill=(("combined_contraceptive",), lambda patient: any_aura(patient) & could_be_pregnant(patient)),
        shocks=(("face_shock_pain",), has_usual_headache),
        borrows=("acute_meds_fail", "new_drug_at_onset", "face_shock_pain", "combined_contraceptive"),
    ),
)
