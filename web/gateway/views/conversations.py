"""Beginning a conversation, and erasing one."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.conf import settings
from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from ninja import Router

from web.appointments.models import Clinic
from web.conversations.models import Conversation
from web.conversations.models.conversation import hash_of_token
from web.conversations.transcript import append
from web.gateway.dialogue import DialogueReply
from web.gateway.erasing import erase_everywhere
from web.gateway.origins import refuse_foreign_page
from web.gateway.own_words import OwnWords
from web.gateway.playing import play_start
from web.gateway.said import messages_said
from web.gateway.services import services_of
from web.gateway.shapes import ConversationBegun, NewConversation, Problem, Receipt
from web.gateway.state import turn_reply
from web.gateway.visitor_token import VisitorToken, new_token, token_of
from web.lib.database import read, write
from web.lib.problems import ProblemError
from web.lib.zones import is_zone

router = Router(tags=["conversations"])

CLINIC_KEY = re.compile(r"[-\w]{1,60}", re.ASCII)
REFUSALS = dict.fromkeys((400, 413, 422, 429, 500, 503), Problem)


@router.post("/conversations", response={201: ConversationBegun, 403: Problem, 404: Problem} | REFUSALS)
async def begin(request: HttpRequest, body: NewConversation) -> JsonResponse:
    """Begin a conversation. Nothing is stored before the visitor has agreed to the privacy notice."""
    services = services_of(request)
    if body.consent is not True:
        raise ProblemError(
            403, "consent-required", "A conversation begins only after the visitor has agreed to the privacy notice."
        )
    await services.pace.count(settings.CONVERSATIONS_PER_ADDRESS, "begin", _address(request))
    clinic = await read(_clinic, body.clinic)
    refuse_foreign_page(request, clinic)
    token = new_token()
    conversation = _new(clinic, token, body.time_zone, timezone.now())
    greeting = await play_start(services.dialogue, conversation)
    begun = await write(_store, conversation, greeting)
    return JsonResponse(
        {"id": str(conversation.pk), "token": token, "expires_at": conversation.expires_at.isoformat()} | begun,
        status=201,
    )


@router.delete(
    "/conversations/{uuid:conversation_id}",
    auth=VisitorToken(),
    response={200: Receipt, 401: Problem, 404: Problem, 429: Problem, 500: Problem, 503: Problem},
)
async def erase(request: HttpRequest, conversation_id: UUID) -> JsonResponse:
    """Erase a conversation: its messages, facts and assessment, Rasa's events, the patient's details."""
    services = services_of(request)
    await services.pace.count(settings.TURNS_PER_ADDRESS, "turn", _address(request))
    return JsonResponse(await erase_everywhere(services, conversation_id, token_of(request), timezone.now()))


def _address(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))


def _clinic(key: str) -> Clinic:
    clinic = Clinic.objects.filter(key=key).first() if CLINIC_KEY.fullmatch(key) else None
    if clinic is None:
        raise ProblemError(404, "unknown-clinic", "There is no clinic of this key.")
    return clinic


def _new(clinic: Clinic, token: str, time_zone: str, now: datetime) -> Conversation:
    return Conversation(
        id=uuid4(),
        clinic=clinic,
        token_hash=hash_of_token(token),
        created_at=now,
        consent_at=now,
        last_message_at=now,
        expires_at=now + timedelta(hours=settings.CONVERSATION_LIFETIME_HOURS),
        time_zone=time_zone if is_zone(time_zone) else clinic.time_zone,
    )


def _store(conversation: Conversation, greeting: DialogueReply | None) -> dict[str, Any]:
    """Store the conversation with its greeting, Rasa's or our own."""
    if greeting is None:
        messages = OwnWords(conversation.clinic).greeting()
    else:
        messages = messages_said(greeting)
        conversation.stage = greeting.stage or conversation.stage
        conversation.pending_question = messages[-1].question
    conversation.save(force_insert=True)
    append(conversation.pk, messages, now=conversation.created_at)
    return turn_reply(conversation, messages)
