"""Nothing leaves the page before the visitor has agreed."""

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.visitor import GREETING, Visitor


def test_opening_the_chat_calls_nobody(page: Page, chat: FixtureChat) -> None:
    page.goto("/embed/demo/")
    page.get_by_role("checkbox").check()
    page.wait_for_load_state("networkidle")
    assert chat.calls == []
    assert page.evaluate("sessionStorage.length") == 0


def test_agreeing_sends_the_consent_and_the_time_zone_once(page: Page, chat: FixtureChat) -> None:
    chat.greeting = GREETING
    page.goto("/embed/demo/")
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Start chat").dblclick()
    expect(page.get_by_text("What brings you here today?")).to_be_visible()
    assert [call.body for call in chat.calls] == [{"clinic": "demo", "consent": True, "time_zone": "Europe/London"}]


def test_after_agreeing_the_focus_is_where_one_writes(page: Page, chat: FixtureChat) -> None:
    chat.greeting = GREETING
    page.goto("/embed/demo/")
    visitor = Visitor(page)
    visitor.agree()
    expect(visitor.box).to_be_focused()


def test_a_server_that_cannot_be_reached_leaves_numbers_and_another_try(page: Page, chat: FixtureChat) -> None:
    chat.fail(503)
    page.goto("/embed/demo/")
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Start chat").click()
    expect(page.get_by_text("We can’t reach the assistant")).to_be_visible()
    expect(page.get_by_role("link", name="020 7946 0123").last).to_be_visible()
    chat.recover()
    chat.greeting = GREETING
    page.get_by_role("button", name="Try again now").click()
    expect(page.get_by_text("What brings you here today?")).to_be_visible()
