"""Name, phone number and address of whoever books: asked for, checked, put right."""

from __future__ import annotations

import pytest

from tests.actions.booking_desk import (
    FRIDAY_10,
    THURSDAY_12,
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


@pytest.mark.parametrize("said", ["it's for my daughter", "my mum", "for my little boy please"])
def test_a_relative_without_a_name_is_asked_the_name_of(someone, said):
    someone.says("1").says(said)
    assert (someone.replies, someone.asked) == (["utter_name_of_another"], "booking_name")


@pytest.mark.parametrize("said", ["I don't want to give my name", "none of your business"])
def test_who_keeps_the_name_back_is_told_why_it_is_needed(someone, said):
    someone.says("1").says(said, "skip_question", 1.0)
    assert (someone.replies, someone.asked) == (["utter_needs_booking_detail"], "booking_name")


@pytest.mark.parametrize("said", ["something in the afternoon", "that would be the best", "my number is wrong"])
def test_a_sentence_is_no_name(someone, said):
    someone.says("1").says(said)
    assert someone.slots.get("booking_name") is None


@pytest.mark.parametrize(
    "name", ["Dr. O'Neill-Smith", "Cher", "李小龙", "محمد العلي", "Nguyễn Thị Minh Khai", "To In An"]
)
def test_names_of_all_kinds_are_names(someone, name):
    someone.says("1").says(name)
    assert (someone.slots["booking_name"], someone.asked) == (name, "booking_phone")


def test_a_new_name_is_taken_as_it_is_told(someone):
    with_details(someone.says("1")).says("change my name to Alan Smith please")
    assert (someone.slots["booking_name"], someone.asked) == ("Alan Smith", "booking_confirmed")


def test_a_detail_is_taken_back_while_another_is_asked_for(someone):
    someone.says("1").says("Mary Lee").says("07700 900123").says("oh my number is wrong")
    assert (someone.slots["booking_name"], someone.asked) == ("Mary Lee", "booking_phone")


@pytest.mark.parametrize(
    "said",
    [
        "oh seven seven double oh nine hundred one two three",
        "zero seven seven zero zero, nine zero zero, one two three",
        "plus four four seven seven double zero 900 123",
    ],
)
def test_a_dictated_number_is_read(someone, said):
    someone.says("1").says("Mary Lee").says(said)
    assert someone.slots["booking_phone"] == "+447700900123"


def test_a_letter_for_no_leaves_the_address_out(someone):
    someone.says("1").says("Mary Lee").says("07700 900123").says("n")
    assert someone.asked == "booking_confirmed"


def test_a_time_picked_beside_all_details_is_picked(someone):
    someone.says(
        "2, I'm Sarah O'Connor-Jones, 07700 900456, sarah@example.com",
        person_name="Sarah O'Connor-Jones", phone_number="07700 900456", email="sarah@example.com",
    )  # fmt: skip
    assert (someone.slots["booking_time"]["token"], someone.asked) == (THURSDAY_12["token"], "booking_confirmed")


def test_whoever_says_what_they_are_called_is_called_so(someone):
    someone.says("1").says("im called jordan")
    assert someone.slots["booking_name"] == "jordan"
