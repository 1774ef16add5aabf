"""Whatever is sent is either kept as plain text or refused clearly."""

import httpx
import pytest

from tests.web.gateway.conftest import Visitor, count, problem
from tests.web.gateway.fake_rasa import FakeRasa
from web.conversations.models import Message

JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    "text",
    [
        "🤕😭💉",
        "رأسي يؤلمني منذ الصباح",
        "\u202eright to left override\u202c",
        "<script>alert('x')</script><img src=x onerror=alert(1)>",
        "{{7*7}} ${7*7} {clinic_phone} %s",
        "Zalgo t̷̗͒e̵͔̾x̶̱̌ẗ̴̫́",
        "line\nbreaks\r\nand\ttabs",
        "'; DROP TABLE conversations_message; --",
        "x" * 4000,
        "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 " * 444,
        "½ a tablet, 2² days, ① side, ﬁne",
        "👨‍👩‍👧‍👦‍️",
    ],
)
async def test_any_words_come_back_as_they_were_written(noor: Visitor, rasa: FakeRasa, text: str) -> None:
    await noor.says(text)
    assert (await noor.transcript())[1] == ("visitor", text)
    copy = await noor.reads("transcript")
    assert copy.headers["content-type"] == "text/plain; charset=utf-8"
    assert text.strip().splitlines()[0] in copy.text
    assert rasa.heard == [text.strip()]


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "\u2003", "x" * 4001, "a\x00b", "\x1b[2J", "\x07"])
async def test_words_that_cannot_be_kept_are_refused(noor: Visitor, rasa: FakeRasa, text: str) -> None:
    before = await count(Message)
    document = problem(await noor.sends({"text": text}), 422, "invalid")
    assert "text" in document["detail"]
    assert await count(Message) == before
    assert rasa.heard == []


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": None},
        {"text": "a", "payload": "b"},
        {"text": "a", "answer": {"question": "fever", "value": "present"}},
        {"text": 5},
        {"text": ["a"]},
        {"answer": {}},
        {"answer": {"question": "fever"}},
        {"answer": "fever"},
        {"payload": ""},
        {"payload": "x" * 2001},
        [],
        "text",
        None,
        7,
    ],
)
async def test_a_body_of_another_shape_is_refused(noor: Visitor, body: object) -> None:
    answer = await noor.client.post(f"{noor.path}/messages", json=body, headers=noor.authorization)
    problem(answer, 422, "invalid")


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"\xff\xfe\x00\x01binary\x80",
        b'{"text": "\xff"}',
        bytes(range(256)) * 20,
        b"[" * 30_000,
        b'{"a":' * 10_000,
    ],
)
async def test_what_is_no_json_is_refused(noor: Visitor, content: bytes) -> None:
    answer = await noor.client.post(f"{noor.path}/messages", content=content, headers=noor.authorization | JSON)
    problem(answer, 400, "bad-request")


async def test_an_empty_body_is_refused(noor: Visitor) -> None:
    answer = await noor.client.post(f"{noor.path}/messages", content=b"", headers=noor.authorization | JSON)
    problem(answer, 422, "invalid")


async def test_half_a_character_is_refused(noor: Visitor) -> None:
    answer = await noor.client.post(
        f"{noor.path}/messages", content=b'{"text": "half \\ud83e"}', headers=noor.authorization | JSON
    )
    problem(answer, 422, "invalid")


async def test_a_number_too_long_to_read_is_refused(noor: Visitor) -> None:
    content = b'{"answer": {"question": "severity", "value": ' + b"9" * 5000 + b"}}"
    answer = await noor.client.post(f"{noor.path}/messages", content=content, headers=noor.authorization | JSON)
    assert answer.status_code in (400, 422)
    assert answer.headers["content-type"] == "application/problem+json"


async def test_two_megabytes_are_too_much(noor: Visitor, rasa: FakeRasa) -> None:
    problem(await noor.sends({"text": "x" * 2_000_000}), 413, "too-large")
    assert rasa.heard == []


async def test_two_megabytes_without_an_announced_length_are_too_much(noor: Visitor) -> None:
    async def pieces():  # type: ignore[no-untyped-def]
        for _ in range(200):
            yield b"x" * 10_000

    answer = await noor.client.post(f"{noor.path}/messages", content=pieces(), headers=noor.authorization | JSON)
    problem(answer, 413, "too-large")


@pytest.mark.parametrize("key", ["x" * 201, "a b", "é"])
async def test_an_unusable_key_is_refused(noor: Visitor, key: str) -> None:
    headers = [*noor.authorization.items(), ("Idempotency-Key", key.encode())]
    answer = await noor.client.post(f"{noor.path}/messages", json={"text": "a"}, headers=headers)
    problem(answer, 422, "invalid")


@pytest.mark.parametrize("after", ["x", "-1", "1" * 40, "1.5", "\x00", "٣"])
async def test_an_unusable_place_in_the_transcript_is_refused(noor: Visitor, after: str) -> None:
    problem(await noor.reads(after=after), 422, "invalid")


async def test_refusals_never_quote_what_was_sent(noor: Visitor) -> None:
    answer = await noor.sends({"text": "my secret\x00"})
    assert "secret" not in answer.text


@pytest.mark.parametrize(
    "path", ["/api/v1/nothing", "/api/v1/", "/api/v1/conversations/not-a-uuid/messages", "/api/v2/x"]
)
async def test_an_unknown_address_is_a_problem_document(client: httpx.AsyncClient, path: str) -> None:
    problem(await client.get(path), 404, "not-found")


async def test_a_wrong_method_is_a_problem_document(client: httpx.AsyncClient) -> None:
    answer = await client.put("/api/v1/conversations", json={})
    problem(answer, 405, "method-not-allowed")
    assert "POST" in answer.headers["allow"]


async def test_an_unknown_host_is_a_problem_document(client: httpx.AsyncClient) -> None:
    problem(await client.get("/api/v1/openapi.json", headers={"Host": "evil.example"}), 400, "bad-request")


async def test_a_fault_of_ours_shows_nothing(
    noor: Visitor, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError("the patient wrote: my secret")

    monkeypatch.setattr("web.gateway.turn.open_turn", breaks)
    answer = await noor.sends({"text": "my secret"})
    problem(answer, 500, "failed")
    assert "secret" not in answer.text
    assert "RuntimeError" not in answer.text


async def test_extra_fields_are_ignored(noor: Visitor) -> None:
    answer = await noor.sends({"text": "hello", "mood": "bad", "nested": {"deep": [1]}})
    assert answer.status_code == 200
