"""A turn: what the visitor does, what is sent, what comes back."""

from playwright.sync_api import Page, expect

from tests.browser.fixture_chat import FixtureChat
from tests.browser.messages import (
    APPOINTMENT,
    RESULT,
    SLOTS,
    asks_choice,
    asks_finding,
    asks_findings,
    asks_number,
    says,
)
from tests.browser.visitor import open_chat


def test_words_are_sent_as_text_and_answered(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Thank you for telling me."))
    expect(visitor.log).to_contain_text("My head hurts")
    assert chat.sent == [{"text": "My head hurts"}]
    expect(visitor.box).to_be_focused()


def test_a_visitors_words_are_shown_once_also_after_the_staff_were_looked_for(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Thank you."))
    with page.expect_response("**/messages?after=*"):
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(visitor.log.get_by_text("My head hurts")).to_have_count(1)


def test_a_button_sends_its_payload_unchanged_and_shows_its_title(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, asks_finding())
    chat.reply(says("Good."))
    visitor.tap("No")
    visitor.sees("Good.")
    assert chat.sent[-1] == {"payload": '/answer{"question":"fever","value":"absent"}'}
    expect(visitor.log.get_by_text("No", exact=True)).to_be_visible()
    expect(visitor.box).to_be_focused()


def test_a_double_click_sends_once(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, asks_finding())
    chat.gate.clear()
    page.get_by_role("button", name="Yes").dblclick()
    chat.reply(says("Noted."))
    chat.gate.set()
    visitor.sees("Noted.")
    assert len(chat.sent) == 2


def test_findings_numbers_and_choices_travel_as_answers(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, asks_findings())
    chat.reply(asks_number())
    page.get_by_role("checkbox", name="None of these").check()
    visitor.tap("Send answer")
    visitor.sees("On how many days a month")
    chat.reply(asks_choice())
    page.get_by_label("Your answer (days)").fill("20")
    visitor.tap("Send answer")
    visitor.sees("Is this headache new for you?")
    chat.reply(says("Thank you."))
    visitor.tap("The same for longer than 3 months")
    visitor.sees("Thank you.")
    assert [body["answer"] for body in chat.sent[1:]] == [
        {"question": "red_flags", "value": []},
        {"question": "headache_days_month", "value": 20},
        {"question": "headache_status", "value": "usual"},
    ]


def test_a_question_can_always_be_answered_in_own_words(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, asks_number())
    chat.reply(says("Twenty days, noted."))
    visitor.say("about twenty")
    visitor.sees("Twenty days, noted.")
    assert chat.sent[-1] == {"text": "about twenty"}


def test_a_time_is_chosen_and_the_visit_is_shown(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("These times are free:", card={"kind": "slots", "slots": SLOTS}))
    chat.reply(says("See you then.", card=APPOINTMENT), stage="booked")
    page.get_by_role("radio", name="17:30").check()
    visitor.tap("Choose this time")
    visitor.sees("Your visit is booked")
    assert chat.sent[-1] == {"payload": SLOTS[0]["payload"]}


def test_while_the_assistant_writes_one_sees_it_and_the_old_buttons_are_gone(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, asks_finding())
    chat.gate.clear()
    visitor.tap("Yes")
    expect(page.locator("triage-typing")).to_be_visible()
    expect(page.get_by_role("button", name="Yes")).to_have_count(0)
    chat.reply(says("Noted."))
    chat.gate.set()
    visitor.sees("Noted.")
    expect(page.locator("triage-typing")).to_have_count(0)


def test_what_is_written_while_waiting_is_sent_in_order(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, says("Go on."))
    chat.gate.clear()
    visitor.say("one")
    visitor.say("two")
    chat.reply(says("First noted."))
    chat.reply(says("Second noted."))
    chat.gate.set()
    visitor.sees("Second noted.")
    assert chat.sent[1:] == [{"text": "one"}, {"text": "two"}]


def test_an_answer_that_is_refused_says_why_and_can_be_given_again(page: Page, chat: FixtureChat) -> None:
    visitor = open_chat(page, chat, asks_finding())
    chat.fail(422, "No button of this conversation has this payload.")
    visitor.tap("Yes")
    visitor.sees("Not sent: No button of this conversation has this payload.")
    chat.recover()
    chat.reply(says("Noted."))
    visitor.tap("No")
    visitor.sees("Noted.")


def test_a_long_turn_is_scrolled_to_the_advice_in_it(page: Page, chat: FixtureChat) -> None:
    lines = [{"fact": f"fact_{n}", "answer": "present", "text": f"something said, number {n}"} for n in range(6)]
    summary = says("Here is what I understood.", card={"kind": "summary", "lines": lines})
    visitor = open_chat(page, chat, says("Go on."))
    chat.reply(says("word " * 400), summary, says("", card=RESULT), says("Shall I look for a visit?"))
    visitor.say("done")
    visitor.sees("Shall I look for a visit?")
    expect(page.get_by_role("heading", name="Be seen within 2 weeks")).to_be_in_viewport()
