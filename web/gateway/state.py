"""How the API shows messages and the state of a conversation."""

from collections.abc import Iterable, Sequence
from typing import Any

from web.appointments.selectors import appointment_for_conversation
from web.conversations.models import Conversation, Message


def message_document(message: Message) -> dict[str, Any]:
    """Lay out one message."""
    return {
        "id": message.public_id,
        "sender": message.sender,
        "sent_at": message.sent_at.isoformat(),
        "text": message.text,
        "buttons": message.buttons,
        "question": message.question,
        "topic": message.topic,
        "card": message.card,
    }


def message_documents(messages: Iterable[Message]) -> list[dict[str, Any]]:
    """Lay out several messages."""
    return [message_document(message) for message in messages]


def state_document(conversation: Conversation) -> dict[str, Any]:
    """Lay out where the conversation stands, its appointment included."""
    return {
        "stage": conversation.stage,
        "urgency": conversation.urgency_to_show,
        "booking_allowed": conversation.booking_allowed,
        "appointment": appointment_for_conversation(conversation.pk),
    }


def turn_reply(conversation: Conversation, messages: Sequence[Message]) -> dict[str, Any]:
    """Lay out the reply to a turn."""
    return {"messages": message_documents(messages), "state": state_document(conversation)}
