"""What is dangerous comes first, and what excuses a sign comes before the sign."""

from __future__ import annotations

import pytest

from clinical import ABSENT, PRESENT, Urgency
from clinical.interview.play import play
from tests.clinical.interview.visits import MIGRAINE, STROKE_SIGNS, asked_within

OF_EVERYONE = {"new_confusion", "very_drowsy", "new_seizure", "chest_discomfort", "analgesic_overdose"}


@pytest.mark.parametrize(
    "patient",
    [
        {"has_tooth_pain": PRESENT},
        {"has_jaw_pain": PRESENT},
        {"has_headache": PRESENT, "headache_status": "new"},
    ],
    ids=["toothache", "jaw pain", "new headache"],
)
def test_the_signs_everyone_is_asked_about_come_within_four_questions_of_the_complaint(patient):
    assert STROKE_SIGNS | OF_EVERYONE | {"suicidal_plan_or_now"} <= asked_within(4, patient)


def test_signs_of_meningitis_come_within_four_questions_of_a_headache():
    signs = {"fever", "neck_stiff", "rash_nonblanching"}
    assert signs - {"rash_nonblanching"} <= asked_within(3, {"has_headache": PRESENT, "headache_status": "new"})
    assert signs <= asked_within(4, {"has_headache": PRESENT, "headache_status": "new"})
    assert signs <= asked_within(4, {"has_headache": PRESENT, "headache_status": "usual", "fever": PRESENT})
    assert signs - {"neck_stiff"} <= asked_within(4, {"has_headache": PRESENT, "headache_status": "usual"})


def test_a_torn_neck_artery_is_found_within_four_questions_of_a_new_headache():
    signs = {"ptosis_or_unequal_pupils", "neck_pain_new", "neck_injury_recent", "pulsatile_tinnitus"}
    new = {"has_headache": PRESENT, "headache_status": "new"}
    assert signs - {"neck_injury_recent", "pulsatile_tinnitus"} <= asked_within(4, new)
    assert signs <= asked_within(4, {**new, "neck_pain_new": PRESENT})


def test_a_weak_arm_is_asked_about_before_what_excuses_an_aura():
    usual = {"has_headache": PRESENT, "headache_status": "usual", "aura_sensory": PRESENT, "aura_resolved": PRESENT}
    assert {"face_droop", "limb_weakness"} <= asked_within(2, usual)


def test_an_aura_that_has_not_gone_is_an_emergency_within_four_questions():
    numb = {"aura_sensory": PRESENT, "one_sided_numbness": PRESENT, "aura_prev_same": 9, "aura_spread_gradual": PRESENT}
    played = play({**MIGRAINE, **numb}, {"has_headache": PRESENT})
    assert played.assessment.urgency is Urgency.EMERGENCY
    assert len(played.questions) <= 4


def test_a_stroke_sign_without_an_aura_is_an_emergency_without_asking_when():
    played = play({**MIGRAINE, "speech_problem": PRESENT, "neuro_hours_ago": 90}, {"has_headache": PRESENT})
    assert played.assessment.urgency is Urgency.EMERGENCY
    assert "neuro_hours_ago" not in [question.id for question in played.questions]


@pytest.mark.parametrize("complaint", ["told_grinding_at_night", "has_jaw_pain", "has_tooth_pain", "lost_restoration"])
@pytest.mark.parametrize("status", ["new", "usual"])
def test_the_head_comes_before_the_mouth_for_who_names_both(complaint, status):
    patient = {"has_headache": PRESENT, complaint: PRESENT, "headache_status": status, "age": 40}
    questions = play(patient, {"has_headache": PRESENT, complaint: PRESENT}).questions
    asked = [question.id for question in questions]
    assert asked.index("stroke_signs") < asked.index("head_and_body") == 3 < asked.index("mouth_danger")


@pytest.mark.parametrize(
    "danger", [{"breathing_difficulty": PRESENT}, {"chest_discomfort": PRESENT}, {"systemically_unwell": PRESENT}]
)
def test_what_is_dangerous_with_a_toothache_is_still_found_beside_a_headache(danger):
    said = {"has_headache": PRESENT, "has_tooth_pain": PRESENT}
    played = play({**said, "headache_status": "usual", "age": 40, **danger}, said)
    assert played.assessment.urgency is Urgency.EMERGENCY
    assert len(played.questions) <= 5


