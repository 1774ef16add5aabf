"""After an appointment is made: showing it again, moving it, cancelling it. What is booked, the diary says."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import booking_api
from actions.booking import service_told
from actions.booking_api import BookingFailedError
from actions.confirming import card_of
from actions.message import VisitorMessage
from actions.spoken import as_spoken
from actions.times import response_to, wishes_other_time
from actions.waiting import offered_to, say_place
from actions.wishes import CLOCK, GONE_BY, NAMES_A_DAY
from actions.wording import Wording

BOOKS_ANEW = re.compile(r"\b(?:book|make|get|have)\b.*\b(?:again|another|new)\b|\brebook\b|\bre-book\b", re.I)
"""Said where nothing is booked any more: a new visit is wanted, not a change."""
OF_A_VISIT = re.compile(
    r"\b(?:(?:my|our|the|his|her) (?:\w+ )?(?:appointment|appt|visit|booking|slot)|re-?sched\w*|rearrang\w*"
    r"|mov\w*|chang\w*|swap\w*|switch\w*|postpon\w*|push\w*|bring|shift\w*|can['’]?t|cannot)\b",
    re.I,
)
"""Of a visit that is booked already."""
Appointments = list[dict[str, Any]]
ANSWERED: list[EventType] = [SlotSet("offer", None), FollowupAction("action_listen")]
"""The offer is answered. Without it the rule that led here no longer holds, so what follows is named."""


class ActionShowAppointments(Action):
    """What is booked, with the links to change it."""

    def name(self) -> str:
        return "action_show_appointments"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        try:
            appointments = await booking_api.bookings(tracker.sender_id)
        except BookingFailedError as failure:
            dispatcher.utter_message(response=response_to(failure))
            return []
        places: Appointments = []
        with suppress(BookingFailedError):  # a list that cannot be read hides no appointment
            places = await booking_api.waiting(tracker.sender_id)
        if not appointments and not places:
            dispatcher.utter_message(response="utter_no_appointment")
        offers: list[EventType] = []
        offered: dict[str, str] = {}
        for place in places:
            offers += say_place(dispatcher, tracker, place, Wording(domain))
            offered |= offered_to(place)
        for appointment in appointments:
            dispatcher.utter_message(
                response="utter_your_appointment",
                when=as_spoken(appointment["start"]),
                who=appointment["practitioner"],
                place=appointment["place"],
                reference=appointment["reference"],
                json_message={"card": card_of(appointment, Wording(domain))},
            )
        return [remembered(tracker, appointments, **offered), *offers]


class ActionPrepareMove(Action):
    """Find the appointment to move; the booking form then asks for its new time."""

    def name(self) -> str:
        return "action_prepare_move"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        try:
            appointments = await booking_api.bookings(tracker.sender_id)
        except BookingFailedError as failure:
            dispatcher.utter_message(response=response_to(failure))
            return [FollowupAction("action_listen")]
        appointment = the_one_meant(tracker, appointments)
        message = VisitorMessage.latest(tracker)
        if appointment is None and BOOKS_ANEW.search(message.said or ""):
            return []  # the form asks for what a new visit needs
        if appointment is None and wishes_for_a_first(tracker, message):
            wish = {**(tracker.get_slot("booking") or {}), "wish": message.said}
            return [SlotSet("booking", wish)]
        if appointment is None:
            dispatcher.utter_message(response="utter_no_appointment")
            return [FollowupAction("action_listen")]
        booking = {
            **(tracker.get_slot("booking") or {}),
            "appointments": appointments,
            "moving": appointment["reference"],
            "offered": [],
        }
        if message.said and wishes_other_time(message):
            booking["wish"] = message.said
        return [
            SlotSet("booking", booking),
            SlotSet("booking_service", appointment["service"]),
            SlotSet("booking_time", None),
            SlotSet("booking_confirmed", None),
        ]


def wishes_for_a_first(tracker: Tracker, message: VisitorMessage) -> bool:
    """ "Can I come yesterday at 3" sounds like a change; where a visit is offered and none is spoken of, it is none."""
    said = message.said or ""
    names_a_time = NAMES_A_DAY.search(said) or GONE_BY.search(said) or CLOCK.search(said)
    return tracker.get_slot("stage") == "result" and bool(names_a_time) and OF_A_VISIT.search(said) is None


class ActionConfirmCancel(Action):
    """Ask before a visit is cancelled, naming it. In the middle of booking only that is broken off."""

    def name(self) -> str:
        return "action_confirm_cancel"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        if tracker.active_loop_name == "booking_form":
            is_move = bool((tracker.get_slot("booking") or {}).get("moving"))
            dispatcher.utter_message(response="utter_move_stopped" if is_move else "utter_booking_stopped")
            return [without_the_half_made(tracker)]
        try:
            appointments = await booking_api.bookings(tracker.sender_id)
        except BookingFailedError as failure:
            dispatcher.utter_message(response=response_to(failure))
            return []
        appointment = the_one_meant(tracker, appointments)
        if appointment is None:
            dispatcher.utter_message(response="utter_no_appointment")
            return [remembered(tracker, appointments)]
        dispatcher.utter_message(
            response="utter_confirm_cancel", when=as_spoken(appointment["start"]), who=appointment["practitioner"]
        )
        return [remembered(tracker, appointments, cancelling=appointment["reference"]), SlotSet("offer", "cancel")]


class ActionCancelAppointment(Action):
    """Cancel after a yes. Says so only once the diary has done it."""

    def name(self) -> str:
        return "action_cancel_appointment"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        reference = (tracker.get_slot("booking") or {}).get("cancelling")
        if reference is None:
            dispatcher.utter_message(response="utter_no_appointment")
            return ANSWERED
        try:
            cancelled = await booking_api.cancel(tracker.sender_id, reference)
            left = await booking_api.bookings(tracker.sender_id)
        except BookingFailedError as failure:
            dispatcher.utter_message(response=refusal_of(failure))
            return ANSWERED
        dispatcher.utter_message(
            response="utter_cancelled",
            when=as_spoken(cancelled["start"]),
            json_message={"card": {"kind": "appointment", **cancelled}},
        )
        return [remembered(tracker, left), SlotSet("stage", "booked" if left else "result"), *ANSWERED]


def refusal_of(failure: BookingFailedError) -> str:
    """Why a visit cannot be cancelled here."""
    return {"too-late": "utter_cancel_by_phone", "not-changeable": "utter_not_changeable"}.get(
        failure.reason, response_to(failure)
    )


class ActionDeclineOffer(Action):
    """A no to what was offered: to book, or to cancel."""

    def name(self) -> str:
        return "action_decline_offer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        is_kept = tracker.get_slot("offer") == "cancel"
        dispatcher.utter_message(response="utter_kept" if is_kept else "utter_no_booking")
        return ANSWERED


def remembered(
    tracker: Tracker, appointments: Appointments, cancelling: str | None = None, **offered: str
) -> EventType:
    """The event that keeps what the diary said is booked, and which place on the waiting list has an offer."""
    now = {"appointments": appointments, "cancelling": cancelling, **offered}
    booking = {**(tracker.get_slot("booking") or {}), **now}
    return SlotSet("booking", booking)


def without_the_half_made(tracker: Tracker) -> EventType:
    """The event that forgets what was being moved. What is held is given back as the form closes."""
    booking = {name: value for name, value in (tracker.get_slot("booking") or {}).items() if name != "moving"}
    return SlotSet("booking", booking)


def the_one_meant(tracker: Tracker, appointments: Appointments) -> dict[str, Any] | None:
    """The appointment spoken of: of the service named, else the latest made."""
    service = service_told(VisitorMessage.latest(tracker))
    of_service = [each for each in appointments if each["service"] == service]
    return next(iter((of_service or appointments)[::-1]), None)
