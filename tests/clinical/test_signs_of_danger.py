"""Which findings nobody may be taken not to have only because nothing was said of them."""

import pytest

from clinical.signs_of_danger import is_sign_of_danger


@pytest.mark.parametrize(
    "fact", ["face_droop", "fever", "neck_stiff", "rash_nonblanching", "scalp_tender", "drooling", "suicidal_thoughts"]
)
def test_dangers(fact):
    assert is_sign_of_danger(fact)


@pytest.mark.parametrize(
    "fact", ["photophobia", "nausea", "unilateral", "aura_visual", "has_headache", "snores_loudly", "weekly_jaw_pain"]
)
def test_what_belongs_to_ordinary_patterns(fact):
    assert not is_sign_of_danger(fact)
