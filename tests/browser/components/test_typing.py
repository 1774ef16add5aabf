"""Three dots, and words for those who do not see them."""

from playwright.sync_api import expect

from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    expect(stage.put("typing")).to_contain_text("The assistant is writing")


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("typing")
    assert stage.is_accessible()


def test_it_stands_still_for_those_who_asked_for_it(stage: Stage) -> None:
    stage.page.emulate_media(reduced_motion="reduce")
    dot = stage.put("typing").locator("i").first
    assert dot.evaluate("dot => getComputedStyle(dot).animationName") == "none"
