"""What someone who books is asked, offered and told."""

from __future__ import annotations

import pytest

from actions.booking_api import REFUSED, BookingFailedError
from actions.holding import ActionDeactivateLoop
from tests.actions.booking_desk import (
    FRIDAY_10,
    MONDAY_11,
    THURSDAY_4,
    THURSDAY_9,
    THURSDAY_12,
    Desk,
    free,
    with_details,
)


def test_a_time_that_is_picked_is_kept_for_five_minutes_and_the_visitor_is_told(someone, diary):
    someone.says("the second one", ordinal="2")
    assert diary.held == THURSDAY_12["token"]
    assert someone.turn[0]["response"] == "utter_held"
    assert someone.asked == "booking_name"


def test_a_bare_number_picks_a_time(someone, diary):
    someone.says("3")
    assert diary.held == THURSDAY_4["token"]


def test_the_visit_is_read_back_with_day_date_time_zone_person_place_and_length(someone):
    with_details(someone.says("1"))
    told = someone.turn[-1]
    assert told["response"] == "utter_ask_booking_confirmed"
    assert "Thursday 26 November 2026, 09:00 to 09:30, London time (GMT)" in str(told)
    for part in ("Dr Ines Okonjo", "Mill Lane", "30 minutes", "Mary Lee", "+44 7700 900123", "no e-mail"):
        assert part in str(told), part


def test_without_an_address_the_reference_and_the_link_are_shown(someone, diary):
    with_details(someone.says("1")).says("yes", "affirm")
    assert someone.replies == ["utter_booked"]
    assert "REF-1" in str(someone.turn) and "http://clinic.test/REF-1" in str(someone.turn)
    assert diary.patients == [{"name": "Mary Lee", "phone": "+447700900123", "email": None}]


def test_another_time_gives_back_the_one_that_was_kept(someone, diary):
    with_details(someone.says("1")).says("no", "deny")
    assert diary.held is None
    assert someone.asked == "booking_time"


def test_leaving_the_booking_gives_back_the_time(someone, diary):
    someone.says("1")
    someone.hear("stop", "stop").do(ActionDeactivateLoop())
    assert diary.held is None
    assert someone.loop is None


def test_leaving_another_form_asks_nothing_of_the_diary(diary):
    desk = Desk(diary)
    desk.loop = "triage_form"
    desk.hear("stop", "stop").do(ActionDeactivateLoop())
    assert desk.loop is None
    assert diary.asked == []


def test_a_time_whose_minutes_are_over_is_kept_again_while_it_is_free_and_that_is_said(someone, diary):
    someone.says("1").waits(6).says("Mary Lee")
    assert someone.replies[0] == "utter_hold_renewed"
    assert (diary.held, someone.asked) == (THURSDAY_9["token"], "booking_phone")


def test_a_time_whose_minutes_are_over_and_that_is_gone_leads_to_the_nearest_and_loses_no_detail(someone, diary):
    someone.says("1").says("Mary Lee").waits(6)
    diary.gone.add(THURSDAY_9["token"])
    someone.says("07700 900123")
    assert someone.replies[0] == "utter_hold_lapsed"
    assert someone.shown == [THURSDAY_12["token"], THURSDAY_4["token"], FRIDAY_10["token"]]
    assert someone.says("1").says("skip", "skip_question").asked == "booking_confirmed"


def test_nothing_is_said_of_minutes_that_are_not_over(someone):
    someone.says("1").waits(4).says("Mary Lee")
    assert someone.replies == []
    assert someone.asked == "booking_phone"


def test_someone_quicker_leads_to_other_times_at_once(someone, diary):
    diary.gone.add(THURSDAY_9["token"])
    someone.says("1")
    assert someone.replies[0] == "utter_slot_taken"
    assert THURSDAY_9["token"] not in someone.shown


def test_an_exact_time_that_is_free_is_taken_without_picking_it_again(someone, diary):
    diary.windows["10am on friday"] = (FRIDAY_10["start"], "2026-11-27T10:01:00+00:00")
    someone.says("10am on friday", time_wish="10am on friday")
    assert diary.held == FRIDAY_10["token"]


def test_an_hour_instead_is_asked_for_on_the_day_that_was_picked(someone, diary):
    diary.windows["can I do 4 o'clock instead on 26 November 2026"] = (THURSDAY_4["start"], "2026-11-26T16:01:00+00:00")
    someone.says("1").says("can I do 4 instead")
    assert diary.held == THURSDAY_4["token"]
    assert someone.asked == "booking_name"


