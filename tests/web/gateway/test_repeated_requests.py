"""The same request twice: after a lost reply, a double click, or a crash."""

import asyncio

from tests.web.gateway.conftest import Visitor, count, problem
from tests.web.gateway.fake_rasa import FakeRasa, says
from web.conversations.models import Message


async def test_the_same_key_again_returns_the_same_reply(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("One."), says("Two.")]
    first = await noor.says("my head hurts", key="k1")
    again = await noor.says("my head hurts", key="k1")
    assert again == first
    assert rasa.heard == ["my head hurts"]
    assert await count(Message) == 3


async def test_the_same_key_changes_nothing_even_with_other_words(noor: Visitor, rasa: FakeRasa) -> None:
    first = await noor.says("my head hurts", key="k1")
    assert await noor.says("something else", key="k1") == first
    assert await count(Message) == 3


async def test_another_key_is_another_message(noor: Visitor, rasa: FakeRasa) -> None:
    await noor.says("yes", key="k1")
    await noor.says("yes", key="k2")
    assert rasa.heard == ["yes", "yes"]


async def test_a_double_click_is_one_message(noor: Visitor, rasa: FakeRasa) -> None:
    replies = await asyncio.gather(*(noor.says("my head hurts", key="k1") for _ in range(5)))
    assert all(reply == replies[0] for reply in replies)
    assert rasa.heard == ["my head hurts"]
    assert await count(Message) == 3


async def test_a_refused_request_leaves_its_key_free(noor: Visitor) -> None:
    problem(await noor.sends({"text": ""}, key="k1"), 422, "invalid")
    problem(await noor.sends({"payload": "/never_shown"}, key="k1"), 422, "unknown-button")
    assert (await noor.sends({"text": "hello"}, key="k1")).status_code == 200


async def test_a_key_belongs_to_its_conversation(noor: Visitor, arrive, noors_clinic, rasa: FakeRasa) -> None:  # type: ignore[no-untyped-def]
    sam = await arrive(noors_clinic)
    await noor.says("I am Noor", key="k1")
    await sam.says("I am Sam", key="k1")
    assert rasa.heard == ["I am Noor", "I am Sam"]


async def test_a_key_reaches_the_reply_that_gave_trouble_too(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [500, says("Never said.")]
    first = await noor.says("my head hurts", key="k1")
    assert await noor.says("my head hurts", key="k1") == first
