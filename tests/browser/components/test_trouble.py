"""No server: what is dangerous, whom to phone, and that nothing is lost."""

from playwright.sync_api import expect

from tests.browser.messages import CLINIC, EMERGENCY
from tests.browser.stage import Stage

DOWN = {"status": 0}


def test_it_renders(stage: Stage) -> None:
    trouble = stage.put("trouble", {"kept": ""}, failure=DOWN, numbers=CLINIC["numbers"])
    expect(trouble).to_contain_text("Your message is kept here")
    expect(trouble).to_contain_text("Call 999 now if you have:")
    expect(trouble.get_by_role("link", name="020 7946 0123")).to_be_visible()


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("trouble", failure=DOWN, numbers=CLINIC["numbers"])
    assert stage.is_accessible()


def test_it_does_not_claim_to_keep_what_there_is_not(stage: Stage) -> None:
    expect(stage.put("trouble", failure=DOWN, numbers=CLINIC["numbers"])).not_to_contain_text("Your message is kept")


def test_it_can_be_told_to_try_at_once(stage: Stage) -> None:
    stage.put("trouble", failure=DOWN, numbers=CLINIC["numbers"]).get_by_role("button", name="Try again now").click()
    assert stage.heard == [["retry", None]]


def test_too_many_messages_at_once_is_no_alarm(stage: Stage) -> None:
    trouble = stage.put("trouble", failure={"status": 429}, numbers=CLINIC["numbers"])
    expect(trouble).to_have_text("That was a lot of messages at once. We send yours in a moment.")


def test_danger_in_a_message_that_was_not_stored_is_told(stage: Stage) -> None:
    problem = {"detail": "Please call 999 now.", "card": EMERGENCY}
    trouble = stage.put("trouble", failure={"status": 503, "problem": problem}, numbers=CLINIC["numbers"])
    expect(trouble.locator("triage-emergency-card")).to_contain_text("Please call 999 now.")
    expect(trouble.get_by_role("link", name="Call 999")).to_be_visible()
    assert stage.is_accessible()
