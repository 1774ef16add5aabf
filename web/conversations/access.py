"""The one way to a conversation, for each kind of reader.

Whoever wants a conversation asks here, so that access is decided in one file.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from django.utils import timezone

from web.conversations.models import Conversation, TranscriptView
from web.conversations.models.conversation import hash_of_token

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from django.contrib.auth.models import AnonymousUser


class NoSuchConversation(LookupError):
    """There is none of this id, or none that the asker may know of."""


class TokenRefused(PermissionError):
    """The token opens nothing: it was never given out, or it has run out."""


def conversation_for_visitor(conversation_id: UUID | str, token: str, *, now: datetime) -> Conversation:
    """Return the conversation that a visitor's token opens.

    A token of another conversation is answered as if this one did not exist.
    """
    conversation = Conversation.objects.select_related("clinic").filter(pk=conversation_id).first()
    if conversation is None:
        raise NoSuchConversation
    offered = hash_of_token(token)
    if conversation.token_hash != offered:
        if Conversation.objects.filter(token_hash=offered).exists():
            raise NoSuchConversation
        raise TokenRefused
    if conversation.has_expired(now):
        raise TokenRefused
    return conversation


def conversation_for_reviewer(user: AbstractBaseUser | AnonymousUser, conversation_id: UUID | str) -> Conversation:
    """Return a conversation to a member of its clinic's staff who may read transcripts."""
    member = getattr(user, "staff_member", None) if user.is_active else None
    if member is None or not member.may_read_transcripts:
        raise NoSuchConversation
    conversation = (
        Conversation.objects.select_related("clinic").filter(pk=conversation_id, clinic_id=member.clinic_id).first()
    )
    if conversation is None:
        raise NoSuchConversation
    return conversation


def urgency_of(conversation_id: UUID | str) -> str | None:
    """Return the level reached so far, also while the interview goes on. None: not assessed, or no such one."""
    return Conversation.objects.filter(pk=conversation_id).values_list("urgency", flat=True).first()


def next_session_from(conversation_id: UUID | str) -> date | None:
    """Return the first day for the next injections of a visitor who asks for them too soon after the last."""
    assessment = Conversation.objects.filter(pk=conversation_id).values_list("assessment", flat=True).first()
    first = (assessment or {}).get("next_session_from")
    return date.fromisoformat(first) if first else None


def clinic_of(conversation_id: UUID | str) -> int | None:
    """Return the key of the clinic that a conversation belongs to."""
    return Conversation.objects.filter(pk=conversation_id).values_list("clinic_id", flat=True).first()


def time_zone_of(conversation_id: UUID | str) -> str:
    """Return the name of the visitor's time zone, or nothing where there is no such conversation."""
    return Conversation.objects.filter(pk=conversation_id).values_list("time_zone", flat=True).first() or ""


def record_view(conversation: Conversation, viewer: AbstractBaseUser, *, now: datetime | None = None) -> None:
    """Write down that a member of staff read this transcript."""
    TranscriptView.objects.create(
        conversation=conversation.pk, clinic=conversation.clinic, viewer_id=viewer.pk, viewed_at=now or timezone.now()
    )
