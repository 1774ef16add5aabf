"""When and where the clinic can be reached. The diary knows; where it cannot be asked, the phone number is given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions import booking_api
from actions.asking import put
from actions.booking_api import BookingFailedError
from actions.wording import Wording

Hours = list[list[str]]


class ActionTellAboutClinic(Action):
    """Opening hours of the coming week, address and phone; then the open question once more."""

    def name(self) -> str:
        return "action_tell_about_clinic"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        wording = Wording(domain)
        try:
            told = await booking_api.opening_times(tracker.sender_id)
        except BookingFailedError:
            told = {"days": [], "places": []}
        hours = hours_told(told["days"], wording)
        if hours:
            dispatcher.utter_message(response="utter_clinic", hours=hours, places="; ".join(told["places"]))
        else:
            dispatcher.utter_message(response="utter_clinic_phone")
        question = tracker.get_slot("question")
        if question and not tracker.active_loop_name:
            put(dispatcher, question)
        return []


def hours_told(days: list[dict[str, Any]], wording: Wording) -> str:
    """The week from Monday on, days with the same hours together; closed days are left out."""
    by_weekday = sorted(
        ((date.fromisoformat(day["date"]), day["hours"]) for day in days if day["hours"]),
        key=lambda day: day[0].weekday(),
    )
    lines = []
    for hours, names in runs_of_days(by_weekday):
        spans = f" {wording.text('utter_clinic_and')} ".join(
            wording.text("utter_clinic_span", opens=opens, closes=closes) for opens, closes in hours
        )
        response = "utter_clinic_day" if len(names) == 1 else "utter_clinic_days"
        lines.append(wording.text(response, first=names[0], last=names[-1], hours=spans))
    return "; ".join(lines)


def runs_of_days(days: list[tuple[date, Hours]]) -> Iterator[tuple[Hours, list[str]]]:
    """Neighbouring weekdays with the same hours, by name."""
    # Neighbours share the difference between their weekday and their place in the list.
    numbered = [(day.weekday() - place, hours, f"{day:%A}") for place, (day, hours) in enumerate(days)]
    for (_, hours), run in groupby(numbered, key=lambda each: each[:2]):
        yield hours, [name for _, _, name in run]
