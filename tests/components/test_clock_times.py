"""How long ago a time on today's clock is."""

import pytest

from clinical.red_flag_screen.reading import read
from components.clock_times import minutes_since

TEN = 10 * 60


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("since twenty past nine", 40),
        ("been pressing since half nine", 30),
        ("from quarter to ten", 15),
        ("since 9.20 this morning", 40),
        ("since 9:45", 15),
        ("since 9 o'clock", 60),
        ("since eight", 120),
        ("since nine fifteen", 45),
        ("from about 9pm last night", 13 * 60),
        ("since half past 11 last night", 10 * 60 + 30),
    ],
)
def test_since(said, minutes):
    assert minutes_since([word.form for word in read(said)], TEN) == minutes


@pytest.mark.parametrize(
    "said", ["for twenty minutes", "since 3 days", "about 10 times", "half an hour", "since monday"]
)
def test_no_time_of_day(said):
    assert minutes_since([word.form for word in read(said)], TEN) is None