def test_later_that_day_shows_that_day_only(someone):
    someone.says("1").says("later that day please")
    assert someone.shown == [THURSDAY_12["token"], THURSDAY_4["token"]]


def test_a_different_dentist_is_someone_else(someone, diary):
    someone.says("1").says("a different dentist")
    assert someone.shown == [THURSDAY_12["token"]]
    assert diary.asked[-1]["except_practitioner"] == "Dr Ines Okonjo"


def test_where_nobody_else_is_free_that_day_another_day_is_shown(diary):
    diary.slots = [THURSDAY_9, free("2026-11-30T14:00", "Dr Rhys Calloway")]
    someone = Desk(diary, booking_service="dental").opens()
    someone.says("1").says("someone else please")
    assert someone.shown == ["2026-11-30T14:00 Dr Rhys Calloway"]


def test_what_is_no_time_is_asked_back_with_examples_and_the_same_times(someone):
    shown = someone.shown
    someone.says("purple monkey", "nlu_fallback")
    assert someone.turn[-1]["text"].startswith("I couldn't tell which time you mean.")
    assert someone.shown == shown


def test_what_is_no_time_twice_leads_to_the_phone(someone):
    someone.says("purple monkey", "nlu_fallback").says("dishwasher", "nlu_fallback")
    assert "020 7946 0123" in someone.turn[-1]["text"]


def test_a_time_gone_by_is_answered_with_the_next_and_said_to_have_passed(someone):
    someone.says("yesterday")
    assert someone.turn[-1]["text"].startswith("That time has passed.")
    assert someone.shown


def test_a_yes_to_three_times_is_asked_which(someone):
    someone.says("yes", "affirm")
    assert someone.replies[0] == "utter_wrong_booking_time"
    assert len(someone.shown) == 3


def test_none_of_them_brings_later_ones(someone):
    someone.says("none of those", "deny")
    assert someone.shown == [FRIDAY_10["token"], MONDAY_11["token"]]


def test_a_dentist_is_an_answer_also_where_it_sounds_like_asking_for_a_person(diary):
    desk = Desk(diary).opens()
    assert desk.asked == "booking_service"
    desk.says("a dentist", "request_human", service="dental")
    assert desk.asked == "booking_time"


def test_someone_else_is_another_dentist_and_no_call_for_staff(someone):
    someone.says("can I see someone else", "request_human")
    assert someone.asked == "booking_time"
    assert someone.replies != []


def test_another_service_in_the_middle_brings_its_times_and_no_excuse(someone, diary):
    diary.slots.append(free("2026-11-26T10:00", "Dr Ida Moreau", "neurology"))
    someone.says("rather a neurologist", service="neurology")
    assert someone.turn[-1]["text"].startswith("These times are free:")
    assert someone.shown == ["2026-11-26T10:00 Dr Ida Moreau"]


def test_two_clicks_use_the_same_key(diary):
    for _ in range(2):
        desk = with_details(Desk(diary, booking_service="dental").opens().says("1"))
        desk.says("yes", "affirm")
        diary.gone.clear()
    assert diary.keys[0] == diary.keys[1]


def test_a_visit_is_moved_without_asking_for_name_and_number_again(someone, diary):
    with_details(someone.says("1")).says("yes", "affirm")
    someone.moves("can I have another time").says("3")
    assert someone.asked == "booking_confirmed"
    someone.says("yes", "affirm")
    assert someone.replies == ["utter_moved"]
    assert [each["start"] for each in diary.booked] == [FRIDAY_10["start"]]


def test_someone_too_urgent_is_told_where_to_go_and_the_booking_ends(someone, diary):
    with_details(someone.says("1"))
    diary.refuses = BookingFailedError(REFUSED)
    someone.says("yes", "affirm")
    assert someone.replies == ["utter_booking_refused"]
    assert someone.loop is None


def test_a_number_picks_a_time_though_it_sounds_like_a_wish_to_stop(someone, diary):
    someone.says("2", "stop", confidence=0.48)
    assert diary.held == THURSDAY_12["token"]


@pytest.mark.parametrize("said", ["i don't mind, you choose", "any of them", "whichever", "either is fine"])
def test_whoever_has_no_preference_gets_the_soonest(someone, diary, said):
    someone.says(said, "stop", confidence=0.45)
    assert diary.held == THURSDAY_9["token"]


def test_a_sure_wish_to_stop_leaves_the_turn_to_the_rules(someone, diary):
    someone.says("stop", "stop", confidence=0.95)
    assert (diary.held, someone.asked) == (None, "booking_time")


