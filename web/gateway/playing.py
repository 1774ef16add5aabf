"""The middle of a turn: Rasa is asked, first about what it missed, then about the new message.

All of it together has the time that a visitor can be made to wait.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from web.conversations.models import Conversation, Message
from web.gateway.dialogue import DialogueClient, DialogueFailedError, DialogueReply, Failure
from web.gateway.opening import OpenTurn

START = "/start"
# Rasa takes what begins with this sign for an intent. A visitor who types it means the sign.
INTENT_SIGN = "/"
NO_WORDS = "?"
# The gateway can greet, and can show the emergency card, by itself: nobody waits long for Rasa to do it.
GREETING_SECONDS = 3.0
EMERGENCY_SECONDS = 3.0


@dataclass
class Played:
    """What became of each message that was put to Rasa."""

    replies: list[tuple[Message, DialogueReply]] = field(default_factory=list)
    failures: list[tuple[Message, Failure]] = field(default_factory=list)

    def blame_nobody(self) -> None:
        """Count the failures as a broken connection: it was none of these messages that broke Rasa."""
        self.failures = [(message, Failure.UNREACHABLE) for message, _ in self.failures]

    def reply_to(self, message: Message) -> DialogueReply | None:
        """Return what Rasa said to a message, if it answered."""
        return next((reply for heard, reply in self.replies if heard.pk == message.pk), None)


async def play(dialogue: DialogueClient, opened: OpenTurn) -> Played:
    """Put the missed messages and the new one to Rasa, in the order in which they were written."""
    played = Played()
    known = _Known(opened.conversation)
    seconds = dialogue.timeout_seconds
    until = _clock() + (min(seconds, EMERGENCY_SECONDS) if opened.conversation.is_emergency else seconds)
    for message in (*opened.unheard, opened.message):
        try:
            reply = await dialogue.play(_turn(opened, message, known), until=until)
        except DialogueFailedError as error:
            played.failures.append((message, error.failure))
            if error.failure is Failure.UNREACHABLE:
                break
            continue  # this one message may be what Rasa cannot stand
        played.replies.append((message, reply))
        known.learn(reply)
    return played


async def play_start(dialogue: DialogueClient, conversation: Conversation) -> DialogueReply | None:
    """Ask Rasa for its greeting."""
    turn = {
        "conversation": str(conversation.pk),
        "message_id": None,
        "text": START,
        "metadata": _metadata(conversation, now=conversation.created_at.isoformat(), pending=None, screen=[]),
    }
    try:
        return await dialogue.play(turn, until=_clock() + min(dialogue.timeout_seconds, GREETING_SECONDS))
    except DialogueFailedError:
        return None


def _clock() -> float:
    return asyncio.get_running_loop().time()


class _Known:
    """The conversation as Rasa should know it, kept up to date from message to message."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
        self.case = conversation.case or None
        self.stage = conversation.stage

    def learn(self, reply: DialogueReply) -> None:
        self.case = reply.case or self.case
        self.stage = reply.stage or self.stage


def _turn(opened: OpenTurn, message: Message, known: _Known) -> dict[str, Any]:
    metadata = _metadata(
        opened.conversation,
        now=message.sent_at.isoformat(),
        pending=opened.pending_question,
        screen=[seen for seen in opened.conversation.sightings if seen["message"] == message.public_id],
    )
    metadata |= {"case": known.case, "stage": known.stage}
    return {
        "conversation": str(opened.conversation.pk),
        "message_id": message.public_id,
        "text": words_for_rasa(message),
        "metadata": metadata,
    }


def words_for_rasa(message: Message) -> str:
    """Write a message as Rasa's channel takes it."""
    if message.answer is not None:
        return "/answer" + _compact_json(message.answer)
    if message.payload:
        return message.payload
    return message.text.strip().lstrip(INTENT_SIGN).strip() or NO_WORDS


def _compact_json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _metadata(
    conversation: Conversation, *, now: str, pending: dict[str, Any] | None, screen: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    clinic = conversation.clinic
    return {
        "clinic": {
            "key": clinic.key,
            "name": clinic.name,
            "country": clinic.country,
            "time_zone": clinic.time_zone,
            "phone": clinic.phone,
            "hold_minutes": clinic.hold_minutes,
        },
        "time_zone": conversation.time_zone,
        "now": now,
        "pending": pending,
        "screen": [{"fact": seen["fact"], "answer": seen["answer"], "said": seen["said"]} for seen in screen],
        "case": conversation.case or None,
        "stage": conversation.stage,
        "urgency": conversation.urgency,
    }
