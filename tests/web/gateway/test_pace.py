"""Too fast is told so, with the time to wait."""

from typing import Any

import pytest

from tests.web.gateway.conftest import Arrive, Visitor, problem
from tests.web.gateway.fake_rasa import FakeRasa
from web.appointments.models import Clinic
from web.gateway.limits import PaceLimit
from web.gateway.services import Services


@pytest.fixture
def limited(services: Services, settings: Any) -> Any:
    settings.TURNS_PER_CONVERSATION = "3/minute"
    settings.TURNS_PER_ADDRESS = "5/minute"
    settings.CONVERSATIONS_PER_ADDRESS = "4/minute"
    services.pace = PaceLimit("", on=True)
    return settings


async def test_a_visitor_who_goes_too_fast_is_asked_to_wait(noor: Visitor, rasa: FakeRasa, limited: Any) -> None:
    for _ in range(3):
        assert (await noor.sends({"text": "hello"})).status_code == 200
    answer = await noor.sends({"text": "hello"})
    problem(answer, 429, "too-fast")
    assert 1 <= int(answer.headers["retry-after"]) <= 60
    assert len(rasa.heard) == 3
    assert len(await noor.transcript()) == 7


async def test_others_at_the_same_clinic_go_on(
    noor: Visitor, arrive: Arrive, noors_clinic: Clinic, limited: Any
) -> None:
    sam = await arrive(noors_clinic)
    for _ in range(4):
        await noor.sends({"text": "hello"})
    assert (await sam.sends({"text": "hello"})).status_code == 200


async def test_one_address_cannot_take_all_turns(
    noor: Visitor, arrive: Arrive, noors_clinic: Clinic, limited: Any
) -> None:
    sam = await arrive(noors_clinic)
    statuses = [(await visitor.sends({"text": "a"})).status_code for _ in range(3) for visitor in (noor, sam)]
    assert statuses == [200] * 5 + [429]


async def test_one_address_cannot_begin_without_end(noor: Visitor, noors_clinic: Clinic, limited: Any) -> None:
    body = {"clinic": "riverside", "consent": True}
    statuses = [(await noor.client.post("/api/v1/conversations", json=body)).status_code for _ in range(5)]
    assert statuses == [201] * 4 + [429]


async def test_a_stranger_cannot_use_up_a_visitors_turns(noor: Visitor, limited: Any) -> None:
    limited.TURNS_PER_ADDRESS = "100/minute"
    for _ in range(5):
        stranger = await noor.client.post(
            f"{noor.path}/messages", json={"text": "a"}, headers={"Authorization": "Bearer guessed"}
        )
        assert stranger.status_code in (401, 429)
    assert (await noor.sends({"text": "hello"})).status_code == 200


async def test_switched_off_nothing_is_counted(noor: Visitor, services: Services, limited: Any) -> None:
    services.pace = PaceLimit("", on=False)
    for _ in range(8):
        assert (await noor.sends({"text": "hello"})).status_code == 200


async def test_a_dead_counter_turns_nobody_away(noor: Visitor, services: Services, limited: Any) -> None:
    services.pace = PaceLimit("redis://127.0.0.1:9/0", on=True)
    for _ in range(5):
        assert (await noor.sends({"text": "hello"})).status_code == 200
