"""The first half of a turn: check who asks, write down what they say, look for red flags. Then Rasa may be asked.

What stands here is in the database before anything else happens, so that no
message is lost, whichever process dies next.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction

from clinical.red_flag_screen import Sighting, screen
from web.conversations.access import conversation_for_visitor
from web.conversations.models import AnsweredRequest, Conversation, Heard, Message, Sender
from web.conversations.models.conversation import EMERGENCY
from web.conversations.models.message import message_id
from web.conversations.transcript import append, append_to_locked, locked
from web.gateway.judging import judge
from web.gateway.shapes import NewMessage
from web.gateway.state import turn_reply
from web.gateway.visitor_answers import Given, read_answer, read_payload

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class VisitorRequest:
    """One POST of a message."""

    conversation_id: UUID
    token: str
    body: NewMessage
    key: str
    now: datetime


@dataclass(frozen=True)
class OpenTurn:
    """A visitor's message that is stored and not answered yet, or one that was answered before."""

    request: VisitorRequest
    conversation: Conversation
    message: Message
    # What the visitor had on the screen when writing; a later reply may have asked something else since.
    pending_question: dict[str, Any] | None
    unheard: tuple[Message, ...] = ()
    # Set when the same request was answered before.
    reply: dict[str, Any] | None = None
    is_repeat: bool = False


def open_turn(request: VisitorRequest) -> OpenTurn:
    """Store the visitor's message, or find the turn that the same request opened before."""
    conversation = conversation_for_visitor(request.conversation_id, request.token, now=request.now)
    given = _read(conversation, request.body)
    try:
        message = _store(conversation, request, given)
    except IntegrityError:
        # The key was used before. Most never are, so this is found out by trying.
        repeated = _same_request(conversation, request)
        if repeated is None:
            raise
        return repeated
    return OpenTurn(
        request,
        conversation,
        message,
        pending_question=conversation.pending_question,
        unheard=_unheard_before(conversation, message) if conversation.has_unheard else (),
    )


def reopen_turn(opened: OpenTurn) -> OpenTurn:
    """Look again after waiting for another turn of the same conversation to end."""
    conversation = conversation_for_visitor(
        opened.request.conversation_id, opened.request.token, now=opened.request.now
    )
    message = Message.objects.get(pk=opened.message.pk)
    if message.heard == Heard.HEARD:
        answered = AnsweredRequest.objects.filter(message=message).first()
        replies = conversation.messages.filter(turn=message.sequence).order_by("sequence")
        reply = answered.reply if answered and answered.reply else turn_reply(conversation, list(replies))
        return replace(opened, conversation=conversation, message=message, reply=reply)
    return replace(opened, conversation=conversation, message=message, unheard=_unheard_before(conversation, message))


def _same_request(conversation: Conversation, request: VisitorRequest) -> OpenTurn | None:
    known = AnsweredRequest.objects.select_related("message").filter(conversation=conversation, key=request.key).first()
    if known is None:
        return None
    return OpenTurn(
        request,
        conversation,
        known.message,
        pending_question=conversation.pending_question,
        reply=known.reply,
        is_repeat=True,
    )


def _read(conversation: Conversation, body: NewMessage) -> Given:
    if body.answer is not None:
        return read_answer(conversation, body.answer.question, body.answer.value)
    if body.payload is not None:
        return read_payload(conversation, body.payload)
    return Given(shown=body.text or "")


def _store(conversation: Conversation, request: VisitorRequest, given: Given) -> Message:
    """Write the message down. An emergency that the screen sees is written down with it."""
    seen = _seen_in(request.body.text)
    message = Message(
        sender=Sender.VISITOR, text=given.shown, payload=given.payload, answer=given.answer, heard=Heard.WAITING
    )
    with transaction.atomic():
        if seen:
            _store_with_sightings(conversation, message, seen, request.now)
        else:
            append(conversation.pk, [message], now=request.now, has_unheard=True)
        if request.key:
            AnsweredRequest.objects.create(conversation=conversation, key=request.key, message=message)
    return message


def _seen_in(said: str | None) -> tuple[Sighting, ...]:
    """Look for red flags. A message on which the screen itself breaks is kept all the same.

    Rasa, whose pipeline holds the same screen, then breaks on it too, and the visitor is told whom to phone.
    """
    try:
        return () if said is None else screen(said)
    except Exception as error:  # whatever a flaw of ours raises
        logger.error("The red-flag screen failed", exc_info=error)
        return ()


def _store_with_sightings(
    conversation: Conversation, message: Message, seen: Sequence[Sighting], now: datetime
) -> None:
    """Write the message down together with what was seen in it, and with the emergency if it is one."""
    current = locked(conversation.pk)
    place = message_id(current.last_sequence + 1)
    sightings = [{"fact": each.fact, "answer": each.answer, "said": each.said, "message": place} for each in seen]
    current.sightings = [*current.sightings, *sightings]
    if judge(current.case, current.sightings).is_emergency:
        current.urgency = EMERGENCY
    current.has_unheard = True
    append_to_locked(current, [message], now=now, changed=("sightings", "urgency", "has_unheard"))
    conversation.sightings, conversation.urgency = current.sightings, current.urgency


def _unheard_before(conversation: Conversation, message: Message) -> tuple[Message, ...]:
    """Find earlier messages that never reached Rasa."""
    waiting = conversation.messages.filter(
        sender=Sender.VISITOR, heard=Heard.WAITING, sequence__lt=message.sequence
    ).order_by("sequence")
    return tuple(waiting)
