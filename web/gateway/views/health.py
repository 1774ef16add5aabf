"""Whether the process lives, and whether a chat can be had."""

import asyncio

from django.db import connection
from django.http import HttpRequest, JsonResponse

from web.gateway.services import services_of
from web.lib.database import DatabaseBusyError, read

OK = "ok"
SECONDS = 3.0


async def alive(request: HttpRequest) -> JsonResponse:
    """Answer as long as the process can answer anything."""
    return JsonResponse({"web": OK})


async def ready(request: HttpRequest) -> JsonResponse:
    """Say of each part whether it answers; 503 when one does not."""
    services = services_of(request)
    rasa, actions, database = await asyncio.gather(
        services.dialogue.is_well(), services.actions.is_well(), _database_is_well()
    )
    parts = {"rasa": rasa, "actions": actions, "database": database}
    return JsonResponse(
        {name: OK if well else "unreachable" for name, well in parts.items()},
        status=200 if all(parts.values()) else 503,
    )


async def _database_is_well() -> bool:
    try:
        async with asyncio.timeout(SECONDS):
            await read(_select_one)
    except (DatabaseBusyError, TimeoutError):
        return False
    return True


def _select_one() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM conversations_conversation LIMIT 1")
