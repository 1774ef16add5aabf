"""Days told month by month, or by the days of last week, are reckoned to what was asked."""

import pytest

from clinical.red_flag_screen.reading import read
from components.days_by_month import days_a_month
from components.number_answers import number_for
from components.pending_question import PendingQuestion

A_MONTH = PendingQuestion("headache_days_month", "number", "days a month", 0, 31)
IN_THREE_MONTHS = PendingQuestion("impact_days_3m", "number", "days in 3 months", 0, 92)


@pytest.mark.parametrize(
    ("says", "low", "high"),
    [
        ("3 in september, 5 in october and 4 in november", 4, 4),
        ("I had three in sept, five in oct, and four in nov", 4, 4),
        ("september was 3, october was 5, november 4", 4, 4),
        ("Sept 3, Oct 5, Nov 4", 4, 4),
        ("none in september, 5 in october, 4 in november", 3, 3),
        ("3-4 in september, 5 in october", 4, 4.5),
        ("9 days in april and 12 days in may", 10.5, 10.5),
    ],
)
def test_days_told_month_by_month_are_the_days_of_a_month_on_average(says: str, low: float, high: float) -> None:
    found = number_for(A_MONTH, read(says), None)
    assert found is not None
    assert (found.low, found.high) == (low, high)


def test_three_months_told_one_by_one_are_added_up_where_three_months_were_asked_for() -> None:
    found = number_for(IN_THREE_MONTHS, read("3 in september, 5 in october and 4 in november"), None)
    assert found is not None
    assert (found.low, found.high) == (12, 12)


@pytest.mark.parametrize(
    ("says", "low", "high"),
    [("mon, wed and friday last week", 12, 13), ("last week on tuesday and thursday", 8, 9)],
)
def test_the_days_of_last_week_count_as_days_a_week(says: str, low: float, high: float) -> None:
    found = number_for(A_MONTH, read(says), None)
    assert found is not None
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    "says",
    [
        "october 6 and november 8",
        "on the 3rd of october and the 5th of november",
        "3 in october and 5 more in october",
        "about 12, worse in november",
        "3 in september, 5 in october, and my tooth hurts",
        "3 in september, october, 5 in november",
        "it may be 5, or 6 in march",
        "monday and thursday this week",
        "it started on monday last week and got worse",
        "12",
    ],
)
def test_dates_and_stories_are_no_list_of_days(says: str) -> None:
    assert days_a_month(read(says)) is None
