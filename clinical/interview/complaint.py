"""What brings the patient, who they are, and what else they live with."""

from __future__ import annotations

from clinical.case import Case
from clinical.derived.aura import any_aura
from clinical.derived.pain import below_severe
from clinical.interview.conditions import (
    concerns_head,
    concerns_jaw_alone,
    could_be_pregnant,
    has_headache,
    has_usual_headache,
    hit_the_head_lately,
    hurts_in_tooth_or_jaw,
    may_be_adult,
    names_mouth,
    names_mouth_or_jaw,
    names_nothing,
    names_something,
    new_or_changed,
)
from clinical.interview.question import Condition, Item, screen
from clinical.truth import Truth

PRESENTING_COMPLAINT = (
    Item(
        "presenting_complaint",
        "has_headache",
        "has_tooth_pain",
        "has_jaw_pain",
        "swelling_face",
        "face_trauma",
        "face_shock_pain",
        "restorative_request",
        when=names_nothing,
    ),
    Item(
        "other_complaints",
        "swelling_local_gum",
        "sudden_unexplained_swelling",
        "facial_numbness",
        "told_grinding_at_night",
        "tooth_chip",
        "lost_restoration",
        when=names_nothing,
        botox=(("wants_botox",), lambda patient: names_nothing(patient) & may_be_adult(patient)),
    ),
)

# Who came with one thing is asked about the others once the dangerous ones are out of the way. A lost filling, a
# click or a wish for treatment has no danger in it: who has one says so.
OTHER_COMPLAINTS = Item(
    "also_there",
    "has_headache",
    "has_tooth_pain",
    "has_jaw_pain",
    "swelling_face",
    "sudden_unexplained_swelling",
    "face_trauma",
    "facial_numbness",
    when=names_something,
    pregnancy=(("pregnant",), lambda patient: has_headache(patient) & could_be_pregnant(patient)),
    air=(("co_alarm", "co_others_ill"), lambda patient: names_mouth_or_jaw(patient) & ~has_headache(patient)),
    gum=(("swelling_local_gum",), concerns_jaw_alone),
    aura=(
        ("aura_visual", "aura_sensory", "aura_speech"),
        lambda patient: names_mouth(patient) & ~hurts_in_tooth_or_jaw(patient) & ~has_headache(patient),
    ),
    safety=True,
    gathers=True,
)

# Who came with neither headache, tooth nor sore jaw has room for the signs of other things.
ANYTHING_ELSE = (
    screen(
        "anything_else",
        "aura_visual",
        "aura_sensory",
        "aura_speech",
        "papilloedema_told",
        "suicidal_thoughts",
        when=lambda patient: (
            names_something(patient) & ~has_headache(patient) & ~hurts_in_tooth_or_jaw(patient) & ~names_mouth(patient)
        ),
        air=(
            ("co_alarm", "co_others_ill"),
            lambda patient: ~has_headache(patient) & ~names_mouth_or_jaw(patient) & names_something(patient),
        ),
    ),
)

AGE = Item("age", "age", safety=True, always=True)
# From 50 on, the danger to sight comes before anything else in a new headache.
AGE_EARLY = Item("age", "age", when=new_or_changed, safety=True, always=True)
THIRD_PARTY = Item("third_party", "third_party")

PERSON = (
    Item(
        "may_apply",
        pregnancy=(("pregnant",), lambda patient: concerns_head(patient) & could_be_pregnant(patient)),
        pill=(
            ("combined_contraceptive",),
            lambda patient: any_aura(patient) & could_be_pregnant(patient) & ~has_usual_headache(patient),
        ),
        safety=True,
    ),
    Item(
        "breastfeeding",
        "breastfeeding",
        when=lambda patient: patient.reports("wants_botox") & has_headache(patient) & could_be_pregnant(patient),
        always=True,
    ),
    Item("weeks_pregnant", "weeks_pregnant", when=lambda patient: patient.reports("pregnant"), safety=True),
)


def _birth(when: Condition) -> tuple[Item, ...]:
    """No man is asked when he gave birth. Asked only where pregnancy or a birth could still change anything."""

    def could_have(patient: Case) -> Truth:
        return when(patient) & could_be_pregnant(patient) & ~patient.reports("pregnant")

    return (
        Item("sex", "sex", when=could_have, serves=("weeks_postpartum", "pregnant"), safety=True),
        Item("weeks_postpartum", "weeks_postpartum", when=could_have, safety=True),
    )


BIRTH = _birth(has_headache)
# Sudden swelling of face or hands is an emergency soon after a birth.
BIRTH_BESIDE_SWELLING = _birth(lambda patient: has_headache(patient) & patient.reports("sudden_swelling"))

_OF_THE_WHOLE_BODY = (
    "anticoagulant",
    "antiplatelet_not_aspirin",
    "bleeding_disorder",
    "immunosuppressed",
    "cancer_history",
    "diabetes_poor",
)
_MEDICAL = (*_OF_THE_WHOLE_BODY, "antiresorptive", "jaw_radiotherapy")
MEDICAL_HISTORY = Item("medical_history", *_MEDICAL)


# With a new headache or an infection the answers decide how urgent it is. What only a jaw bone is in danger from waits.
def _medical_history_early(when: Condition) -> Item:
    return Item(
        "medical_history",
        *_OF_THE_WHOLE_BODY,
        when=when,
        course=(("headache_worsening", "systemically_unwell"), lambda patient: when(patient) & new_or_changed(patient)),
        borrows=("headache_worsening", "systemically_unwell"),
        safety=True,
    )


MEDICAL_HISTORY_OF_A_SEVERE_HEADACHE = _medical_history_early(
    lambda patient: new_or_changed(patient) & patient.knows("severity") & ~below_severe(patient)
)
MEDICAL_HISTORY_EARLY = _medical_history_early(
    lambda patient: (
        new_or_changed(patient)
        | patient.reports("fever")
        | patient.reports("systemically_unwell")
        | hit_the_head_lately(patient)
    )
)
