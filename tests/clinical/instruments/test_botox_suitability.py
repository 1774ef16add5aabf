import pytest

from clinical.instruments.botox_suitability import suitability

CHRONIC = {
    "age": 40,
    "has_headache": "present",
    "attacks_lifetime": 50,
    "duration_h": 12,
    "unilateral": "present",
    "pulsating": "present",
    "severity": 7,
    "activity_worse": "present",
    "nausea": "present",
    "headache_days_month": 20,
    "migraine_days_month": 10,
    "months_at_frequency": 6,
    "preventives_tried": 3,
    "pregnant": "absent",
    "breastfeeding": "absent",
    "overuse_months": "absent",
}


def test_chronic_migraine_after_three_preventives_could_meet_the_british_rule():
    found = suitability(CHRONIC, "GB")
    assert found.possible is True
    assert found.missing == ()


def test_two_preventives_do_not_meet_the_british_rule_but_the_american():
    tried_two = {**CHRONIC, "preventives_tried": 2}
    assert suitability(tried_two, "GB").not_met == ("three_preventives_tried",)
    assert suitability(tried_two, "GB").possible is False
    assert suitability(tried_two, "us").possible is True


def test_attacks_of_3_hours_do_not_meet_the_american_label():
    assert suitability({**CHRONIC, "duration_h": 3}, "US").not_met == ("attacks_of_4_hours_or_more",)


def test_the_irish_licence_wants_one_preventive():
    assert suitability({**CHRONIC, "preventives_tried": 1}, "IE").possible is True
    assert suitability({**CHRONIC, "preventives_tried": 0}, "IE").not_met == ("a_preventive_tried",)


def test_overuse_speaks_against_the_british_rule_only():
    overuse = {**CHRONIC, "overuse_months": 4, "triptan_days": 12}
    assert suitability(overuse, "GB").not_met == ("no_unmanaged_overuse",)
    assert suitability(overuse, "US").possible is True


@pytest.mark.parametrize("country", ["GB", "US", "IE"])
@pytest.mark.parametrize(
    ("fact", "value", "reason"),
    [
        ("age", 17, "adult"),
        ("headache_days_month", 14.6, "chronic_migraine_pattern"),
        ("pregnant", "present", "not_pregnant"),
        ("breastfeeding", "present", "not_breastfeeding"),
    ],
)
def test_in_every_country_these_speak_against_it(country, fact, value, reason):
    found = suitability({**CHRONIC, fact: value}, country)
    assert found.possible is False
    assert reason in found.not_met


def test_what_was_not_asked_is_named_as_missing():
    asked = {name: value for name, value in CHRONIC.items() if name not in ("preventives_tried", "breastfeeding")}
    found = suitability(asked, "GB")
    assert found.possible is None
    assert found.missing == ("preventives_tried", "breastfeeding")


def test_nobody_is_asked_more_once_something_speaks_against_it():
    assert suitability({"age": 17}, "GB").missing == ()


def test_a_country_without_a_rule_of_its_own_is_read_like_ireland():
    assert suitability({**CHRONIC, "preventives_tried": 1}, "DE").possible is True
    assert suitability(CHRONIC, "DE").country == "DE"
