"""Someone who has a visit and would rather have an earlier one, in the running service with its worker."""

import time

import pytest

from tests.system.chat import Chat
from tests.system.running import RunningTrigem
from tests.system.test_booking_in_the_chat import is_free, offered

OFFERED_WITHIN_SECONDS = 60
NEWS = "any news on the waiting list?"


@pytest.fixture
def chat(trigem: RunningTrigem) -> Chat:
    """Someone whose visit is on a day after the soonest, so that an earlier time is free."""
    chat = Chat(trigem.url)
    chat.say("I need to see a dentist")
    chat.say("next week")
    for said in ("the last one", "Mary O'Neill", "07700 900123", "skip", "yes"):
        chat.say(said)
    assert chat.stage == "booked", chat.texts()
    return chat


def wait_for_an_offer(chat: Chat) -> list[str]:
    """Ask for news until the worker has found a time; the titles of the buttons under it."""
    deadline = time.monotonic() + OFFERED_WITHIN_SECONDS
    while time.monotonic() < deadline:
        chat.say(NEWS)
        if "has come free" in chat.texts():
            return [button["title"] for message in chat.reply["messages"] for button in message["buttons"]]
    raise AssertionError(f"nothing was offered: {chat.texts()}")


def visit(chat: Chat) -> dict[str, str]:
    appointment = chat.reply["state"]["appointment"]
    assert appointment is not None, chat.texts()
    return dict(appointment)


def join(chat: Chat) -> None:
    chat.say("can you tell me if an earlier time comes free?")
    assert "waiting list" in chat.texts() or "has come free" in chat.texts(), chat.texts()


def test_an_earlier_time_is_taken_with_a_yes_and_the_visit_moves_there(chat: Chat) -> None:
    before = visit(chat)
    join(chat)
    assert wait_for_an_offer(chat)[:2] == ["Yes, take it", "No, keep me on the list"]
    chat.say("yes please")
    after = visit(chat)
    assert "Moved" in chat.texts()
    assert after["reference"] == before["reference"]
    assert after["start"] < before["start"]
    assert is_free(chat, before)


def test_an_earlier_time_that_is_declined_changes_nothing_and_another_is_found(chat: Chat) -> None:
    before = visit(chat)
    join(chat)
    wait_for_an_offer(chat)
    first = chat.texts()
    chat.say("no thanks")
    assert visit(chat) == before
    assert "waiting list" in chat.texts()
    wait_for_an_offer(chat)
    assert chat.texts() != first


def test_an_earlier_time_is_taken_by_button_and_leaving_the_list_keeps_the_visit(chat: Chat) -> None:
    join(chat)
    wait_for_an_offer(chat)
    payloads = {button["title"]: button["payload"] for m in chat.reply["messages"] for button in m["buttons"]}
    chat.tap(payloads["Yes, take it"])
    moved = visit(chat)
    join(chat)
    leave = [button for m in chat.reply["messages"] for button in m["buttons"] if "off the list" in button["title"]]
    if leave:
        chat.tap(leave[0]["payload"])
        assert "off the waiting list" in chat.texts()
    chat.say("when is my appointment?")
    assert visit(chat) == moved


def test_someone_without_a_visit_joins_in_the_middle_of_choosing_a_time(trigem: RunningTrigem) -> None:
    chat = Chat(trigem.url)
    chat.say("I want to see the neurologist")
    before = offered(chat)
    chat.say("none of those. tell me if an earlier time comes free")
    assert chat.question is not None and chat.question["id"] == "booking_name", chat.texts()
    for said in ("Pat Kay", "07700 900124", "pat@kay.org"):
        chat.say(said)
    assert "waiting list" in chat.texts()
    assert chat.reply["state"]["appointment"] is None
    wait_for_an_offer(chat)
    chat.say("yes")
    assert visit(chat)["start"] <= before[0]["start"]
    assert visit(chat)["service"] == "neurology"


def test_who_leaves_the_list_in_words_keeps_the_visit(chat: Chat) -> None:
    before = visit(chat)
    join(chat)
    chat.say("please take me off the list")
    assert "off the waiting list" in chat.texts()
    chat.say("take me off the waiting list")
    assert "not on the waiting list" in chat.texts()
    assert visit(chat)["start"] == before["start"]
