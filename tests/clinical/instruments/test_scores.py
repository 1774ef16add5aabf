import pytest

from clinical.instruments.grinding_grade import grinding_grades
from clinical.instruments.impact import MODERATE_FROM, Impact, impact_grade
from clinical.instruments.jaw_questions import (
    jaw_questions,
    jaw_questions_positive,
    short_jaw_questions,
    short_jaw_questions_positive,
)
from clinical.instruments.measure import OutOfRangeError
from clinical.instruments.sleep_screen import sleep_band, sleep_questions
from clinical.protocols.headache_impact import HIGH_IMPACT_DAYS
from clinical.protocols.headache_routing import HIGH_IMPACT_DAYS as HIGH_IMPACT_DAYS_IN_ROUTING

JAW = {
    "jaw_pain_duration": "none",
    "jaw_stiff_on_waking": "absent",
    "jaw_worse_chewing": "absent",
    "jaw_worse_opening": "absent",
    "jaw_worse_habits": "absent",
    "jaw_worse_other": "absent",
}
SLEEP = {
    "snores_loudly": "absent",
    "tired_daytime": "absent",
    "apnoea_seen": "absent",
    "hypertension": "absent",
    "bmi": 24,
    "age": 40,
    "neck_cm": 38,
    "sex": "f",
}


def test_no_jaw_pain_scores_nothing():
    assert jaw_questions(JAW).points == 0
    assert jaw_questions_positive(JAW) is False


def test_everything_scores_seven():
    everything = {**dict.fromkeys(JAW, "present"), "jaw_pain_duration": "continuous"}
    assert jaw_questions(everything).points == jaw_questions(everything).out_of == 7


def test_pain_that_comes_and_goes_scores_one_and_constant_pain_two():
    assert jaw_questions({**JAW, "jaw_pain_duration": "comes_and_goes"}).points == 1
    assert jaw_questions({**JAW, "jaw_pain_duration": "continuous"}).points == 2


def test_three_points_are_positive_and_two_are_not():
    two = {**JAW, "jaw_pain_duration": "continuous"}
    assert jaw_questions_positive(two) is False
    assert jaw_questions_positive({**two, "jaw_worse_chewing": "present"}) is True


def test_an_unanswered_jaw_question_leaves_the_score_open():
    two = {**JAW, "jaw_pain_duration": "continuous"}
    del two["jaw_worse_habits"]
    assert jaw_questions_positive(two) is None
    assert jaw_questions(two).unanswered == ("jaw_worse_habits",)
    assert not jaw_questions(two).complete


def test_a_not_sure_jaw_question_leaves_the_score_open_too():
    assert jaw_questions_positive({**JAW, "jaw_pain_duration": "continuous", "jaw_worse_other": "not_sure"}) is None


def test_one_answer_missing_cannot_undo_a_positive_score():
    positive = {**JAW, "jaw_pain_duration": "continuous", "jaw_stiff_on_waking": "present"}
    del positive["jaw_worse_habits"]
    assert jaw_questions_positive(positive) is True


def test_the_short_form_is_positive_from_two():
    one = {**JAW, "jaw_pain_duration": "comes_and_goes"}
    assert short_jaw_questions_positive(one) is False
    assert short_jaw_questions_positive({**one, "jaw_worse_chewing": "present"}) is True
    assert short_jaw_questions({**one, "jaw_worse_opening": "present"}).points == 1


@pytest.mark.parametrize(
    ("days", "grade"),
    [
        (0, Impact.LITTLE_OR_NONE),
        (5, Impact.LITTLE_OR_NONE),
        (6, Impact.MILD),
        (10, Impact.MILD),
        (11, Impact.MODERATE),
        (20, Impact.MODERATE),
        (21, Impact.SEVERE),
        (93, Impact.SEVERE),
    ],
)
def test_days_affected_are_graded_at_6_11_and_21(days, grade):
    assert impact_grade(days) is grade


def test_high_impact_begins_at_the_same_number_of_days_everywhere():
    assert MODERATE_FROM == HIGH_IMPACT_DAYS == HIGH_IMPACT_DAYS_IN_ROUTING


@pytest.mark.parametrize("days", [-1, 94, float("nan")])
def test_more_days_than_three_months_have_are_refused(days):
    with pytest.raises(OutOfRangeError):
        impact_grade(days)


def test_sleep_bands_change_at_3_and_5():
    points = ["snores_loudly", "tired_daytime", "apnoea_seen", "hypertension"]
    bands = []
    for number in range(5):
        bands.append(sleep_band({**SLEEP, **dict.fromkeys(points[:number], "present")}))
    bands.append(sleep_band({**SLEEP, **dict.fromkeys(points, "present"), "sex": "m"}))
    assert bands == ["low", "low", "low", "medium", "medium", "high"]


def test_limits_of_body_age_and_neck_are_not_reached_at_the_limit():
    assert sleep_questions({**SLEEP, "bmi": 35, "age": 50, "neck_cm": 40}).points == 0
    assert sleep_questions({**SLEEP, "bmi": 35.1, "age": 51, "neck_cm": 40.5}).points == 3


def test_the_band_is_open_while_a_neck_unmeasured_could_change_it():
    two = {**SLEEP, "snores_loudly": "present", "tired_daytime": "present"}
    assert sleep_band(two) == "low"
    del two["neck_cm"]
    assert sleep_band(two) is None


def test_a_chat_only_ever_finds_self_reported_grinding():
    grades = grinding_grades({"told_grinding_at_night": "present", "awake_clenching": "present"})
    assert [each.label for each in grades] == [
        "Self-reported (possible) sleep bruxism",
        "Self-reported (possible) awake bruxism",
    ]


def test_an_examination_and_a_device_change_the_way_it_was_found():
    told = {"wakes_teeth_clenched": "present"}
    assert grinding_grades(told, examined=True)[0].label == "Clinically based (probable) sleep bruxism"
    assert grinding_grades(told, examined=True, measured=True)[0].label == "Device-based (definite) sleep bruxism"


def test_someone_who_reports_nothing_has_no_grade():
    assert grinding_grades({"told_grinding_at_night": "not_sure"}) == ()
