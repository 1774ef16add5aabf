"""Visitors who answer nothing, write strange things, or put an answer right by tapping it."""

import httpx
import pytest

from tests.system.chat import Chat
from tests.system.running import RunningTrigem

MOST_QUESTIONS = 60
TROUBLE = "something went wrong on our side"
TOOTHACHE = "toothache since yesterday, upper left"


def answer_all(chat: Chat, value: object) -> list[str]:
    """Give one answer to every question that takes it, and "no" to the others. What was asked about, in order."""
    asked: list[str] = []
    questions = 0
    while chat.stage in ("complaint", "interview") and chat.question is not None:
        question = chat.question
        asked += [option["value"] for option in question.get("options") or [{"value": question["id"]}]]
        questions += 1
        assert questions <= MOST_QUESTIONS, f"asked without end: {asked}"
        reply = chat.post({"answer": {"question": question["id"], "value": value}})
        if reply.status_code == httpx.codes.UNPROCESSABLE_ENTITY:
            reply = chat.post(
                {"answer": {"question": question["id"], "value": [] if question["kind"] == "findings" else "absent"}}
            )
        assert reply.status_code == httpx.codes.OK, reply.text
        chat.reply = reply.json()
    return asked


def test_who_is_sure_of_nothing_is_asked_each_thing_twice_at_most_and_seen_today(trigem: RunningTrigem) -> None:
    chat = Chat(trigem.url)
    chat.say(TOOTHACHE)
    asked = answer_all(chat, "not_sure")
    assert max(asked.count(fact) for fact in asked) == 2, asked
    assert chat.urgency == "same_day"
    assert "urgent_medical" in chat.assessment()["referrals"]


def test_who_skips_all_that_can_be_skipped_still_hears_an_outcome(trigem: RunningTrigem) -> None:
    chat = Chat(trigem.url)
    chat.say(TOOTHACHE)
    answer_all(chat, "skip")
    assert chat.stage == "result"
    assert chat.urgency not in (None, "self_care")


@pytest.mark.parametrize(
    "text",
    [
        "ﬁﬂ ½ ² ①",
        "3² tablets, temp 38³ since ²²²²",
        "🤕" * 4000,
        "عندي صداع شديد",
        "<script>alert(1)</script>",
        "Z̷͙̈́a̶͔͝l̵̰͝g̸̖̈́o̴̦̓",
        "x" * 4000,
        "".join(chr(ord("a") + (place * place + 7 * place) % 26) for place in range(4000)),
        "the headache " * 307,
        "no fever " * 444,
        "1 " * 2000,
    ],
)
def test_whatever_is_written_gets_an_answer_of_the_assistant(trigem: RunningTrigem, text: str) -> None:
    chat = Chat(trigem.url)
    chat.say(text)
    assert chat.reply["messages"]
    assert TROUBLE not in chat.texts()


def test_a_tapped_line_of_the_summary_is_asked_anew_and_counts_as_answered_then(trigem: RunningTrigem) -> None:
    chat = Chat(trigem.url)
    chat.say("a filling fell out, no pain at all")
    answer_all(chat, "absent")
    assert chat.stage == "result"
    summary = chat.card("summary")
    assert summary is not None
    line = next(line for line in summary["lines"] if line["fact"] == "fever")
    chat.tap(line["payload"])
    assert chat.question is not None
    assert chat.question["id"] == "fever"
    chat.answer("fever", "present")
    assert chat.assessment()["facts"]["fever"]["value"] == "present"
    answer_all(chat, "absent")
    assert chat.stage == "result"
    assert chat.card("result") is not None
    told = [message["text"] for message in chat.transcript() if message["sender"] == "visitor"]
    assert line["title"] in told
