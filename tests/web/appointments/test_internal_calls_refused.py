"""Who may ask the diary, and which calls it refuses."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client

from tests.web.appointments.internal_calls import NOOR, Call, ChatWith, problem
from web.appointments.models import Clinic

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_monday", "dentist")]


def test_someone_elses_appointment_cannot_be_cancelled(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]]
) -> None:
    chat = chat_with()
    booked = call(
        "/bookings", conversation=chat, slot=first_slot(chat)["token"], patient=NOOR, idempotency_key="1"
    ).json()
    refused = call(f"/bookings/{booked['reference']}/cancel", conversation=chat_with())
    assert problem(refused) == (404, "not-found")


def test_a_slot_of_another_clinic_is_no_slot(
    call: Call, chat_with: ChatWith, first_slot: Callable[[uuid.UUID], dict[str, Any]]
) -> None:
    elsewhere = Clinic.objects.create(key="elsewhere", name="E", country="GB", time_zone="Europe/London", phone="1")
    refused = call("/offers", conversation=chat_with(at_clinic=elsewhere), service="dental")
    assert problem(refused) == (404, "not-found")


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"conversation": "not-a-uuid", "service": "dental"},
        {"conversation": str(uuid.uuid4()), "service": "dental", "limit": 0},
    ],
)
def test_a_malformed_call_is_told_what_is_wrong(call: Call, body: dict[str, Any]) -> None:
    assert problem(call("/offers", **body)) == (422, "invalid")


def test_a_conversation_that_does_not_exist_is_not_found(call: Call) -> None:
    assert problem(call("/offers", conversation=uuid.uuid4(), service="dental")) == (404, "not-found")


def test_the_token_is_needed(call: Call, chat_with: ChatWith) -> None:
    assert problem(call("/offers", token="guessed", conversation=chat_with(), service="dental")) == (
        401,
        "token-required",
    )


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded"])
def test_what_came_through_a_proxy_is_refused(call: Call, chat_with: ChatWith, header: str) -> None:
    refused = call("/offers", headers={header: "for=127.0.0.1"}, conversation=chat_with(), service="dental")
    assert problem(refused) == (401, "token-required")


def test_what_comes_from_another_machine_is_refused(
    client: Client, settings: LazySettings, chat_with: ChatWith
) -> None:
    settings.SERVICE_TOKEN = "the-service-token"
    refused = client.post(
        "/internal/v1/offers",
        {"conversation": str(chat_with()), "service": "dental"},
        content_type="application/json",
        headers={"Authorization": "Bearer the-service-token"},
        REMOTE_ADDR="192.0.2.7",
    )
    assert problem(refused) == (401, "token-required")
