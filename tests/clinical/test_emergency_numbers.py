import pytest

from clinical.emergency_numbers import EUROPE, NUMBERS, numbers_for


@pytest.mark.parametrize(("country", "ambulance"), [("GB", "999"), ("IE", "112"), ("US", "911"), ("EU", "112")])
def test_each_country_has_its_ambulance(country, ambulance):
    assert numbers_for(country).ambulance == ambulance


def test_a_country_that_is_not_listed_gets_the_european_number():
    assert numbers_for("FR") is EUROPE
    assert numbers_for("") is EUROPE


def test_a_code_is_read_in_any_case_and_uk_means_great_britain():
    assert numbers_for(" gb ") is numbers_for("UK") is NUMBERS["GB"]


def test_in_britain_the_crisis_line_is_111_option_2_and_the_samaritans():
    numbers = numbers_for("GB")
    assert (numbers.crisis, numbers.crisis_option) == (("111", "116 123"), 2)
    assert (numbers.crisis_text, numbers.crisis_text_word) == ("85258", "SHOUT")
    assert numbers.urgent == "111"
    assert numbers.carbon_monoxide == "0800 111 999"


def test_in_the_united_states_it_is_988_and_the_poison_line():
    assert numbers_for("US").crisis == ("988",)
    assert numbers_for("US").poison == "1-800-222-1222"


def test_nobody_outside_britain_is_told_to_call_111():
    assert {code for code, numbers in NUMBERS.items() if numbers.urgent == "111"} == {"GB"}


def test_every_country_has_an_ambulance_and_a_number_for_carbon_monoxide():
    for numbers in NUMBERS.values():
        assert numbers.ambulance
        assert numbers.carbon_monoxide
