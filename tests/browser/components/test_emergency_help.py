"""Emergency help: one button, the country's numbers behind it, no server needed."""

from playwright.sync_api import expect

from tests.browser.messages import CLINIC
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    expect(
        stage.put("emergency-help", numbers=CLINIC["numbers"]).get_by_role("button", name="Emergency help")
    ).to_be_visible()


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("emergency-help", numbers=CLINIC["numbers"]).get_by_role("button", name="Emergency help").click()
    assert stage.is_accessible()


def test_it_lists_whom_to_call(stage: Stage) -> None:
    stage.put("emergency-help", numbers=CLINIC["numbers"]).get_by_role("button", name="Emergency help").click()
    dialog = stage.page.get_by_role("dialog", name="Emergency help")
    expect(dialog.get_by_role("link", name="Call 999")).to_have_attribute("href", "tel:999")
    expect(dialog).to_contain_text("Mental health crisis (choose option 2)")
    expect(dialog.get_by_role("link", name="116 123")).to_have_attribute("href", "tel:116123")
    expect(dialog.get_by_role("link", name="85258")).to_have_attribute("href", "sms:85258")


def test_escape_closes_it_and_gives_the_focus_back(stage: Stage) -> None:
    button = stage.put("emergency-help", numbers=CLINIC["numbers"]).get_by_role("button", name="Emergency help")
    button.click()
    stage.page.keyboard.press("Escape")
    expect(stage.page.get_by_role("dialog")).to_have_count(0)
    expect(button).to_be_focused()
