"""The answer panel: for each kind of question its control, and always the message's buttons."""

from playwright.sync_api import expect

from tests.browser.messages import SLOTS, asks_choice, asks_finding, asks_findings, asks_number, says
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    panel = stage.put("answer-panel", turn=[asks_finding()])
    expect(panel.get_by_role("button")).to_have_text(["Yes", "No", "I’m not sure"])


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("answer-panel", turn=[asks_number()])
    assert stage.is_accessible()


def test_nothing_is_offered_while_nothing_is_asked(stage: Stage) -> None:
    panel = stage.put("answer-panel", turn=[says("Tell me more.")])
    expect(panel.locator("button, input")).to_have_count(0)


def test_a_button_of_the_message_goes_back_unchanged(stage: Stage) -> None:
    stage.put("answer-panel", turn=[asks_finding()]).get_by_role("button", name="No", exact=True).click()
    assert stage.heard[-1] == ["press", {"payload": '/answer{"question":"fever","value":"absent"}', "title": "No"}]


def test_a_finding_without_buttons_can_be_answered(stage: Stage) -> None:
    question = {"id": "fever", "kind": "finding"}
    panel = stage.put("answer-panel", turn=[says("Do you have a fever?", question=question)])
    panel.get_by_role("button", name="I’m not sure").click()
    assert stage.heard[-1] == ["answer", {"question": "fever", "value": "not_sure", "shown": "I’m not sure"}]


def test_findings_are_answered_together(stage: Stage) -> None:
    panel = stage.put("answer-panel", turn=[asks_findings()])
    panel.get_by_role("checkbox", name="Fever").check()
    panel.get_by_role("button", name="Send answer").click()
    assert stage.heard[-1][1]["question"] == "red_flags"
    assert stage.heard[-1][1]["value"] == ["fever"]


def test_a_number_may_be_unknown_or_not_apply(stage: Stage) -> None:
    panel = stage.put("answer-panel", turn=[asks_number()])
    expect(panel.get_by_role("button")).to_have_text(["Send answer", "I’m not sure", "Does not apply"])
    panel.get_by_role("button", name="Does not apply").click()
    assert stage.heard[-1][1]["value"] == "absent"


def test_a_choice_sends_the_options_value(stage: Stage) -> None:
    panel = stage.put("answer-panel", turn=[asks_choice()])
    panel.get_by_role("button", name="The same for longer than 3 months").click()
    assert stage.heard[-1][1] == {
        "question": "headache_status",
        "value": "usual",
        "shown": "The same for longer than 3 months",
    }


def test_only_the_last_question_is_open(stage: Stage) -> None:
    panel = stage.put("answer-panel", turn=[asks_findings(), asks_finding()])
    expect(panel.get_by_role("checkbox")).to_have_count(0)


def test_a_slots_card_becomes_times_to_choose_from(stage: Stage) -> None:
    offer = says(
        "These times are free:",
        card={"kind": "slots", "slots": SLOTS},
        buttons=[{"title": "Other times", "payload": "/more"}],
    )
    panel = stage.put("answer-panel", turn=[offer], timeZone="Europe/London")
    expect(panel.get_by_role("radio")).to_have_count(3)
    panel.get_by_role("radio", name="17:30").check()
    panel.get_by_role("button", name="Choose this time").click()
    assert stage.heard[-1][1]["payload"] == SLOTS[0]["payload"]
