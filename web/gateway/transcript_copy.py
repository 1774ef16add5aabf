"""A transcript as plain text, for the visitor to keep or to show to somebody."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from web.conversations.models import Conversation, Message, Sender

NAMES = {
    Sender.ASSISTANT: "Assistant",
    Sender.VISITOR: "You",
    Sender.STAFF: "Staff",
    Sender.SYSTEM: "Note",
}


def plain_text(conversation: Conversation, messages: Sequence[Message]) -> str:
    """Write one block for each message, times as on the visitor's own clock."""
    zone = ZoneInfo(conversation.time_zone)
    clinic = conversation.clinic
    blocks = [f"{clinic.name}\n{clinic.phone}\n{conversation.created_at.astimezone(zone):%Y-%m-%d %H:%M} {zone.key}"]
    blocks += [
        f"[{message.sent_at.astimezone(zone):%H:%M}] {NAMES[Sender(message.sender)]}:\n{_words(message)}"
        for message in messages
    ]
    return "\n\n".join(blocks) + "\n"


def _words(message: Message) -> str:
    """Write a message's text, and what it offered to choose from."""
    choices = [button["title"] for button in message.buttons]
    choices += [option["title"] for option in (message.question or {}).get("options") or ()]
    return "\n".join([message.text, *(f"  ( ) {choice}" for choice in choices)]).strip()
