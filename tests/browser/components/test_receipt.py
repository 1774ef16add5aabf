"""The receipt: what was deleted, counted."""

from playwright.sync_api import expect

from tests.browser.stage import Stage

RECEIPT = {"erased": {"messages": 14, "facts": 9, "appointments": 1, "backups": 2}, "at": "2026-11-23T10:00:00Z"}


def test_it_renders(stage: Stage) -> None:
    receipt = stage.put("receipt", receipt=RECEIPT)
    expect(receipt.get_by_role("row", name="Messages 14")).to_be_visible()
    expect(receipt).to_contain_text("23 November 2026")


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("receipt", receipt=RECEIPT)
    assert stage.is_accessible()


def test_a_count_it_does_not_know_is_shown_too(stage: Stage) -> None:
    expect(stage.put("receipt", receipt=RECEIPT).get_by_role("row", name="backups 2")).to_be_visible()


def test_one_can_start_anew(stage: Stage) -> None:
    stage.put("receipt", receipt=RECEIPT).get_by_role("button", name="Start a new chat").click()
    assert stage.heard == [["again", None]]
