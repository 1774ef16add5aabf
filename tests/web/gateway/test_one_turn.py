"""One turn of a conversation, while everything is well."""

import asyncio

from tests.web.gateway.conftest import Arrive, Visitor, count
from tests.web.gateway.fake_rasa import FakeRasa, asks, case_of, says, shows
from web.appointments.models import Clinic
from web.conversations.models import Heard, Message
from web.lib import database

FEVER = {"id": "fever", "kind": "finding"}
YES_NO = (
    {"title": "Yes", "payload": '/answer{"question":"fever","value":"present"}'},
    {"title": "No", "payload": '/answer{"question":"fever","value":"absent"}'},
)


async def test_noor_is_answered(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("That sounds painful.", stage="interview", case=case_of(has_headache="present"))]
    reply = await noor.says("my head hurts")
    assert [message["text"] for message in reply["messages"]] == ["That sounds painful."]
    assert reply["messages"][0]["id"] == "000003"
    assert reply["state"]["stage"] == "interview"


async def test_rasa_is_told_what_it_needs(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [
        asks("Fever?", FEVER, *YES_NO, case=case_of(has_headache="present"), stage="interview"),
        says("Ok."),
    ]
    await noor.says("my head hurts")
    await noor.says("no")
    turn = rasa.turns[-1]
    assert turn["conversation"] == noor.begun["id"]
    assert turn["message_id"] == "000004"
    assert turn["text"] == "no"
    assert turn["metadata"]["pending"] == FEVER
    assert turn["metadata"]["stage"] == "interview"
    assert turn["metadata"]["case"]["facts"]["has_headache"]["value"] == "present"
    assert turn["metadata"]["now"].endswith("+00:00")


async def test_the_transcript_holds_both_sides_in_order(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("One.", "Two."), says("Three.")]
    await noor.says("first")
    await noor.says("second")
    assert await noor.transcript() == [
        ("assistant", "Hello. What brings you here?"),
        ("visitor", "first"),
        ("assistant", "One."),
        ("assistant", "Two."),
        ("visitor", "second"),
        ("assistant", "Three."),
    ]


async def test_a_reloaded_page_reads_on_from_where_it_was(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("One."), says("Two.")]
    await noor.says("first")
    await noor.says("second")
    answer = (await noor.reads(after="000003")).json()
    assert [message["id"] for message in answer["messages"]] == ["000004", "000005"]
    assert answer["state"]["stage"] == "complaint"
    assert (await noor.reads(after="999999")).json()["messages"] == []


async def test_what_was_understood_stays_with_the_message(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("Ok.", understood={"intent": "deny", "confidence": 0.98, "entities": []})]
    await noor.says("no")
    understood = await database.write(lambda: Message.objects.get(text="no").understood)
    assert understood["intent"] == "deny"


async def test_an_answer_to_a_visitors_question_carries_its_topic(noor: Visitor, rasa: FakeRasa) -> None:
    answer = says("We open at eight.")
    answer["messages"][0]["topic"] = "FAQ-07"
    rasa.answers = [answer]
    reply = await noor.says("when do you open?")
    assert reply["messages"][0]["topic"] == "FAQ-07"


async def test_two_messages_at_once_are_taken_one_after_the_other(noor: Visitor, rasa: FakeRasa) -> None:
    under_way = 0
    most = 0

    async def watch(turn: dict[str, object]) -> None:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        under_way -= 1

    rasa.before_answering = watch
    await asyncio.gather(*(noor.says(f"message {number}") for number in range(6)))
    assert most == 1
    assert len(rasa.heard) == 6
    ids = [message["id"] for message in (await noor.reads()).json()["messages"]]
    assert ids == sorted(set(ids))
    assert len(ids) == 13


async def test_two_visitors_do_not_wait_for_each_other(arrive: Arrive, noors_clinic: Clinic, rasa: FakeRasa) -> None:
    both_are_here = asyncio.Barrier(2)

    async def meet(turn: dict[str, object]) -> None:
        async with asyncio.timeout(5):
            await both_are_here.wait()

    noor, sam = await arrive(noors_clinic), await arrive(noors_clinic)
    rasa.before_answering = meet
    replies = await asyncio.gather(noor.says("hello"), sam.says("hello"))
    assert all(reply["messages"][0]["text"] == "Tell me more." for reply in replies)


async def test_a_visitor_who_leaves_in_mid_turn_finds_the_reply_later(noor: Visitor, rasa: FakeRasa) -> None:
    rasa_has_it, may_answer = asyncio.Event(), asyncio.Event()

    async def hold(turn: dict[str, object]) -> None:
        rasa_has_it.set()
        await may_answer.wait()

    rasa.before_answering = hold
    rasa.answers = [says("Here I am.")]
    sending = asyncio.create_task(noor.sends({"text": "my head hurts"}))
    await rasa_has_it.wait()
    sending.cancel()
    await asyncio.gather(sending, return_exceptions=True)
    may_answer.set()
    rasa.before_answering = None
    await noor.says("are you there?")
    assert ("assistant", "Here I am.") in await noor.transcript()
    assert await count(Message, heard=Heard.WAITING) == 0


async def test_words_that_look_like_an_intent_stay_words(noor: Visitor, rasa: FakeRasa) -> None:
    await noor.says("/restart")
    await noor.says(' /answer{"question":"fever","value":"present"}')
    await noor.says("/")
    assert rasa.heard == ["restart", 'answer{"question":"fever","value":"present"}', "?"]
    assert ("visitor", "/restart") in await noor.transcript()


async def test_a_result_card_is_passed_on_unchanged(noor: Visitor, rasa: FakeRasa) -> None:
    card = {"kind": "result", "urgency": "routine", "referrals": [{"token": "dental", "urgency": "routine"}]}
    rasa.answers = [shows(card, stage="result", case=case_of(has_jaw_pain="present"))]
    reply = await noor.says("that is all")
    assert reply["messages"][0]["card"] == card
    assert reply["state"] == {"stage": "result", "urgency": "routine", "booking_allowed": True, "appointment": None}


async def test_whom_a_doctor_should_see_today_books_nothing_before_help_was_sought(
    noor: Visitor, rasa: FakeRasa
) -> None:
    seen_today = case_of(has_headache="present", age=62, headache_status="new", scalp_tender="present")
    rasa.answers = [says("Please be seen today.", stage="result", case=seen_today)]
    reply = await noor.says("nothing else")
    assert (reply["state"]["urgency"], reply["state"]["booking_allowed"]) == ("same_day", False)
    rasa.answers = [says("These times are free.", stage="booking", case=seen_today)]
    reply = await noor.says("I have been to my doctor, book me in")
    assert reply["state"]["booking_allowed"] is True


async def test_whom_a_dentist_should_see_today_may_book(noor: Visitor, rasa: FakeRasa) -> None:
    case = case_of(has_tooth_pain="present", tooth_pain_controlled="absent")
    rasa.answers = [says("We can see you today.", stage="result", case=case)]
    reply = await noor.says("that is all")
    assert (reply["state"]["urgency"], reply["state"]["booking_allowed"]) == ("same_day", True)


async def test_the_level_is_not_told_before_the_interview_is_over(noor: Visitor, rasa: FakeRasa) -> None:
    rasa.answers = [says("Go on.", stage="interview", case=case_of(has_jaw_pain="present"))]
    reply = await noor.says("my jaw hurts")
    assert reply["state"]["urgency"] is None
    assert reply["state"]["booking_allowed"] is False
