"""The same-day card: speak to someone today, with the numbers for it."""

from playwright.sync_api import expect

from tests.browser.messages import CLINIC, SAME_DAY
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    card = stage.put("same-day-card", card=SAME_DAY, text="You should speak to a health professional today.")
    expect(card.get_by_role("heading")).to_contain_text("Urgent")
    expect(card.get_by_role("link", name="111")).to_have_attribute("href", "tel:111")


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("same-day-card", card=SAME_DAY, text="You should speak to a health professional today.")
    assert stage.is_accessible()


def test_a_bare_card_speaks_for_itself(stage: Stage) -> None:
    card = stage.put("same-day-card", card={"kind": "same_day"}, numbers=CLINIC["numbers"])
    expect(card).to_contain_text("Call 111 or your dentist or GP now.")
    expect(card.get_by_role("link")).to_have_text(["111", "020 7946 0123"])
