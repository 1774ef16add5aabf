import pytest

from clinical.instruments.definitions import headache_status, is_fever, pain_band
from clinical.instruments.measure import (
    OutOfRangeError,
    body_mass_index,
    celsius,
    centimetres,
    kilograms,
    neck_centimetres,
    within,
)


def test_a_person_of_175_cm_and_107_kg_is_just_under_35():
    assert body_mass_index(175, 107) == pytest.approx(34.94, abs=0.01)


def test_a_person_of_175_cm_and_108_kg_is_just_over_35():
    assert body_mass_index(175, 108) > 35


def test_body_mass_is_not_rounded_over_a_limit():
    assert 35 < body_mass_index(100, 35.04) < 35.05


def test_five_foot_ten_is_178_centimetres():
    assert centimetres(5, 10) == pytest.approx(177.8)


def test_twelve_stone_seven_is_79_kilograms():
    assert kilograms(12, 7) == pytest.approx(79.38, abs=0.01)


def test_a_collar_of_sixteen_inches_is_a_neck_over_40_centimetres():
    assert neck_centimetres(16) == pytest.approx(40.64)


def test_a_hundred_degrees_fahrenheit_is_no_fever_and_one_hundred_point_four_is():
    assert not is_fever(celsius(100))
    assert is_fever(round(celsius(100.4), 6))


@pytest.mark.parametrize(("temperature", "fever"), [(37.9, False), (37.99, False), (38.0, True), (39.5, True)])
def test_fever_begins_at_38_degrees(temperature, fever):
    assert is_fever(temperature) is fever


@pytest.mark.parametrize("impossible", [100.4, 12, float("nan"), float("inf")])
def test_a_temperature_no_living_person_has_is_refused(impossible):
    with pytest.raises(OutOfRangeError, match="temperature"):
        is_fever(impossible)


@pytest.mark.parametrize(
    ("began", "changed", "status"),
    [(0, None, "new"), (3, None, "new"), (3.1, None, "usual"), (24, 3, "changed"), (24, 4, "usual"), (2, 1, "new")],
)
def test_three_months_divide_new_changed_and_usual(began, changed, status):
    assert headache_status(began, changed) == status


@pytest.mark.parametrize(
    ("severity", "band"),
    [
        (0, "none"),
        (1, "mild"),
        (3, "mild"),
        (3.9, "mild"),
        (4, "moderate"),
        (6.9, "moderate"),
        (7, "severe"),
        (10, "severe"),
    ],
)
def test_pain_is_mild_to_3_moderate_to_6_and_severe_from_7(severity, band):
    assert pain_band(severity) == band


@pytest.mark.parametrize(
    "refused",
    [
        lambda: pain_band(11),
        lambda: pain_band(-1),
        lambda: body_mass_index(17.5, 80),
        lambda: body_mass_index(175, 0),
        lambda: centimetres(-1),
        lambda: kilograms(stones=81),
        lambda: neck_centimetres(80),
        lambda: celsius(37),
        lambda: headache_status(-1),
        lambda: within(True, 0, 5, "count", "things"),
    ],
)
def test_a_number_that_cannot_be_is_refused(refused):
    with pytest.raises(OutOfRangeError):
        refused()


def test_the_refusal_names_measure_and_range_but_not_the_number():
    with pytest.raises(OutOfRangeError, match="pain must be from 0 to 10 out of 10"):
        pain_band(4711)
