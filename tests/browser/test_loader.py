"""The one tag on a clinic's page."""

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat, FixtureServer
from tests.browser.stage import assert_accessible
from tests.browser.visitor import GREETING, Visitor

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A clinic</title>
<meta http-equiv="Content-Security-Policy"
content="default-src 'none'; script-src 'self'; frame-src 'self'; img-src data:; require-trusted-types-for 'script'">
<link rel="icon" href="data:,"></head><body><main><h1>A clinic</h1><p><a href="/other">Other page</a></p>
<button data-trigem-open>Ask us</button></main>%s</body></html>"""
TAG = '<script src="/widget.js" data-clinic="demo" async></script>'
GLOBALS = "() => Object.keys(window).sort()"


def clinic_page(page: Page, server: FixtureServer, tags: str = TAG) -> None:
    server.pages["/clinic"] = server.pages["/other"] = ("text/html; charset=utf-8", PAGE % tags)
    page.goto("/clinic")


def open_chat(page: Page, chat: FixtureChat) -> Visitor:
    chat.greeting = GREETING
    page.get_by_role("button", name="Chat with us").click()
    return Visitor(page.frame_locator("iframe"))


def test_it_renders(page: Page, fixture_server: FixtureServer) -> None:
    clinic_page(page, fixture_server)
    expect(page.get_by_role("button", name="Chat with us")).to_be_in_viewport(ratio=1)


def test_it_is_accessible(page: Page, fixture_server: FixtureServer, chat: FixtureChat) -> None:
    clinic_page(page, fixture_server)
    expect(page.get_by_role("button", name="Chat with us")).to_be_visible()
    assert_accessible(page)


def test_a_page_with_a_strict_policy_needs_no_exception_but_our_host(
    page: Page, fixture_server: FixtureServer, chat: FixtureChat
) -> None:
    refused: list[str] = []
    page.on("console", lambda line: refused.append(line.text) if "Content Security Policy" in line.text else None)
    clinic_page(page, fixture_server)
    open_chat(page, chat).agree()
    assert refused == []


def test_no_name_is_left_behind_on_the_page(page: Page, fixture_server: FixtureServer) -> None:
    clinic_page(page, fixture_server, tags="")
    before = page.evaluate(GLOBALS)
    clinic_page(page, fixture_server)
    expect(page.get_by_role("button", name="Chat with us")).to_be_visible()
    assert page.evaluate(GLOBALS) == before


def test_no_frame_is_loaded_before_the_chat_is_opened(page: Page, fixture_server: FixtureServer) -> None:
    clinic_page(page, fixture_server)
    expect(page.get_by_role("button", name="Chat with us")).to_be_visible()
    expect(page.locator("iframe")).to_have_count(0)


def test_two_tags_make_one_button(page: Page, fixture_server: FixtureServer) -> None:
    clinic_page(page, fixture_server, tags=TAG + TAG)
    page.wait_for_load_state("networkidle")
    expect(page.get_by_role("button", name="Chat with us")).to_have_count(1)


def test_a_tag_without_a_clinic_does_nothing(page: Page, fixture_server: FixtureServer) -> None:
    clinic_page(page, fixture_server, tags='<script src="/widget.js" async></script>')
    page.wait_for_load_state("networkidle")
    expect(page.locator("trigem-launcher")).to_have_count(0)


def test_escape_closes_it_and_the_button_has_the_focus(
    page: Page, fixture_server: FixtureServer, chat: FixtureChat
) -> None:
    clinic_page(page, fixture_server)
    visitor = open_chat(page, chat)
    expect(visitor.place.get_by_role("heading", name="Check where to get help")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("iframe")).to_be_hidden()
    expect(page.get_by_role("button", name="Chat with us")).to_be_focused()


def test_what_was_said_is_still_there_after_closing_and_opening(
    page: Page, fixture_server: FixtureServer, chat: FixtureChat
) -> None:
    clinic_page(page, fixture_server)
    visitor = open_chat(page, chat)
    visitor.agree()
    visitor.place.get_by_role("button", name="Close chat").click()
    page.get_by_role("button", name="Chat with us").click()
    visitor.sees("What brings you here today?")
    expect(visitor.box).to_be_focused()


def test_on_the_clinics_next_page_the_chat_is_open_again_but_takes_no_focus(
    page: Page, fixture_server: FixtureServer, chat: FixtureChat
) -> None:
    page.set_viewport_size({"width": 1200, "height": 800})
    clinic_page(page, fixture_server)
    visitor = open_chat(page, chat)
    visitor.agree()
    page.get_by_role("link", name="Other page").click()
    visitor.sees("What brings you here today?")
    assert page.evaluate("document.activeElement === document.body")


def test_a_closed_chat_stays_closed_on_the_next_page(
    page: Page, fixture_server: FixtureServer, chat: FixtureChat
) -> None:
    clinic_page(page, fixture_server)
    visitor = open_chat(page, chat)
    visitor.agree()
    visitor.place.get_by_role("button", name="Close chat").click()
    page.get_by_role("link", name="Other page").click()
    expect(page.get_by_role("button", name="Chat with us")).to_be_visible()
    expect(page.locator("iframe")).to_be_hidden()


def test_a_button_of_the_page_can_open_it(page: Page, fixture_server: FixtureServer) -> None:
    clinic_page(page, fixture_server)
    expect(page.get_by_role("button", name="Chat with us")).to_be_visible()
    page.get_by_role("button", name="Ask us").click()
    expect(page.frame_locator("iframe").get_by_role("checkbox")).to_be_visible()


def test_on_a_phone_it_fills_the_screen(page: Page, fixture_server: FixtureServer, chat: FixtureChat) -> None:
    page.emulate_media(reduced_motion="reduce")
    clinic_page(page, fixture_server)
    open_chat(page, chat)
    assert page.locator("iframe").bounding_box() == {"x": 0, "y": 0, "width": 400, "height": 700}


def test_words_from_another_window_are_not_believed(
    page: Page, fixture_server: FixtureServer, chat: FixtureChat
) -> None:
    clinic_page(page, fixture_server)
    open_chat(page, chat)
    page.evaluate("window.postMessage({trigem: 'close'}, '*')")
    page.evaluate("window.postMessage({trigem: 'unread', count: 9}, '*')")
    expect(page.locator("iframe")).to_be_visible()
    expect(page.get_by_role("button", name="new messages", include_hidden=True)).to_have_count(0)
