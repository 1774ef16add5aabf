"""A page that is loaded again picks up where it was, and keeps no word of the conversation."""

import json

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import EMERGENCY, asks_finding, says
from tests.browser.visitor import Visitor, open_chat


def test_the_conversation_and_its_open_question_come_back(page: Page, chat: FixtureChat) -> None:
    open_chat(page, chat, asks_finding())
    page.reload()
    expect(page.get_by_role("log")).to_contain_text("My head hurts")
    expect(page.get_by_role("button", name="Yes")).to_be_visible()
    assert sum(call.path.endswith("/conversations") for call in chat.calls) == 1


def test_only_the_key_to_the_conversation_is_stored(page: Page, chat: FixtureChat) -> None:
    open_chat(page, chat, says("Thank you for telling me."))
    stored = page.evaluate("({...sessionStorage})")
    assert {key: json.loads(value) for key, value in stored.items()} == {
        "trigem:demo": {"id": "c0ffee", "token": "made-up-token"}
    }
    assert page.evaluate("localStorage.length") == 0
    assert page.context.cookies() == []


def test_an_emergency_is_still_one(page: Page, chat: FixtureChat) -> None:
    open_chat(page, chat, says("Call 999 now.", card=EMERGENCY), urgency="emergency")
    page.reload()
    expect(page.get_by_role("link", name="Call 999")).to_be_visible()
    expect(Visitor(page).box).to_have_count(0)


def test_a_conversation_that_has_expired_can_be_begun_anew(page: Page, chat: FixtureChat) -> None:
    open_chat(page, chat, says("Thank you."))
    chat.fail(401)
    page.reload()
    expect(page.get_by_text("This chat has ended")).to_be_visible()
    assert page.evaluate("sessionStorage.length") == 0
    page.get_by_role("button", name="Start a new chat").click()
    expect(page.get_by_role("checkbox")).not_to_be_checked()


def test_a_conversation_deleted_elsewhere_ends_at_the_next_word(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Thank you."))
    chat.is_gone = True
    visitor.say("Hello?")
    expect(page.get_by_text("This chat has ended")).to_be_visible()


def test_a_server_that_is_down_at_that_moment_does_not_end_it(page: Page, chat: FixtureChat) -> None:
    open_chat(page, chat, says("Thank you."))
    chat.fail(503)
    page.reload()
    expect(page.get_by_text("We can’t reach the assistant")).to_be_visible()
    chat.recover()
    page.get_by_role("button", name="Try again now").click()
    expect(page.get_by_role("log")).to_contain_text("My head hurts")


def test_where_storage_is_blocked_the_chat_still_works(page: Page, chat: FixtureChat) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', {get() { throw new DOMException('blocked'); }})"
    )
    visitor = open_chat(page, chat, says("Thank you."))
    chat.reply(says("Still here."))
    visitor.say("Are you there?")
    visitor.sees("Still here.")
