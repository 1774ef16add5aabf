"""A limit on request bodies, kept before anything reads them."""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from web.lib.problems import PROBLEM_TYPE, plain_refusal

Scope = MutableMapping[str, Any]
Event = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Event]]
Send = Callable[[Event], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

# A client that is cut off while it still sends never reads the refusal, so the rest is read and thrown away, to here.
DRAINED_BYTES = 16 * 1024 * 1024


class BodyLimit:
    """ASGI middleware: a body over the limit is refused with 413, whether or not its length was announced."""

    def __init__(self, application: Application, limit_bytes: int) -> None:
        self.application = application
        self.limit_bytes = limit_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with its body already read, or refuse it."""
        if scope["type"] != "http":
            await self.application(scope, receive, send)
            return
        events: list[Event] = []
        received = 0
        more = True
        while more and received <= DRAINED_BYTES:
            event = await receive()
            received += len(event.get("body", b""))
            if received <= self.limit_bytes:
                events.append(event)
            more = event["type"] == "http.request" and bool(event.get("more_body", False))
        if received > self.limit_bytes:
            await refuse(send)
            return

        async def replay() -> Event:
            return events.pop(0) if events else await receive()

        await self.application(scope, replay, send)


async def refuse(send: Send) -> None:
    """Answer 413."""
    body = json.dumps(plain_refusal(413).document()).encode()
    headers = [
        (b"content-type", PROBLEM_TYPE.encode()),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),
        (b"x-content-type-options", b"nosniff"),
    ]
    await send({"type": "http.response.start", "status": 413, "headers": headers})
    await send({"type": "http.response.body", "body": body})
