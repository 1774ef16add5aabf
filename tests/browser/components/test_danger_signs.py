"""The signs that need help at once."""

from playwright.sync_api import expect

from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    expect(stage.put("danger-signs").get_by_role("listitem")).to_have_count(7)


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("danger-signs")
    assert stage.is_accessible()
