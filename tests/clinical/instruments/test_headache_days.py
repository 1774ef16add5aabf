from fractions import Fraction

import pytest

from clinical.instruments.headache_days import (
    every_day,
    from_diary,
    from_four_weeks,
    from_three_months,
    mean,
    per_28_days,
    percent_fewer,
)
from clinical.instruments.measure import OutOfRangeError


def test_half_of_the_days_of_a_diary_are_15_a_month_exactly():
    assert [from_diary(n, 2 * n).days for n in (14, 15, 29, 41, 43, 45)] == [15] * 6


def test_a_diary_of_28_days_is_enough_for_a_visit_and_56_if_the_kind_is_unclear():
    assert not from_diary(5, 27).enough_for_a_visit
    assert from_diary(5, 28).enough_for_a_visit
    assert not from_diary(5, 55).enough_if_unclear
    assert from_diary(5, 56).enough_if_unclear


def test_14_days_in_4_weeks_are_15_a_month():
    assert from_four_weeks(14).days == 15


def test_13_days_in_4_weeks_are_fewer_than_15_a_month():
    assert 13.9 < from_four_weeks(13).days < 15


def test_45_days_in_3_months_are_15_a_month_and_44_are_not():
    assert from_three_months(45).days == 15
    assert from_three_months(44).days < 15


def test_every_day_is_30():
    assert every_day().days == 30


def test_memory_is_marked_and_a_diary_is_not():
    assert from_four_weeks(3).recalled
    assert from_three_months(3).recalled
    assert every_day().recalled
    assert not from_diary(3, 28).recalled


def test_a_memory_is_never_enough_by_itself():
    assert not from_three_months(3).enough_for_a_visit


def test_a_diary_of_30_days_is_counted_in_months_of_28_for_treatment():
    assert per_28_days(15, 30) == 14


@pytest.mark.parametrize(
    ("before", "now", "fewer"),
    [
        (20, 13, 35),
        (20, 15, 25),
        (18, 12.6, 30),
        (16, 14, Fraction("12.5")),
        (16, 13, Fraction("18.75")),
        (10, 12, -20),
        (10, 0, 100),
    ],
)
def test_the_change_is_exact(before, now, fewer):
    assert percent_fewer(before, now) == fewer


def test_no_days_before_leave_nothing_to_compare():
    assert percent_fewer(0, 5) is None


def test_the_mean_of_three_months_is_exact():
    assert mean((12.6, 12.6, 12.6)) == 12.6


@pytest.mark.parametrize(
    "refused",
    [
        lambda: from_diary(29, 28),
        lambda: from_diary(1, 0),
        lambda: from_four_weeks(29),
        lambda: from_four_weeks(-1),
        lambda: from_three_months(94),
        lambda: per_28_days(3, 2),
        lambda: percent_fewer(32, 1),
        lambda: percent_fewer(10, -1),
        lambda: mean(()),
    ],
)
def test_more_days_than_there_are_is_refused(refused):
    with pytest.raises(OutOfRangeError):
        refused()
