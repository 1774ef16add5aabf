"""Writing to and reading from a transcript. Every message passes here, whoever wrote it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import F

from web.conversations.access import NoSuchConversation
from web.conversations.models import Conversation, Message


def append(conversation_id: UUID, messages: Sequence[Message], *, now: datetime, **changes: Any) -> int:
    """Add messages in order and change the conversation's fields with them; return the last sequence.

    The update comes first: it takes the row's lock, so two writers can never be given the same place.
    """
    with transaction.atomic():
        updated = Conversation.objects.filter(pk=conversation_id).update(
            last_sequence=F("last_sequence") + len(messages), last_message_at=now, **changes
        )
        if not updated:
            raise NoSuchConversation
        last = Conversation.objects.values_list("last_sequence", flat=True).get(pk=conversation_id)
        for place, message in enumerate(messages, start=last - len(messages) + 1):
            message.conversation_id = conversation_id
            message.sequence = place
            message.sent_at = now
        Message.objects.bulk_create(messages)
        return last


def messages_after(conversation_id: UUID, sequence: int = 0) -> list[Message]:
    """Return the transcript, or what came after a message, in order."""
    return list(Message.objects.filter(conversation=conversation_id, sequence__gt=sequence).order_by("sequence"))
