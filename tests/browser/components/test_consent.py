"""Consent: asked in so many words, never ticked beforehand, and nothing goes on without it."""

from playwright.sync_api import expect

from tests.browser.messages import CLINIC
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    consent = stage.put("consent", clinic=CLINIC)
    expect(consent).to_contain_text("I’m an automated assistant, not a doctor or dentist.")
    expect(consent).to_contain_text(f"Tick to agree that {CLINIC['name']} uses your answers")
    expect(consent.get_by_role("link", name="call 999")).to_have_attribute("href", "tel:999")


def test_it_is_accessible(stage: Stage) -> None:
    consent = stage.put("consent", clinic=CLINIC)
    consent.get_by_text("Privacy notice").click()
    consent.get_by_role("button", name="Start chat").click()
    assert stage.is_accessible()


def test_the_box_is_not_ticked_beforehand(stage: Stage) -> None:
    expect(stage.put("consent", clinic=CLINIC).get_by_role("checkbox")).not_to_be_checked()


def test_without_a_tick_it_says_what_is_missing_and_stays(stage: Stage) -> None:
    consent = stage.put("consent", clinic=CLINIC)
    consent.get_by_role("button", name="Start chat").click()
    expect(consent.get_by_role("checkbox")).to_be_focused()
    expect(consent.get_by_role("checkbox")).to_have_accessible_description(
        "Tick the box to agree before we start. If you would rather not, please phone us instead."
    )
    assert stage.heard == []


def test_with_a_tick_it_goes_on(stage: Stage) -> None:
    consent = stage.put("consent", clinic=CLINIC)
    consent.get_by_role("checkbox").check()
    consent.get_by_role("button", name="Start chat").click()
    assert stage.heard == [["consent", None]]


def test_while_the_chat_is_being_opened_it_cannot_be_asked_again(stage: Stage) -> None:
    consent = stage.put("consent", clinic=CLINIC, starting=True)
    expect(consent.get_by_role("button", name="Starting…")).to_be_disabled()
