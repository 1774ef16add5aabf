"""Reading the words of the domain."""

from pathlib import Path

import pytest

from web.lib.wording import Domain, NoWordingError, domain

RESPONSES = {
    "utter_trouble": [{"text": "Please phone {clinic_phone}. {nothing}"}],
    "utter_card": [
        {
            "text": "Call {ambulance_number}.",
            "buttons": [{"title": "I have called {ambulance_number}", "payload": "/call_made"}],
            "custom": {"card": {"kind": "emergency", "lines": ["{ambulance_number}", 5]}},
        }
    ],
}


def test_gaps_are_filled_and_unknown_ones_left_empty() -> None:
    wording = Domain(RESPONSES).wording("utter_trouble", clinic_phone="020")
    assert wording.text == "Please phone 020."


def test_buttons_and_cards_are_filled_too() -> None:
    wording = Domain(RESPONSES).wording("utter_card", ambulance_number="999")
    assert wording.buttons[0]["title"] == "I have called 999"
    assert wording.custom["card"] == {"kind": "emergency", "lines": ["999", 5]}


def test_what_a_visitor_could_write_is_never_filled_in_twice() -> None:
    wording = Domain(RESPONSES).wording("utter_trouble", clinic_phone="{nothing}", nothing="secret")
    assert wording.text == "Please phone {nothing}. secret"


def test_a_missing_response_is_named() -> None:
    with pytest.raises(NoWordingError, match="utter_nothing"):
        Domain(RESPONSES).wording("utter_nothing")


def test_a_file_is_read_once(tmp_path: Path) -> None:
    file = tmp_path / "domain.yml"
    file.write_text("responses:\n  utter_greet:\n  - text: Hello\n", encoding="utf-8")
    assert domain(file).wording("utter_greet").text == "Hello"
    assert domain(file) is domain(file)


def test_a_doubled_brace_is_a_brace_as_rasa_reads_it() -> None:
    responses = {"utter_ask": [{"text": "{{{clinic}}}", "buttons": [{"title": "A", "payload": '/a{{"b":"c"}}'}]}]}
    wording = Domain(responses).wording("utter_ask", clinic="X")
    assert wording.text == "{X}"
    assert wording.buttons[0]["payload"] == '/a{"b":"c"}'
