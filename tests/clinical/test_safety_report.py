"""The safety report's gate: nobody whose vignette is urgent is placed lower, by the criteria or by the interview."""

from __future__ import annotations

import pytest

from benchmarks.interview_length import complete_cases, named, visit
from clinical import Urgency, assess
from tests.clinical.safety_report import LEVELS, placed_by_criteria, upper_bound

URGENT = [
    (name, case) for name, case in complete_cases() if (assess(case).urgency or Urgency.SELF_CARE) >= Urgency.SAME_DAY
]


def test_the_criteria_place_every_vignette_where_it_belongs():
    assert [one for one in placed_by_criteria() if one.given != one.wanted] == []


@pytest.mark.parametrize(("name", "case"), URGENT, ids=[name for name, _ in URGENT])
def test_the_interview_places_nobody_lower_whichever_complaint_they_name(name: str, case: dict):
    for complaint in named(case) or [None]:
        reached = visit(name, case, complaint).urgency
        assert LEVELS.index(reached) >= LEVELS.index(assess(case).urgency), complaint


def test_the_bound_of_none_in_sixty_is_five_percent():
    assert upper_bound(0, 60) == pytest.approx(1 - 0.05 ** (1 / 60))
