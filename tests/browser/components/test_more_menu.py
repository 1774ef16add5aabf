"""The menu: start again, take the transcript along, delete everything."""

import pytest
from playwright.sync_api import expect

from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    menu = stage.put("more-menu")
    expect(menu.get_by_role("button", name="More options")).to_have_attribute("aria-expanded", "false")
    expect(menu.get_by_role("button")).to_have_count(1)


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("more-menu").get_by_role("button", name="More options").click()
    assert stage.is_accessible()


@pytest.mark.parametrize(
    ("choice", "event"),
    [("Start again", "start-again"), ("Download transcript", "transcript"), ("Delete my data", "erase")],
)
def test_a_choice_is_told_and_closes_it(stage: Stage, choice: str, event: str) -> None:
    menu = stage.put("more-menu")
    menu.get_by_role("button", name="More options").click()
    menu.get_by_role("button", name=choice).click()
    assert stage.heard == [[event, None]]
    expect(menu.get_by_role("button", name=choice)).to_be_hidden()


def test_escape_closes_it_and_gives_the_focus_back(stage: Stage) -> None:
    menu = stage.put("more-menu")
    menu.get_by_role("button", name="More options").press("Enter")
    stage.page.keyboard.press("Tab")
    stage.page.keyboard.press("Escape")
    expect(menu.get_by_role("button", name="Start again")).to_be_hidden()
    expect(menu.get_by_role("button", name="More options")).to_be_focused()
