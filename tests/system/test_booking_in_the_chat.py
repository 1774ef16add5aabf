"""People book, change their minds and are interrupted, in the running service. Days come from what is offered."""

from datetime import datetime

import pytest

from tests.system.chat import Chat
from tests.system.patient import Patient
from tests.system.running import RunningTrigem

NAME, PHONE = "Mary O'Neill", "07700 900123"
LOST_FILLING = {"age": 52, "sex": "m", "lost_restoration": True}
SWOLLEN_GUM = {"age": 38, "mouth_opening_fingers": 3, "sex": "m", "swelling_local_gum": True, "fever": True}


@pytest.fixture
def chat(trigem: RunningTrigem) -> Chat:
    """Someone with a routine result, to whom a visit has been offered."""
    chat = Chat(trigem.url)
    assert Patient("a filling fell out, no pain at all", dict(LOST_FILLING)).visit(chat) == "routine"
    return chat


def offered(chat: Chat) -> list[dict[str, str]]:
    card = chat.card("slots")
    assert card is not None, chat.texts()
    return list(card["slots"])


def asked(chat: Chat) -> str | None:
    return None if chat.question is None else str(chat.question["id"])


def book(chat: Chat) -> dict[str, str]:
    """Take the first time offered, without an e-mail address."""
    chat.say("yes please")
    slot = offered(chat)[0]
    for said in ("the first one", NAME, PHONE, "skip", "yes"):
        chat.say(said)
    assert chat.stage == "booked", chat.texts()
    return slot


def is_free(chat: Chat, slot: dict[str, str]) -> bool:
    """Whether someone else could still have it."""
    reply = chat.client.get(
        "/clinics/demo/slots", params={"service": slot["service"], "from": slot["start"], "to": slot["end"]}
    )
    assert reply.status_code == 200, reply.text
    wanted = (datetime.fromisoformat(slot["start"]), slot["practitioner"])
    return wanted in {(datetime.fromisoformat(free["start"]), free["practitioner"]) for free in reply.json()["slots"]}


def test_a_yes_to_the_offer_brings_three_times(chat: Chat) -> None:
    chat.say("yes please")
    assert len(offered(chat)) == 3
    assert "London time" in chat.texts()


def test_a_day_instead_of_a_yes_brings_that_day(chat: Chat) -> None:
    chat.say("a thursday would be good")
    assert {datetime.fromisoformat(slot["start"]).strftime("%A") for slot in offered(chat)} == {"Thursday"}


def test_someone_books_in_words_and_is_told_all_there_is_to_know(chat: Chat) -> None:
    slot = book(chat)
    appointment = chat.card("appointment")
    assert appointment is not None
    assert (appointment["start"], appointment["practitioner"]) == (slot["start"], slot["practitioner"])
    for part in (appointment["reference"], appointment["manage_url"], "London time", "Please bring", "minutes"):
        assert part in chat.texts(), part
    assert chat.reply["state"]["appointment"]["reference"] == appointment["reference"]


def test_a_chosen_time_is_nobody_elses_until_the_visitor_stops(chat: Chat) -> None:
    chat.say("yes please")
    slot = offered(chat)[1]
    chat.say("the second one")
    assert not is_free(chat, slot)
    chat.say("stop")
    assert is_free(chat, slot)


def test_calling_it_off_in_the_middle_books_nothing_and_frees_the_time(chat: Chat) -> None:
    chat.say("yes please")
    slot = offered(chat)[0]
    chat.say("1")
    chat.say("actually cancel that")
    assert chat.card("appointment") is None
    assert chat.reply["state"]["appointment"] is None
    assert is_free(chat, slot)


def test_a_wrong_number_and_a_wrong_address_are_explained_and_asked_again(chat: Chat) -> None:
    chat.say("yes please")
    chat.say("1")
    chat.say("😀")
    assert asked(chat) == "booking_name"
    chat.say(NAME)
    chat.say("0770 900")
    assert "0770 900" in chat.texts() and asked(chat) == "booking_phone"
    chat.say(PHONE)
    chat.say("mary at")
    assert asked(chat) == "booking_email"
    chat.say("mary@example.org")
    for part in (NAME, "+44 7700 900123", "mary@example.org"):
        assert part in chat.texts(), part


