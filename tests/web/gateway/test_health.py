"""Whether the service lives, and whether a chat can be had."""

import httpx
import pytest

from tests.web.gateway.conftest import gateway_with
from web.gateway.neighbours import Neighbour
from web.gateway.services import Services
from web.gateway.views import health

NOBODY = "http://127.0.0.1:9"


async def test_it_lives(client: httpx.AsyncClient) -> None:
    assert (await client.get("/healthz")).status_code == 200


async def test_it_is_ready_when_all_parts_answer(client: httpx.AsyncClient) -> None:
    answer = await client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json() == {"rasa": "ok", "actions": "ok", "database": "ok"}


async def test_it_names_rasa_when_rasa_is_stopped(client: httpx.AsyncClient, services: Services) -> None:
    services.dialogue = gateway_with(None, NOBODY).dialogue
    answer = await client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"rasa": "unreachable", "actions": "ok", "database": "ok"}


async def test_it_names_the_action_server_when_that_is_stopped(client: httpx.AsyncClient, services: Services) -> None:
    services.actions = Neighbour(NOBODY)
    answer = await client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"rasa": "ok", "actions": "unreachable", "database": "ok"}


async def test_it_is_not_ready_when_the_disk_is_full(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "LEAST_FREE_BYTES", 1 << 60)
    answer = await client.get("/readyz")
    assert (answer.status_code, answer.json()["database"]) == (503, "unreachable")


async def test_it_lives_even_when_all_others_are_stopped(client: httpx.AsyncClient, services: Services) -> None:
    services.dialogue = gateway_with(None, NOBODY).dialogue
    services.actions = Neighbour(NOBODY)
    assert (await client.get("/healthz")).status_code == 200
