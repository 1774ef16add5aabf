"""When a time that somebody names is a wish to come in, and when it belongs to something else they say."""

from typing import Any

import pytest
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from components.appointment_wishes import AppointmentWishes
from components.contact_details import ContactDetails


def intent_of(
    text: str,
    guess: str = "ask_question",
    *,
    confidence: float = 0.5,
    stage: str = "complaint",
    pending: dict[str, Any] | None = None,
    facts: tuple[dict[str, Any], ...] = (),
) -> str:
    """The intent of a message that the classifier took for `guess`, said at a stage of the conversation."""
    message = Message(
        data={
            TEXT: text,
            INTENT: {"name": guess, "confidence": confidence},
            ENTITIES: [{"entity": "fact", **fact} for fact in facts],
            "metadata": {"shown_stage": stage, "pending": pending},
        }
    )
    found = ContactDetails.create({}, None, None, None).process([message])  # type: ignore[arg-type]
    (settled,) = AppointmentWishes.create({}, None, None, None).process(found)  # type: ignore[arg-type]
    return str(settled.get(INTENT)["name"])


@pytest.mark.parametrize(
    "text",
    [
        "can I come in thursday after work",
        "could you fit me in tomorrow morning",
        "anything free next week?",
        "have you an opening on friday",
        "is there an appointment on the 5th",
        "could someone see me at 3 tomorrow",
    ],
)
@pytest.mark.parametrize("stage", ["complaint", "interview", "result", "booking"])
def test_who_names_the_visit_and_a_time_wishes_for_an_appointment_at_any_stage(text: str, stage: str) -> None:
    assert intent_of(text, stage=stage) == "request_appointment"


@pytest.mark.parametrize("text", ["friday would suit me", "any morning next week", "tuesday at 3", "after 5 tomorrow"])
def test_a_time_alone_is_a_wish_once_an_appointment_was_offered(text: str) -> None:
    assert intent_of(text, "inform", stage="result") == "request_appointment"
    assert intent_of(text, "inform", stage="booking") == "request_appointment"
    assert intent_of(text, "inform", stage="complaint") == "inform"


@pytest.mark.parametrize(
    "text",
    [
        "3/4",
        "3/4/2027 at 2",
        "jan 12",
        "12 may",
        "in two weeks",
        "next month",
        "the week after next",
        "after easter",
        "thurs",
    ],
)
def test_dates_and_lengths_of_time_are_times_too(text: str) -> None:
    assert intent_of(text, "inform", stage="booking") == "request_appointment"


@pytest.mark.parametrize("text", ["8/10", "150/90", "two", "yes please", "in 2012", "may I ask something"])
def test_scores_and_other_numbers_are_no_times(text: str) -> None:
    assert intent_of(text, "inform", stage="booking") == "inform"


@pytest.mark.parametrize("text", ["it started on monday", "I woke up at 3 with it", "every friday afternoon"])
def test_the_time_of_a_complaint_is_no_wish_even_where_appointments_are_offered(text: str) -> None:
    assert intent_of(text, "inform", stage="booking") == "inform"


def test_a_time_told_with_a_sign_of_illness_stays_with_the_illness() -> None:
    fever = {"value": "fever", "answer": "present"}
    assert intent_of("fever since tuesday, can I come in", "report_symptom", facts=(fever,)) == "report_symptom"


def test_a_sign_that_is_denied_does_not_stand_in_the_way() -> None:
    no_fever = {"value": "fever", "answer": "absent"}
    assert intent_of("no fever, can I come in on tuesday", facts=(no_fever,)) == "request_appointment"


@pytest.mark.parametrize(
    "text",
    ["how long does the appointment on friday take", "what happens at the visit tomorrow", "why do you book at 9"],
)
def test_a_question_about_a_visit_is_no_wish_for_one(text: str) -> None:
    assert intent_of(text, confidence=0.9) == "ask_question"


def test_a_sure_question_that_names_a_time_stays_a_question() -> None:
    assert intent_of("does botox hurt on the day after", confidence=0.9, stage="booking") == "ask_question"


def test_an_answer_to_a_question_of_the_interview_is_left_to_it() -> None:
    open_question = {"id": "days_since_onset", "kind": "number"}
    assert intent_of("since last tuesday", "inform", stage="interview", pending=open_question) == "inform"
    assert intent_of("can I come in on tuesday", stage="interview", pending=open_question) == "request_appointment"


def test_after_a_booking_a_time_to_move_it_to_is_a_change() -> None:
    assert intent_of("can I do thursday at 4 instead", stage="booked") == "change_appointment"
    assert intent_of("can I come in on the 5th too", stage="booked") == "request_appointment"


@pytest.mark.parametrize("sure", ["report_emergency", "express_self_harm", "deny", "cancel_appointment"])
def test_what_is_sure_gives_way_to_no_time(sure: str) -> None:
    assert intent_of("can I come in on friday", sure) == sure


