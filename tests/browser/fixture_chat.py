"""A chat API that speaks the contract and says what a test tells it to.

It keeps conversations, tokens and idempotency keys as the real one does, so the
widget cannot tell the difference. Everything outside `/api/v1` is passed on to the
real web service, whose pages and modules the widget therefore runs from.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from dataclasses import dataclass, field
from typing import Any

import anyio.to_thread
import httpx
import uvicorn

API = "/api/v1"
NO_STATE = {"stage": "complaint", "urgency": None, "booking_allowed": True, "appointment": None}
PASSED_ON = ("content-type", "content-security-policy", "content-encoding", "cache-control", "etag", "vary")


@dataclass
class Call:
    """One request the widget made."""

    method: str
    path: str
    body: dict[str, Any] | None
    headers: dict[str, str]


@dataclass
class FixtureChat:
    """`replies` holds what the assistant says to each message to come: (messages, changes of the state)."""

    greeting: list[dict[str, Any]] = field(default_factory=list)
    replies: deque[tuple[list[dict[str, Any]], dict[str, Any]]] = field(default_factory=deque)
    calls: list[Call] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    state: dict[str, Any] = field(default_factory=lambda: dict(NO_STATE))
    answered: dict[str, dict[str, Any]] = field(default_factory=dict)
    failure: tuple[int, dict[str, Any], dict[str, str]] | None = None
    is_gone: bool = False
    gate: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    # what a test says

    def reply(self, *messages: dict[str, Any], **state: Any) -> None:
        """Say this to the next message of the visitor."""
        self.replies.append((list(messages), state))

    def add(self, message: dict[str, Any]) -> None:
        """A message that nobody asked for: the staff's."""
        self._store([message])

    def fail(self, status: int, detail: str = "", **headers: str) -> None:
        """Refuse every call from now on."""
        self.failure = (
            status,
            {"type": "/problems/made-up", "title": "No", "status": status, "detail": detail},
            headers,
        )

    def recover(self) -> None:
        self.failure = None

    @property
    def sent(self) -> list[dict[str, Any]]:
        """Bodies of all messages the widget posted, repeats included."""
        return [call.body or {} for call in self.calls if call.method == "POST" and call.path.endswith("/messages")]

    @property
    def keys(self) -> list[str]:
        return [
            call.headers.get("idempotency-key", "")
            for call in self.calls
            if call.path.endswith("/messages") and call.body
        ]

    # what the widget asks

    def answer(self, call: Call) -> tuple[int, dict[str, Any] | str]:
        self.calls.append(call)
        self.gate.wait(timeout=30)
        if self.failure is not None:
            return self.failure[0], self.failure[1]
        parts = call.path.removeprefix(API).strip("/").split("/")
        if call.method == "POST" and parts == ["conversations"]:
            return self._create(call)
        if call.headers.get("authorization") != "Bearer made-up-token":
            return 401, {"title": "Unauthorized"}
        if self.is_gone:
            return 404, {"title": "Not found"}
        if call.method == "DELETE":
            self.is_gone = True
            return 200, {"erased": {"messages": len(self.messages), "events": 12, "appointments": 0}}
        if parts[-1] == "transcript":
            return 200, "\n".join(message["text"] for message in self.messages)
        return self._say(call) if call.method == "POST" else self._read(call)

    def _create(self, call: Call) -> tuple[int, dict[str, Any]]:
        if not (call.body or {}).get("consent"):
            return 403, {"type": "/problems/consent-required"}
        self.is_gone = False
        self.messages.clear()
        self.state = dict(NO_STATE)
        messages = self._store(self.greeting)
        return 201, {"id": "c0ffee", "token": "made-up-token", "messages": messages, "state": self.state}

    def _say(self, call: Call) -> tuple[int, dict[str, Any]]:
        key = call.headers["idempotency-key"]
        if key not in self.answered:
            body = call.body or {}
            text = body.get("text") or body.get("payload") or json.dumps(body.get("answer"))
            self._store([{"sender": "visitor", "text": text}])
            messages, state = self.replies.popleft() if self.replies else ([], {})
            self.state |= state
            self.answered[key] = {"messages": self._store(messages), "state": dict(self.state)}
        return 200, self.answered[key]

    def _read(self, call: Call) -> tuple[int, dict[str, Any]]:
        after = httpx.QueryParams(call.headers["query"]).get("after", "")
        return 200, {"messages": [m for m in self.messages if m["id"] > after], "state": self.state}

    def _store(self, messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
        stored = [
            {**message, "id": f"{place:06}", "sent_at": "2026-11-23T10:00:00+00:00"}
            for place, message in enumerate(messages, start=len(self.messages) + 1)
        ]
        self.messages += stored
        return stored


class FixtureServer:
    """Serves a test's chat and, behind it, the real web service's pages, from one origin."""

    def __init__(self, port: int, service: str) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self.chat = FixtureChat()
        self.pages: dict[str, tuple[str, str]] = {}
        self.fetched: dict[str, tuple[int, dict[str, str], bytes]] = {}
        # Idle connections are given up before the service closes them under us.
        self.service = httpx.Client(base_url=service, trust_env=False, limits=httpx.Limits(keepalive_expiry=1))
        self.server = uvicorn.Server(
            uvicorn.Config(self, host="127.0.0.1", port=port, log_level="error", lifespan="off")
        )
        self.thread = threading.Thread(target=self.server.run, daemon=True)

    def start(self) -> FixtureServer:
        self.thread.start()
        httpx.Client(transport=httpx.HTTPTransport(retries=8), trust_env=False).get(
            f"{self.url}/widget.js"
        ).raise_for_status()
        return self

    def stop(self) -> None:
        self.chat.gate.set()
        self.server.should_exit = True
        self.thread.join(timeout=10)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = b""
        more = True
        while more:
            event = await receive()
            body += event.get("body", b"")
            more = event.get("more_body", False)
        status, headers, content = await anyio.to_thread.run_sync(self._answer, scope, body)
        raw = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": status, "headers": raw})
        await send({"type": "http.response.body", "body": content})

    def _answer(self, scope: Any, body: bytes) -> tuple[int, dict[str, str], bytes]:
        path, headers = scope["path"], {name.decode(): value.decode() for name, value in scope["headers"]}
        if path in self.pages:
            kind, text = self.pages[path]
            return 200, {"content-type": kind}, text.encode()
        if path.startswith(API):
            call = Call(
                scope["method"],
                path,
                json.loads(body) if body else None,
                {**headers, "query": scope["query_string"].decode()},
            )
            status, answer = self.chat.answer(call)
            more = self.chat.failure[2] if self.chat.failure else {}
            return status, {"content-type": "application/json", **more}, json.dumps(answer).encode()
        if path not in self.fetched:
            self.fetched[path] = self._from_the_service(path, headers.get("accept-encoding", ""))
        return self.fetched[path]

    def _from_the_service(self, path: str, encodings: str) -> tuple[int, dict[str, str], bytes]:
        with self.service.stream("GET", path, headers={"accept-encoding": encodings}) as found:
            content = b"".join(found.iter_raw())
        return found.status_code, {name: found.headers[name] for name in PASSED_ON if name in found.headers}, content
