"""The client of Rasa: one call for a turn, one to forget a conversation, one to see whether it lives.

Rasa may be dead, slow or wrong. All three come out as `DialogueFailedError`; the
gateway then speaks for itself.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Literal
from uuid import UUID

import httpx
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from clinical import ImpossibleAnswerError, answer_to

# httpx's transport looks for this optional package on disk several times in every call: say once that it is not there.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]

# Turns that Rasa is given at once. It works on one at a time, so more would only make all of them late.
PLACES = 4
CONNECT_SECONDS = 1.0
HEALTH_SECONDS = 2.0
FORGET_SECONDS = 3.0


class Failure(StrEnum):
    """What kept Rasa from answering."""

    UNREACHABLE = "unreachable"
    SLOW = "slow"
    WRONG = "wrong"


class DialogueFailedError(Exception):
    """Rasa gave no usable answer."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.value)
        self.failure = failure


class _Lenient(BaseModel):
    """Fields that are not named are ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class Button(_Lenient):
    """A quick reply."""

    title: str
    payload: str


class Spoken(_Lenient):
    """One message of the assistant."""

    text: str = ""
    buttons: list[Button] = Field(default_factory=list)
    question: dict[str, Any] | None = None
    card: dict[str, Any] | None = None
    topic: str | None = None
    response: str | None = None

    @field_validator("question")
    @classmethod
    def _question_is_named(cls, question: dict[str, Any] | None) -> dict[str, Any] | None:
        if question is not None and not (isinstance(question.get("id"), str) and isinstance(question.get("kind"), str)):
            raise ValueError("a question has an id and a kind")
        return question

    @property
    def card_kind(self) -> str | None:
        """What kind of card goes with the text."""
        return None if self.card is None else str(self.card.get("kind"))


class DialogueReply(_Lenient):
    """Everything that one turn brought."""

    messages: list[Spoken] = Field(min_length=1, max_length=30)
    understood: dict[str, Any] | None = None
    case: dict[str, Any] | None = None
    stage: (
        Literal["complaint", "interview", "result", "booking", "booked", "follow_up", "with_staff", "closed"] | None
    ) = None

    @field_validator("case")
    @classmethod
    def _case_is_possible(cls, case: dict[str, Any] | None) -> dict[str, Any] | None:
        for name, fact in ((case or {}).get("facts") or {}).items():
            try:
                answer_to(name, fact["value"])
            except (ImpossibleAnswerError, KeyError, TypeError) as error:
                raise ValueError("a fact that cannot be") from error
        return case


class DialogueClient:
    """Speaks to Rasa's channel over pooled connections."""

    def __init__(
        self, url: str, token: str, *, timeout_seconds: float, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self.timeout_seconds = timeout_seconds
        self._places = asyncio.Semaphore(PLACES)
        self._http = httpx.AsyncClient(
            base_url=f"{url}/webhooks/trigem",
            headers={"Authorization": f"Bearer {token}"},
            timeout=httpx.Timeout(timeout_seconds, connect=CONNECT_SECONDS),
            limits=httpx.Limits(max_connections=100, max_keepalive_connections=50),
            transport=transport,
            trust_env=False,  # a proxy from the environment has no business on loopback
        )

    async def play(self, turn: Mapping[str, Any], *, until: float) -> DialogueReply:
        """Play one turn, over by a moment of the event loop's clock, and return what the assistant says.

        Where no place becomes free by then, Rasa never hears of the turn and spends no time on it.
        """
        try:
            async with asyncio.timeout_at(until):
                await self._places.acquire()
        except TimeoutError:
            raise DialogueFailedError(Failure.UNREACHABLE) from None
        try:
            seconds = until - asyncio.get_running_loop().time()
            if seconds <= 0:
                raise DialogueFailedError(Failure.UNREACHABLE)
            answer = await self._call("POST", "/webhook", seconds=seconds, json=turn)
        finally:
            self._places.release()
        try:
            return DialogueReply.model_validate_json(answer.content)
        except ValidationError:
            raise DialogueFailedError(Failure.WRONG) from None

    async def forget(self, conversation_id: UUID) -> int:
        """Make Rasa erase a conversation's events; return how many there were."""
        answer = await self._call("DELETE", f"/conversations/{conversation_id}", seconds=FORGET_SECONDS)
        try:
            return int(answer.json()["events"])
        except (ValueError, KeyError, TypeError):
            raise DialogueFailedError(Failure.WRONG) from None

    async def is_well(self) -> bool:
        """Whether Rasa answers at all."""
        try:
            await self._call("GET", "/", seconds=HEALTH_SECONDS)
        except DialogueFailedError:
            return False
        return True

    async def close(self) -> None:
        """Give the connections back."""
        await self._http.aclose()

    async def _call(self, method: str, path: str, *, seconds: float, json: Any = None) -> httpx.Response:
        try:
            async with asyncio.timeout(seconds):
                answer = await self._http.request(method, path, json=json)
        except (TimeoutError, httpx.ReadTimeout, httpx.WriteTimeout, httpx.PoolTimeout):
            raise DialogueFailedError(Failure.SLOW) from None
        except httpx.HTTPError:
            raise DialogueFailedError(Failure.UNREACHABLE) from None
        if answer.status_code == httpx.codes.SERVICE_UNAVAILABLE:
            raise DialogueFailedError(Failure.UNREACHABLE)
        if answer.status_code != httpx.codes.OK:
            raise DialogueFailedError(Failure.WRONG)
        return answer
