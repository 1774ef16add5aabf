"""Erasing a conversation everywhere: here, on appointments, and in Rasa's working memory."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from web.appointments.erasure import erase_patient
from web.conversations.access import conversation_for_visitor
from web.conversations.erasure import Erased, erase, made_good, owed
from web.gateway.dialogue import DialogueFailedError
from web.gateway.services import Services
from web.lib.database import read, write


def erase_here(conversation_id: UUID, token: str, now: datetime) -> tuple[Erased, int]:
    """Erase what this database holds; return the counts, appointments last."""
    conversation_for_visitor(conversation_id, token, now=now)
    with transaction.atomic():
        appointments = erase_patient(conversation_id, now)
        return erase(conversation_id, now=now), appointments


async def erase_everywhere(services: Services, conversation_id: UUID, token: str, now: datetime) -> dict[str, Any]:
    """Erase a conversation and return the receipt. Waits for a turn under way, which would write again."""
    async with services.locks.of(conversation_id):
        erased, appointments = await write(erase_here, conversation_id, token, now)
        events = await _forget(services, conversation_id)
    return {
        "erased": {
            "messages": erased.messages,
            "facts": erased.facts,
            "assessments": erased.assessments,
            "appointments": appointments,
            "events": events or 0,
        },
        "outstanding": ["events"] if events is None else [],
    }


async def settle_erasures(services: Services) -> None:
    """Let Rasa forget what it could not be told to forget before."""
    services.erasures_may_be_owed = False
    for conversation_id in await read(owed):
        if await _forget(services, conversation_id) is None:
            return


async def _forget(services: Services, conversation_id: UUID) -> int | None:
    """Return how many events Rasa erased; none where it could not be reached."""
    try:
        events = await services.dialogue.forget(conversation_id)
    except DialogueFailedError:
        services.erasures_may_be_owed = True
        return None
    await write(made_good, conversation_id)
    return events