def test_a_swelling_of_the_face_comes_before_the_head_also_beside_a_headache():
    said = {"has_headache": PRESENT, "swelling_face": PRESENT}
    played = play({**said, "headache_status": "usual", "age": 40, "drooling": PRESENT}, said)
    assert [question.id for question in played.questions] == ["headache_status", "swelling_danger"]


NEW = {"has_headache": PRESENT, "headache_status": "new", "age": 55, "sex": "f", "severity": 4}


@pytest.mark.parametrize(
    ("patient", "at_most"),
    [
        ({**NEW, "blurred_vision": PRESENT}, 4),
        ({**NEW, "severity": 7, "anticoagulant": PRESENT}, 6),
        ({**NEW, "severity": 8, "bleeding_disorder": PRESENT}, 6),
        ({**NEW, "antiplatelet_not_aspirin": PRESENT, "headache_worsening": PRESENT}, 7),
        ({**NEW, "headache_status": "usual", "age": 30, "sudden_swelling": PRESENT, "weeks_postpartum": 6}, 8),
    ],
    ids=[
        "blurred sight at 55",
        "a blood thinner",
        "a clotting disorder",
        "worse on clopidogrel",
        "swelling after birth",
    ],
)
def test_what_hangs_on_a_number_leads_to_the_number_at_once(patient, at_most):
    played = play(patient, {"has_headache": PRESENT})
    assert played.assessment.urgency is Urgency.EMERGENCY
    assert len(played.questions) <= at_most


def test_the_diastolic_pressure_is_found_within_four_questions_in_the_last_half_of_a_pregnancy():
    pregnant = {"has_headache": PRESENT, "pregnant": PRESENT, "headache_status": "usual", "weeks_pregnant": 30}
    said = {"has_headache": PRESENT, "pregnant": PRESENT}
    for pressure in ({"bp_sys": 120, "bp_dia": 90}, {"bp_sys": 140, "bp_dia": 80}):
        played = play({**pregnant, **pressure, "age": 30}, said)
        assert played.assessment.urgency is Urgency.EMERGENCY
        assert len(played.questions) <= 4


def test_an_appliance_and_what_makes_bad_air_an_emergency_are_asked_together():
    patient = {"co_better_away": PRESENT, "co_appliance": PRESENT, "breathless": PRESENT}
    played = play({**patient, "age": 30}, {"co_better_away": PRESENT})
    assert played.assessment.urgency is Urgency.EMERGENCY
    assert {"co_appliance", "breathless"} <= set(played.questions[-1].facts)


def test_the_airway_comes_first_for_a_swelling():
    airway = {"breathing_difficulty", "swallowing_difficulty", "drooling", "tongue_raised_or_stuck"}
    assert airway <= asked_within(1, {"swelling_face": PRESENT})
    assert "mouth_opening_fingers" in asked_within(3, {"swelling_face": PRESENT})


def test_the_signs_of_a_broken_face_come_first_for_a_blow_to_it():
    broken = {"loc", "vomiting", "bite_changed", "sudden_double_vision", "facial_numbness"}
    assert broken <= asked_within(1, {"face_trauma": PRESENT})


def test_the_danger_of_injections_comes_first_after_them():
    assert "btx_swallow_breathe_speech" in asked_within(1, {"btx_days_since": 3})


def test_a_childs_signs_come_first_for_a_child():
    child = {"age": 6, "has_headache": PRESENT}
    first = play(child, child).questions[0]
    assert {"child_balance_problem", "child_lethargy", "very_drowsy", "blurred_vision"} <= set(first.facts)


def test_how_sudden_it_was_is_asked_early_of_whoever_says_that_it_is_severe():
    severe = {"has_headache": PRESENT, "headache_status": "new", "severity": 9}
    asked = [question.id for question in play(severe, severe).questions]
    assert asked.index("peak_minutes") < asked.index("head_danger")


