"""Days that have a name."""

from datetime import date

import pytest

from clinical.red_flag_screen.reading import read
from components.feast_days import feast_days

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("since Halloween", date(2026, 10, 31)),
        ("on Bonfire Night", date(2026, 11, 5)),
        ("guy fawkes", date(2026, 11, 5)),
        ("just after Thanksgiving", date(2025, 11, 27)),
        ("since St Patrick's day", date(2026, 3, 17)),
        ("on Valentine's", date(2026, 2, 14)),
        ("boxing day", date(2025, 12, 26)),
        ("since the clocks went back", date(2026, 10, 25)),
        ("since half term", date(2026, 10, 26)),
        ("august bank holiday", date(2026, 8, 31)),
        ("Mother's Day", date(2026, 3, 15)),
        ("since Good Friday", date(2026, 4, 3)),
    ],
)
def test_the_last_of_its_name(said, day):
    assert [found for _, _, found in feast_days([word.form for word in read(said)], TODAY)] == [day]


def test_other_days_have_no_name():
    assert list(feast_days([word.form for word in read("since the holidays on a friday")], TODAY)) == []
