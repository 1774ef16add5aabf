"""One turn of a conversation: store, ask Rasa, store, answer."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

from django.utils import timezone

from web.gateway.closing import close_turn
from web.gateway.erasing import settle_erasures
from web.gateway.opening import VisitorRequest, open_turn, reopen_turn
from web.gateway.playing import play
from web.gateway.services import Services
from web.lib.database import write

Result = TypeVar("Result")

_under_way: set[asyncio.Task[Any]] = set()


async def take_turn(services: Services, request: VisitorRequest) -> dict[str, Any]:
    """Take a visitor's message and return the reply.

    A visitor who leaves in mid-turn does not end it: the reply is then in the transcript when they come back.
    """
    return await asyncio.shield(in_background(_take_turn(services, request)))


def under_way() -> tuple[asyncio.Task[Any], ...]:
    """Return the work that has not ended yet."""
    return tuple(_under_way)


def in_background(work: Coroutine[Any, Any, Result]) -> asyncio.Task[Result]:
    """Start work that goes on when its request ends. The event loop itself keeps no hold of it."""
    task = asyncio.create_task(work)
    _under_way.add(task)
    task.add_done_callback(_under_way.discard)
    return task


async def _take_turn(services: Services, request: VisitorRequest) -> dict[str, Any]:
    opened = await write(open_turn, request)
    if opened.reply is not None:
        return opened.reply
    lock = services.locks.of(request.conversation_id)
    has_to_wait = lock.locked()
    async with lock:
        if has_to_wait or opened.is_repeat:
            opened = await write(reopen_turn, opened)
            if opened.reply is not None:
                return opened.reply
        played = await play(services.dialogue, opened)
        if played.failures and not await services.actions.is_well():
            played.blame_nobody()  # without the action server Rasa breaks on every message
        reply = await write(close_turn, opened, played, timezone.now())
    if played.replies and services.erasures_may_be_owed:
        in_background(settle_erasures(services))
    return reply
