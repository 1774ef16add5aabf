"""Name, phone number and address of whoever books: asked for, checked, put right."""

from __future__ import annotations

import pytest

from tests.actions.booking_desk import (
    FRIDAY_10,
    Desk,
    with_details,
)


@pytest.mark.parametrize("name", ["April Summers", "Friday Okafor", "Will Early"])
def test_a_name_with_a_day_or_a_month_in_it_is_a_name(someone, name):
    someone.says("1").says(name, time_wish=name)
    assert (someone.slots["booking_name"], someone.asked) == (name, "booking_phone")


@pytest.mark.parametrize("typed", ["😀", "12345", "can I do that?"])
def test_what_is_no_name_is_asked_for_again(someone, typed):
    someone.says("1").says(typed)
    assert someone.replies == ["utter_wrong_booking_name"]
    assert someone.asked == "booking_name"


def test_a_wrong_number_is_shown_back_and_nothing_else_is_lost(someone):
    someone.says("1").says("Mary Lee").says("0770 900")
    assert someone.replies == ["utter_wrong_phone_too_short"]
    assert "0770 900" in str(someone.turn)
    assert (someone.slots["booking_name"], someone.asked) == ("Mary Lee", "booking_phone")


def test_a_number_given_with_the_time_is_not_asked_for_again(someone):
    someone.says("1").says("Mary Lee, my phone is 07700 900123", phone_number="07700 900123")
    assert someone.slots["booking_phone"] == "+447700900123"


def test_a_wrong_number_noticed_at_the_end_is_put_right_there(someone):
    with_details(someone.says("1")).says("no, my number is 020 7946 0999", "deny", phone_number="020 7946 0999")
    assert someone.asked == "booking_confirmed"
    assert "+44 20 7946 0999" in str(someone.turn[-1])


def test_a_detail_said_to_be_wrong_is_asked_for_again(someone):
    with_details(someone.says("1")).says("the name is wrong")
    assert someone.asked == "booking_name"


def test_a_day_asked_after_in_place_of_a_name_is_no_name(someone, diary):
    diary.windows["what about friday"] = ("2026-11-27T00:00:00+00:00", "2026-11-28T00:00:00+00:00")
    someone.says("1").says("what about friday", "request_appointment", time_wish="what about friday")
    assert someone.shown == [FRIDAY_10["token"]]


def test_all_details_in_one_message_are_noted(diary):
    desk = Desk(diary, booking_service="dental").opens()
    desk.says(
        "the first one please, I'm Jane Dow, 07700 900199, jane@dow.uk",
        ordinal="1", person_name="Jane Dow", phone_number="07700 900199", email="jane@dow.uk",
    )  # fmt: skip
    assert desk.asked == "booking_confirmed"
    assert desk.slots["booking_name"] == "Jane Dow"


def test_an_address_that_looks_mistyped_is_asked_about_once(someone):
    someone.says("1").says("Liam Byrne").says("07700 900123").says("liam@gmial.com", email="liam@gmial.com")
    assert someone.replies[0] == "utter_email_slip"
    assert "liam@gmail.com" in str(someone.turn[0])
    assert someone.says("yes", "affirm").asked == "booking_confirmed"
    assert someone.slots["booking_email"] == "liam@gmail.com"


def test_an_address_written_again_is_what_was_meant(someone):
    someone.says("1").says("Liam Byrne").says("07700 900123").says("liam@gmial.com", email="liam@gmial.com")
    assert someone.says("liam@gmial.com", email="liam@gmial.com").slots["booking_email"] == "liam@gmial.com"
