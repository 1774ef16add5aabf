"""The next question: which one is put, with what, and how often."""

from __future__ import annotations

import asyncio

import pytest
from rasa_sdk.executor import CollectingDispatcher

from actions.asking import ActionAskTriageFormAnswer, ValidateTriageForm, question_about
from actions.facts import CaseFile
from clinical import FACTS
from tests.actions.conversation import Turn, case_with, domain, tracker
from tests.actions.visit import Visit

UNSURE = {"has_headache": "present", "face_droop": "not_sure"}


def asked(case: dict) -> Turn:
    return Turn(ActionAskTriageFormAnswer(), tracker(case=case, loop="triage_form"))


def shown(turn: Turn) -> dict:
    return turn.messages[-1]["custom"]["question"]


def slots_still_wanted(case: dict) -> list[str]:
    form = ValidateTriageForm()
    wanted = form.required_slots(["answer"], CollectingDispatcher(), tracker(case=case), domain())
    return asyncio.run(wanted)


def test_someone_with_a_headache_is_asked_about_danger_first():
    turn = asked(case_with(has_headache="present"))
    assert shown(turn)["required_for_safety"]
    assert turn.responses[-1] == f"utter_ask_{shown(turn)['id']}"
    assert turn.slots["question"]["id"] == shown(turn)["id"]
    assert turn.slots["stage"] == "interview"


def test_a_question_once_answered_is_not_put_again():
    case = CaseFile.from_slot(case_with(has_headache="present"))
    first = asked(case.to_slot())
    case = first.case
    case.record_all(dict.fromkeys(first.slots["question"]["facts"], "absent"), None, "000003")
    assert shown(asked(case.to_slot()))["id"] != shown(first)["id"]


def test_the_questions_put_are_kept_in_order_so_that_one_can_go_back():
    turn = asked(case_with(has_headache="present"))
    assert turn.case.asked == [{"id": shown(turn)["id"], "facts": shown(turn)["facts"]}]


def test_not_sure_about_a_sign_of_stroke_is_asked_once_more_in_other_words():
    turn = asked(case_with(**UNSURE))
    assert turn.responses[-1] == "utter_ask_again_stroke_signs"
    assert shown(turn)["facts"] == ["face_droop"]


def test_not_sure_a_second_time_is_never_asked_a_third():
    visit = Visit(case=case_with(**UNSURE)).do(ActionAskTriageFormAnswer()).hear("not sure", "not_sure")
    assert visit.case.asked_again == ["stroke_signs"]
    assert visit.do(ActionAskTriageFormAnswer()).said[-1] != "utter_ask_again_stroke_signs"


def test_a_question_in_other_words_stays_open_while_the_patient_asks_something():
    visit = Visit(case=case_with(**UNSURE)).do(ActionAskTriageFormAnswer()).hear("who are you?", "ask_question")
    assert visit.do(ActionAskTriageFormAnswer()).said[-1] == "utter_ask_again_stroke_signs"


def test_nobody_is_told_how_to_answer_after_a_question_of_their_own():
    visit = Visit(case=case_with(has_headache="present", headache_status="usual")).do(ActionAskTriageFormAnswer())
    visit.hear("er", "inform").do(ActionAskTriageFormAnswer())
    assert any("how_to_answer" in said for said in visit.said)
    visit.hear("is it safe?", "ask_question").do(ActionAskTriageFormAnswer())
    assert not any("how_to_answer" in said for said in visit.said)


def test_the_form_closes_when_someone_needs_help_now():
    assert slots_still_wanted(case_with(has_headache="present")) == ["answer"]
    assert slots_still_wanted(case_with(has_headache="present", face_droop="present")) == []


def test_nothing_is_said_when_there_is_nothing_left_to_ask():
    turn = asked(case_with(has_headache="present", face_droop="present"))
    assert turn.messages == [] and turn.events == []


def test_someone_in_an_attack_is_asked_six_questions_of_yes_or_no_at_most():
    case = CaseFile.from_slot(case_with(has_headache="present"))
    case.short_route = True
    put = []
    while slots_still_wanted(case.to_slot()):
        turn = asked(case.to_slot())
        put.append(shown(turn))
        case = turn.case
        case.record(put[-1]["id"], "absent", None, "000003")
        assert len(put) <= 6
    assert {question["kind"] for question in put} == {"finding"}


@pytest.mark.parametrize("name", sorted(FACTS))
def test_a_question_about_one_fact_tells_its_kind_and_range(name: str):
    question = question_about(name)
    assert question is not None
    assert (question["kind"], question["facts"]) == (FACTS[name].kind, [name])
    assert (question["min"], question["max"]) == (FACTS[name].minimum, FACTS[name].maximum)


def test_there_is_no_question_about_what_is_no_fact():
    assert question_about("phlogiston") is None
