"""Several findings at once: nothing ticked beforehand, and silence never counts as none."""

from playwright.sync_api import expect

from tests.browser.messages import RED_FLAGS
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    boxes = stage.put("multi-select", options=RED_FLAGS).get_by_role("checkbox")
    expect(boxes).to_have_count(5)
    expect(boxes.last).to_have_accessible_name("None of these")


def test_it_is_accessible(stage: Stage) -> None:
    select = stage.put("multi-select", options=RED_FLAGS)
    select.get_by_role("button", name="Send answer").click()
    assert stage.is_accessible()


def test_nothing_is_ticked_beforehand(stage: Stage) -> None:
    assert stage.put("multi-select", options=RED_FLAGS).locator(":checked").count() == 0


def test_sending_nothing_asks_for_an_answer(stage: Stage) -> None:
    select = stage.put("multi-select", options=RED_FLAGS)
    select.get_by_role("button", name="Send answer").click()
    expect(select).to_contain_text("Tick at least one box.")
    assert stage.heard == []


def test_what_is_ticked_is_present(stage: Stage) -> None:
    select = stage.put("multi-select", options=RED_FLAGS)
    select.get_by_role("checkbox", name="Fever").check()
    select.get_by_role("checkbox", name="A rash").check()
    select.get_by_role("button", name="Send answer").click()
    (heard,) = stage.heard
    assert heard[1]["value"] == ["fever", "rash_nonblanching"]
    assert heard[1]["shown"] == "Fever, or feeling hot and shivery, A rash that does not fade when pressed"


def test_none_of_these_is_an_empty_list(stage: Stage) -> None:
    select = stage.put("multi-select", options=RED_FLAGS)
    select.get_by_role("checkbox", name="None of these").check()
    select.get_by_role("button", name="Send answer").click()
    assert stage.heard == [["answer", {"value": [], "shown": "None of these"}]]


def test_not_sure_is_its_own_answer(stage: Stage) -> None:
    select = stage.put("multi-select", options=RED_FLAGS)
    select.get_by_role("checkbox", name="I’m not sure").check()
    select.get_by_role("button", name="Send answer").click()
    assert stage.heard[0][1]["value"] == "not_sure"


def test_none_of_these_and_a_finding_exclude_each_other(stage: Stage) -> None:
    select = stage.put("multi-select", options=RED_FLAGS)
    select.get_by_role("checkbox", name="None of these").check()
    select.get_by_role("checkbox", name="Fever").check()
    expect(select.get_by_role("checkbox", name="None of these")).not_to_be_checked()
    select.get_by_role("checkbox", name="None of these").check()
    expect(select.get_by_role("checkbox", name="Fever")).not_to_be_checked()


def test_a_double_click_answers_once(stage: Stage) -> None:
    select = stage.put("multi-select", options=RED_FLAGS)
    select.get_by_role("checkbox", name="Fever").check()
    select.get_by_role("button", name="Send answer").dblclick()
    assert len(stage.heard) == 1