def test_a_first_attack_with_a_red_eye_is_not_asked_what_its_pain_is_like_before_how_sudden_it_was():
    attack = {"unilateral": PRESENT, "autonomic_same_side": PRESENT, "restless": PRESENT, "eye_red": PRESENT}
    first = {"attacks_lifetime": 1, "attack_minutes": 60, "severity": 10, "peak_minutes": 5}
    sudden = {"has_headache": PRESENT, "headache_status": "new", "age": 35, **attack, **first}
    played = play(sudden, {"has_headache": PRESENT})
    assert played.assessment.urgency is Urgency.EMERGENCY
    assert "pain_character" not in [question.id for question in played.questions]
    assert len(played.questions) <= 11
    often = play({**sudden, "attacks_lifetime": 15, "attacks_per_day": 2}, {"has_headache": PRESENT})
    assert often.assessment.urgency is Urgency.SOON
    assert "pain_character" in [question.id for question in often.questions]


@pytest.mark.parametrize("complaint", ["has_tooth_pain", "has_jaw_pain"])
def test_the_heart_is_asked_about_for_every_tooth_and_jaw_pain(complaint):
    heart = {"chest_discomfort", "jaw_pain_now_at_rest", "sweating", "breathless", "arm_pain", "nausea", "fainted"}
    assert heart <= asked_within(2, {complaint: PRESENT})


def test_an_aura_had_ten_times_before_does_not_call_an_ambulance():
    aura = {
        **MIGRAINE,
        "one_sided_numbness": PRESENT,
        "neuro_hours_ago": 2,
        "aura_sensory": PRESENT,
        "aura_prev_same": 10,
        "aura_spread_gradual": PRESENT,
        "aura_resolved": PRESENT,
        "aura_minutes": 20,
        "aura_first_age": 20,
    }
    assert play(aura).assessment.urgency < Urgency.SAME_DAY
    assert play({**aura, "aura_resolved": ABSENT}).assessment.urgency is Urgency.EMERGENCY


USUAL = {"has_headache": PRESENT, "headache_status": "usual", "age": 30, "severity": 4}


@pytest.mark.parametrize(
    "patient",
    [
        {**USUAL, "eye_red": PRESENT, "eye_pain": PRESENT, "halos": PRESENT},
        {**USUAL, "eye_red": PRESENT, "eye_pain": PRESENT, "vomiting": PRESENT},
        {**USUAL, "eye_red": PRESENT, "halos": PRESENT, "severity": 8},
        {**USUAL, "headache_status": "new", "eye_red": PRESENT, "eye_pain": PRESENT, "blurred_vision": PRESENT},
        {**USUAL, "immunosuppressed": PRESENT, "systemically_unwell": PRESENT},
        {**USUAL, "headache_status": "new", "immunosuppressed": PRESENT, "fever": PRESENT},
        {**USUAL, "fever": PRESENT, "neck_stiff": PRESENT},
        {
            **USUAL,
            "aura_sensory": PRESENT,
            "aura_spread_gradual": PRESENT,
            "aura_resolved": PRESENT,
            "aura_minutes": 61,
        },
    ],
    ids=[
        *("haloes", "vomiting with a red eye", "haloes and 8 of 10", "a new headache with a red eye"),
        *("ill with weak immunity", "a fever with weak immunity", "a stiff neck", "a long aura"),
    ],
)
def test_a_sign_leads_at_once_to_what_it_is_an_emergency_with(patient):
    played = play(patient, {"has_headache": PRESENT})
    assert played.assessment.urgency is Urgency.EMERGENCY
    assert len(played.questions) <= 4


def test_a_rash_is_found_within_four_questions_of_someone_who_names_no_complaint():
    played = play({"rash_nonblanching": PRESENT, "fever": PRESENT})
    assert played.assessment.urgency is Urgency.EMERGENCY
    after = [question.id for question in played.questions]
    assert len(set(after) - {"presenting_complaint", "other_complaints"}) <= 4


def test_a_cluster_attack_with_a_red_eye_and_vomiting_is_no_emergency():
    attack = {"unilateral": PRESENT, "autonomic_same_side": PRESENT, "restless": PRESENT, "attack_minutes": 60}
    often = {"attacks_per_day": 2, "attacks_lifetime": 15, "severity": 9}
    eye = {"eye_red": PRESENT, "eye_pain": PRESENT, "vomiting": PRESENT}
    assert play({**USUAL, **attack, **often, **eye}, {"has_headache": PRESENT}).assessment.urgency is Urgency.SOON
