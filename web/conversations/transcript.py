"""Writing to and reading from a transcript. Every message passes here, whoever wrote it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import F

from web.conversations.access import NoSuchConversation
from web.conversations.models import Conversation, Message


def append(conversation_id: UUID, messages: Sequence[Message], *, now: datetime, **changes: Any) -> None:
    """Add messages in order and change the conversation's fields with them.

    The update comes first: it takes the row's lock, so two writers can never be given the same place.
    """
    with transaction.atomic(savepoint=False):
        updated = Conversation.objects.filter(pk=conversation_id).update(
            last_sequence=F("last_sequence") + len(messages), last_message_at=now, **changes
        )
        if not updated:
            raise NoSuchConversation
        last = Conversation.objects.values_list("last_sequence", flat=True).get(pk=conversation_id)
        _write(conversation_id, messages, first=last - len(messages) + 1, now=now)


def locked(conversation_id: UUID) -> Conversation:
    """Read a conversation and keep others from changing it until this transaction ends."""
    conversation = Conversation.objects.select_for_update().filter(pk=conversation_id).order_by().first()
    if conversation is None:
        raise NoSuchConversation
    return conversation


def append_to_locked(
    conversation: Conversation, messages: Sequence[Message], *, now: datetime, changed: Sequence[str]
) -> None:
    """Add messages to a conversation whose row is locked by this transaction, and save its changed fields."""
    first = conversation.last_sequence + 1
    conversation.last_sequence += len(messages)
    conversation.last_message_at = now
    conversation.save(update_fields=[*changed, "last_sequence", "last_message_at"])
    _write(conversation.pk, messages, first=first, now=now)


def _write(conversation_id: UUID, messages: Sequence[Message], *, first: int, now: datetime) -> None:
    for place, message in enumerate(messages, start=first):
        message.conversation_id = conversation_id
        message.sequence = place
        message.sent_at = now
    Message.objects.bulk_create(messages)


def messages_after(conversation_id: UUID, sequence: int = 0) -> list[Message]:
    """Return the transcript, or what came after a message, in order."""
    return list(Message.objects.filter(conversation=conversation_id, sequence__gt=sequence).order_by("sequence"))
