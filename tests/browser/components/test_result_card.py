"""The result card: how soon, whom, why, and when not to wait. Never "you have"."""

import pytest
from playwright.sync_api import expect

from tests.browser.messages import RESULT
from tests.browser.stage import Stage


def test_it_renders(stage: Stage) -> None:
    card = stage.put("result-card", card=RESULT)
    expect(card.get_by_role("heading", level=2)).to_contain_text("Be seen within 2 weeks")
    expect(card).to_contain_text("Based on your answers, we suggest:")
    expect(card).to_contain_text("Because you told us:")
    expect(card).to_contain_text("Someone hears you grind your teeth at night")


@pytest.mark.parametrize("urgency", ["same_day", "soon", "routine", "self_care"])
def test_it_is_accessible(stage: Stage, urgency: str) -> None:
    stage.put("result-card", card={**RESULT, "urgency": urgency})
    assert stage.is_accessible()


def test_each_referral_has_its_own_urgency(stage: Stage) -> None:
    rows = stage.put("result-card", card=RESULT).get_by_role("listitem")
    expect(rows.filter(has_text="Headache specialist")).to_contain_text("within 2 weeks")
    expect(rows.filter(has_text="Dentist")).to_contain_text("routine visit")


def test_the_safety_net_is_always_there(stage: Stage) -> None:
    bare = stage.put("result-card", card={"kind": "result", "urgency": "self_care"})
    expect(bare).to_contain_text("Get help at once if:")
    expect(bare).to_contain_text("swelling that affects breathing, swallowing or an eye")


def test_the_servers_own_safety_net_takes_its_place(stage: Stage) -> None:
    card = stage.put("result-card", card={**RESULT, "safety_net": "Get help at once if it gets worse."})
    expect(card).to_contain_text("Get help at once if it gets worse.")
    expect(card).not_to_contain_text("feeling unsafe")


def test_what_is_left_open_is_said(stage: Stage) -> None:
    expect(stage.put("result-card", card=RESULT)).to_contain_text("Whether you snore loudly")


def test_what_comes_later_is_told_apart(stage: Stage) -> None:
    later = [{"token": "dental", "title": "Dentist", "urgency": "routine"}]
    card = stage.put("result-card", card={**RESULT, "referrals": [], "later": later})
    expect(card.get_by_role("heading", name="Once you have been seen")).to_be_visible()


def test_a_token_it_does_not_know_is_shown_as_it_came(stage: Stage) -> None:
    card = stage.put("result-card", card={**RESULT, "referrals": [{"token": "sleep_clinic", "urgency": "routine"}]})
    expect(card).to_contain_text("sleep_clinic")


def test_why_is_said_once_for_criteria_with_the_same_words(stage: Stage) -> None:
    card = stage.put(
        "result-card", card={**RESULT, "criteria": [{"text": "Frequent headache."}, {"text": "Frequent headache."}]}
    )
    expect(card.get_by_text("Frequent headache.")).to_have_count(1)


def test_many_reasons_are_folded_after_six(stage: Stage) -> None:
    reasons = [f"Reason number {n}" for n in range(1, 16)]
    card = stage.put("result-card", card={**RESULT, "reasons": reasons})
    expect(card.get_by_text("Reason number 6")).to_be_visible()
    expect(card.get_by_text("Reason number 7")).to_be_hidden()
    card.get_by_text("9 more").click()
    expect(card.get_by_text("Reason number 15")).to_be_visible()


def test_what_would_change_the_advice_is_listed_by_level(stage: Stage) -> None:
    changes = [{"urgency": "emergency", "title": "It would be an emergency with", "facts": ["trouble breathing"]}]
    card = stage.put("result-card", card={**RESULT, "changes": changes})
    expect(card.get_by_role("heading", name="It would be an emergency with:")).to_be_visible()
    expect(card.get_by_role("listitem").filter(has_text="trouble breathing")).to_be_visible()
