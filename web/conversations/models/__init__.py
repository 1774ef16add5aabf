"""The tables of a conversation, one file each."""

from web.conversations.models.answered_request import AnsweredRequest
from web.conversations.models.conversation import Conversation, Stage
from web.conversations.models.erasure_owed import ErasureOwed
from web.conversations.models.message import Heard, Message, Sender
from web.conversations.models.transcript_view import TranscriptView

__all__ = [
    "AnsweredRequest",
    "Conversation",
    "ErasureOwed",
    "Heard",
    "Message",
    "Sender",
    "Stage",
    "TranscriptView",
]
