"""A number: with its unit, within what is possible."""

import pytest
from playwright.sync_api import expect

from tests.browser.stage import Stage

DAYS = {"id": "headache_days_month", "kind": "number", "unit": "days a month", "min": 0, "max": 31}


def test_it_renders(stage: Stage) -> None:
    field = stage.put("number-input", question=DAYS).get_by_role("textbox")
    expect(field).to_have_accessible_name("Your answer (days a month)")
    expect(field).to_have_accessible_description("From 0 to 31")


def test_it_is_accessible(stage: Stage) -> None:
    number = stage.put("number-input", question=DAYS)
    number.get_by_role("button", name="Send answer").click()
    assert stage.is_accessible()


@pytest.mark.parametrize(("typed", "value"), [("0", 0), ("20", 20), ("31", 31), ("12,5", 12.5), (" 7 ", 7)])
def test_a_possible_number_is_sent(stage: Stage, typed: str, value: float) -> None:
    number = stage.put("number-input", question=DAYS)
    number.get_by_role("textbox").fill(typed)
    number.get_by_role("textbox").press("Enter")
    assert stage.heard[0][1]["value"] == value


@pytest.mark.parametrize("typed", ["", "many", "32", "-1", "Infinity", "1e3"])
def test_an_impossible_number_is_explained_and_not_sent(stage: Stage, typed: str) -> None:
    number = stage.put("number-input", question=DAYS)
    number.get_by_role("textbox").fill(typed)
    number.get_by_role("button", name="Send answer").click()
    expect(number.get_by_role("textbox")).to_be_focused()
    expect(number.get_by_role("textbox")).to_have_attribute("aria-invalid", "true")
    assert stage.heard == []


def test_a_limit_that_only_keeps_nonsense_out_is_not_shown(stage: Stage) -> None:
    question = {"id": "days_since_onset", "kind": "number", "unit": "days", "min": 0, "max": 40000}
    expect(stage.put("number-input", question=question)).not_to_contain_text("40000")


def test_a_count_takes_no_fraction(stage: Stage) -> None:
    number = stage.put("number-input", question={**DAYS, "whole": True})
    number.get_by_role("textbox").fill("2.5")
    number.get_by_role("button", name="Send answer").click()
    expect(number).to_contain_text("Type a whole number")
