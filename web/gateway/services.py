"""What the views work with, handed in from outside: a test hands in another dialogue."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from django.conf import settings
from django.http import HttpRequest

from web.gateway.dialogue import DialogueClient
from web.gateway.limits import PaceLimit
from web.gateway.neighbours import Neighbour
from web.gateway.turn_locks import TurnLocks

if TYPE_CHECKING:
    from django.core.handlers.asgi import ASGIRequest

SCOPE_KEY = "trigem"


@dataclass
class Services:
    """The gateway's connections to the other processes, and what it must remember between requests."""

    dialogue: DialogueClient
    actions: Neighbour
    pace: PaceLimit
    locks: TurnLocks = field(default_factory=TurnLocks)
    # Whether Rasa may still hold events of erased conversations. Unknown at the start, so yes.
    erasures_may_be_owed: bool = True

    @classmethod
    def from_settings(cls) -> "Services":
        """Connect to where the settings say the other processes are."""
        return cls(
            dialogue=DialogueClient(
                settings.RASA_URL, settings.RASA_TOKEN, timeout_seconds=settings.RASA_TIMEOUT_SECONDS
            ),
            actions=Neighbour(settings.ACTIONS_URL),
            pace=PaceLimit(settings.REDIS_URL, on=settings.CHAT_RATE_LIMIT),
        )

    async def close(self) -> None:
        """Give all connections back."""
        await self.dialogue.close()
        await self.actions.close()


def services_of(request: HttpRequest) -> Services:
    """Return what the application was started with."""
    return cast("Services", cast("ASGIRequest", request).scope[SCOPE_KEY])
