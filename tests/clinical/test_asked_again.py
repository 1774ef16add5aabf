"""Whoever is sure of nothing is asked about each thing once, and once more where an emergency hangs on it."""

from collections import Counter

import pytest

from clinical import NOT_SURE, PRESENT
from clinical.interview import next_question


@pytest.mark.parametrize("complaint", ["has_tooth_pain", "has_headache", "has_jaw_pain"])
def test_who_is_sure_of_nothing_is_asked_about_each_thing_twice_at_most(complaint: str):
    facts, again, asked = {complaint: PRESENT}, set(), Counter()
    while (question := next_question(facts, frozenset(again))) is not None:
        asked.update(question.facts)
        facts |= dict.fromkeys(question.facts, NOT_SURE)
        if question.again:
            again.add(question.id)
    assert max(asked.values()) == 2, asked.most_common(5)
