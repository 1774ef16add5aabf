"""Signs of something else behind the pain: nerves, infection, arteries, eyes, surroundings, injury."""

from __future__ import annotations

from clinical.facts.fact import findings, number

NEURO = (
    *findings(
        "neuro",
        face_droop="Face droop",
        limb_weakness="Arm or leg weakness",
        speech_problem="Speech problem",
        sudden_vision_loss="Sudden loss of sight",
        one_sided_numbness="One-sided numbness",
        sudden_unsteadiness="Sudden loss of balance",
        sudden_double_vision="Sudden double vision",
    ),
    number("neuro", "neuro_hours_ago", "Hours since the neurological sign", "hours", 0, 1_000_000),
    *findings(
        "neuro",
        new_confusion="New confusion",
        very_drowsy="Very drowsy or hard to wake",
        fainted="Fainted",
        new_seizure="New seizure",
        personality_change="Change in thinking or personality",
    ),
    number("neuro", "personality_change_days", "Days since the change began", "days", 0, 40000),
    *findings("neuro", ptosis_or_unequal_pupils="Drooping lid or unequal pupils"),
)

INFECTION = findings(
    "infection",
    fever="Fever",
    neck_stiff="Stiff neck (chin not to chest)",
    rash_nonblanching="Non-blanching rash",
    systemically_unwell="Systemically unwell",
)

GCA = findings(
    "gca",
    jaw_claudication="Jaw claudication",
    scalp_tender="Scalp tenderness",
    temple_artery_tender="Tender temporal artery",
    pmr_symptoms="New shoulder or hip stiffness",
    weight_loss_or_sweats="Weight loss or night sweats",
    blurred_vision="Blurred vision",
    transient_vision_loss="Transient loss of sight",
)

EYE = findings("eye", eye_red="Red eye", eye_pain="Painful eye", halos="Haloes round lights")

ENVIRONMENT = findings(
    "environment",
    co_alarm="Carbon monoxide alarm sounded",
    co_others_ill="Others or pets in the building ill",
    co_better_away="Headache better away from the building",
    co_appliance="Fuel-burning appliance there",
    breathless="Breathless",
    chest_discomfort="Chest discomfort",
)

INJURY = (
    number("injury", "head_injury_days", "Days since head injury", "days", 0, 40000),
    *findings(
        "injury",
        loc="Knocked out",
        amnesia="Memory gap after the injury",
        high_energy="Fall over 1 m or high speed",
        skull_fracture_signs="Signs of skull fracture",
        intoxicated="Drunk or drugged",
        prior_brain_surgery="Previous brain surgery",
        neck_pain_new="New neck pain",
        neck_injury_recent="Neck injury or manipulation in 4 weeks",
        alcohol_dependence="Heavy alcohol use",
    ),
)

FACTS_ABOUT_DANGER = (*NEURO, *INFECTION, *GCA, *EYE, *ENVIRONMENT, *INJURY)
