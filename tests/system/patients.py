"""The simulated patients, by what they come with."""

from typing import Any

from tests.system.patient import Patient

Profile = dict[str, Any]
WOMAN, MAN = {"sex": "f"}, {"sex": "m"}
USUAL: Profile = {"has_headache": True, "headache_status": "usual", "peak_minutes": 60, "days_since_onset": 400}
NEW: Profile = {"has_headache": True, "headache_status": "new", "peak_minutes": 60}
MIGRAINE: Profile = {
    **USUAL, **WOMAN, "age": 34, "severity": 7, "unilateral": True, "pulsating": True, "activity_worse": True,
    "nausea": True, "photophobia": True, "phonophobia": True, "attacks_lifetime": 50, "duration_h": 24,
}  # fmt: skip
CHRONIC: Profile = {**MIGRAINE, "headache_days_month": 20, "migraine_days_month": 10, "months_at_frequency": 8}
TOOTHACHE: Profile = {
    **MAN, "age": 29, "has_tooth_pain": True, "tooth_pain_controlled": True, "bite_pain": True,
    "tooth_pain_severity": 4,
}  # fmt: skip
JAW: Profile = {
    **WOMAN, "age": 31, "has_jaw_pain": True, "jaw_pain_duration": "comes_and_goes", "jaw_stiff_on_waking": True,
    "jaw_worse_chewing": True, "weekly_jaw_pain": True, "mouth_opening_fingers": 3,
}  # fmt: skip