def test_which_one_can_still_be_said_when_the_name_is_asked(someone, diary):
    someone.says("1").says("no, the last one please", ordinal="last")
    assert diary.held == THURSDAY_4["token"]
    assert someone.asked == "booking_name"


def test_whoever_asks_for_an_earlier_time_than_the_first_hears_that_there_is_none(someone):
    someone.says("anything sooner?", "ask_question")
    assert "nothing earlier" in someone.turn[0]["text"] and "waiting list" in someone.turn[0]["text"]
    assert someone.shown == [THURSDAY_9["token"], THURSDAY_12["token"], THURSDAY_4["token"]]


def test_a_wish_to_hear_of_an_earlier_time_leaves_the_turn_to_the_rules(someone, diary):
    before = len(diary.asked)
    someone.says("can you call me if something earlier comes up", "join_waitlist", confidence=0.69)
    assert (len(diary.asked), someone.asked) == (before, "booking_time")


def test_a_question_about_opening_hours_leaves_the_turn_to_the_rules(someone, diary):
    before = len(diary.asked)
    someone.says("are you open on saturdays", "ask_clinic", confidence=0.9, time_wish="are you open on saturdays")
    assert (len(diary.asked), someone.asked) == (before, "booking_time")


def test_an_hour_later_than_the_visit_that_is_moved(someone, diary):
    with_details(someone.says("1")).says("yes", "affirm")
    diary.slots.append(free("2026-11-26T10:00"))
    diary.windows["10:00 on 26 November 2026"] = ("2026-11-26T10:00:00+00:00", "2026-11-26T10:01:00+00:00")
    someone.moves("can you move it an hour later")
    assert someone.slots["booking_time"]["start"] == "2026-11-26T10:00:00+00:00"
    assert someone.asked == "booking_confirmed"


@pytest.mark.parametrize("said", ["ok 2", "sorry I meant the second", "let's go with number 2", "yes 2 please"])
def test_a_pick_in_other_words(someone, diary, said):
    someone.says(said, "affirm", ordinal="2")
    assert diary.held == THURSDAY_12["token"]


def test_the_conversation_is_at_booking_once_a_time_is_kept(diary):
    diary.windows["10am on friday"] = (FRIDAY_10["start"], "2026-11-27T10:01:00+00:00")
    desk = Desk(diary, booking_service="dental", booking={"wish": "10am on friday"}, stage="complaint").opens()
    assert (diary.held, desk.slots["stage"]) == (FRIDAY_10["token"], "booking")


def test_the_one_before_is_counted_from_the_time_that_was_picked(someone, diary):
    with_details(someone.says("the last one", ordinal="last")).says("no make it the one before")
    assert diary.held == THURSDAY_12["token"]
    assert someone.asked == "booking_confirmed"


def test_another_day_than_the_one_read_back_is_looked_for(someone, diary):
    with_details(someone.says("1")).says("another day please", "more_times")
    assert someone.shown == [FRIDAY_10["token"], MONDAY_11["token"]]


def test_hours_that_are_full_on_the_next_day_are_looked_for_on_any_day(someone, diary):
    diary.windows["anything before 11"] = ("2026-11-25T00:00:00+00:00", "2026-11-25T10:30:00+00:00")
    diary.windows["any day anything before 11"] = (FRIDAY_10["start"], FRIDAY_10["end"])
    someone.says("anything before 11", time_wish="anything before 10:30")
    assert someone.shown == [FRIDAY_10["token"]]


def test_a_full_evening_of_today_is_not_looked_for_on_other_days(someone, diary):
    diary.windows["this evening"] = ("2026-11-24T17:00:00+00:00", "2026-11-24T21:00:00+00:00")
    someone.says("this evening", time_wish="this evening")
    assert [asked["wish"] for asked in diary.asked if "wish" in asked] == ["this evening"]


def test_a_second_appointment_is_not_the_second_service(diary):
    desk = Desk(diary).opens()
    assert desk.asked == "booking_service"
    desk.says("I need a second appointment", ordinal="2")
    assert desk.slots.get("booking_service") is None


def test_a_first_wish_for_a_time_gone_by_is_no_change_of_a_visit(diary):
    desk = Desk(diary, booking_service="dental", stage="result")
    desk.moves("can I come yesterday at 3")
    assert desk.asked == "booking_time"
    assert "That time has passed" in str(desk.turn) or "utter_times_past" in str(desk.turn)