def test_a_payload_is_not_read() -> None:
    assert intent_of("/pick_slot friday at 9, can I come in", "inform", stage="booking") == "inform"


@pytest.mark.parametrize(
    "text", ["a neurologist please", "actually make it a dentist", "can I see the headache clinic"]
)
def test_who_says_only_whom_to_see_wishes_for_an_appointment(text: str) -> None:
    assert intent_of(text) == "request_appointment"


def test_whom_to_see_said_in_answer_to_the_interview_is_left_to_it() -> None:
    assert intent_of("a dentist", "inform", pending={"id": "told_by", "kind": "choice"}) == "inform"


def test_every_message_of_a_batch_is_settled() -> None:
    wish = {TEXT: "can I come in friday", INTENT: {"name": "inform", "confidence": 0.4}}
    messages = [Message(data=dict(wish)), Message(data={TEXT: "", INTENT: {"name": "greet", "confidence": 0.9}})]
    ready = ContactDetails.create({}, None, None, None).process(messages)  # type: ignore[arg-type]
    settled = AppointmentWishes.create({}, None, None, None).process(ready)  # type: ignore[arg-type]
    assert [message.get(INTENT)["name"] for message in settled] == ["request_appointment", "greet"]


@pytest.mark.parametrize(
    "text", ["a thursday would be good", "friday afternoon suits me better", "not before 10 on monday"]
)
def test_a_time_after_the_first_offer_changes_nothing_that_is_booked(text: str) -> None:
    assert intent_of(text, "change_appointment", stage="result") == "request_appointment"


@pytest.mark.parametrize(
    "text", ["can i move it to thursday", "thursday instead", "push my appointment back to friday"]
)
def test_words_of_moving_are_left_alone(text: str) -> None:
    assert intent_of(text, "change_appointment", stage="result") == "change_appointment"


def asking(detail: str) -> dict[str, Any]:
    return {"id": f"booking_{detail}", "kind": "text"}


@pytest.mark.parametrize(
    "text", ["it's for my daughter", "my mum", "for my little boy please", "actually it's my wife"]
)
@pytest.mark.parametrize("guess", ["attack_now", "ask_why", "out_of_scope"])
def test_who_will_come_is_an_answer_to_the_question_of_the_name_and_tells_of_no_illness(text: str, guess: str) -> None:
    told = ({"value": "third_party", "answer": "present"},)
    assert intent_of(text, guess, stage="booking", pending=asking("name"), facts=told) == "inform"


@pytest.mark.parametrize(
    "text",
    [
        "I don't want to give my name",
        "I'd rather not tell you my number",
        "not giving out my email",
        "i wont tell you my name",
    ],
)
def test_a_detail_kept_back_is_no_wish_to_have_everything_erased(text: str) -> None:
    assert intent_of(text, "delete_data", stage="booking", pending=asking("name")) == "skip_question"


def test_a_danger_beside_a_detail_kept_back_is_not_hidden() -> None:
    told = ({"value": "new_confusion", "answer": "present"},)
    said = "he won't tell me his name, he's confused"
    assert intent_of(said, "report_symptom", stage="booking", pending=asking("name"), facts=told) == "report_symptom"


@pytest.mark.parametrize(
    "text",
    ["no, another time", "a different day please", "the time is wrong", "what else have you got"],
)
def test_a_time_turned_down_while_booking_leaves_nothing(text: str) -> None:
    assert intent_of(text, "stop", stage="booking") == "more_times"
    assert intent_of(text, "stop", stage="result") == "stop"


def test_what_about_a_time_is_no_question_while_a_detail_is_asked_for() -> None:
    said = "what about the week after"
    assert intent_of(said, confidence=1.0, stage="booking", pending=asking("email")) == "request_appointment"


@pytest.mark.parametrize(
    "text",
    [
        "take me off the list",
        "please remove me from the waiting list",
        "i want to leave the waiting list",
        "I no longer want to be on the waiting list",
    ],
)
def test_who_leaves_the_list_cancels_no_visit(text: str) -> None:
    assert intent_of(text, "cancel_appointment", stage="booked") == "answer_waitlist"


@pytest.mark.parametrize("text", ["whenever suits you", "you choose", "i don't mind", "whenever"])
def test_who_minds_no_time_takes_up_the_offer(text: str) -> None:
    assert intent_of(text, "out_of_scope", stage="result") == "request_appointment"


@pytest.mark.parametrize("text", ["yeh book it", "go ahead", "looks good, book it", "that's right", "Perfect"])
def test_a_visit_that_is_read_back_is_confirmed_in_many_words(text: str) -> None:
    assert intent_of(text, "out_of_scope", stage="booking") == "affirm"
    assert intent_of(text, "out_of_scope", stage="booking", pending=asking("time")) == "out_of_scope"


@pytest.mark.parametrize("text", ["don't book it", "wait, is that right?", "book it for friday", "not right"])
def test_what_only_looks_like_it_confirms_nothing(text: str) -> None:
    assert intent_of(text, "out_of_scope", stage="booking") != "affirm"