PATIENTS: dict[str, Patient] = {
    "chronic migraine with grinding": Patient(
        "I get headaches on most days, throbbing on one side, and my husband hears me grinding my teeth at night",
        {
            **CHRONIC, "preventives_tried": 3, "told_grinding_at_night": True, "tooth_wear_or_cracks": True,
            "impact_days_3m": 20, "lost_work_days_3m": 5, "acute_meds_fail": True, "simple_analgesic_days": 6,
        },
        speaks=False,
    ),
    "chronic migraine, told in words": Patient(
        "bad headaches for years, about 20 days a month now",
        {**CHRONIC, "preventives_tried": 2},
        wonders=(("what is chronic migraine?", "FAQ-20"), ("who sees what I type?", "FAQ-38")),
    ),
    "migraine now and then": Patient(
        "I keep getting migraines", {**MIGRAINE, "headache_days_month": 4, "migraine_days_month": 4}
    ),
    "migraine, with the number put right": Patient(
        "I get migraines",
        {**MIGRAINE, "headache_days_month": 6, "migraine_days_month": 5},
        slips_on=("headache_days_month", "age"),
    ),
    "a tight headache now and then": Patient(
        "I get a dull tight headache about twice a month",
        {**USUAL, **MAN, "age": 40, "severity": 3, "duration_h": 4, "attacks_lifetime": 60, "headache_days_month": 2},
        speaks=False,
    ),
    "a tight headache, told in words": Patient(
        "dull ache round my forehead, twice a month",
        {**USUAL, **MAN, "age": 45, "severity": 3, "duration_h": 5, "attacks_lifetime": 60, "headache_days_month": 2},
        wonders=(("are you a real doctor?", "FAQ-37"),),
    ),
    "too many painkillers for a headache": Patient(
        "headaches nearly every day and I live on painkillers",
        {
            **USUAL, **WOMAN, "age": 46, "severity": 5, "duration_h": 8, "attacks_lifetime": 300,
            "headache_days_month": 22, "months_at_frequency": 12, "simple_analgesic_days": 20, "overuse_months": 8,
        },
        speaks=False,
        wonders=(("can painkillers make headaches worse?", "FAQ-21"),),
    ),
    "an older man with a new headache and a sore scalp": Patient(
        "new headache for two weeks",
        {**NEW, **MAN, "age": 71, "severity": 5, "scalp_tender": True, "peak_minutes": 120, "days_since_onset": 14},
        speaks=False,
    ),
    "a new headache with a temperature": Patient(
        "I've had a headache since yesterday and a temperature",
        {**NEW, **WOMAN, "age": 24, "severity": 6, "fever": True, "days_since_onset": 1},
    ),
    "a stiff neck with a temperature": Patient(
        "headache and fever",
        {**NEW, "age": 22, "severity": 8, "fever": True, "neck_stiff": True, "days_since_onset": 1},
    ),
    "a weak arm": Patient("sudden headache", {**NEW, "age": 58, "limb_weakness": True}, speaks=False),
    "a drooping face while booking": Patient(
        "can I book a check up? my face has gone droopy on one side since lunch", {"age": 61, "face_droop": True}
    ),
    "the worst headache, in seconds": Patient(
        "worst headache of my life, it hit me in seconds an hour ago",
        {**NEW, "age": 44, "severity": 10, "peak_minutes": 1, "worst_ever": True, "days_since_onset": 0},
    ),
    "twenty weeks pregnant with a bad new headache": Patient(
        "I've got a really bad headache",
        {
            **NEW, **WOMAN, "age": 30, "pregnant": True, "weeks_pregnant": 30, "severity": 8, "days_since_onset": 1,
        },
        speaks=False,
    ),
    "a headache after a knock, on blood thinners": Patient(
        "headache since I hit my head",
        {**NEW, **MAN, "age": 66, "severity": 4, "head_injury_days": 2, "anticoagulant": True, "days_since_onset": 2},
        speaks=False,
    ),
    "toothache that painkillers hold": Patient("I've had toothache since Sunday", TOOTHACHE, speaks=False),
    "toothache, told in words": Patient(
        "toothache at the back for three days",
        TOOTHACHE,
        wonders=(("what can i do for toothache tonight?", "FAQ-25"), ("how much does it cost?", "FAQ-12")),
    ),
    "toothache that nothing holds": Patient(
        "my tooth is agony and tablets don't help",
        {**TOOTHACHE, "tooth_pain_controlled": False, "tooth_pain_severity": 9, "hot_cold_linger": True},
        speaks=False,
    ),
    "a fever with a swollen gum": Patient(
        "my gum is swollen", {**MAN, "age": 38, "swelling_local_gum": True, "fever": True}, speaks=False
    ),
    "swelling that stops swallowing": Patient(
        "my face is swollen and I can't swallow", {"age": 44, "swelling_face": True, "swallowing_difficulty": True}
    ),
    "a knocked-out adult tooth": Patient(
        "my front tooth just got knocked out", {"age": 19, "tooth_knocked_out": "adult", "face_trauma": True}
    ),
    "a lost filling without pain": Patient(
        "a filling fell out, no pain at all", {**MAN, "age": 52, "lost_restoration": True}
    ),
    "a chipped tooth": Patient("I chipped a tooth on an olive stone", {**WOMAN, "age": 27, "tooth_chip": True}),
    "a painful clicking jaw": Patient(
        "my jaw aches when I chew and it is stiff in the morning", JAW, speaks=False
    ),
    "a sore jaw, told in words": Patient(
        "my jaw aches when I chew",
        JAW,
        wonders=(("do night guards work?", "FAQ-28"),),
    ),
    "jaw ache with a tight chest": Patient(
        "my jaw aches", {**WOMAN, "age": 63, "has_jaw_pain": True, "chest_discomfort": True}, speaks=False
    ),
    "an ulcer for a month": Patient(
        "a mouth ulcer that won't heal", {**MAN, "age": 59, "ulcer_weeks": 5}, speaks=False
    ),
    "someone who grinds and is otherwise well": Patient(
        "my wife says I grind my teeth at night", {**MAN, "age": 35, "told_grinding_at_night": True}
    ),
    "thoughts of suicide with a plan": Patient(
        "the headaches are so bad I want to end my life tonight",
        {"has_headache": True, "suicidal_thoughts": True, "suicidal_plan_or_now": True},
    ),
}  # fmt: skip
