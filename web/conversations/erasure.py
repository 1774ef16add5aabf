"""Erasing a conversation: what goes, what is counted, and what is still owed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from web.conversations.models import Conversation, ErasureOwed, Message


@dataclass(frozen=True)
class Erased:
    """How much was erased here."""

    messages: int
    facts: int
    assessments: int


def erase(conversation_id: UUID, *, now: datetime) -> Erased:
    """Erase messages, facts and assessment, and note that Rasa must still forget its events.

    The log of who read the transcript stays: it holds no word of the patient.
    """
    with transaction.atomic():
        conversation = Conversation.objects.select_for_update().filter(pk=conversation_id).first()
        if conversation is None:
            return Erased(messages=0, facts=0, assessments=0)
        messages = Message.objects.filter(conversation=conversation).count()
        ErasureOwed.objects.update_or_create(conversation=conversation_id, defaults={"owed_since": now})
        erased = Erased(
            messages=messages,
            facts=len(conversation.case.get("facts", {})),
            assessments=int(conversation.assessment is not None),
        )
        conversation.delete()
        return erased


def owed() -> list[UUID]:
    """Return the conversations whose events Rasa must still forget, oldest first."""
    return list(ErasureOwed.objects.order_by("owed_since").values_list("conversation", flat=True))


def made_good(conversation_id: UUID) -> None:
    """Note that Rasa has forgotten a conversation."""
    ErasureOwed.objects.filter(conversation=conversation_id).delete()
