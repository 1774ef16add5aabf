"""The diary of the clinic, reached over HTTP. One client, one timeout, one exception type.

The calls are described in docs/booking-api.md.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping
from typing import Any

import httpx

WEB_URL = "TRIGEM_WEB_URL"
TOKEN = "TRIGEM_SERVICE_TOKEN"  # noqa: S105 the variable's name
SECONDS = 4.0
REFUSED = "booking-refused"
TOO_SOON = "too-soon-after-session"
TAKEN = "slot-taken"
ALREADY_BOOKED = "already-booked"
NOT_ACCEPTABLE = "not-acceptable"
NOT_FOUND = "not-found"
UNREACHABLE = "unreachable"


class BookingFailedError(Exception):
    """The diary did not do what was asked. `reason` ends the problem's type: slot-taken, booking-refused, …"""

    def __init__(self, reason: str, problem: dict[str, Any] | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.problem = problem or {}


async def find_offers(conversation: str, service: str, limit: int = 3, **wanted: str | None) -> dict[str, Any]:
    """Free times for a service, as near what is wanted (`wish`, `after`, `before`, `practitioner`, …) as there are."""
    return await _post("offers", {"conversation": conversation, "service": service, "limit": limit, **given(wanted)})


async def hold(conversation: str, slot: str) -> dict[str, Any]:
    """Keep a time for a few minutes; what was kept before is given back."""
    return await _post("holds", {"conversation": conversation, "slot": slot})


async def release(conversation: str) -> dict[str, Any]:
    """Give back what the conversation keeps, if anything."""
    return await _post("holds/release", {"conversation": conversation})


async def book(conversation: str, slot: str, patient: dict[str, str | None], idempotency_key: str) -> dict[str, Any]:
    """Take an offered time. The same key again gives the same appointment."""
    return await _post(
        "bookings",
        {"conversation": conversation, "slot": slot, "patient": patient, "idempotency_key": idempotency_key},
    )


async def bookings(conversation: str) -> list[dict[str, Any]]:
    """What the conversation has booked and can still change."""
    told = await _call("GET", "bookings", params={"conversation": conversation})
    return list(told.get("bookings") or ())


async def move(conversation: str, reference: str, slot: str) -> dict[str, Any]:
    return await _post(f"bookings/{reference}/move", {"conversation": conversation, "slot": slot})


async def cancel(conversation: str, reference: str) -> dict[str, Any]:
    return await _post(f"bookings/{reference}/cancel", {"conversation": conversation})


async def find_pairs(conversation: str, limit: int = 3, **wanted: str | None) -> dict[str, Any]:
    """Visits for both services in one go, as near what is wanted (`wish`, `after`, `order`) as there are."""
    body = {"conversation": conversation, "order": "any", "limit": limit, **given(wanted)}
    return await _post("pairs/offers", body)


async def hold_pair(conversation: str, pair: str) -> dict[str, Any]:
    return await _post("pairs/holds", {"conversation": conversation, "pair": pair})


async def book_pair(
    conversation: str, pair: str, patient: dict[str, str | None], idempotency_key: str
) -> list[dict[str, Any]]:
    """Take both visits of a pair, or neither."""
    body = {"conversation": conversation, "pair": pair, "patient": patient, "idempotency_key": idempotency_key}
    return list((await _post("pairs/bookings", body))["bookings"])


async def join_waitlist(conversation: str, service: str, patient: dict[str, str | None]) -> dict[str, Any]:
    """Wait for a time, or for an earlier one; joining again gives the same place."""
    return await _post("waitlist", {"conversation": conversation, "service": service, "patient": patient})


async def waiting(conversation: str) -> list[dict[str, Any]]:
    """What the conversation waits for, each with the time that is offered to it, if one is."""
    return list((await _call("GET", "waitlist", params={"conversation": conversation})).get("waiting") or ())


async def claim(conversation: str, place: str) -> dict[str, Any]:
    """Take the time that is offered to a place on the waiting list."""
    return await _post(f"waitlist/{place}/claim", {"conversation": conversation})


async def decline(conversation: str, place: str) -> dict[str, Any]:
    return await _post(f"waitlist/{place}/decline", {"conversation": conversation})


async def leave_waitlist(conversation: str, place: str) -> dict[str, Any]:
    return await _post(f"waitlist/{place}/leave", {"conversation": conversation})


def given(wanted: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in wanted.items() if value is not None}


async def opening_times(conversation: str) -> dict[str, Any]:
    """When and where the clinic sees patients in the coming week."""
    return await _call("GET", "clinic", params={"conversation": conversation})


async def _post(path: str, body: dict[str, Any]) -> dict[str, Any]:
    return await _call("POST", path, json=body)


async def _call(method: str, path: str, **request: Any) -> dict[str, Any]:
    try:
        # An empty context: calls stay on loopback, and loading the system's certificates takes longer than the call.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        async with httpx.AsyncClient(timeout=SECONDS, trust_env=False, verify=context) as client:
            answer = await client.request(
                method,
                f"{os.environ[WEB_URL]}/internal/v1/{path}",
                headers={"Authorization": f"Bearer {os.environ[TOKEN]}"},
                **request,
            )
    except httpx.HTTPError as failure:
        raise BookingFailedError(UNREACHABLE) from failure
    try:
        told = answer.json()
    except ValueError as failure:
        raise BookingFailedError(UNREACHABLE) from failure
    if answer.is_success and isinstance(told, dict):
        return told
    problem = told if isinstance(told, dict) else {}
    raise BookingFailedError(str(problem.get("type") or UNREACHABLE).rsplit("/", 1)[-1], problem)
