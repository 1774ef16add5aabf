"""Who may open a conversation."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from django.utils import timezone

from tests.web.gateway.conftest import Arrive, Visitor, count, problem
from tests.web.gateway.fake_rasa import FakeRasa
from web.appointments.models import Clinic
from web.conversations.models import Conversation, Message
from web.lib import database

CALLS = [
    ("GET", "/messages"),
    ("POST", "/messages"),
    ("GET", "/assessment"),
    ("GET", "/transcript"),
    ("DELETE", ""),
]
every_call = pytest.mark.parametrize(("method", "call"), CALLS)


async def calls(visitor: Visitor, method: str, call: str, headers: Any) -> httpx.Response:
    body = {"text": "hello"} if method == "POST" else None
    return await visitor.client.request(method, f"{visitor.path}{call}", json=body, headers=headers)


@every_call
async def test_no_token_opens_nothing(noor: Visitor, method: str, call: str) -> None:
    answer = await calls(noor, method, call, {})
    problem(answer, 401, "token-required")
    assert answer.headers["www-authenticate"] == "Bearer"


@every_call
@pytest.mark.parametrize("token", ["wrong", "x" * 10_000, "two words", "é"])
async def test_a_wrong_token_opens_nothing(noor: Visitor, method: str, call: str, token: str) -> None:
    answer = await calls(noor, method, call, {b"Authorization": f"Bearer {token}".encode()})
    problem(answer, 401, "token-refused")
    assert await count(Conversation) == 1
    assert await count(Message) == 1


@every_call
async def test_a_token_of_another_kind_opens_nothing(noor: Visitor, method: str, call: str) -> None:
    token = noor.begun["token"]
    problem(await calls(noor, method, call, {"Authorization": f"Basic {token}"}), 401, "token-required")


@every_call
async def test_an_expired_token_opens_nothing(noor: Visitor, method: str, call: str) -> None:
    a_moment_ago = timezone.now() - timedelta(seconds=1)
    await database.write(lambda: Conversation.objects.update(expires_at=a_moment_ago))
    problem(await calls(noor, method, call, noor.authorization), 401, "token-refused")
    assert await count(Conversation) == 1


@every_call
async def test_somebody_elses_conversation_does_not_exist(
    noor: Visitor, arrive: Arrive, noors_clinic: Clinic, rasa: FakeRasa, method: str, call: str
) -> None:
    sam = await arrive(noors_clinic)
    answer = await calls(noor, method, call, sam.authorization)
    problem(answer, 404, "no-such-conversation")
    assert rasa.heard == []
    assert await count(Conversation) == 2


@every_call
async def test_a_conversation_that_never_was_does_not_exist(noor: Visitor, method: str, call: str) -> None:
    noor.begun["id"] = "00000000-0000-4000-8000-000000000000"
    problem(await calls(noor, method, call, noor.authorization), 404, "no-such-conversation")


async def test_replies_are_not_kept_by_caches(noor: Visitor) -> None:
    answer = await noor.reads()
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in answer.headers
