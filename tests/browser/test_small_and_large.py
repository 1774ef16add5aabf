"""320 px, text at 200 %, forced colours: nothing is cut off and nothing scrolls sideways."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import (
    APPOINTMENT,
    EMERGENCY,
    RESULT,
    SAME_DAY,
    SLOTS,
    asks_choice,
    asks_finding,
    asks_findings,
    asks_number,
    says,
)
from tests.browser.visitor import open_chat

SCENES: dict[str, Callable[[], dict[str, Any]]] = {
    "finding": asks_finding,
    "findings": asks_findings,
    "number": asks_number,
    "choice": asks_choice,
    "slots": lambda: says("These times are free:", card={"kind": "slots", "slots": SLOTS}),
    "emergency": lambda: says("Call 999 now.", card=EMERGENCY),
    "same day": lambda: says("Speak to someone today.", card=SAME_DAY),
    "result": lambda: says("", card=RESULT),
    "appointment": lambda: says("See you then.", card=APPOINTMENT),
}
SIDEWAYS = """() => {
  const wide = [];
  const look = (root) => root.querySelectorAll('*').forEach((element) => {
    const style = getComputedStyle(element);
    const scrolls = ['auto', 'scroll'].includes(style.overflowX) || element === document.documentElement;
    const isWide = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
    if (scrolls && isWide) wide.push(element.localName);
    if (element.shadowRoot) look(element.shadowRoot);
  });
  look(document);
  return wide;
}"""
SMALL_TARGETS = """() => {
  const small = [];
  const look = (root) => root.querySelectorAll('*').forEach((element) => {
    if (element.matches('button, input, textarea, summary') && element.checkVisibility()) {
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      if (Math.min(box.width, box.height) < 24) small.push(element.textContent.trim() || element.localName);
    }
    if (element.shadowRoot) look(element.shadowRoot);
  });
  look(document);
  return small;
}"""


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_scrolls_sideways_at_320_px(page: Page, chat: FixtureChat, scene: str) -> None:
    page.set_viewport_size({"width": 320, "height": 568})
    open_chat(page, chat, SCENES[scene]())
    page.wait_for_timeout(100)
    assert page.evaluate(SIDEWAYS) == []
    assert page.evaluate(SMALL_TARGETS) == []


@pytest.mark.parametrize("scene", SCENES)
def test_nothing_scrolls_sideways_with_text_at_200_percent(page: Page, chat: FixtureChat, scene: str) -> None:
    open_chat(page, chat, SCENES[scene]())
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    page.wait_for_timeout(100)
    assert page.evaluate(SIDEWAYS) == []


def test_with_text_at_200_percent_one_can_still_write_and_get_help(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, asks_finding())
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    expect(visitor.box).to_be_in_viewport(ratio=1)
    expect(page.get_by_role("button", name="Emergency help")).to_be_in_viewport(ratio=1)


def test_in_forced_colours_buttons_keep_an_edge(page: Page, chat: FixtureChat) -> None:
    page.emulate_media(forced_colors="active")
    open_chat(page, chat, asks_finding())
    width = page.get_by_role("button", name="Yes").evaluate("button => getComputedStyle(button).borderTopWidth")
    assert width != "0px"


def test_those_who_asked_for_less_motion_get_none(page: Page, chat: FixtureChat) -> None:
    page.emulate_media(reduced_motion="reduce")
    open_chat(page, chat, asks_finding())
    moving = page.evaluate("document.getAnimations().length")
    assert moving == 0
