"""Days told by what is left."""

import pytest

from clinical.red_flag_screen.reading import read
from components.days_left_over import days_left_over


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("about 5 clear days, the rest is bad", 23, 26),
        ("i get 4 days without", 24, 27),
        ("maybe 10 pain free days", 18, 21),
        ("every day bar three", 25, 28),
        ("all month except 2 days", 26, 29),
        ("two good days a week", 20, 22),
        ("a handful of decent days", 22, 28),
    ],
)
def test_a_month(said, low, high):
    found = days_left_over(read(said), 1)
    assert found is not None
    assert low <= found[0] <= found[1] <= high


@pytest.mark.parametrize("said", ["5 bad days", "12 days", "3 days a week", "about ten", "two weeks off work"])
def test_days_with_pain_are_not_the_rest(said):
    assert days_left_over(read(said), 1) is None
