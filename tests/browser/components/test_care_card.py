"""The care card: how urgent and what to do, in words, whatever the colour."""

import pytest
from playwright.sync_api import expect

from tests.browser.stage import Stage

LEVELS = ["emergency", "urgent", "calm", "home", "plain"]


def test_it_renders(stage: Stage) -> None:
    card = stage.put("care-card", level="emergency", kicker="Emergency", heading="Call now")
    expect(card.get_by_role("heading", level=2)).to_have_text("Emergency: Call now", use_inner_text=False)


@pytest.mark.parametrize("level", LEVELS)
def test_it_is_accessible(stage: Stage, level: str) -> None:
    stage.put("care-card", level=level, kicker="How urgent", heading="What to do")
    assert stage.is_accessible()


def test_it_can_take_the_focus(stage: Stage) -> None:
    card = stage.put("care-card", level="urgent", kicker="Urgent", heading="Phone today")
    card.evaluate("card => card.focus()")
    expect(card.get_by_role("heading")).to_be_focused()


def test_without_colours_it_keeps_its_edges(stage: Stage) -> None:
    stage.page.emulate_media(forced_colors="active")
    card = stage.put("care-card", level="emergency", kicker="Emergency", heading="Call now")
    assert card.evaluate("card => getComputedStyle(card).borderTopWidth") != "0px"
