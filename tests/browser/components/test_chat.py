"""The chat as a whole, phase by phase. What it does with the server stands in the files one folder up."""

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import asks_findings
from tests.browser.stage import assert_accessible
from tests.browser.visitor import open_chat


def test_it_renders(page: Page) -> None:
    page.goto("/embed/demo/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Riverside Head, Face and Dental Clinic")
    expect(page.get_by_role("button", name="Start chat")).to_be_visible()


def test_it_is_accessible(page: Page, chat: FixtureChat) -> None:
    page.goto("/embed/demo/")
    expect(page.get_by_role("button", name="Start chat")).to_be_visible()
    assert_accessible(page)
    open_chat(page, chat, asks_findings())
    assert_accessible(page)
