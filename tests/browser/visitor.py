"""What a visitor does with the chat, told in their words."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import FrameLocator, Locator, Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import says

GREETING = [
    says("I’m an automated assistant. If this is an emergency, call 999 now."),
    says("What brings you here today?"),
]


class Visitor:
    """Acts in the chat of a page or of a frame in it."""

    def __init__(self, place: Page | FrameLocator) -> None:
        self.place = place

    @property
    def box(self) -> Locator:
        return self.place.get_by_role("textbox", name="Your message")

    @property
    def log(self) -> Locator:
        return self.place.get_by_role("log")

    def agree(self) -> None:
        self.place.get_by_role("checkbox").check()
        self.place.get_by_role("button", name="Start chat").click()
        expect(self.log).to_be_visible()

    def say(self, text: str) -> None:
        self.box.fill(text)
        self.box.press("Enter")

    def tap(self, name: str) -> None:
        self.place.get_by_role("button", name=name, exact=True).click()

    def sees(self, text: str) -> None:
        expect(self.place.get_by_text(text).last).to_be_visible()


def open_chat(page: Page, chat: FixtureChat, *replies: dict[str, Any], **state: Any) -> Visitor:
    """A visitor who has agreed, said what is wrong, and been answered with `replies`."""
    chat.greeting = GREETING
    page.goto("/embed/demo/")
    visitor = Visitor(page)
    visitor.agree()
    visitor.sees("What brings you here today?")
    if replies:
        chat.reply(*replies, **state)
        visitor.say("My head hurts")
        visitor.sees(str(replies[-1]["text"]))
    return visitor
