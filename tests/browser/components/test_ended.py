"""A conversation that is gone."""

from playwright.sync_api import expect

from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    expect(stage.put("ended").get_by_role("heading")).to_have_text("This chat has ended")


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("ended")
    assert stage.is_accessible()


def test_one_can_start_anew(stage: Stage) -> None:
    stage.put("ended").get_by_role("button", name="Start a new chat").click()
    assert stage.heard == [["again", None]]
