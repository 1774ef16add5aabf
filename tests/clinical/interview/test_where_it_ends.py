"""The interview ends where a complete history would."""

from __future__ import annotations

import random

import pytest

from clinical import ABSENT, FACTS, PRESENT, Urgency, assess
from clinical.assess import CLASSIFYING_PATTERNS
from clinical.interview import next_question
from clinical.interview.askable import worth_asking
from clinical.interview.play import play
from tests.clinical.interview.visits import VIGNETTES, interview_of
from tests.clinical.people import HEAD, JAW, MOUTH, someone

# Where the interview is more careful than a complete history would be, and why.
MORE_CAREFUL = {
    "Typical aura at 55 with a changed headache and blurred sight": "sight is asked about before old auras",
    "A drooping lid and new headache 10 days after botulinum toxin": "nobody with a headache is asked about injections",
    "A drooping lid in a new cluster pattern": "a drooping lid with a new headache comes before the pattern of attacks",
    "A drooping lid in a new cluster pattern of exactly 5 attacks": "the same",
    "A past sudden attack of a headache long known": "the days are not asked of a usual headache, they would be years",
}


def whole(answers: dict) -> dict:
    return {**dict.fromkeys(FACTS, ABSENT), **answers}


def test_an_emergency_ends_the_interview_at_once():
    played = play({"has_tooth_pain": PRESENT, "speech_problem": PRESENT})
    assert played.questions[-1].id == "stroke_signs"
    assert played.assessment.urgency is Urgency.EMERGENCY
    assert next_question(played.facts) is None


@pytest.mark.parametrize(("name", "answers"), VIGNETTES, ids=[name for name, _ in VIGNETTES])
def test_the_interview_ends_where_the_whole_history_does(name, answers):
    expected, reached = assess(whole(answers)), interview_of(name).assessment
    if name in MORE_CAREFUL:
        assert reached.urgency > expected.urgency
    elif any(fired.criterion.urgency for fired in expected.criteria):
        same = reached.urgency == expected.urgency
        assert same or {fired.criterion.id for fired in expected.criteria} == {"TMD-02"}, name
    else:
        assert reached.urgency in (None, Urgency.ROUTINE) or "FUP-04" in {f.criterion.id for f in reached.criteria}


def test_the_pattern_of_the_headache_is_the_one_that_a_whole_history_shows():
    for name, answers in VIGNETTES:
        expected = assess(whole(answers))
        if expected.urgency is None or expected.urgency < Urgency.SAME_DAY:
            reached = interview_of(name).assessment
            if reached.urgency is not Urgency.EMERGENCY:
                assert set(reached.patterns) & CLASSIFYING_PATTERNS == set(expected.patterns) & CLASSIFYING_PATTERNS, (
                    name
                )


@pytest.mark.parametrize(
    ("areas", "complaint"),
    [(HEAD, "has_headache"), (MOUTH, "has_tooth_pain"), (JAW, "has_jaw_pain")],
    ids=["headache", "toothache", "jaw pain"],
)
@pytest.mark.parametrize("density", [0.03, 0.1])
def test_random_patients_end_where_their_whole_history_does(areas, complaint, density):
    chance = random.Random(f"{complaint} {density}")
    for _ in range(60):
        patient = someone(chance, areas, complaint, density)
        expected, played = assess(patient), play(patient)
        reached = played.assessment
        assert reached.urgency == expected.urgency, (patient, played.facts)
        if reached.urgency is not Urgency.EMERGENCY:  # an emergency ends the interview, so others stay unasked
            assert {each.token for each in reached.referrals} == {each.token for each in expected.referrals}, patient
            assert worth_asking(played.facts) == frozenset()


ALARM = {"co_alarm": PRESENT, "breathless": PRESENT}
KNOCKED_OUT = {"head_injury_days": 3, "loc": PRESENT}
LONG_AURA = {"aura_speech": PRESENT, "aura_minutes": 61}


@pytest.mark.parametrize(
    ("complaint", "danger"),
    [
        *((complaint, ALARM) for complaint in ("has_tooth_pain", "has_jaw_pain", "lost_restoration", "wants_botox")),
        *((complaint, KNOCKED_OUT) for complaint in ("has_jaw_pain", "swelling_local_gum", "told_grinding_at_night")),
        *((complaint, LONG_AURA) for complaint in ("lost_restoration", "swelling_face", "told_grinding_at_night")),
        ("wants_botox", {"bleeding_heavy": PRESENT}),
        ("wants_botox", {"jaw_stuck_open": PRESENT}),
        ("lost_restoration", {"breathing_difficulty": PRESENT, "btx_days_since": 3}),
    ],
)
def test_a_danger_that_has_nothing_to_do_with_the_complaint_is_found(complaint, danger):
    said = {complaint: PRESENT}
    assert play({"age": 40, **danger, **said}, said).assessment.urgency is Urgency.EMERGENCY
