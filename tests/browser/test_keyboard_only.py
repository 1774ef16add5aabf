"""From the page to a booked visit without a pointer."""

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import APPOINTMENT, SLOTS, asks_finding, asks_findings, says
from tests.browser.visitor import GREETING, Visitor

MOST_STEPS = 25


def go_to(page: Page, name: str, key: str = "Tab") -> None:
    """Press Tab until the thing of this name has the focus."""
    script = """() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const label = element?.labels?.[0]?.textContent || element?.getAttribute('aria-label');
      return (label || element?.textContent || '').trim();
    }"""
    for _ in range(MOST_STEPS):
        page.keyboard.press(key)
        inside = page.frames[-1]
        if name in inside.evaluate(script):
            return
    raise AssertionError(f"{name} cannot be reached with {key}")


def test_a_visit_is_booked_with_the_keyboard_alone(page: Page, chat: FixtureChat) -> None:
    chat.greeting = GREETING
    page.goto("/demo/")
    launcher = page.get_by_role("button", name="Chat with us")
    launcher.focus()
    page.keyboard.press("Enter")
    frame = page.frame_locator("iframe")
    visitor = Visitor(frame)
    expect(frame.get_by_role("heading", name="Check where to get help")).to_be_focused()

    go_to(page, "Tick to agree")
    page.keyboard.press("Space")
    go_to(page, "Start chat")
    page.keyboard.press("Enter")
    expect(visitor.box).to_be_focused()

    chat.reply(asks_finding())
    page.keyboard.type("My head hurts")
    page.keyboard.press("Enter")
    visitor.sees("Do you have a fever?")
    chat.reply(asks_findings())
    go_to(page, "No", "Shift+Tab")
    page.keyboard.press("Enter")
    visitor.sees("Do you have any of these right now?")

    chat.reply(says("These times are free:", card={"kind": "slots", "slots": SLOTS}))
    go_to(page, "None of these", "Shift+Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    visitor.sees("These times are free:")

    chat.reply(says("See you then.", card=APPOINTMENT), stage="booked")
    go_to(page, "10:00", "Shift+Tab")
    page.keyboard.press("ArrowUp")
    expect(frame.get_by_role("radio", name="17:30")).to_be_checked()
    page.keyboard.press("Enter")
    visitor.sees("Your visit is booked")
    expect(visitor.box).to_be_focused()

    page.keyboard.press("Escape")
    expect(launcher).to_be_focused()
