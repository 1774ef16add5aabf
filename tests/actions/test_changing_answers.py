"""Putting an answer right in one's own words."""

from __future__ import annotations

from typing import Any

import pytest

from actions.changing_answers import ActionChangeAnswer
from tests.actions.conversation import case_with
from tests.actions.visit import Visit

ASKED = [
    {"id": "headache_days_month", "facts": ["headache_days_month"]},
    {"id": "fever", "facts": ["fever"]},
    {"id": "age", "facts": ["age"]},
]


def corrects(text: str, value: Any, instead_of: float | None = None, **facts: Any) -> Visit:
    """A visitor in the interview, asked for their age now, corrects something."""
    case = case_with(has_headache="present", **facts) | {"asked": ASKED}
    visit = Visit(case=case, question={"id": "age", "kind": "number", "facts": ["age"]})
    visit.loop = "triage_form"
    correction = {"entity": "correction", "value": value, "instead_of": instead_of}
    return visit.hear(text, "correct_answer", entities=[correction]).do(ActionChangeAnswer())


def test_the_number_that_is_named_as_wrong_is_replaced():
    visit = corrects("actually it's 20, not 12", 20, 12, headache_days_month=12, fever="absent")
    assert visit.case.facts["headache_days_month"] == 20
    assert visit.case.told["headache_days_month"].said == "actually it's 20, not 12"
    assert visit.said == ["utter_corrected"]
    assert visit.messages[0]["facts"] == "headache days a month: 20"


def test_a_yes_goes_to_the_answer_given_last_and_not_to_the_open_question():
    visit = corrects("that should be yes", "present", headache_days_month=12, fever="absent")
    assert visit.case.facts["fever"] == "present"
    assert "age" not in visit.case.facts


@pytest.mark.parametrize("instead_of", [7, None])
def test_where_nothing_fits_the_visitor_is_asked_which_answer_is_meant(instead_of: float | None):
    visit = corrects("it is 20", 20, instead_of, headache_days_month=12, fever="absent")
    assert visit.said == ["utter_ask_which_to_correct"]
    assert visit.case.facts["headache_days_month"] == 12


def test_a_number_that_two_answers_share_is_asked_about():
    visit = corrects("20 not 12", 20, 12, headache_days_month=12, migraine_days_month=12)
    assert visit.said == ["utter_ask_which_to_correct"]


def test_a_correction_that_makes_an_emergency_is_one():
    asked = [{"id": "face_droop", "facts": ["face_droop"]}, {"id": "age", "facts": ["age"]}]
    visit = Visit(case=case_with(has_headache="present", face_droop="absent") | {"asked": asked})
    visit.slots["question"] = {"id": "age", "kind": "number", "facts": ["age"]}
    correction = {"entity": "correction", "value": "present", "instead_of": None}
    visit.hear("no that should be yes", "correct_answer", entities=[correction])
    assert visit.slots["alarm"] is True


def test_a_correction_never_undoes_an_emergency():
    visit = Visit().hear("my face drops", facts={"face_droop": "present"})
    visit.hear("no it does not", "correct_answer", facts={"face_droop": "absent"}).do(ActionChangeAnswer())
    assert visit.slots["alarm"] is True
    assert visit.case.was_emergency
