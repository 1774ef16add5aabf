"""What the guidelines say about a conversation so far."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest, JsonResponse
from django.utils import timezone
from ninja import Router

from web.conversations.access import conversation_for_visitor
from web.gateway.judging import changes_document, judge
from web.gateway.shapes import AssessmentShape, Problem
from web.gateway.visitor_token import VisitorToken, token_of
from web.lib.database import read

router = Router(tags=["assessment"], auth=VisitorToken())


@router.get(
    "/conversations/{uuid:conversation_id}/assessment",
    response={200: AssessmentShape, 401: Problem, 404: Problem, 500: Problem, 503: Problem},
)
async def assessment(request: HttpRequest, conversation_id: UUID) -> JsonResponse:
    """Read the assessment, also before the interview is over; it is then provisional."""
    return JsonResponse(await read(_assessment, conversation_id, token_of(request)))


def _assessment(conversation_id: UUID, token: str) -> dict[str, Any]:
    conversation = conversation_for_visitor(conversation_id, token, now=timezone.now())
    document = conversation.assessment or judge(conversation.case, conversation.sightings).document
    return {"provisional": conversation.provisional} | document | {"what_would_change": changes_document(document)}
