"""A visitor takes everything back."""

import asyncio

from tests.web.gateway.conftest import Arrive, Visitor, count, problem
from tests.web.gateway.fake_rasa import FakeRasa, case_of, says
from web.appointments.models import Clinic
from web.conversations.models import AnsweredRequest, Conversation, ErasureOwed, Message
from web.gateway.services import Services
from web.gateway.turn import under_way


async def test_everything_is_erased_with_a_receipt(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("Ok.", case=case_of(has_headache="present", severity=7))]
    await noor.says("my head hurts", key="k1")
    answer = await noor.leaves()
    assert answer.status_code == 200
    assert answer.json() == {
        "erased": {"messages": 3, "facts": 2, "assessments": 1, "appointments": 0, "events": 7},
        "outstanding": [],
    }
    assert rasa.forgotten == [noor.begun["id"]]
    for model in (Conversation, Message, AnsweredRequest, ErasureOwed):
        assert await count(model) == 0


async def test_afterwards_every_call_answers_not_found(noor: Visitor) -> None:
    await noor.leaves()
    for what in ("messages", "assessment", "transcript"):
        problem(await noor.reads(what), 404, "no-such-conversation")
    problem(await noor.sends({"text": "hello"}), 404, "no-such-conversation")
    problem(await noor.leaves(), 404, "no-such-conversation")


async def test_others_lose_nothing(noor: Visitor, arrive: Arrive, noors_clinic: Clinic) -> None:
    sam = await arrive(noors_clinic)
    await sam.says("hello")
    await noor.leaves()
    assert len(await sam.transcript()) == 3


async def test_what_rasa_cannot_forget_now_it_forgets_later(
    noor: Visitor, arrive: Arrive, noors_clinic: Clinic, rasa: FakeRasa, services: Services
) -> None:
    sam = await arrive(noors_clinic)
    rasa.can_forget = False
    receipt = (await noor.leaves()).json()
    assert receipt["outstanding"] == ["events"]
    assert receipt["erased"]["events"] == 0
    assert await count(Message) == 1
    assert await count(ErasureOwed) == 1
    problem(await noor.reads(), 404, "no-such-conversation")

    rasa.can_forget = True
    await sam.says("hello")
    await asyncio.gather(*under_way())
    assert rasa.forgotten == [noor.begun["id"]]
    assert await count(ErasureOwed) == 0
    assert services.erasures_may_be_owed is False
