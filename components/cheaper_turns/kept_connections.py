"""Keeps the connection to the action server open between calls.

Rasa 3.6 opens an HTTP session and a TCP connection for each call of an action
and closes both after it; a turn makes two to five calls. aiohttp drops an idle
connection after 15 seconds, the action server after two minutes.
"""

import asyncio
from collections.abc import Callable
from types import TracebackType
from weakref import WeakKeyDictionary

import aiohttp
from rasa.utils.endpoints import EndpointConfig


class Lent:
    """A session for one call: leaving the block gives it back open."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self.session = session

    async def __aenter__(self) -> aiohttp.ClientSession:
        return self.session

    async def __aexit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None


OPEN_SESSION: Callable[[EndpointConfig], aiohttp.ClientSession] = EndpointConfig.session
SESSIONS: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[int, aiohttp.ClientSession]] = WeakKeyDictionary()


def lend(endpoint: EndpointConfig) -> Lent:
    """One session for each endpoint and event loop."""
    sessions = SESSIONS.setdefault(asyncio.get_running_loop(), {})
    session = sessions.get(id(endpoint))
    if session is None or session.closed:
        session = sessions[id(endpoint)] = OPEN_SESSION(endpoint)
    return Lent(session)


def keep_connections_to_the_action_server() -> None:
    """Lend a session that stays open, in place of a new one for each call."""
    EndpointConfig.session = lend
