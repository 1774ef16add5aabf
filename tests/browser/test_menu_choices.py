"""Start again, take the transcript along, delete everything."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import says
from tests.browser.visitor import Visitor, open_chat


def choose(page: Page, name: str) -> None:
    page.get_by_role("button", name="More options").click()
    page.get_by_role("button", name=name).click()


def test_starting_again_asks_first_and_then_for_consent(page: Page, chat: FixtureChat) -> None:
    open_chat(page, chat, says("Thank you."))
    choose(page, "Start again")
    page.get_by_role("dialog").get_by_role("button", name="Start again").click()
    expect(page.get_by_role("checkbox")).not_to_be_checked()
    assert page.evaluate("sessionStorage.length") == 0
    Visitor(page).agree()
    expect(page.get_by_text("My head hurts")).to_have_count(0)


def test_going_back_leaves_everything_as_it_is(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Thank you."))
    choose(page, "Start again")
    page.get_by_role("button", name="Go back").click()
    expect(visitor.log).to_contain_text("My head hurts")


def test_the_transcript_is_downloaded(page: Page, chat: FixtureChat, tmp_path: Path) -> None:
    open_chat(page, chat, says("Thank you."))
    with page.expect_download() as downloading:
        choose(page, "Download transcript")
    assert downloading.value.suggested_filename == "chat-transcript.txt"
    downloading.value.save_as(tmp_path / "transcript.txt")
    assert "My head hurts" in (tmp_path / "transcript.txt").read_text(encoding="utf-8")


def test_a_transcript_that_cannot_be_fetched_is_said(page: Page, chat: FixtureChat) -> None:
    open_chat(page, chat, says("Thank you."))
    chat.fail(503)
    choose(page, "Download transcript")
    expect(page.get_by_text("The transcript could not be fetched.")).to_be_visible()


def test_deleting_gives_a_receipt_and_leaves_nothing(page: Page, chat: FixtureChat) -> None:
    open_chat(page, chat, says("Thank you."))
    choose(page, "Delete my data")
    page.get_by_role("dialog").get_by_role("button", name="Delete my data").click()
    expect(page.get_by_role("heading", name="Your data is deleted")).to_be_focused()
    expect(page.get_by_role("row", name="Messages 4")).to_be_visible()
    assert page.evaluate("sessionStorage.length") == 0
    assert chat.is_gone


def test_what_could_not_be_deleted_is_still_there(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Thank you."))
    chat.fail(503)
    choose(page, "Delete my data")
    page.get_by_role("dialog").get_by_role("button", name="Delete my data").click()
    expect(page.get_by_text("Your data could not be deleted just now.")).to_be_visible()
    expect(visitor.log).to_contain_text("My head hurts")


def test_escape_in_a_dialog_closes_the_dialog_and_not_the_chat(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Thank you."))
    choose(page, "Delete my data")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(visitor.box).to_be_visible()
