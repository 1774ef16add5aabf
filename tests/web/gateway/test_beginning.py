"""Beginning a conversation."""

import httpx
import pytest

from tests.web.gateway.conftest import Visitor, count, problem
from tests.web.gateway.fake_rasa import FakeRasa
from web.appointments.models import Clinic
from web.conversations.models import Conversation, Message

PATH = "/api/v1/conversations"


async def test_a_visitor_who_agrees_is_greeted(client: httpx.AsyncClient, noors_clinic: Clinic, rasa: FakeRasa) -> None:
    answer = await client.post(PATH, json={"clinic": "riverside", "consent": True, "time_zone": "Europe/Paris"})
    begun = answer.json()
    assert answer.status_code == 201
    assert [message["text"] for message in begun["messages"]] == ["Hello. What brings you here?"]
    assert begun["messages"][0]["id"] == "000001"
    assert begun["state"] == {
        "stage": "complaint",
        "urgency": None,
        "booking_allowed": False,
        "appointment": None,
    }
    assert len(begun["token"]) >= 43
    assert rasa.turns[0]["metadata"]["clinic"]["phone"] == "020 7946 0000"
    assert rasa.turns[0]["metadata"]["time_zone"] == "Europe/Paris"


@pytest.mark.parametrize("body", [{}, {"consent": False}, {"consent": None}, {"consent": "true"}, {"consent": 1}])
async def test_without_consent_nothing_is_stored(
    client: httpx.AsyncClient, noors_clinic: Clinic, rasa: FakeRasa, body: dict[str, object]
) -> None:
    problem(await client.post(PATH, json={"clinic": "riverside"} | body), 403, "consent-required")
    assert await count(Conversation) == 0
    assert await count(Message) == 0
    assert rasa.turns == []


@pytest.mark.parametrize("key", ["nowhere", "", "a b", "riverside\x00", "x" * 5000, "ривёр"])
async def test_an_unknown_clinic_is_not_found(client: httpx.AsyncClient, noors_clinic: Clinic, key: str) -> None:
    problem(await client.post(PATH, json={"clinic": key, "consent": True}), 404, "unknown-clinic")
    assert await count(Conversation) == 0


async def test_a_page_on_the_clinics_list_may_begin(client: httpx.AsyncClient, noors_clinic: Clinic) -> None:
    answer = await client.post(
        PATH, json={"clinic": "riverside", "consent": True}, headers={"Origin": "https://riverside.example"}
    )
    assert answer.status_code == 201
    assert answer.headers["access-control-allow-origin"] == "https://riverside.example"


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "https://riverside.example.evil.example", "file://"]
)
async def test_a_page_that_is_not_on_the_list_is_refused(
    client: httpx.AsyncClient, noors_clinic: Clinic, origin: str
) -> None:
    answer = await client.post(PATH, json={"clinic": "riverside", "consent": True}, headers={"Origin": origin})
    problem(answer, 403, "origin-not-allowed")
    assert "access-control-allow-origin" not in answer.headers
    assert await count(Conversation) == 0


async def test_a_page_on_another_clinics_list_is_refused(
    client: httpx.AsyncClient, noors_clinic: Clinic, cleos_clinic: Clinic
) -> None:
    answer = await client.post(
        PATH, json={"clinic": "riverside", "consent": True}, headers={"Origin": "https://hillside.example"}
    )
    problem(answer, 403, "origin-not-allowed")


async def test_the_services_own_pages_may_begin(client: httpx.AsyncClient, noors_clinic: Clinic) -> None:
    answer = await client.post(
        PATH, json={"clinic": "riverside", "consent": True}, headers={"Origin": "http://localhost"}
    )
    assert answer.status_code == 201


async def test_a_listed_page_may_ask_beforehand(client: httpx.AsyncClient, noors_clinic: Clinic) -> None:
    answer = await client.options(
        PATH, headers={"Origin": "https://riverside.example", "Access-Control-Request-Method": "POST"}
    )
    assert answer.status_code == 204
    assert "idempotency-key" in answer.headers["access-control-allow-headers"]


async def test_an_unknown_time_zone_becomes_the_clinics(
    client: httpx.AsyncClient, noors_clinic: Clinic, rasa: FakeRasa
) -> None:
    for zone in ("Mars/Olympus", "../../etc/passwd", "Europe", "", "\x00"):
        answer = await client.post(PATH, json={"clinic": "riverside", "consent": True, "time_zone": zone})
        assert answer.status_code == 201
        assert rasa.turns[-1]["metadata"]["time_zone"] == "Europe/London"


async def test_tokens_are_stored_as_hashes_only(noor: Visitor) -> None:
    assert await count(Conversation, token_hash=noor.begun["token"]) == 0


async def test_a_visitor_is_greeted_even_if_rasa_fails(
    client: httpx.AsyncClient, noors_clinic: Clinic, rasa: FakeRasa
) -> None:
    async def fails(method: str, path: str, body: bytes) -> int:
        return 500

    rasa.answer = fails  # type: ignore[method-assign]
    answer = await client.post(PATH, json={"clinic": "riverside", "consent": True})
    assert answer.status_code == 201
    greeting, question = answer.json()["messages"]
    assert greeting["text"] == "Hello from Riverside Clinic."
    assert question["buttons"] == [{"title": "Headache", "payload": '/report_symptom{"fact":"has_headache"}'}]
