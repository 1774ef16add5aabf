"""Opening hours, address and phone, at any moment."""

from __future__ import annotations

from typing import Any

import pytest

from actions import booking_api
from actions.booking_api import BookingFailedError
from actions.telling_about_clinic import ActionTellAboutClinic
from tests.actions.visit import Visit, asked

DAY, LATE = [["09:00", "17:00"]], [["09:00", "12:00"], ["13:00", "19:30"]]
# A week that begins on a Thursday.
WEEK = [("26", DAY), ("27", DAY), ("28", []), ("29", []), ("30", DAY)]


@pytest.fixture
def diary(monkeypatch: pytest.MonkeyPatch) -> None:
    days = [{"date": f"2026-11-{day}", "hours": hours} for day, hours in WEEK]
    days += [{"date": "2026-12-01", "hours": LATE}, {"date": "2026-12-02", "hours": DAY}]

    async def told(conversation: str) -> dict[str, Any]:
        return {"places": ["Mill House, 1 Mill Lane"], "days": days}

    monkeypatch.setattr(booking_api, "opening_times", told)


@pytest.mark.usefixtures("diary")
def test_days_with_the_same_hours_are_told_together_from_monday_on():
    visit = Visit().hear("when are you open?", "ask_clinic").do(ActionTellAboutClinic())
    (message,) = visit.messages
    assert message["hours"] == (
        "Monday 09:00 to 17:00; Tuesday 09:00 to 12:00 and 13:00 to 19:30; Wednesday to Friday 09:00 to 17:00"
    )
    assert message["places"] == "Mill House, 1 Mill Lane"


@pytest.mark.usefixtures("diary")
def test_a_question_that_was_open_is_put_again():
    visit = asked(Visit(), "age", "number").hear("where are you?", "ask_clinic").do(ActionTellAboutClinic())
    assert visit.said == ["utter_clinic", "utter_ask_age"]


@pytest.mark.usefixtures("diary")
def test_in_the_interview_the_form_itself_asks_again():
    visit = asked(Visit(), "age", "number").hear("where are you?", "ask_clinic")
    visit.loop = "triage_form"
    assert visit.do(ActionTellAboutClinic()).said == ["utter_clinic"]


def test_without_the_diary_the_phone_number_is_given(monkeypatch: pytest.MonkeyPatch):
    async def silent(conversation: str) -> dict[str, Any]:
        raise BookingFailedError("unreachable")

    monkeypatch.setattr(booking_api, "opening_times", silent)
    visit = Visit().hear("when are you open?", "ask_clinic").do(ActionTellAboutClinic())
    assert visit.said == ["utter_clinic_phone"]
