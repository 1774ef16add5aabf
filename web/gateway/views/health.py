"""Whether the process lives, and whether a chat can be had."""

import asyncio
import shutil

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, JsonResponse

from web.conversations.models import Conversation
from web.gateway.services import services_of
from web.lib.database import DatabaseBusyError, write

OK = "ok"
SECONDS = 3.0
LEAST_FREE_BYTES = 8 << 20  # of the disk with the data: what some thousand turns and their journal take


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
    """Whether a message could be kept now: the database takes a writer, and the disk has room."""
    try:
        async with asyncio.timeout(SECONDS):
            await write(_begin_to_write)
    except (DatabaseBusyError, TimeoutError):
        return False
    return shutil.disk_usage(settings.DATA_DIR).free >= LEAST_FREE_BYTES


def _begin_to_write() -> None:
    """A transaction that may write, and writes nothing."""
    with transaction.atomic():
        Conversation.objects.order_by().values_list("pk").first()
