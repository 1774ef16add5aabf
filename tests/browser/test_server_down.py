"""When the server is gone: what is dangerous is said, the phone number is there, and the message is kept."""

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import asks_finding, says
from tests.browser.visitor import open_chat

DOWN = "We can’t reach the assistant"


def test_a_message_is_kept_and_sent_with_the_same_key(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Go on."))
    chat.fail(503)
    visitor.say("It throbs")
    visitor.sees("Not sent yet. We keep it and try again.")
    expect(visitor.log).to_contain_text("Call 999 now if you have:")
    expect(visitor.log.get_by_role("link", name="020 7946 0123")).to_be_visible()
    chat.recover()
    chat.reply(says("Throbbing, noted."))
    visitor.tap("Try again now")
    visitor.sees("Throbbing, noted.")
    expect(page.get_by_text(DOWN)).to_have_count(0)
    expect(visitor.log.get_by_text("It throbs")).to_have_count(1)
    assert len(set(chat.keys[1:])) == 1
    assert len(chat.keys) >= 3


def test_it_is_sent_by_itself_once_the_server_is_back(page: Page, chat: FixtureChat) -> None:
    page.clock.install()
    visitor = open_chat(page, chat, says("Go on."))
    chat.fail(502)
    visitor.say("It throbs")
    visitor.sees("Not sent yet.")
    chat.recover()
    chat.reply(says("Throbbing, noted."))
    page.clock.fast_forward("00:05")
    visitor.sees("Throbbing, noted.")


def test_without_a_network_it_waits_for_it(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Go on."))
    page.context.set_offline(True)
    visitor.say("It throbs")
    visitor.sees("Not sent yet.")
    chat.reply(says("Throbbing, noted."))
    page.context.set_offline(False)
    visitor.sees("Throbbing, noted.")


def test_a_reply_that_was_lost_is_not_asked_for_twice(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Go on."))
    chat.reply(says("Throbbing, noted."))
    lost = []

    def lose_once(route: object) -> None:
        if lost:
            route.continue_()
            return
        lost.append(route.fetch())
        route.abort()

    page.route("**/messages", lose_once)
    visitor.say("It throbs")
    visitor.sees("Not sent yet.")
    visitor.tap("Try again now")
    visitor.sees("Throbbing, noted.")
    assert [message["text"] for message in chat.messages].count("It throbs") == 1


def test_a_button_pressed_without_a_server_is_kept_too(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, asks_finding())
    chat.fail(503)
    visitor.tap("Yes")
    visitor.sees("Not sent yet.")
    chat.recover()
    chat.reply(says("Noted."))
    visitor.tap("Try again now")
    visitor.sees("Noted.")
    assert chat.sent[-1] == {"payload": '/answer{"question":"fever","value":"present"}'}


def test_too_many_messages_wait_as_long_as_they_are_told(page: Page, chat: FixtureChat) -> None:
    page.clock.install()
    visitor = open_chat(page, chat, says("Go on."))
    chat.fail(429, **{"Retry-After": "7"})
    visitor.say("It throbs")
    visitor.sees("That was a lot of messages at once.")
    chat.recover()
    chat.reply(says("Throbbing, noted."))
    before = len(chat.sent)
    page.clock.fast_forward("00:05")
    assert len(chat.sent) == before
    page.clock.fast_forward("00:03")
    visitor.sees("Throbbing, noted.")


def test_an_answer_that_is_not_json_counts_as_none(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Go on."))
    page.route("**/messages", lambda route: route.fulfill(status=200, content_type="text/html", body="<h1>Proxy</h1>"))
    visitor.say("It throbs")
    visitor.sees("Not sent yet.")


def test_emergency_help_needs_no_server(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Go on."))
    page.context.set_offline(True)
    visitor.tap("Emergency help")
    expect(page.get_by_role("dialog").get_by_role("link", name="Call 999")).to_be_visible()


def test_where_the_chat_cannot_start_at_all_the_page_has_numbers(page: Page) -> None:
    page.route("**/components/**", lambda route: route.abort())
    page.goto("/embed/demo/")
    expect(page.get_by_role("heading", name=DOWN)).to_be_visible()
    expect(page.get_by_role("link", name="999", exact=True)).to_be_visible()
    expect(page.get_by_text("the worst you have had")).to_be_visible()
