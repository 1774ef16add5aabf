"""A running gateway without sockets: the real application, a fake Rasa, a visitor."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.web.gateway.fake_rasa import FakeRasa
from web.appointments.models import Clinic
from web.asgi import calls, pages
from web.gateway.application import Application
from web.gateway.dialogue import DialogueClient
from web.gateway.limits import PaceLimit
from web.gateway.neighbours import Neighbour
from web.gateway.services import Services
from web.lib import database

WORDS = """
responses:
  utter_greet: [{text: "Hello from {clinic_name}."}]
  utter_ask_complaint:
  - text: "What brings you here?"
    buttons: [{title: Headache, payload: '/report_symptom{{"fact":"has_headache"}}'}]
  utter_trouble:
  - text: "Something is wrong here. Your message is kept and staff will read it. You can phone {clinic_phone}."
  utter_emergency_card:
  - text: "Call {ambulance_number} now."
    buttons: [{title: I have called, payload: /call_made}]
  utter_emergency_heading: [{text: This could be serious}]
  utter_emergency_emergency_dental: [{text: "Phone {clinic_name} now. If it is closed, {urgent_help}."}]
  utter_crisis: [{text: "People are there for you: {crisis_help}."}]
  utter_crisis_heading: [{text: You are not alone}]
  utter_same_day: [{text: "Speak to somebody today: {urgent_help}."}]
  utter_same_day_heading: [{text: Today}]
  utter_urgent_help: [{text: "{number}"}]
  utter_urgent_help_without_number: [{text: your doctor}]
  utter_number_ambulance: [{text: Ambulance}]
  utter_number_urgent: [{text: Urgent advice}]
  utter_number_clinic: [{text: The clinic}]
  utter_number_crisis: [{text: Somebody to talk to}]
  utter_number_crisis_option: [{text: "Choose {option}"}]
  utter_number_crisis_text: [{text: "Text {word} to"}]
"""


@pytest.fixture
def domain_file(tmp_path: Path, settings: Any) -> Path:
    """A domain with just the words that the gateway itself says."""
    path = tmp_path / "domain.yml"
    path.write_text(WORDS, encoding="utf-8")
    settings.DOMAIN_FILE = path
    return path


@pytest.fixture
def rasa() -> FakeRasa:
    return FakeRasa()


def gateway_with(
    transport: httpx.AsyncBaseTransport | None, url: str = "http://rasa", seconds: float = 5.0
) -> Services:
    """Services that reach Rasa by this way; the action server is well; no limits."""
    actions = httpx.MockTransport(lambda request: httpx.Response(200, json={"status": "ok"}))
    return Services(
        dialogue=DialogueClient(url, "a token", timeout_seconds=seconds, transport=transport),
        actions=Neighbour("http://actions", transport=actions),
        pace=PaceLimit("", on=False),
        erasures_may_be_owed=False,
    )


@pytest.fixture
def services(rasa: FakeRasa) -> Services:
    return gateway_with(rasa.transport())


@pytest.fixture
async def client(services: Services, domain_file: Path, transactional_db: None) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the whole application, body limit and middleware included."""
    transport = httpx.ASGITransport(app=Application(pages, calls, services), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


@dataclass
class Visitor:
    """Somebody with a conversation."""

    client: httpx.AsyncClient
    begun: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        return f"/api/v1/conversations/{self.begun['id']}"

    @property
    def authorization(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.begun['token']}"} | self.headers

    async def sends(self, body: dict[str, Any], key: str | None = None) -> httpx.Response:
        headers = self.authorization | ({"Idempotency-Key": key} if key else {})
        return await self.client.post(f"{self.path}/messages", json=body, headers=headers)

    async def says(self, text: str, key: str | None = None) -> dict[str, Any]:
        answer = await self.sends({"text": text}, key)
        assert answer.status_code == 200, answer.text
        reply: dict[str, Any] = answer.json()
        return reply

    async def reads(self, what: str = "messages", **query: str) -> httpx.Response:
        return await self.client.get(f"{self.path}/{what}", params=query, headers=self.authorization)

    async def transcript(self) -> list[tuple[str, str]]:
        messages = (await self.reads()).json()["messages"]
        return [(message["sender"], message["text"]) for message in messages]

    async def leaves(self) -> httpx.Response:
        return await self.client.delete(self.path, headers=self.authorization)


Arrive = Callable[..., Any]


@pytest.fixture
def arrive(client: httpx.AsyncClient) -> Arrive:
    """Let a visitor agree to the privacy notice and begin."""

    async def begin(clinic: Clinic) -> Visitor:
        answer = await client.post(
            "/api/v1/conversations", json={"clinic": clinic.key, "consent": True, "time_zone": "Europe/London"}
        )
        assert answer.status_code == 201, answer.text
        return Visitor(client, answer.json())

    return begin


@pytest.fixture
async def noor(arrive: Arrive, noors_clinic: Clinic) -> Visitor:
    """Noor, who has just begun a conversation."""
    visitor: Visitor = await arrive(noors_clinic)
    return visitor


async def count(model: Any, **which: Any) -> int:
    """Count rows from within an async test."""
    return int(await database.write(lambda: model.objects.filter(**which).count()))


def problem(answer: httpx.Response, status: int, name: str) -> dict[str, Any]:
    """Check that an answer is a problem document of this kind, and return it."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    document: dict[str, Any] = answer.json()
    assert document["status"] == status
    assert document["type"].endswith(f"/{name}"), document
    assert document["title"]
    assert document["detail"]
    assert "Traceback" not in answer.text
    return document
