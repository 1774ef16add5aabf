"""What brings the patient, who they are, and what else they live with."""

from __future__ import annotations

from clinical.interview.conditions import (
    CAN_BE_PREGNANT,
    concerns_head,
    could_be_pregnant,
    has_headache,
    hit_the_head_lately,
    may_be_adult,
    names_nothing,
    new_or_changed,
)
from clinical.interview.question import Item

_COMPLAINTS = (
    "has_headache",
    "has_tooth_pain",
    "has_jaw_pain",
    "swelling_face",
    "swelling_local_gum",
    "sudden_unexplained_swelling",
    "face_trauma",
    "face_shock_pain",
    "facial_numbness",
    "jaw_click_only",
    "told_grinding_at_night",
    "tooth_chip",
    "lost_restoration",
    "restorative_request",
)

PRESENTING_COMPLAINT = Item(
    "presenting_complaint",
    *_COMPLAINTS,
    when=names_nothing,
    botox=(("wants_botox",), lambda patient: names_nothing(patient) & may_be_adult(patient)),
)
# Who came with one thing is asked about the others once the dangerous ones are out of the way.
OTHER_COMPLAINTS = Item("presenting_complaint", *_COMPLAINTS, botox=(("wants_botox",), may_be_adult))

AGE = Item("age", "age", safety=True, always=True)
THIRD_PARTY = Item("third_party", "third_party")

PERSON = (
    Item(
        "sex",
        "sex",
        when=lambda patient: (
            has_headache(patient) & patient.measured("age").between(CAN_BE_PREGNANT[0], CAN_BE_PREGNANT[1])
        ),
        serves=("pregnant", "weeks_postpartum"),
    ),
    Item(
        "may_apply",
        pregnancy=(
            ("pregnant", "combined_contraceptive"),
            lambda patient: concerns_head(patient) & could_be_pregnant(patient),
        ),
        medicine=(("new_drug_at_onset",), has_headache),
        safety=True,
    ),
    Item(
        "breastfeeding",
        "breastfeeding",
        when=lambda patient: patient.reports("wants_botox") & has_headache(patient) & could_be_pregnant(patient),
        always=True,
    ),
    Item("weeks_pregnant", "weeks_pregnant", when=lambda patient: patient.reports("pregnant"), safety=True),
    Item(
        "weeks_postpartum",
        "weeks_postpartum",
        when=lambda patient: has_headache(patient) & could_be_pregnant(patient) & ~patient.reports("pregnant"),
        safety=True,
    ),
)

_MEDICAL = (
    "anticoagulant",
    "antiplatelet_not_aspirin",
    "bleeding_disorder",
    "immunosuppressed",
    "cancer_history",
    "diabetes_poor",
    "antiresorptive",
    "jaw_radiotherapy",
)
MEDICAL_HISTORY = Item("medical_history", *_MEDICAL)
# With a new headache or an infection the answers decide how urgent it is.
MEDICAL_HISTORY_EARLY = Item(
    "medical_history",
    *_MEDICAL,
    when=lambda patient: (
        new_or_changed(patient)
        | patient.reports("fever")
        | patient.reports("systemically_unwell")
        | hit_the_head_lately(patient)
    ),
    safety=True,
)
