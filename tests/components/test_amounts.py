"""Numbers and frequencies as patients say them; a range stays a range."""

import pytest

from clinical.red_flag_screen.quantities import amounts
from clinical.red_flag_screen.reading import read
from clinical.red_flag_screen.safer_end import safer_end
from components.frequencies import frequencies


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("12", 12, 12),
        ("twelve", 12, 12),
        ("twenty five", 25, 25),
        ("twenty-five", 25, 25),
        ("10 to 15", 10, 15),
        ("10-15", 10, 15),
        ("between 3 and 5", 3, 5),
        ("a hundred", 100, 100),
        ("15+", 15, None),
        ("two or three", 2, 3),
    ],
)
def test_a_number_in_figures_or_words(text: str, low: float, high: float | None) -> None:
    (amount,) = amounts(read(text))
    assert amount.low == low
    assert amount.high in ({high, None} if high == low else {high})


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("3 times a week", 12, 13),
        ("twice a month", 2, 2),
        ("every day", 30, 31),
        ("daily", 30, 31),
        ("every other day", 14, 16),
        ("most days", 16, 27),
        ("half the month", 14, 16),
        ("once a week", 4, 5),
        ("12 days a month", 12, 12),
        ("couple of times a week", 8, 13),
    ],
)
def test_how_many_days_a_month_that_is(text: str, low: float, high: float) -> None:
    (frequency,) = frequencies(read(text))
    assert low <= frequency.low <= frequency.high <= high


@pytest.mark.parametrize("text", ["the day before", "weeks ago", "a month", "i am 12"])
def test_what_is_no_frequency(text: str) -> None:
    assert [each for each in frequencies(read(text)) if each.is_rate] == []


def test_more_headache_days_are_the_safer_end() -> None:
    assert safer_end("headache_days_month", 10, 15) == 15


def test_a_faster_peak_is_the_safer_end() -> None:
    assert safer_end("peak_minutes", 1, 10) == 1
