"""What browsers are told: to frame nothing, guess nothing, keep nothing."""

from typing import Any

import httpx
import pytest

from tests.web.gateway.conftest import problem
from web.asgi import pages
from web.gateway.services import Services


async def test_a_reply_of_the_api_may_not_be_kept_framed_or_guessed_at(client: httpx.AsyncClient) -> None:
    for path in ("/healthz", "/api/v1/openapi.json", "/api/v1/nothing"):
        headers = (await client.get(path)).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"
        assert headers["referrer-policy"] == "no-referrer"
        assert "set-cookie" not in headers


async def test_a_page_may_run_no_inline_script_and_stand_in_no_frame(client: httpx.AsyncClient) -> None:
    answer = await client.get("/no/such/page")
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert "default-src 'none'" in policy
    assert answer.headers["x-frame-options"] == "DENY"


async def test_over_https_browsers_are_told_to_stay_there(client: httpx.AsyncClient, settings: Any) -> None:
    settings.SECURE_HSTS_SECONDS = 3600
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    over_https = await client.get("/healthz", headers={"X-Forwarded-Proto": "https"})
    assert over_https.headers["strict-transport-security"] == "max-age=3600"
    assert "strict-transport-security" not in (await client.get("/healthz")).headers


@pytest.mark.parametrize("path", ["/api/v1/openapi.json", "/api/v1/nothing", "/internal/v1/nothing"])
async def test_the_short_way_answers_like_the_long_one(client: httpx.AsyncClient, path: str) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=pages), base_url="http://localhost") as long_way:
        long, short = await long_way.get(path), await client.get(path)
    assert long.status_code == short.status_code
    assert long.content == short.content
    for header in ("content-type", "cache-control", "x-content-type-options", "content-security-policy"):
        assert long.headers[header] == short.headers[header]


async def test_internal_calls_speak_problem_documents_too(client: httpx.AsyncClient, services: Services) -> None:
    problem(await client.get("/internal/v1/nothing"), 404, "not-found")
