"""What is answered when a visitor's message cannot be written down.

The message is refused, to be sent again. Danger in it is told all the same: whoever
waits for a database must not wait for the emergency number.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from clinical import FACTS, PRESENT
from clinical.red_flag_screen import screen
from web.conversations.access import conversation_for_visitor
from web.conversations.models import Message
from web.gateway.judging import judge
from web.gateway.opening import VisitorRequest
from web.gateway.own_words import OwnWords
from web.gateway.shapes import NewMessage
from web.lib.database import DatabaseBusyError, read
from web.lib.problems import ProblemError

RETRY_SECONDS = 2


def database_busy(detail: str = "", **more: object) -> ProblemError:
    """Describe a database that is locked, full or away."""
    plain = "The service is busy. Nothing of this request was stored in part; please send it again."
    return ProblemError(503, "database-busy", detail or plain, retry_after_seconds=RETRY_SECONDS, **more)


async def refusal_of(request: VisitorRequest) -> ProblemError:
    """Refuse a message that could not be stored, with the emergency card where it tells of one."""
    try:
        told = await read(_emergency_in, request)
    except DatabaseBusyError:  # not even who asks can be read
        told = None
    return database_busy() if told is None else database_busy(told.text, card=told.card)


def _emergency_in(request: VisitorRequest) -> Message | None:
    conversation = conversation_for_visitor(request.conversation_id, request.token, now=request.now)
    judgement = judge(conversation.case, [*conversation.sightings, *_sightings(request.body)])
    if not judgement.is_emergency:
        return None
    return OwnWords(conversation.clinic).emergency(judgement.document["referrals"])


def _sightings(body: NewMessage) -> Iterable[dict[str, Any]]:
    if body.text is not None:
        for seen in screen(body.text):
            yield {"fact": seen.fact, "answer": seen.answer, "said": seen.said, "message": None}
    if body.answer is not None:
        value = body.answer.value
        present = value if isinstance(value, list) else [body.answer.question] if value == PRESENT else []
        for name in present:
            if isinstance(name, str) and name in FACTS and FACTS[name].kind == "finding":
                yield {"fact": name, "answer": PRESENT, "said": None, "message": None}
