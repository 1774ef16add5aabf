"""The messages: one polite live region, everything as text, each in its own direction."""

from playwright.sync_api import expect

from tests.browser.messages import APPOINTMENT, CLINIC, EMERGENCY, RESULT, SAME_DAY, SLOTS, says
from tests.browser.stage import Stage

AT = "2026-11-23T10:00:00+00:00"
ENTRIES = [
    {**says("Hello."), "id": "000001", "sent_at": AT},
    {"id": "000002", "sender": "visitor", "text": "My jaw hurts", "sent_at": AT},
    {"id": "000003", "sender": "staff", "text": "Bea here.", "sent_at": AT},
    {"id": "000004", "sender": "system", "text": "Bea left.", "sent_at": AT},
]
CARDS = [EMERGENCY, SAME_DAY, RESULT, APPOINTMENT, {"kind": "pain_map"}]
WITH_CARDS = [
    {**says(f"Text {place}", card=card), "id": f"{place:06}", "sent_at": AT} for place, card in enumerate(CARDS)
]
SCRIPT = '<script>alert(1)</script><img src=x onerror="alert(2)"><b>bold</b> [link](javascript:alert(3))'


def test_it_renders(stage: Stage) -> None:
    log = stage.put("message-list", entries=ENTRIES, clinic=CLINIC).get_by_role("log")
    for text in ("Hello.", "My jaw hurts", "Bea here.", "Clinic staff", "Bea left."):
        expect(log).to_contain_text(text)


def test_it_is_accessible(stage: Stage) -> None:
    stage.put("message-list", entries=[*ENTRIES, *WITH_CARDS], clinic=CLINIC, failure={"status": 0})
    assert stage.is_accessible()


def test_there_is_one_live_region_and_none_inside_it(stage: Stage) -> None:
    stage.put("message-list", entries=[*ENTRIES, *WITH_CARDS], clinic=CLINIC, failure={"status": 0})
    live = stage.page.locator("[aria-live], [role=log], [role=status], [role=alert]")
    expect(live).to_have_count(1)


def test_each_card_is_drawn_and_an_unknown_one_is_its_text(stage: Stage) -> None:
    messages = stage.put("message-list", entries=WITH_CARDS, clinic=CLINIC)
    for name in ("emergency", "same-day", "result", "appointment"):
        expect(messages.locator(f"triage-{name}-card")).to_be_visible()
    expect(messages.get_by_text("Text 4")).to_be_visible()


def test_markup_in_a_message_is_shown_as_text(stage: Stage) -> None:
    entries = [
        {**says(SCRIPT), "id": "000001", "sent_at": AT},
        {"id": "000002", "sender": "visitor", "text": SCRIPT, "sent_at": AT},
    ]
    messages = stage.put("message-list", entries=entries, clinic=CLINIC)
    expect(messages.get_by_text(SCRIPT)).to_have_count(2)
    assert messages.locator("script, img, b, a").count() == 0


def test_markup_in_a_card_is_shown_as_text(stage: Stage) -> None:
    card = {**RESULT, "reasons": [SCRIPT], "safety_net": SCRIPT}
    messages = stage.put(
        "message-list", entries=[{**says("x", card=card), "id": "000001", "sent_at": AT}], clinic=CLINIC
    )
    expect(messages.get_by_text(SCRIPT)).to_have_count(2)
    assert messages.locator("script, img, b").count() == 0


def test_right_to_left_text_runs_from_the_right(stage: Stage) -> None:
    entries = [{"id": "000001", "sender": "visitor", "text": "يؤلمني رأسي منذ ثلاثة أيام", "sent_at": AT}]
    bubble = stage.put("message-list", entries=entries, clinic=CLINIC).get_by_text("يؤلمني")
    assert bubble.evaluate("bubble => getComputedStyle(bubble).direction") == "rtl"


def test_what_could_not_be_sent_is_marked(stage: Stage) -> None:
    waiting = {"key": "k", "sender": "visitor", "text": "My jaw hurts", "status": "kept", "sent_at": AT}
    messages = stage.put("message-list", entries=[waiting], clinic=CLINIC, failure={"status": 0})
    expect(messages).to_contain_text("Not sent yet. We keep it and try again.")
    expect(messages).to_contain_text("Your message is kept here")


def test_a_long_word_breaks_rather_than_scrolls(stage: Stage) -> None:
    stage.page.set_viewport_size({"width": 320, "height": 568})
    entries = [{"id": "000001", "sender": "visitor", "text": "a" * 4_000, "sent_at": AT}]
    stage.put("message-list", entries=entries, clinic=CLINIC)
    assert stage.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_times_to_choose_from_are_not_listed_twice(stage: Stage) -> None:
    text = "These times are free:\nTuesday 9:00\nTuesday 17:30\nThursday 10:00\nChoose one."
    offer = {**says(text, card={"kind": "slots", "slots": SLOTS}), "id": "000001", "sent_at": AT}
    messages = stage.put("message-list", entries=[offer], clinic=CLINIC)
    expect(messages).to_contain_text("These times are free:")
    expect(messages).not_to_contain_text("Thursday 10:00")


def test_a_visit_is_not_described_twice(stage: Stage) -> None:
    text = (
        "It is booked: Tuesday 24 November 2026.\nWith Dr Tomasz Lindqvist, at 12 Mill Lane, London.\n"
        "Please bring a list of your medicines.\nYour reference is TR-7K2M. To move it: /appointments/made-up-token/\n"
        "If you get worse before then, don't wait: call 111."
    )
    booked = {**says(text, card=APPOINTMENT), "id": "000001", "sent_at": AT}
    bubble = stage.put("message-list", entries=[booked], clinic=CLINIC).locator(".bubble")
    expect(bubble).to_have_text("If you get worse before then, don't wait: call 111.")


def test_what_is_said_of_a_visit_in_one_line_is_shown(stage: Stage) -> None:
    entry = {**says("Your visit is cancelled.", card=APPOINTMENT), "id": "000001", "sent_at": AT}
    expect(stage.put("message-list", entries=[entry], clinic=CLINIC)).to_contain_text("Your visit is cancelled.")
