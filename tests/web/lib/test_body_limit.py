"""The limit on request bodies."""

import json
from typing import Any

import pytest

from web.lib.body_limit import BodyLimit


class Request:
    """A request in pieces, and what came back."""

    def __init__(self, *pieces: bytes, kind: str = "http") -> None:
        self.scope: dict[str, Any] = {"type": kind, "headers": []}
        self.events = [
            {"type": "http.request", "body": piece, "more_body": place < len(pieces)}
            for place, piece in enumerate(pieces, start=1)
        ]
        self.sent: list[Any] = []

    async def receive(self) -> Any:
        return self.events.pop(0) if self.events else {"type": "http.disconnect"}

    async def send(self, event: Any) -> None:
        self.sent.append(event)


async def echo(scope: Any, receive: Any, send: Any) -> None:
    body, more = b"", True
    while more:
        event = await receive()
        body += event.get("body", b"")
        more = event.get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": body})


@pytest.mark.parametrize("pieces", [[b""], [b"12345"], [b"123", b"45"], [b"1"] * 5])
async def test_a_body_up_to_the_limit_arrives_whole(pieces: list[bytes]) -> None:
    request = Request(*pieces)
    await BodyLimit(echo, 5)(request.scope, request.receive, request.send)
    assert request.sent[0]["status"] == 200
    assert request.sent[1]["body"] == b"".join(pieces)


@pytest.mark.parametrize("pieces", [[b"123456"], [b"123", b"456"], [b"1"] * 500])
async def test_one_byte_more_is_refused(pieces: list[bytes]) -> None:
    request = Request(*pieces)
    await BodyLimit(echo, 5)(request.scope, request.receive, request.send)
    assert request.sent[0]["status"] == 413
    assert json.loads(request.sent[1]["body"])["status"] == 413
    assert request.events == []  # read to the end, so that the client hears the refusal


async def test_an_endless_body_is_cut_off() -> None:
    request = Request()
    megabyte = b"x" * 1024 * 1024
    received = 0

    async def endless() -> Any:
        nonlocal received
        received += 1
        return {"type": "http.request", "body": megabyte, "more_body": True}

    await BodyLimit(echo, 5)(request.scope, endless, request.send)
    assert request.sent[0]["status"] == 413
    assert received < 20
