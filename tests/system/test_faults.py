"""What a visitor meets when a part of Trigem dies in the middle of a turn, and what is left afterwards."""

import os
import signal
import sqlite3
import threading
from contextlib import closing

import pytest

from tests.system.chat import Chat
from tests.system.running import RunningTrigem

EMERGENCY = "my face has gone droopy on one side since lunch"


def kill_in_mid_turn(running: RunningTrigem, chat: Chat, part: str, text: str) -> None:
    """Send a message and kill a part while its turn is under way; the reply, if any, is left to the caller to read."""
    pid = running.freeze(part)  # the turn cannot finish before the kill
    sent = threading.Thread(target=lambda: chat_quietly(chat, text))
    sent.start()
    sent.join(timeout=1.5)
    os.kill(pid, signal.SIGKILL)
    sent.join(timeout=60)


def chat_quietly(chat: Chat, text: str) -> None:
    try:
        chat.post({"text": text}, **{"Idempotency-Key": "in-mid-turn"})
    except Exception:
        return


@pytest.mark.parametrize("part", ["rasa", "actions", "web"])
def test_a_message_survives_the_death_of_a_process_in_mid_turn(breakable: RunningTrigem, part: str) -> None:
    chat = Chat(breakable.url)
    chat.say("I have a headache on one side")
    kill_in_mid_turn(breakable, chat, part, "light hurts my eyes a lot")
    breakable.wait_until_ready()
    again = chat.post({"text": "light hurts my eyes a lot"}, **{"Idempotency-Key": "in-mid-turn"})
    assert again.status_code == 200, again.text
    told = [message["text"] for message in chat.transcript() if message["sender"] == "visitor"]
    assert told.count("light hurts my eyes a lot") == 1
    chat.say("the headache is throbbing")
    facts = chat.assessment()["facts"]
    assert facts["photophobia"]["value"] == "present"
    assert facts["pulsating"]["value"] == "present"


@pytest.mark.parametrize("part", ["rasa", "actions"])
def test_an_emergency_is_answered_while_a_part_is_down(breakable: RunningTrigem, part: str) -> None:
    chat = Chat(breakable.url)
    pid = breakable.freeze(part)
    try:
        chat.say(EMERGENCY)
        assert chat.urgency == "emergency"
        assert chat.card("emergency") is not None
        assert not chat.reply["state"]["booking_allowed"]
        assert breakable.readiness().json()[part] != "ok"
    finally:
        os.kill(pid, signal.SIGCONT)


def test_a_visitor_is_told_what_to_do_while_rasa_is_down(breakable: RunningTrigem) -> None:
    chat = Chat(breakable.url)
    pid = breakable.freeze("rasa")
    try:
        reply = chat.say("I have had toothache for two days")
    finally:
        os.kill(pid, signal.SIGCONT)
    assert reply["messages"], "silence is not an answer"
    assert "traceback" not in chat.texts().lower()
    breakable.wait_until_ready()
    chat.say("it hurts when I bite")
    facts = chat.assessment()["facts"]
    assert facts["has_tooth_pain"]["value"] == "present", "what was said while Rasa was down is not lost"


def test_a_locked_memory_of_the_dialogue_loses_nothing_and_tells_nothing(breakable: RunningTrigem) -> None:
    chat = Chat(breakable.url)
    chat.say("I have a headache on one side, says zebrafinch")
    with closing(sqlite3.connect(breakable.folder / "rasa.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert chat.say("light hurts my eyes a lot, says zebrafinch")["messages"], "silence is not an answer"
    chat.say("it is throbbing")
    facts = chat.assessment()["facts"]
    assert {facts[name]["value"] for name in ("unilateral", "photophobia", "pulsating")} == {"present"}
    for log in (breakable.folder / "logs").iterdir():
        assert "zebrafinch" not in log.read_text(errors="replace"), log.name


def test_everything_stops_together(breakable: RunningTrigem) -> None:
    pids = [breakable.pid_on(part) for part in ("web", "rasa", "actions")]
    assert breakable.stop() == 0
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