def test_gibberish_is_asked_back_with_examples(chat: Chat) -> None:
    chat.say("yes please")
    before = offered(chat)
    chat.say("purple monkey dishwasher")
    assert "tomorrow morning" in chat.texts()
    assert offered(chat) == before


def test_a_question_in_the_middle_is_answered_and_the_booking_goes_on(chat: Chat) -> None:
    chat.say("yes please")
    chat.say("1")
    chat.say("is my data safe with you?")
    assert any(message["topic"] for message in chat.reply["messages"])
    assert asked(chat) == "booking_name"


def test_a_red_flag_in_the_middle_stops_everything_and_frees_the_time(chat: Chat) -> None:
    chat.say("yes please")
    slot = offered(chat)[0]
    chat.say("1")
    chat.say("oh and my face has gone droopy on one side since lunch")
    assert chat.urgency == "emergency"
    assert [card["kind"] for card in chat.cards()] == ["emergency"]
    assert is_free(chat, slot)
    chat.say("yes book it")
    assert chat.card("slots") is None and chat.card("appointment") is None
    assert chat.reply["state"]["booking_allowed"] is False


def test_a_visit_is_moved_in_words(chat: Chat) -> None:
    before = book(chat)
    chat.say("can I move my appointment")
    after = offered(chat)[-1]
    chat.say("the last one")
    chat.say("yes")
    appointment = chat.card("appointment")
    assert appointment is not None and appointment["start"] == after["start"]
    assert is_free(chat, before)


def test_a_visit_is_kept_on_a_no_and_cancelled_on_a_yes(chat: Chat) -> None:
    slot = book(chat)
    chat.say("cancel my appointment")
    chat.say("no")
    assert chat.reply["state"]["appointment"]["status"] == "booked"
    chat.say("cancel my appointment")
    chat.say("yes")
    assert chat.reply["state"]["appointment"]["status"] == "cancelled"
    assert is_free(chat, slot)


def test_someone_to_be_seen_today_is_never_offered_another_day(trigem: RunningTrigem) -> None:
    chat = Chat(trigem.url)
    assert Patient("my gum is swollen", dict(SWOLLEN_GUM)).visit(chat) == "same_day"
    chat.say("yes")
    card = chat.card("slots")
    if card is None:
        assert "020 7946 0123" in chat.texts() and "111" in chat.texts()
    else:
        days = {datetime.fromisoformat(slot["start"]).date() for slot in card["slots"]}
        assert days == {datetime.fromisoformat(chat.reply["messages"][0]["sent_at"]).date()}


def test_a_name_kept_back_or_misspelt_ends_no_booking(chat: Chat) -> None:
    chat.say("yes please")
    chat.say("1")
    chat.say("I don't want to give my name")
    assert asked(chat) == "booking_name" and chat.urgency == "routine"
    for said in ("it's for my daughter", "Freya Okafor", PHONE, "skip", "her name is spelt wrong"):
        chat.say(said)
    assert asked(chat) == "booking_name" and chat.urgency == "routine"
    chat.say("Freja Okafor")
    assert "Freja Okafor" in chat.texts()


def test_everything_in_one_message_books_and_a_change_of_mind_at_the_end_brings_other_times(chat: Chat) -> None:
    chat.say("whenever suits you")
    second = offered(chat)[1]
    chat.say("2, I'm Sarah O'Connor-Jones, 07700 900456, sarah@example.org")
    assert "Sarah O'Connor-Jones" in chat.texts() and not is_free(chat, second)
    chat.say("no, another time")
    assert second["start"] not in [slot["start"] for slot in offered(chat)]
    assert is_free(chat, second)
    chat.say("the first one")
    chat.say("yes")
    assert chat.stage == "booked", chat.texts()
    chat.say("what appointments do I have")
    assert chat.card("appointment") is not None


def test_a_first_wish_for_a_time_gone_by_is_answered_with_the_next_times(chat: Chat) -> None:
    chat.say("can I come yesterday at 3")
    assert "has passed" in chat.texts()
    assert len(offered(chat)) == 3
