"""The diary over HTTP: what is sent, and that every failure becomes one exception with a reason."""

from __future__ import annotations

import json
from collections.abc import Callable

import httpx
import pytest

from actions import booking_api
from actions.booking_api import BookingFailedError
from actions.times import response_to

PATIENT = {"name": "Mary Lee", "phone": "+442079460123", "email": None}
Answering = Callable[[httpx.Request], httpx.Response]


@pytest.fixture
def diary(monkeypatch: pytest.MonkeyPatch) -> Callable[[Answering], list[httpx.Request]]:
    """Lets a function answer in the diary's place; what it was asked is kept."""
    monkeypatch.setenv("TRIGEM_WEB_URL", "http://diary.test")
    monkeypatch.setenv("TRIGEM_SERVICE_TOKEN", "for-tests-only")
    client = httpx.AsyncClient

    def answer_with(answering: Answering) -> list[httpx.Request]:
        asked: list[httpx.Request] = []

        def kept(request: httpx.Request) -> httpx.Response:
            asked.append(request)
            return answering(request)

        monkeypatch.setattr(
            httpx, "AsyncClient", lambda **options: client(**options, transport=httpx.MockTransport(kept))
        )
        return asked

    return answer_with


async def failure_of(coroutine) -> BookingFailedError:
    with pytest.raises(BookingFailedError) as caught:
        await coroutine
    return caught.value


async def test_free_times_are_asked_for_with_the_wish_in_the_visitors_words(diary):
    asked = diary(lambda request: httpx.Response(200, json={"understood": True, "slots": []}))
    assert await booking_api.find_offers("3f0c", "dental", wish="thursday after work") == {
        "understood": True,
        "slots": [],
    }
    (request,) = asked
    assert (request.method, str(request.url)) == ("POST", "http://diary.test/internal/v1/offers")
    assert request.headers["authorization"] == "Bearer for-tests-only"
    assert json.loads(request.content) == {
        "conversation": "3f0c",
        "service": "dental",
        "wish": "thursday after work",
        "limit": 3,
    }


async def test_an_appointment_is_made_with_a_key_that_makes_it_only_once(diary):
    asked = diary(lambda request: httpx.Response(201, json={"reference": "TR-1"}))
    assert (await booking_api.book("3f0c", "token", PATIENT, "key"))["reference"] == "TR-1"
    sent = json.loads(asked[0].content)
    assert (sent["slot"], sent["patient"], sent["idempotency_key"]) == ("token", PATIENT, "key")


async def test_moving_and_cancelling_name_the_appointment_in_the_address(diary):
    asked = diary(lambda request: httpx.Response(200, json={"reference": "TR-1"}))
    await booking_api.move("3f0c", "TR-1", "token")
    await booking_api.cancel("3f0c", "TR-1")
    assert [request.url.path for request in asked] == [
        "/internal/v1/bookings/TR-1/move",
        "/internal/v1/bookings/TR-1/cancel",
    ]


async def test_someone_quicker_leads_to_other_times(diary):
    problem = {"type": "/problems/slot-taken", "alternatives": [{"token": "later"}]}
    diary(lambda request: httpx.Response(409, json=problem))
    failure = await failure_of(booking_api.book("3f0c", "token", PATIENT, "key"))
    assert failure.reason == booking_api.TAKEN
    assert failure.problem["alternatives"] == [{"token": "later"}]


async def test_someone_in_an_emergency_is_refused_and_told_why(diary):
    diary(lambda request: httpx.Response(409, json={"type": "/problems/booking-refused"}))
    failure = await failure_of(booking_api.find_offers("3f0c", "dental"))
    assert failure.reason == booking_api.REFUSED
    assert response_to(failure) == "utter_booking_refused"


@pytest.mark.parametrize(
    "trouble", [httpx.ConnectTimeout, httpx.ReadTimeout, httpx.ConnectError, httpx.RemoteProtocolError]
)
async def test_a_diary_that_does_not_answer_is_unreachable(diary, trouble: type[httpx.TransportError]):
    def fail(request: httpx.Request) -> httpx.Response:
        raise trouble("no answer", request=request)

    diary(fail)
    failure = await failure_of(booking_api.cancel("3f0c", "TR-1"))
    assert failure.reason == booking_api.UNREACHABLE
    assert response_to(failure) == "utter_diary_unreachable"


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, text="<html>"),
        httpx.Response(200, json=["not", "an", "object"]),
        httpx.Response(502, text="Bad gateway"),
        httpx.Response(500, json={}),
        httpx.Response(403, json={"type": None}),
    ],
)
async def test_an_answer_that_makes_no_sense_is_never_taken_for_an_appointment(diary, answer: httpx.Response):
    diary(lambda request: answer)
    failure = await failure_of(booking_api.book("3f0c", "token", PATIENT, "key"))
    assert failure.reason == booking_api.UNREACHABLE


async def test_nobody_waits_longer_than_a_few_seconds(diary):
    asked = diary(lambda request: httpx.Response(200, json={}))
    await booking_api.cancel("3f0c", "TR-1")
    assert set(asked[0].extensions["timeout"].values()) == {booking_api.SECONDS}
    assert booking_api.SECONDS <= 5


async def test_what_the_patient_told_never_stands_in_an_error(diary):
    diary(lambda request: httpx.Response(500, json={"detail": "Mary Lee +442079460123"}))
    failure = await failure_of(booking_api.book("3f0c", "token", PATIENT, "key"))
    assert "Mary" not in str(failure)
