"""The header: who is speaking, emergency help always, the rest when there is something to it."""

from playwright.sync_api import expect

from tests.browser.messages import CLINIC
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    header = stage.put("chat-header", clinic=CLINIC)
    expect(header).to_contain_text(CLINIC["name"])
    expect(header).to_contain_text("Automated assistant")
    expect(header.get_by_role("button")).to_have_text(["Emergency help"])


def test_it_is_accessible(stage: Stage) -> None:
    header = stage.put("chat-header", {"open": "", "closable": ""}, clinic=CLINIC)
    stage.page.evaluate("document.querySelector('h1').remove()")
    expect(header.get_by_role("heading")).to_be_visible()
    assert stage.is_accessible()


def test_it_can_be_closed_where_it_lies_in_a_frame(stage: Stage) -> None:
    stage.put("chat-header", {"closable": ""}, clinic=CLINIC).get_by_role("button", name="Close chat").click()
    assert stage.heard == [["close", None]]
