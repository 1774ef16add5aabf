"""In an emergency there is one thing to do, and nothing else to click."""

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import CALLED, CANNOT_CALL, EMERGENCY, says
from tests.browser.stage import assert_accessible
from tests.browser.visitor import Visitor, open_chat


def emergency(page: Page, chat: FixtureChat) -> Visitor:
    card = says("This could be serious. Please call 999 now.", card=EMERGENCY, buttons=[CALLED, CANNOT_CALL])
    return open_chat(page, chat, card, urgency="emergency", stage="result")


def test_the_box_is_gone_and_two_answers_remain(page: Page, chat: FixtureChat) -> None:
    visitor = emergency(page, chat)
    expect(visitor.box).to_have_count(0)
    expect(page.get_by_role("group", name="Your answer").get_by_role("button")).to_have_text(
        ["I’ve called", "I can’t call"]
    )


def test_the_focus_goes_to_what_has_to_be_done(page: Page, chat: FixtureChat) -> None:
    emergency(page, chat)
    expect(page.get_by_role("heading", name="This could be serious")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Call 999")).to_be_focused()


def test_it_is_accessible(page: Page, chat: FixtureChat) -> None:
    emergency(page, chat)
    assert_accessible(page)


def test_having_called_is_told(page: Page, chat: FixtureChat) -> None:
    visitor = emergency(page, chat)
    chat.reply(says("Good. Stay on the line with them."))
    visitor.tap("I’ve called")
    visitor.sees("Stay on the line")
    assert chat.sent[-1] == {"payload": "/call_made"}


def test_the_card_and_its_number_are_seen_without_scrolling_at_320_px(page: Page, chat: FixtureChat) -> None:
    page.set_viewport_size({"width": 320, "height": 568})
    emergency(page, chat)
    expect(page.get_by_role("link", name="Call 999")).to_be_in_viewport(ratio=1)


def test_emergency_help_is_in_sight_in_every_phase(page: Page, chat: FixtureChat) -> None:
    page.goto("/embed/demo/")
    expect(page.get_by_role("button", name="Emergency help")).to_be_in_viewport(ratio=1)
    emergency(page, chat)
    expect(page.get_by_role("button", name="Emergency help")).to_be_in_viewport(ratio=1)
