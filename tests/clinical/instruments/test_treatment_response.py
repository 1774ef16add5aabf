from datetime import date, timedelta
from fractions import Fraction

import pytest

from clinical import ABSENT, NOT_SURE, PRESENT, Urgency, assess
from clinical.instruments.follow_up_schedule import CHECKPOINTS, due
from clinical.instruments.measure import OutOfRangeError
from clinical.instruments.treatment_response import (
    Verdict,
    days_in_28,
    days_to_next_session,
    earliest_next_session,
    now_episodic,
    overrides_follow_up,
    overused_classes,
    response,
    side_effect_scheme,
    too_soon_for_a_session,
)


@pytest.mark.parametrize(
    ("baseline", "now", "fewer", "verdict"),
    [
        (20, (13,), 35, Verdict.CONTINUE_IS_REASONABLE),
        (20, (15,), 25, Verdict.STOP_AND_REVIEW),
        (18, (12.6,), 30, Verdict.CONTINUE_IS_REASONABLE),
        (18, (12.7,), Fraction(5300, 180), Verdict.STOP_AND_REVIEW),
        (20, (14, 14), 30, Verdict.CONTINUE_IS_REASONABLE),
        (16, (14, 13, 14), Fraction("14.583"), Verdict.STOP_AND_REVIEW),
    ],
)
def test_thirty_per_cent_fewer_days_after_two_cycles_is_a_response(baseline, now, fewer, verdict):
    found = response(baseline, now, cycles=2)
    assert found.verdict is verdict
    assert float(found.per_cent_fewer) == pytest.approx(float(fewer), abs=0.01)


def test_without_a_count_before_treatment_there_is_no_percentage():
    assert response(None, (10,), cycles=2) == response(0, (10,), cycles=2)
    assert response(None, (10,), cycles=2).verdict is Verdict.NO_BASELINE
    assert response(None, (10,), cycles=2).per_cent_fewer is None


def test_one_cycle_is_too_early_to_judge():
    assert response(20, (18,), cycles=1).verdict is Verdict.TOO_EARLY
    assert response(20, (18,), cycles=1).per_cent_fewer == 10


def test_no_count_at_weeks_20_to_24_is_too_early_to_judge():
    assert response(20, (), cycles=2).verdict is Verdict.TOO_EARLY


def test_three_months_below_15_days_are_episodic():
    assert now_episodic((14, 13, 14))
    assert now_episodic((20, 14.9, 13, 14))


def test_fifteen_days_in_one_of_three_months_are_not_episodic():
    assert not now_episodic((14, 15, 14))


def test_two_months_below_15_days_are_too_few():
    assert not now_episodic((14, 13))


def test_the_worked_example_of_both_messages():
    assert response(16, (14, 13, 14), cycles=2).verdict is Verdict.STOP_AND_REVIEW
    assert now_episodic((14, 13, 14))


def test_the_next_session_is_84_days_after_the_last():
    last = date(2026, 1, 5)
    assert earliest_next_session(last) == date(2026, 3, 30)
    assert too_soon_for_a_session(last, last + timedelta(days=83))
    assert not too_soon_for_a_session(last, last + timedelta(days=84))


ASKS = {"has_headache": PRESENT, "wants_botox": PRESENT}


@pytest.mark.parametrize(("days", "to_wait"), [(0, 84), (60, 24), (83, 1), (83.5, 1), (84, None), (200, None)])
def test_who_asks_for_injections_waits_until_twelve_weeks_have_passed(days, to_wait):
    assert days_to_next_session({**ASKS, "btx_days_since": days}, Urgency.ROUTINE) == to_wait


def test_nobody_else_waits():
    assert days_to_next_session({"has_headache": PRESENT, "btx_days_since": 60}, Urgency.ROUTINE) is None
    assert days_to_next_session(ASKS, Urgency.ROUTINE) is None
    for unknown in (ABSENT, NOT_SURE):
        assert days_to_next_session({**ASKS, "btx_days_since": unknown}, None) is None
    for urgency in (Urgency.SOON, Urgency.SAME_DAY, Urgency.EMERGENCY):
        assert days_to_next_session({**ASKS, "btx_days_since": 60}, urgency) is None


def test_a_session_before_the_last_one_is_refused():
    with pytest.raises(OutOfRangeError):
        too_soon_for_a_session(date(2026, 1, 5), date(2026, 1, 4))


@pytest.mark.parametrize(
    ("days", "total", "over"),
    [
        ({"simple_analgesic": 14}, None, ()),
        ({"simple_analgesic": 15}, None, ("simple_analgesic",)),
        ({"triptan": 9}, None, ()),
        ({"triptan": 10}, None, ("triptan",)),
        ({"opioid": 10, "ergot": 10, "combination": 10}, None, ("opioid", "ergot", "combination")),
        ({"simple_analgesic": 6, "triptan": 4}, 10, ("mixed",)),
        ({"simple_analgesic": 6, "triptan": 4}, 9, ()),
        ({"simple_analgesic": 10}, 10, ()),
        ({"simple_analgesic": 10, "triptan": 0}, 10, ()),
    ],
)
def test_medicine_days_over_the_limit_name_their_class(days, total, over):
    assert overused_classes(days, total) == over


@pytest.mark.parametrize("days", [{"triptan": 32}, {"triptan": -1}, {"chocolate": 5}])
def test_impossible_medicine_days_are_refused(days):
    with pytest.raises(OutOfRangeError):
        overused_classes(days)


def test_a_warning_sign_overrides_follow_up():
    assessment = assess(
        {
            "btx_days_since": 60,
            "has_headache": "present",
            "headache_status": "new",
            "neck_stiff": "present",
            "severity": 8,
        }
    )
    assert [each.criterion.id for each in overrides_follow_up(assessment)] == ["HRF-05"]


def test_a_calm_follow_up_goes_on():
    assert overrides_follow_up(assess({"btx_days_since": 60, "btx_allergy": "absent"})) == ()


def test_side_effects_are_reported_where_the_clinic_is():
    assert [side_effect_scheme(country) for country in ("GB", "us", "FR")] == [
        "Yellow Card",
        "MedWatch",
        "national scheme",
    ]


def test_thirty_days_are_28_in_a_treatment_month():
    assert days_in_28(30) == 28


TREATED = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("day", "names"),
    [
        (0, []),
        (1, []),
        (2, ["first_days"]),
        (3, ["first_days"]),
        (4, []),
        (14, ["week_2"]),
        (28, ["week_4"]),
        (84, ["weeks_10_to_12"]),
        (168, ["week_24"]),
    ],
)
def test_follow_up_falls_due_by_the_day(day, names):
    assert [each.name for each in due("botulinum_toxin", TREATED, TREATED + timedelta(days=day))] == names


def test_what_was_done_is_not_due_again():
    assert due("botulinum_toxin", TREATED, TREATED + timedelta(days=2), frozenset({"first_days"})) == ()


def test_dental_work_is_followed_up_in_the_first_three_days():
    assert [bool(due("dental_work", TREATED, TREATED + timedelta(days=day))) for day in range(5)] == [
        False,
        True,
        True,
        True,
        False,
    ]


def test_jaw_care_is_followed_up_at_six_and_twelve_weeks():
    assert [each.from_day for each in CHECKPOINTS["jaw_care"]] == [42, 84]


def test_follow_up_before_treatment_is_refused():
    with pytest.raises(OutOfRangeError):
        due("jaw_care", TREATED, TREATED - timedelta(days=1))
