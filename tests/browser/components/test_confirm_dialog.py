"""The confirmation: only a clear yes is a yes."""

import pytest
from playwright.sync_api import expect

from tests.browser.stage import Stage

ASKED = {"heading": "Delete my data?", "text": "It cannot be undone.", "confirm": "Delete my data", "isGrave": True}
ASK = "(dialog, asked) => { window.answer = 'open'; dialog.ask(asked).then((is) => (window.answer = is)); }"


def test_it_renders(stage: Stage) -> None:
    stage.put("confirm-dialog").evaluate(ASK, ASKED)
    dialog = stage.page.get_by_role("dialog", name="Delete my data?")
    expect(dialog).to_contain_text("It cannot be undone.")


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("confirm-dialog").evaluate(ASK, ASKED)
    expect(stage.page.get_by_role("dialog")).to_be_visible()
    assert stage.is_accessible()


@pytest.mark.parametrize(("button", "answer"), [("Delete my data", True), ("Go back", False)])
def test_the_button_decides(stage: Stage, button: str, answer: bool) -> None:
    stage.put("confirm-dialog").evaluate(ASK, ASKED)
    stage.page.get_by_role("dialog").get_by_role("button", name=button).click()
    stage.page.wait_for_function("answer => window.answer === answer", arg=answer)


def test_escape_means_no(stage: Stage) -> None:
    stage.put("confirm-dialog").evaluate(ASK, ASKED)
    expect(stage.page.get_by_role("dialog")).to_be_visible()
    stage.page.keyboard.press("Escape")
    stage.page.wait_for_function("() => window.answer === false")


def test_the_first_thing_in_it_does_no_harm(stage: Stage) -> None:
    stage.put("confirm-dialog").evaluate(ASK, ASKED)
    expect(stage.page.get_by_role("button", name="Go back")).to_be_focused()
