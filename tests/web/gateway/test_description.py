"""The OpenAPI description agrees with what the service really answers."""

from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from jsonschema import Draft202012Validator

from tests.web.gateway.conftest import Visitor
from tests.web.gateway.fake_rasa import FakeRasa, asks, case_of, says, shows
from web.appointments.models import Clinic

CONVERSATION = "/api/v1/conversations/{conversation_id}"
CONTRACT = {
    ("post", "/api/v1/conversations"),
    ("post", f"{CONVERSATION}/messages"),
    ("get", f"{CONVERSATION}/messages"),
    ("get", f"{CONVERSATION}/assessment"),
    ("get", f"{CONVERSATION}/transcript"),
    ("delete", CONVERSATION),
    ("get", "/api/v1/clinics/{key}/slots"),
}


@pytest.fixture
async def description(client: httpx.AsyncClient) -> dict[str, Any]:
    answer = await client.get("/api/v1/openapi.json")
    assert answer.status_code == 200
    described: dict[str, Any] = answer.json()
    return described


def agrees(description: dict[str, Any], method: str, path: str, answer: httpx.Response) -> None:
    """Check one answer against what the description says of its call and status."""
    described = description["paths"][path][method]["responses"]
    assert str(answer.status_code) in described, f"{method} {path} does not describe {answer.status_code}"
    content = described[str(answer.status_code)]["content"]
    kind = answer.headers["content-type"].split(";")[0]
    assert kind in content, f"{method} {path} {answer.status_code} does not describe {kind}"
    if kind != "text/plain":
        schema = content[kind]["schema"] | {"components": description["components"]}
        Draft202012Validator(schema).validate(answer.json())


async def test_it_is_openapi_3_1_and_describes_every_call(description: dict[str, Any]) -> None:
    assert description["openapi"].startswith("3.1")
    described = {(method, path) for path, calls in description["paths"].items() for method in calls}
    assert described == CONTRACT


async def test_every_schema_is_one(description: dict[str, Any]) -> None:
    for schema in description["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


async def test_every_call_of_a_conversation_needs_the_token(description: dict[str, Any]) -> None:
    for path, calls in description["paths"].items():
        for call in calls.values():
            assert ("security" in call) == ("{conversation_id}" in path)


async def test_refusals_are_described_as_problem_documents(description: dict[str, Any]) -> None:
    for calls in description["paths"].values():
        for call in calls.values():
            for status, answer in call["responses"].items():
                if int(status) >= 400:
                    assert list(answer["content"]) == ["application/problem+json"]


async def test_a_whole_conversation_is_as_described(
    client: httpx.AsyncClient, noors_clinic: Clinic, rasa: FakeRasa, description: dict[str, Any]
) -> None:
    begin = "/api/v1/conversations"
    answer = await client.post(begin, json={"clinic": "riverside", "consent": True})
    agrees(description, "post", begin, answer)
    agrees(description, "post", begin, await client.post(begin, json={"clinic": "riverside"}))
    agrees(description, "post", begin, await client.post(begin, json={"clinic": "nowhere", "consent": True}))
    agrees(description, "post", begin, await client.post(begin, json={"clinic": 5, "consent": True}))
    agrees(description, "post", begin, await client.post(begin, content=b"{"))
    agrees(description, "post", begin, await client.post(begin, content=b"x" * 70_000))

    noor = Visitor(client, answer.json())
    number = {"id": "severity", "kind": "number", "unit": "of 10", "min": 0, "max": 10}
    choice = {"id": "sex", "kind": "choice", "options": [{"value": "f", "title": "Female"}]}
    rasa.answers = [
        asks("How bad?", number, case=case_of(has_headache="present", age=44)),
        asks("Sex?", choice, {"title": "Skip", "payload": '/answer{"question":"sex","value":"skip"}'}),
        shows({"kind": "result", "urgency": "routine", "referrals": []}, stage="result"),
        500,
        says("Bye."),
    ]
    say = f"{CONVERSATION}/messages"
    for body in (
        {"text": "my head hurts"},
        {"answer": {"question": "severity", "value": 4.5}},
        {"payload": '/answer{"question":"sex","value":"skip"}'},
        {"text": "and now?"},
        {"text": "my face is drooping on one side"},
        {"text": ""},
        {"payload": "/never_shown"},
        {"answer": {"question": "severity", "value": 99}},
    ):
        agrees(description, "post", say, await noor.sends(body))
    agrees(description, "get", say, await noor.reads())
    agrees(description, "get", say, await noor.reads(after="x"))
    agrees(description, "get", f"{CONVERSATION}/assessment", await noor.reads("assessment"))
    agrees(description, "get", f"{CONVERSATION}/transcript", await noor.reads("transcript"))
    for token in ("", "wrong"):
        stranger = Visitor(client, noor.begun | {"token": token})
        agrees(description, "post", say, await stranger.sends({"text": "hello"}))
        agrees(description, "delete", CONVERSATION, await stranger.leaves())
        for what in ("messages", "assessment", "transcript"):
            agrees(description, "get", f"{CONVERSATION}/{what}", await stranger.reads(what))
    agrees(description, "delete", CONVERSATION, await noor.leaves())
    agrees(description, "delete", CONVERSATION, await noor.leaves())


async def test_what_is_described_as_acceptable_is_accepted_and_nothing_breaks(
    noor: Visitor, description: dict[str, Any]
) -> None:
    """Send what the description allows, generated by the dozen; no answer may fall outside it."""
    schema = schemathesis.openapi.from_dict(description)
    cases: list[tuple[str, str, dict[str, Any]]] = []
    for operation in schema.get_all_operations():
        strategy = operation.ok().as_strategy()

        @settings(
            max_examples=12,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @__import__("hypothesis").given(case=strategy)
        def collect(case: schemathesis.Case) -> None:
            cases.append((case.method.lower(), case.path, case.as_transport_kwargs(base_url="http://localhost")))

        collect()
    assert len(cases) >= 12 * 5
    for method, path, request in cases:
        request = {name: value for name, value in request.items() if name in {"params", "json", "data", "headers"}}
        headers = {
            str(name).encode("latin-1", "ignore"): str(value).encode("latin-1", "ignore")
            for name, value in dict(request.pop("headers", None) or {}).items()
            if str(name).lower() not in {"authorization", "content-length", "transfer-encoding"}
        }
        url = path.replace("{conversation_id}", noor.begun["id"]).replace("{key}", "riverside")
        answer = await noor.client.request(
            method,
            url,
            params=request.get("params"),
            json=request.get("json"),
            headers={**headers, b"Authorization": f"Bearer {noor.begun['token']}".encode()},
        )
        assert answer.status_code < 500, (method, url, request, answer.text)
        agrees(description, method, path, answer)
        if method == "delete":
            return
