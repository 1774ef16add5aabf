"""The result: whom to see and how soon, why, and when to get help at once. Never what someone has."""

from __future__ import annotations

from actions.facts import CaseFile
from actions.result import ActionGiveResult
from clinical import rulebook
from tests.actions.conversation import CLINIC, Turn, case_with, tracker

CHIPPED = {"tooth_chip": "present", "age": 30}
ABSCESS = {"has_tooth_pain": "present", "swelling_local_gum": "present", "age": 30}


def result_for(case: dict) -> Turn:
    return Turn(ActionGiveResult(), tracker(case=case, clinic=CLINIC, urgent_help="111", loop="triage_form"))


def card(turn: Turn, kind: str) -> dict:
    return next(each for each in turn.cards if each["kind"] == kind)


def test_someone_with_a_chipped_tooth_is_sent_to_a_dentist_without_haste():
    result = card(result_for(case_with(**CHIPPED)), "result")
    assert [referral["token"] for referral in result["referrals"]] == ["dental"]
    assert result["urgency"] not in ("emergency", "same_day")
    assert result["version"] == rulebook().version


def test_someone_with_a_gum_boil_hears_today_before_anything_else():
    turn = result_for(case_with(**ABSCESS))
    assert [each["kind"] for each in turn.cards] == ["summary", "same_day", "result"]
    same_day = card(turn, "same_day")
    assert [line["number"] for line in same_day["numbers"]] == ["111", CLINIC["phone"]]
    assert "111" in turn.text


def test_every_result_says_when_to_get_help_at_once_and_that_it_may_be_wrong():
    for facts in (CHIPPED, ABSCESS):
        turn = result_for(case_with(**facts))
        result = card(turn, "result")
        assert "Get help at once if" in result["safety_net"]
        for part in ("safety_net", "limits", "what_would_change"):
            assert result[part] in turn.text


def test_the_reasons_are_what_someone_told_in_their_own_words():
    case = CaseFile.from_slot(case_with(age=30))
    case.record("tooth_chip", "present", "chipped it on an olive stone", "000003")
    turn = result_for(case.to_slot())
    (reason,) = card(turn, "result")["reasons"]
    assert "chipped it on an olive stone" in reason
    assert reason in turn.text


def test_each_criterion_names_the_facts_it_rests_on():
    (criterion, *_) = card(result_for(case_with(**CHIPPED)), "result")["criteria"]
    assert [each["fact"] for each in criterion["because"]] == ["tooth_chip"]
    assert criterion["text"] in result_for(case_with(**CHIPPED)).text


def test_a_sign_of_stroke_that_nobody_is_sure_of_stays_open_and_is_seen_today():
    turn = result_for(case_with(has_headache="present", age=50, face_droop="not_sure"))
    result = card(turn, "result")
    assert result["urgency"] == "same_day"
    assert result["left_open"]
    assert "Still open" in turn.text


def test_the_summary_holds_a_line_for_each_thing_told_that_can_be_put_right():
    turn = result_for(case_with(**CHIPPED, fever="absent", bite_pain="not_sure"))
    lines = {line["fact"]: line["answer"] for line in card(turn, "summary")["lines"]}
    assert lines == {"tooth_chip": "present", "age": "present", "fever": "absent", "bite_pain": "not_sure"}


def test_a_number_is_summed_up_with_its_value_and_not_at_all_when_it_does_not_apply():
    lines = card(result_for(case_with(**CHIPPED, ulcer_weeks="absent")), "summary")["lines"]
    assert next(line["text"] for line in lines if line["fact"] == "age").endswith("30")
    assert "ulcer_weeks" not in {line["fact"] for line in lines}


def test_a_question_left_out_is_not_summed_up_as_not_sure():
    case = CaseFile.from_slot(case_with(**CHIPPED))
    case.record_skipped(["bmi"], "000004")
    lines = card(result_for(case.to_slot()), "summary")["lines"]
    assert "bmi" not in {line["fact"] for line in lines}


def test_nine_things_denied_are_counted_and_eight_are_named():
    signs = ("fever", "neck_stiff", "drooling", "fainted", "voice_change", "eye_pain", "halos", "loc", "amnesia")
    eight = result_for(case_with(**CHIPPED, **dict.fromkeys(signs[:8], "absent"))).messages[0]["text"]
    nine = result_for(case_with(**CHIPPED, **dict.fromkeys(signs, "absent"))).messages[0]["text"]
    assert "You said no to: " in eight
    assert "no to the other 9 things" in nine


def test_someone_with_nothing_to_look_at_is_asked_what_else_and_gets_no_card():
    turn = result_for(case_with(age=30))
    assert turn.responses == ["utter_no_complaint"] and turn.cards == []
    assert turn.slots["stage"] == "complaint"


def test_after_a_result_no_question_is_open():
    assert result_for(case_with(**CHIPPED)).slots == {"question": None, "stage": "result"}


def test_someone_with_a_carbon_monoxide_alarm_is_sent_out_of_the_building_even_if_not_in_an_emergency():
    turn = result_for(case_with(has_headache="present", age=30, co_alarm="present"))
    assert any("Leave the building" in step for step in card(turn, "same_day")["steps"])


def test_the_gas_emergency_line_stands_beside_the_urgent_one_where_carbon_monoxide_is_suspected():
    turn = result_for(case_with(has_headache="present", age=30, co_alarm="present"))
    assert "0800 111 999" in [line["number"] for line in card(turn, "same_day")["numbers"]]
    without = result_for(case_with(has_tooth_pain="present", age=30, tooth_pain_controlled="absent"))
    assert "0800 111 999" not in [line["number"] for line in card(without, "same_day")["numbers"]]


def level_named(turn: Turn, level: str | None) -> str:
    return next((each["text"] for each in card(turn, "result")["changes"] if each["urgency"] == level), "")


def test_a_toothache_under_control_is_told_what_would_make_it_today_or_an_emergency():
    turn = result_for(case_with(has_tooth_pain="present", tooth_pain_controlled="present", age=30))
    assert "painkillers that do not keep the toothache under control" in level_named(turn, "same_day")
    assert "tightness or pain in the chest" in level_named(turn, "emergency")
    assert level_named(turn, "emergency") in turn.text


def test_a_headache_on_a_blood_thinner_is_told_other_things_than_a_toothache():
    tooth = result_for(case_with(has_tooth_pain="present", tooth_pain_controlled="present", age=30))
    head = result_for(case_with(has_headache="present", headache_status="usual", age=30, anticoagulant="present"))
    assert card(tooth, "result")["changes"] != card(head, "result")["changes"]


def test_what_the_advice_rests_on_is_named_as_it_was_told():
    turn = result_for(case_with(**ABSCESS))
    assert "a gum boil, or pus" in level_named(turn, None)


def test_nobody_reads_about_suicide_in_a_list_who_has_not_spoken_of_it():
    for facts in (CHIPPED, ABSCESS):
        assert "ending your life" not in result_for(case_with(**facts)).text
        assert "act on it now" not in result_for(case_with(**facts)).text


def test_each_reason_on_the_card_has_its_source_and_status():
    (criterion, *_) = card(result_for(case_with(**CHIPPED)), "result")["criteria"]
    fired = next(each for each in rulebook().criteria if each.id == criterion["criterion"])
    assert (criterion["source"], criterion["status"]) == (fired.source, fired.status)
