"""The real web service with no dialogue behind it: the visitor is still greeted, warned and not lost."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visitor import Visitor


@pytest.fixture
def visit(browser: Browser, web_service: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 400, "height": 700}, base_url=web_service, locale="en-GB")
    context.set_default_timeout(20_000)
    page = context.new_page()
    page.goto("/embed/demo/")
    yield page
    context.close()


def test_the_visitor_is_greeted(visit: Page) -> None:
    visitor = Visitor(visit)
    visitor.agree()
    expect(visitor.log).to_contain_text("not a doctor or dentist")


def test_an_emergency_is_told_at_once(visit: Page) -> None:
    visitor = Visitor(visit)
    visitor.agree()
    visitor.say("my face is swollen and I can't swallow")
    expect(visit.get_by_role("link", name="Call 999")).to_be_visible()
    expect(visitor.box).to_have_count(0)


def test_other_words_are_kept_for_the_staff_and_the_clinics_number_is_given(visit: Page) -> None:
    visitor = Visitor(visit)
    visitor.agree()
    visitor.say("when are you open on Saturday?")
    expect(visitor.log).to_contain_text("020 7946 0123")


def test_the_transcript_and_the_deletion_are_real(visit: Page) -> None:
    visitor = Visitor(visit)
    visitor.agree()
    visitor.say("when are you open on Saturday?")
    expect(visitor.log).to_contain_text("020 7946 0123")
    with visit.expect_download() as downloading:
        visitor.tap("More options")
        visitor.tap("Download transcript")
    assert "when are you open on Saturday?" in downloading.value.path().read_text(encoding="utf-8")
    visitor.tap("More options")
    visitor.tap("Delete my data")
    visit.get_by_role("dialog").get_by_role("button", name="Delete my data").click()
    expect(visit.get_by_role("heading", name="Your data is deleted")).to_be_visible()


def test_the_demo_page_opens_the_chat_from_its_own_button(visit: Page) -> None:
    visit.goto("/demo/")
    expect(visit.get_by_role("button", name="Chat with us")).to_be_visible()
    visit.get_by_role("button", name="Check where to get help").click()
    expect(visit.frame_locator("iframe").get_by_role("button", name="Start chat")).to_be_visible()
