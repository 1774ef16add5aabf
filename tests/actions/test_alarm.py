"""Help now: whom to call, what to do until then, and nothing else."""

from __future__ import annotations

import pytest

from actions.alarm import ActionShowEmergency
from clinical.emergency_numbers import numbers_for
from tests.actions.conversation import CLINIC, Turn, case_with, tracker
from tests.actions.visit import Visit


def alarm_for(country: str = "GB", **facts: object) -> Turn:
    numbers = numbers_for(country)
    return Turn(
        ActionShowEmergency(),
        tracker(
            case=case_with(**facts),
            clinic={**CLINIC, "country": country},
            ambulance_number=numbers.ambulance,
            urgent_help=numbers.urgent,
            clinic_name=CLINIC["name"],
            crisis_help="116 123",
            alarm=True,
        ),
    )


def numbers_on(turn: Turn) -> dict[str, str]:
    return {each["kind"]: each["number"] for each in turn.cards[0]["numbers"]}


@pytest.mark.parametrize(("country", "number"), [("GB", "999"), ("US", "911"), ("IE", "112"), ("", "112")])
def test_someone_whose_face_droops_is_told_to_call_the_ambulance_of_their_country(country: str, number: str):
    turn = alarm_for(country, face_droop="present")
    assert numbers_on(turn)["ambulance"] == numbers_for(country).ambulance
    assert numbers_for(country).ambulance in turn.text
    if country in ("GB", "US"):
        assert numbers_on(turn)["ambulance"] == number


def test_an_emergency_is_one_message_with_one_card_and_two_answers():
    turn = alarm_for(face_droop="present")
    (message,) = turn.messages
    assert [button["payload"] for button in message["buttons"]] == ["/call_made", "/cannot_call"]
    assert [card["kind"] for card in turn.cards] == ["emergency"]
    assert (turn.slots["stage"], turn.slots["question"]) == ("result", None)


def test_who_was_told_already_is_told_in_few_words_with_the_same_card():
    visit = Visit().hear("my face drops", facts={"face_droop": "present"}).do(ActionShowEmergency())
    first = visit.messages
    visit.hear("ok", "affirm").do(ActionShowEmergency())
    assert len(visit.text) < len(first[0]["text"])
    assert "call 999 now" in visit.text
    assert visit.cards == [first[0]["custom"]["card"]]


def test_thoughts_of_suicide_are_followed_by_the_question_how_near_they_are():
    visit = Visit().hear("i want to die", "express_self_harm").do(ActionShowEmergency())
    assert [card["kind"] for card in visit.cards] == ["crisis"]
    assert visit.slots["question"]["id"] == "suicidal_plan_or_now"
    visit.answer("present")
    assert visit.slots["alarm"] is True
    assert visit.case.was_emergency


def test_thoughts_without_a_plan_leave_the_chat_open():
    visit = Visit().hear("i want to die", "express_self_harm").do(ActionShowEmergency()).answer("absent")
    assert visit.slots["alarm"] is None
    assert visit.case.facts == {"suicidal_thoughts": "present", "suicidal_plan_or_now": "absent"}


def test_no_gap_is_left_unfilled():
    for facts in ({"face_droop": "present"}, {"tooth_knocked_out": "adult"}, {"suicidal_plan_or_now": "present"}):
        assert "{" not in alarm_for(**facts).text


def test_someone_having_a_stroke_is_told_what_to_do_until_help_comes():
    turn = alarm_for(face_droop="present")
    assert any("time when it began" in step for step in turn.cards[0]["steps"])
    for step in turn.cards[0]["steps"]:
        assert step in turn.text


def test_a_carbon_monoxide_alarm_names_the_gas_line_and_sends_people_out():
    turn = alarm_for(has_headache="present", co_alarm="present", breathless="present")
    assert numbers_on(turn)["carbon_monoxide"] == numbers_for("GB").carbon_monoxide
    assert any("Leave the building" in step for step in turn.cards[0]["steps"])


def test_someone_who_wants_to_die_gets_lines_to_call_and_kindness_first():
    turn = alarm_for(suicidal_plan_or_now="present", suicidal_thoughts="present")
    (card,) = turn.cards
    assert card["heading"] == "You don't have to face this alone"
    assert {"ambulance", "crisis"} <= set(numbers_on(turn))
    assert turn.text.startswith("I'm sorry it is this hard")


def test_thoughts_without_a_plan_are_a_crisis_rather_than_an_ambulance_call():
    turn = alarm_for(suicidal_thoughts="present", suicidal_plan_or_now="absent")
    assert turn.cards[0]["kind"] == "crisis"


def test_someone_who_may_harm_themselves_and_has_a_stroke_is_told_to_call_an_ambulance():
    turn = alarm_for(suicidal_thoughts="present", face_droop="present")
    assert turn.cards[0]["kind"] == "emergency"
    assert numbers_on(turn)["ambulance"] == "999"


def test_an_alarm_that_was_taken_back_still_says_to_call():
    turn = alarm_for(has_headache="present", face_droop="absent")
    assert numbers_on(turn) == {"ambulance": "999"}
    assert "call 999 now" in turn.text
