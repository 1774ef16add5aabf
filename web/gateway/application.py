"""The outermost layer: starts and ends with the process, and hands each request its services."""

import logging
from typing import cast

from django.conf import settings

from web.gateway.services import SCOPE_KEY, Services
from web.lib.body_limit import Application as AsgiApplication
from web.lib.body_limit import BodyLimit, Receive, Scope, Send
from web.lib.problems import speaks_json
from web.lib.wording import domain

logger = logging.getLogger(__name__)


class Application:
    """Django with what it needs handed in."""

    def __init__(self, pages: object, calls: object, services: Services) -> None:
        self.services = services
        self._pages = BodyLimit(cast("AsgiApplication", pages), settings.BODY_LIMIT_BYTES)
        self._calls = BodyLimit(cast("AsgiApplication", calls), settings.BODY_LIMIT_BYTES)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or take part in the start and end of the process."""
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        scope[SCOPE_KEY] = self.services
        lane = self._calls if speaks_json(scope["path"]) else self._pages
        await lane(scope, receive, send)

    async def _live(self, receive: Receive, send: Send) -> None:
        await receive()
        try:
            # Without its words the gateway could not speak when Rasa is down; better not to start at all.
            domain(settings.DOMAIN_FILE)
        except (OSError, KeyError, ValueError) as error:
            logger.error("domain.yml cannot be read: %s", type(error).__name__)
            await send({"type": "lifespan.startup.failed", "message": "domain.yml cannot be read"})
            return
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.services.close()
        await send({"type": "lifespan.shutdown.complete"})
