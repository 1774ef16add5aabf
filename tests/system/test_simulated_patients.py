"""Patients with a profile answer what they are asked, and must end where the criteria put them."""

import pytest

from clinical import assess
from tests.system.chat import Chat
from tests.system.patient import Patient
from tests.system.running import RunningTrigem

MIGRAINE = {
    "has_headache": True, "age": 34, "sex": "f", "headache_status": "usual", "severity": 7, "unilateral": True,
    "pulsating": True, "activity_worse": True, "nausea": True, "photophobia": True, "phonophobia": True,
    "attacks_lifetime": 50, "duration_h": 24, "peak_minutes": 60, "days_since_onset": 400,
}  # fmt: skip

PATIENTS = {
    "chronic migraine with grinding": Patient(
        "I get headaches on most days, throbbing on one side, and my husband hears me grinding my teeth at night",
        {
            **MIGRAINE, "headache_days_month": 20, "migraine_days_month": 10, "months_at_frequency": 8,
            "preventives_tried": 3, "told_grinding_at_night": True, "tooth_wear_or_cracks": True, "impact_days_3m": 20,
            "lost_work_days_3m": 5, "acute_meds_fail": True, "simple_analgesic_days": 6,
        },
    ),
    "toothache that painkillers hold": Patient(
        "I've had toothache since Sunday",
        {"age": 29, "sex": "m", "has_tooth_pain": True, "tooth_pain_controlled": True, "bite_pain": True,
         "tooth_pain_severity": 4},
    ),
    "a lost filling without pain": Patient(
        "a filling fell out, no pain at all", {"age": 52, "sex": "m", "lost_restoration": True}
    ),
    "a painful clicking jaw": Patient(
        "my jaw aches when I chew and it is stiff in the morning",
        {"age": 31, "sex": "f", "has_jaw_pain": True, "jaw_pain_duration": "comes_and_goes",
         "jaw_stiff_on_waking": True, "jaw_worse_chewing": True, "weekly_jaw_pain": True},
    ),
    "a tight headache now and then": Patient(
        "I get a dull tight headache about twice a month",
        {"age": 40, "sex": "m", "has_headache": True, "headache_status": "usual", "severity": 3, "duration_h": 4,
         "attacks_lifetime": 60, "headache_days_month": 2, "peak_minutes": 90, "days_since_onset": 900},
    ),
    "an older man with a new headache and a sore scalp": Patient(
        "new headache for two weeks",
        {"age": 71, "sex": "m", "has_headache": True, "headache_status": "new", "severity": 5, "scalp_tender": True,
         "peak_minutes": 120, "days_since_onset": 14},
    ),
    "swelling that stops swallowing": Patient(
        "my face is swollen and I can't swallow", {"age": 44, "swelling_face": True, "swallowing_difficulty": True}
    ),
    "jaw ache with a tight chest": Patient(
        "my jaw aches", {"age": 63, "sex": "f", "has_jaw_pain": True, "chest_discomfort": True}
    ),
    "a fever with a swollen gum": Patient(
        "my gum is swollen", {"age": 38, "sex": "m", "swelling_local_gum": True, "fever": True}
    ),
    "twenty weeks pregnant with a bad new headache": Patient(
        "I've got a really bad headache",
        {"age": 30, "sex": "f", "pregnant": True, "weeks_pregnant": 30, "has_headache": True, "headache_status": "new",
         "severity": 8, "peak_minutes": 60, "days_since_onset": 1},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PATIENTS)
def test_ends_where_the_criteria_put_the_whole_profile(trigem: RunningTrigem, name: str) -> None:
    patient = PATIENTS[name]
    visit = Patient(patient.says, patient.profile)
    chat = Chat(trigem.url)
    urgency = visit.visit(chat)
    expected = assess(visit.complete_case())
    assert expected.urgency is not None
    assert urgency == expected.urgency.value, f"asked {visit.asked}"
    if urgency != "emergency":
        shown = {referral.token for referral in expected.referrals}
        assert set(chat.assessment()["referrals"]) == shown, f"asked {visit.asked}"
