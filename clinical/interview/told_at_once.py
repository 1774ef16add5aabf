"""What is asked first of whoever tells of an injury, a swelling, injections, bad air, a red eye or a numb face.

Up to seven signs at a time, each at home in a question further on. Sheet section 1.2.
"""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.aura import any_aura
from clinical.derived.swelling import swelling_anywhere
from clinical.interview.conditions import (
    attacks_with_signs,
    could_be_pregnant,
    has_headache,
    has_usual_headache,
    hit_the_head_lately,
    may_breathe_carbon_monoxide,
)
from clinical.interview.question import Item, screen
from clinical.truth import Truth


def _suspects_the_air(patient: Case) -> Truth:
    return may_breathe_carbon_monoxide(patient) | patient.reports("co_better_away")


AFTER_TREATMENT = (
    screen(
        "after_treatment",
        "btx_swallow_breathe_speech",
        "btx_general_weakness",
        "btx_allergy",
        "btx_double_vision",
        "btx_neck_weak",
        "breathing_difficulty",
        "swallowing_difficulty",
        when=lambda patient: patient.knows("btx_days_since"),
    ),
)

# A headache that is better away from home is bad air only where something burns there: asked with what makes it
# an emergency, so that one list settles both.
BAD_AIR = (
    screen(
        "air_danger",
        "breathless",
        "chest_discomfort",
        "new_confusion",
        "fainted",
        when=_suspects_the_air,
        pregnancy=(("pregnant",), lambda patient: _suspects_the_air(patient) & could_be_pregnant(patient)),
        appliance=(("co_appliance",), lambda patient: patient.reports("co_better_away")),
    ),
    Item("co_appliance", "co_appliance", when=lambda patient: patient.reports("co_better_away"), safety=True),
)


def _red_and_seeing_badly(patient: Case) -> Truth:
    return patient.reports("eye_red") & (patient.reports("blurred_vision") | patient.reports("halos"))


# Being sick is no danger in a cluster attack, so what such an attack is like comes before it.
RED_EYE = (
    screen(
        "eye_danger",
        "eye_pain",
        "halos",
        "blurred_vision",
        when=lambda patient: patient.reports("eye_red"),
        attack=(
            ("unilateral", "autonomic_same_side", "restless"),
            lambda patient: patient.reports("eye_red") & has_headache(patient),
        ),
        sight=(
            ("sudden_vision_loss",),
            lambda patient: patient.reports("eye_red") & has_usual_headache(patient) & ~any_aura(patient),
        ),
    ),
    Item(
        "severity",
        "severity",
        when=lambda patient: _red_and_seeing_badly(patient) & has_headache(patient),
        safety=True,
    ),
    Item(
        "attack_features",
        "vomiting",
        when=lambda patient: (
            has_headache(patient)
            & patient.reports("eye_red")
            & patient.reports("eye_pain")
            & ~attacks_with_signs(patient)
        ),
        safety=True,
    ),
)

NUMB_FACE = (
    Item(
        "numbness",
        "dental_injection_recent",
        when=lambda patient: patient.reports("facial_numbness"),
        records=("numb_persistent",),
        safety=True,
    ),
    Item("numb_hours", "numb_hours", when=lambda patient: patient.reports("facial_numbness"), safety=True),
)

FACE_INJURY = (
    screen(
        "face_injury",
        "loc",
        "vomiting",
        "skull_fracture_signs",
        "bite_changed",
        "facial_numbness",
        "sudden_double_vision",
        "new_confusion",
        when=lambda patient: patient.reports("face_trauma"),
    ),
    Item("tooth_knocked_out", "tooth_knocked_out", when=lambda patient: patient.reports("face_trauma"), safety=True),
    Item(
        "mouth_opening_fingers",
        "mouth_opening_fingers",
        when=lambda patient: patient.reports("face_trauma"),
        safety=True,
    ),
)

HEAD_INJURY = (
    screen(
        "head_injury",
        "loc",
        "amnesia",
        "vomiting",
        "skull_fracture_signs",
        "high_energy",
        "new_seizure",
        "very_drowsy",
        when=hit_the_head_lately,
    ),
    screen(
        "injury_risks",
        "anticoagulant",
        "antiplatelet_not_aspirin",
        "bleeding_disorder",
        "intoxicated",
        "prior_brain_surgery",
        "alcohol_dependence",
        "new_confusion",
        when=hit_the_head_lately,
    ),
)

SWELLING = (
    screen(
        "swelling_danger",
        "breathing_difficulty",
        "swallowing_difficulty",
        "drooling",
        "voice_change",
        "tongue_raised_or_stuck",
        "eye_swelling",
        "swelling_rapid",
        when=swelling_anywhere,
    ),
    screen(
        "spreading_infection",
        "fever",
        "systemically_unwell",
        "new_confusion",
        "immunosuppressed",
        "diabetes_poor",
        "blurred_vision",
        "sudden_double_vision",
        when=swelling_anywhere,
    ),
    Item("mouth_opening_fingers", "mouth_opening_fingers", when=swelling_anywhere, safety=True),
)
