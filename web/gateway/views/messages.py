"""Sending a message, and reading the transcript."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Annotated, Any
from uuid import UUID

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from ninja import Header, Query, Router

from web.conversations.access import conversation_for_visitor
from web.conversations.transcript import messages_after
from web.gateway.not_stored import refusal_of
from web.gateway.opening import VisitorRequest
from web.gateway.services import services_of
from web.gateway.shapes import NewMessage, Problem, TurnReply
from web.gateway.state import turn_reply
from web.gateway.transcript_copy import plain_text
from web.gateway.turn import take_turn
from web.gateway.visitor_token import VisitorToken, token_of
from web.lib.database import DatabaseBusyError, read
from web.lib.problems import ProblemError

router = Router(tags=["messages"], auth=VisitorToken())

KEY = re.compile(r"[\x21-\x7e]{1,200}")
MESSAGE_ID = re.compile(r"[0-9]{1,9}")
READ_REFUSALS = dict.fromkeys((401, 404, 422, 500, 503), Problem)


@router.post(
    "/conversations/{uuid:conversation_id}/messages",
    response={200: TurnReply} | READ_REFUSALS | {400: Problem, 413: Problem, 429: Problem},
)
async def send(
    request: HttpRequest,
    conversation_id: UUID,
    body: NewMessage,
    idempotency_key: Annotated[
        str, Header(alias="Idempotency-Key", description="1 to 200 printable characters, no blanks.")
    ] = "",
) -> JsonResponse:
    """Send a message. The same Idempotency-Key again returns the same reply and changes nothing."""
    services = services_of(request)
    if idempotency_key and not KEY.fullmatch(idempotency_key):
        raise ProblemError(422, "invalid", "Idempotency-Key: 1 to 200 printable characters without blanks.")
    token = token_of(request)
    await services.pace.count(settings.TURNS_PER_ADDRESS, "turn", str(request.META.get("REMOTE_ADDR", "")))
    # Together with the token, so that nobody without it can use up a visitor's turns.
    who = sha256(f"{conversation_id} {token}".encode("utf-8", "surrogatepass")).hexdigest()
    await services.pace.count(settings.TURNS_PER_CONVERSATION, "turn", who)
    sent = VisitorRequest(
        conversation_id=conversation_id, token=token, body=body, key=idempotency_key, now=timezone.now()
    )
    try:
        return JsonResponse(await take_turn(services, sent))
    except DatabaseBusyError:
        raise await refusal_of(sent) from None


@router.get("/conversations/{uuid:conversation_id}/messages", response={200: TurnReply} | READ_REFUSALS)
async def transcript(
    request: HttpRequest,
    conversation_id: UUID,
    after: Annotated[str, Query(description="Leave out messages up to and including this id.")] = "",
) -> JsonResponse:
    """Read the transcript so far, in order, whoever wrote it."""
    if after and not MESSAGE_ID.fullmatch(after):
        raise ProblemError(422, "invalid", "after: must be the id of a message.")
    return JsonResponse(await read(_transcript, conversation_id, token_of(request), int(after or 0)))


@router.get(
    "/conversations/{uuid:conversation_id}/transcript",
    response=READ_REFUSALS,
    openapi_extra={
        "responses": {200: {"description": "OK", "content": {"text/plain": {"schema": {"type": "string"}}}}}
    },
)
async def own_copy(request: HttpRequest, conversation_id: UUID) -> HttpResponse:
    """Read the transcript as plain text, to keep."""
    text = await read(_own_copy, conversation_id, token_of(request))
    return HttpResponse(
        text,
        content_type="text/plain; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="conversation.txt"'},
    )


def _transcript(conversation_id: UUID, token: str, after: int) -> dict[str, Any]:
    conversation = conversation_for_visitor(conversation_id, token, now=timezone.now())
    return turn_reply(conversation, messages_after(conversation.pk, after))


def _own_copy(conversation_id: UUID, token: str) -> str:
    conversation = conversation_for_visitor(conversation_id, token, now=timezone.now())
    return plain_text(conversation, messages_after(conversation.pk))
