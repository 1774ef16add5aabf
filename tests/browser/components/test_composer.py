"""The composer: Enter sends, Shift and Enter does not, and nothing typed is lost."""

from playwright.sync_api import expect

from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    composer = stage.put("composer")
    expect(composer.get_by_role("textbox", name="Your message")).to_be_visible()
    expect(composer.get_by_role("button", name="Send")).to_be_visible()


def test_it_is_accessible(stage: Stage) -> None:
    composer = stage.put("composer")
    composer.get_by_role("textbox").fill("a" * 4_010)
    assert stage.is_accessible()


def test_enter_sends_once_and_empties_the_box(stage: Stage) -> None:
    box = stage.put("composer").get_by_role("textbox")
    box.fill("  my jaw hurts ")
    box.press("Enter")
    box.press("Enter")
    assert stage.heard == [["say", "my jaw hurts"]]
    expect(box).to_have_value("")
    expect(box).to_be_focused()


def test_shift_and_enter_starts_a_new_line(stage: Stage) -> None:
    box = stage.put("composer").get_by_role("textbox")
    box.press_sequentially("one")
    box.press("Shift+Enter")
    box.press_sequentially("two")
    expect(box).to_have_value("one\ntwo")
    assert stage.heard == []


def test_the_box_grows_with_its_text(stage: Stage) -> None:
    box = stage.put("composer").get_by_role("textbox")
    before = box.bounding_box()
    box.fill("one\ntwo\nthree")
    after = box.bounding_box()
    assert before
    assert after
    assert after["height"] > before["height"] + 30


def test_four_thousand_characters_are_sent(stage: Stage) -> None:
    box = stage.put("composer").get_by_role("textbox")
    box.fill("a" * 4_000)
    expect(stage.page.get_by_text("0 characters left")).to_be_visible()
    box.press("Enter")
    assert len(stage.heard) == 1


def test_one_more_is_not_sent_and_not_lost(stage: Stage) -> None:
    box = stage.put("composer").get_by_role("textbox")
    box.fill("a" * 4_001)
    box.press("Enter")
    expect(stage.page.get_by_text("1 character too many.")).to_be_visible()
    expect(box).to_have_value("a" * 4_001)
    assert stage.heard == []


def test_an_emoji_counts_as_one_character(stage: Stage) -> None:
    box = stage.put("composer").get_by_role("textbox")
    box.fill("🦷" * 3_999)
    expect(stage.page.get_by_text("1 character left")).to_be_visible()


def test_blanks_alone_are_not_sent(stage: Stage) -> None:
    box = stage.put("composer").get_by_role("textbox")
    box.fill(" \n ")
    box.press("Enter")
    assert stage.heard == []


def test_it_says_what_a_name_is_for_so_that_the_browser_can_fill_it_in(stage: Stage) -> None:
    box = stage.put("composer", question={"id": "booking_phone", "kind": "text"}).get_by_role("textbox")
    expect(box).to_have_attribute("autocomplete", "tel")
    expect(box).to_have_attribute("placeholder", "Type your answer")
