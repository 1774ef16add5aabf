"""What anyone may ask: which slots a clinic has free."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest
from django.test import Client

from web.appointments import holding
from web.appointments.wanted import WantedSlot

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_monday", "dentist")]
URL = "/api/v1/clinics/mill-lane/slots"


def test_a_day_is_listed_with_who_and_where(client: Client) -> None:
    http_response = client.get(URL, {"service": "dental", "from": "2026-11-24", "to": "2026-11-24"})
    assert http_response.status_code == 200
    listed = http_response.json()
    assert [slot["start"] for slot in listed["slots"]][:2] == ["2026-11-24T09:00:00Z", "2026-11-24T09:30:00Z"]
    assert len(listed["slots"]) == 6
    assert listed["slots"][0]["practitioner"] == "Dr Bea Larsson"
    assert (listed["time_zone"], listed["next_from"]) == ("Europe/London", None)


def test_without_dates_it_is_the_next_two_weeks(client: Client) -> None:
    days = {slot["start"][:10] for slot in client.get(URL, {"service": "dental"}).json()["slots"]}
    assert (min(days), max(days)) == ("2026-11-23", "2026-12-04")


def test_a_taken_time_is_not_listed(
    client: Client, at: Callable[..., WantedSlot], noors_chat: uuid.UUID, now: object
) -> None:
    holding.hold(noors_chat, at(24, 9), urgency=None, now=now)  # type: ignore[arg-type]
    listed = client.get(URL, {"service": "dental", "from": "2026-11-24", "to": "2026-11-24"}).json()
    assert [slot["start"][11:16] for slot in listed["slots"]] == ["10:00", "10:30", "11:00", "11:30"]


def test_times_may_carry_an_offset(client: Client) -> None:
    span = {"service": "dental", "from": "2026-11-24T11:00:00+01:00", "to": "2026-11-24T10:30:00Z"}
    assert [slot["start"][11:16] for slot in client.get(URL, span).json()["slots"]] == ["10:00"]


def test_a_service_that_the_clinic_does_not_have_has_no_slots(client: Client) -> None:
    assert client.get(URL, {"service": "neurology"}).json()["slots"] == []


def test_an_unknown_clinic_is_not_found(client: Client) -> None:
    http_response = client.get("/api/v1/clinics/nowhere/slots", {"service": "dental"})
    assert (http_response.status_code, http_response["Content-Type"]) == (404, "application/problem+json")


@pytest.mark.parametrize(
    "query",
    [
        {"service": "dental", "from": "tomorrow"},
        {"service": "dental", "from": "9999-12-31"},
        {"service": "dental", "from": "0001-01-01"},
        {"service": "dental", "from": "2026-11-25", "to": "2026-11-24"},
        {"service": "dental", "to": "2026-11-20"},
    ],
)
def test_a_span_that_cannot_be_meant_is_told_so(client: Client, query: dict[str, str]) -> None:
    http_response = client.get(URL, query)
    assert (http_response.status_code, http_response["Content-Type"]) == (422, "application/problem+json")
    assert http_response.json()["type"].endswith("/not-acceptable")


@pytest.mark.parametrize("query", [{}, {"service": "astrology"}])
def test_the_service_must_be_one_of_two(client: Client, query: dict[str, str]) -> None:
    assert client.get(URL, query).status_code == 422
