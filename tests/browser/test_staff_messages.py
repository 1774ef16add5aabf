"""Messages nobody asked for: the staff's."""

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import asks_finding, says
from tests.browser.visitor import GREETING, Visitor, open_chat

BEA = {"sender": "staff", "text": "Hello, Bea from the front desk here."}


def reads(chat: FixtureChat) -> int:
    return sum(call.method == "GET" for call in chat.calls)


def test_they_appear_by_themselves(page: Page, chat: FixtureChat) -> None:
    page.clock.install()
    visitor = open_chat(page, chat, says("Thank you."))
    chat.add(BEA)
    page.clock.fast_forward("00:06")
    visitor.sees("Hello, Bea from the front desk here.")


def test_an_open_question_stays_open(page: Page, chat: FixtureChat) -> None:
    page.clock.install()
    visitor = open_chat(page, chat, asks_finding())
    chat.add(BEA)
    page.clock.fast_forward("00:06")
    visitor.sees("Bea from the front desk")
    expect(page.get_by_role("button", name="Yes")).to_be_visible()


def test_nobody_looks_for_them_while_the_page_is_hidden(page: Page, chat: FixtureChat) -> None:
    page.clock.install()
    open_chat(page, chat, says("Thank you."))
    page.evaluate("""() => {
      Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
      document.dispatchEvent(new Event('visibilitychange'));
    }""")
    before = reads(chat)
    page.clock.fast_forward("05:00")
    assert reads(chat) == before


def test_the_longer_nothing_happens_the_more_rarely_one_looks(page: Page, chat: FixtureChat) -> None:
    page.clock.install()
    open_chat(page, chat, says("Thank you."))
    for _ in range(60):
        page.clock.run_for(5_000)
        page.wait_for_load_state("networkidle")
    assert 5 <= reads(chat) <= 14


def test_unread_messages_are_counted_on_the_launcher(page: Page, chat: FixtureChat) -> None:
    chat.greeting = GREETING
    page.clock.install()
    page.goto("/demo/")
    page.get_by_role("button", name="Chat with us").click()
    visitor = Visitor(page.frame_locator("iframe"))
    visitor.agree()
    visitor.sees("What brings you here today?")
    page.frame_locator("iframe").get_by_role("button", name="Close chat").click()
    chat.add(BEA)
    chat.add(BEA)
    page.clock.fast_forward("00:06")
    launcher = page.get_by_role("button", name="Chat with us (2 new messages)")
    expect(launcher).to_be_visible()
    launcher.click()
    visitor.sees("Bea from the front desk")
    page.frame_locator("iframe").get_by_role("button", name="Close chat").click()
    expect(page.get_by_role("button", name="Chat with us", exact=True)).to_be_visible()
