"""Names, phone numbers and e-mail addresses as people type them, and what is said of a slip."""

from __future__ import annotations

import pytest

from actions.address_slips import without_slip
from actions.contact import (
    LEFT_OUT,
    email_told,
    name_told,
    phone_told,
    without_details,
    wrong_with_email,
    wrong_with_name,
    wrong_with_phone,
)
from actions.message import VisitorMessage


def said(text: str, intent: str = "inform", **entities: str) -> VisitorMessage:
    return VisitorMessage(text, intent, [{"entity": name, "value": value} for name, value in entities.items()])


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Mary O'Neill", "Mary O'Neill"),
        ("my name is mary o'neill", "mary o'neill"),
        ("it's Jean-Luc de la Tour.", "Jean-Luc de la Tour"),
        ("April Summers", "April Summers"),
        ("for my son Tom Lee", "Tom Lee"),
        ("Мария Иванова", "Мария Иванова"),
        ("Zoë 🙂 Park", "Zoë 🙂 Park"),
    ],
)
def test_a_name_is_taken_without_what_leads_to_it(typed, name):
    assert name_told(said(typed)) == name


@pytest.mark.parametrize("typed", ["😀😀", "12345", "   ", "?", "mary@example.org", "x" * 121])
def test_what_is_no_name_is_not_taken_for_one(typed):
    assert name_told(said(typed)) is None
    assert wrong_with_name(typed) is not None


@pytest.mark.parametrize("intent", ["affirm", "deny", "skip_question", "not_sure"])
def test_a_bare_yes_or_skip_is_no_name(intent):
    assert name_told(said("ok", intent)) is None


@pytest.mark.parametrize(
    ("typed", "country", "dialled"),
    [
        ("07700 900123", "GB", "+447700900123"),
        ("my mobile is 07700-900-123 thanks", "GB", "+447700900123"),
        ("+44 (0)7700 900123", "GB", "+447700900123"),
        ("(020) 7946 0123", "GB", "+442079460123"),
        ("212-555-0123", "US", "+12125550123"),
        ("087 123 4567", "IE", "+353871234567"),
        ("+353 87 123 4567", "GB", "+353871234567"),
    ],
)
def test_a_number_without_a_prefix_is_one_of_the_clinics_country(typed, country, dialled):
    assert phone_told(said(typed), country) == dialled


@pytest.mark.parametrize(
    ("typed", "response"),
    [
        ("0770 900", "utter_wrong_phone_too_short"),
        ("999", "utter_wrong_phone_too_short"),
        ("07700 900123 4567 8910", "utter_wrong_phone_too_long"),
        ("call me maybe", "utter_wrong_booking_phone"),
    ],
)
def test_a_wrong_number_is_told_what_is_wrong_with_it(typed, response):
    assert phone_told(said(typed), "GB") is None
    assert wrong_with_phone(said(typed), "GB") == response


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("mary@example.org", "mary@example.org"),
        ("it's mary.lee+clinic@mail.example.org.", "mary.lee+clinic@mail.example.org"),
        ("mary at example dot org", "mary@example.org"),
    ],
)
def test_an_address_is_found_also_when_it_was_dictated(typed, address):
    assert email_told(said(typed)) == address


def test_no_address_need_be_given():
    assert email_told(said("skip", "skip_question")) == LEFT_OUT
    assert email_told(said("no thanks", "deny")) == LEFT_OUT


@pytest.mark.parametrize(
    "typed",
    [
        "I haven't got an email address",
        "don’t have one",
        "-",
        "no e-mail",
        "rather not say",
        "none",
        "I never use email",
    ],
)
def test_whoever_says_that_there_is_none_is_believed(typed):
    assert email_told(said(typed, "nlu_fallback")) == LEFT_OUT


@pytest.mark.parametrize("typed", ["no it's mary@example.org", "I don't know how to spell it: mary at example dot org"])
def test_an_address_among_such_words_is_still_one(typed):
    assert email_told(said(typed, "deny")) == "mary@example.org"


@pytest.mark.parametrize("typed", ["yes book it", "mary", "what do you need it for"])
def test_what_is_neither_is_asked_again(typed):
    assert email_told(said(typed)) is None


def test_what_is_said_beside_the_details_is_kept_apart():
    message = said(
        "tomorrow morning please, I'm Jane Dow, 07700 900199, jane@dow.uk",
        person_name="Jane Dow", phone_number="07700 900199", email="jane@dow.uk",
    )  # fmt: skip
    assert without_details(message) == "tomorrow morning please, I'm , ,"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("liam@gmial.com", "liam@gmail.com"),
        ("liam@hotmial.co.uk", "liam@hotmail.co.uk"),
        ("liam@gmail.con", "liam@gmail.com"),
        ("liam@gmail.com", None),
        ("liam@example.org", None),
        ("liam@stone.org", None),
        ("liam@yahoo.com.au", None),
    ],
)
def test_a_slip_in_a_well_known_address_is_seen_and_others_are_left_alone(typed, meant):
    assert without_slip(typed) == meant


@pytest.mark.parametrize(
    ("typed", "response"),
    [
        ("mary.example.org", "utter_wrong_email_without_at"),
        ("mary@example", "utter_wrong_email_without_ending"),
        ("@example.org", "utter_wrong_booking_email"),
    ],
)
def test_a_wrong_address_is_told_what_is_missing(typed, response):
    assert email_told(said(typed)) is None
    assert wrong_with_email(said(typed)) == response
