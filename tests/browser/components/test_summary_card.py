"""The summary: what was understood, so that it can be put right."""

from playwright.sync_api import expect

from tests.browser.stage import Stage

LINES = [
    {
        "fact": "headache_days_month",
        "answer": "present",
        "text": "headache on 20 days a month",
        "title": "Change: headache on 20 days a month",
        "payload": '/change_answer{"question":"headache_days_month"}',
    },
    {"fact": "snores_loudly", "answer": "not_sure", "text": "loud snoring"},
    {"fact": "fever", "answer": "absent", "text": "a fever"},
    {"fact": "neck_stiff", "answer": "absent", "text": "a stiff neck"},
]


def test_it_renders(stage: Stage) -> None:
    card = stage.put("summary-card", card={"kind": "summary", "lines": LINES})
    expect(card).to_contain_text("headache on 20 days a month")
    expect(card).to_contain_text("loud snoring")


def test_it_is_accessible(stage: Stage) -> None:
    card = stage.put("summary-card", card={"kind": "summary", "lines": LINES})
    card.get_by_text("Not the case (2 answers)").click()
    assert stage.is_accessible()


def test_what_is_not_the_case_is_folded_away(stage: Stage) -> None:
    card = stage.put("summary-card", card={"kind": "summary", "lines": LINES})
    expect(card.get_by_text("a fever")).to_be_hidden()
    card.get_by_text("Not the case (2 answers)").click()
    expect(card.get_by_text("a fever")).to_be_visible()


def test_a_tap_on_a_line_has_it_asked_anew(stage: Stage) -> None:
    card = stage.put("summary-card", card={"kind": "summary", "lines": LINES})
    card.get_by_role("button", name="headache on 20 days a month Change").press("Enter")
    title, payload = "Change: headache on 20 days a month", '/change_answer{"question":"headache_days_month"}'
    assert stage.heard == [["press", {"payload": payload, "title": title}]]
