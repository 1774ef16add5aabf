"""The emergency card: a heading, a sentence, and one number to dial."""

from playwright.sync_api import expect

from tests.browser.messages import CLINIC, EMERGENCY
from tests.browser.stage import Stage

SENTENCE = "This could be serious. Please call 999 now."


def test_it_renders(stage: Stage) -> None:
    card = stage.put("emergency-card", card=EMERGENCY, text=SENTENCE)
    expect(card.get_by_role("heading")).to_contain_text("Emergency")
    expect(card).to_contain_text(SENTENCE)
    expect(card.get_by_role("link", name="Call 999")).to_have_attribute("href", "tel:999")


def test_it_is_accessible(stage: Stage) -> None:
    steps = ["Sit upright.", "Do not eat or drink."]
    stage.put("emergency-card", card={**EMERGENCY, "steps": steps}, text="\n".join([SENTENCE, *steps]))
    assert stage.is_accessible()


def test_the_number_is_the_cards_own(stage: Stage) -> None:
    abroad = {"kind": "emergency", "numbers": [{"kind": "ambulance", "number": "112"}]}
    card = stage.put("emergency-card", card=abroad, numbers=CLINIC["numbers"])
    expect(card.get_by_role("link", name="Call 112")).to_be_visible()
    expect(card.get_by_text("999")).to_have_count(0)


def test_a_card_without_numbers_takes_the_clinics(stage: Stage) -> None:
    card = stage.put("emergency-card", card={"kind": "emergency"}, numbers=CLINIC["numbers"])
    expect(card.get_by_role("link", name="Call 999")).to_be_visible()
    expect(card).to_contain_text("Please call 999 now (or ask someone near you). Don’t drive yourself.")


def test_steps_are_a_list_and_not_said_twice(stage: Stage) -> None:
    card = stage.put("emergency-card", card={**EMERGENCY, "steps": ["Sit upright."]}, text=f"{SENTENCE}\nSit upright.")
    expect(card.get_by_text("Sit upright.")).to_have_count(1)
    expect(card.get_by_role("listitem")).to_have_text(["Sit upright."])


def test_a_clinics_number_with_blanks_can_be_dialled(stage: Stage) -> None:
    line = {"kind": "clinic", "title": "Emergency dentist", "number": "020 7946 0123"}
    card = stage.put("emergency-card", card={"kind": "emergency", "numbers": [line]}, text=SENTENCE)
    expect(card.get_by_role("link", name="Call 020 7946 0123")).to_have_attribute("href", "tel:02079460123")
