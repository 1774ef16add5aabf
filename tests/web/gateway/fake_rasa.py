"""Rasa's channel, played by a tiny ASGI application that says what a test tells it to."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

Answer = dict[str, Any] | bytes | int


def says(*texts: str, **more: Any) -> dict[str, Any]:
    """What the channel answers when the assistant says these texts."""
    messages = [{"text": text, "buttons": [], "question": None, "card": None, "topic": None} for text in texts]
    return {"messages": messages, "understood": {"intent": "inform", "confidence": 0.9, "entities": []}} | more


def asks(text: str, question: dict[str, Any], *buttons: dict[str, str], **more: Any) -> dict[str, Any]:
    """What the channel answers when the assistant asks a question."""
    message = {"text": text, "buttons": list(buttons), "question": question, "card": None, "topic": None}
    return {"messages": [message], "understood": None} | more


def shows(card: dict[str, Any], text: str = "Please look.", **more: Any) -> dict[str, Any]:
    """What the channel answers when the assistant shows a card."""
    return {"messages": [{"text": text, "card": card}], "understood": None} | more


def case_of(**facts: Any) -> dict[str, Any]:
    """A case as Rasa keeps it."""
    return {"facts": {name: {"value": value, "said": None, "message": None} for name, value in facts.items()}}


@dataclass
class FakeRasa:
    """Answers each turn with the next of `answers`, or greets. A number is an HTTP status, bytes are a raw body."""

    answers: list[Answer] = field(default_factory=list)
    turns: list[dict[str, Any]] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    can_forget: bool = True
    before_answering: Callable[[dict[str, Any]], Awaitable[None]] | None = None

    def transport(self) -> httpx.ASGITransport:
        """The way to it for an httpx client."""
        return httpx.ASGITransport(app=self)

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        body = b""
        while True:
            event = await receive()
            body += event.get("body", b"")
            if not event.get("more_body"):
                break
        answer = await self.answer(scope["method"], scope["path"], body)
        status, content = (answer, b"{}") if isinstance(answer, int) else (200, answer)
        raw = content if isinstance(content, bytes) else json.dumps(content).encode()
        await send(
            {"type": "http.response.start", "status": status, "headers": [(b"content-type", b"application/json")]}
        )
        await send({"type": "http.response.body", "body": raw})

    async def answer(self, method: str, path: str, body: bytes) -> Answer:
        if method == "DELETE":
            if not self.can_forget:
                return 500
            self.forgotten.append(path.rsplit("/", 1)[-1])
            return {"events": 7}
        if method == "GET":
            return {"status": "ok"}
        turn = json.loads(body)
        self.turns.append(turn)
        if turn["text"] == "/start":
            return says("Hello. What brings you here?", stage="complaint")
        if self.before_answering is not None:
            await self.before_answering(turn)
        return self.answers.pop(0) if self.answers else says("Tell me more.")

    @property
    def heard(self) -> list[str]:
        """The words of every turn after the greeting."""
        return [turn["text"] for turn in self.turns if turn["text"] != "/start"]
