"""Rasa's replies as messages of the transcript."""

from web.conversations.models import Message, Sender
from web.gateway.dialogue import DialogueReply


def messages_said(reply: DialogueReply, *, turn: int | None = None) -> list[Message]:
    """Make messages, not stored yet, of what Rasa said; `turn` is the place of the message it answers."""
    return [
        Message(
            sender=Sender.ASSISTANT,
            text=spoken.text,
            buttons=[button.model_dump() for button in spoken.buttons],
            question=spoken.question,
            card=spoken.card,
            topic=spoken.topic,
            reply_name=spoken.response or "",
            turn=turn,
        )
        for spoken in reply.messages
    ]
