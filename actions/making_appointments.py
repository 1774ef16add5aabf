"""The dialogue that makes an appointment: service, time, name, phone, e-mail, a yes, and the booking itself."""

from __future__ import annotations

import hashlib
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import FormValidationAction

from actions import booking_api
from actions.booking import (
    LEFT_OUT,
    as_spoken,
    bookable_services,
    chosen_time,
    email_told,
    name_told,
    needed,
    phone_told,
    service_told,
)
from actions.booking_api import BookingFailedError
from actions.facts import CaseFile
from actions.message import VisitorMessage
from actions.place import country_of
from actions.times import response_to, wishes_other_time
from actions.wording import Wording

ANSWERED_BY_RULES = (
    "ask_question",
    "ask_why",
    "ask_repeat",
    "cancel_appointment",
    "change_answer",
    "delete_data",
    "express_self_harm",
    "goodbye",
    "request_human",
    "restart",
    "stop",
)
SMALL_TALK = ("thank", "insult")
DONE = {"booking_service": None, "booking_time": None, "booking_confirmed": None}


class ValidateBookingForm(FormValidationAction):
    """Reads the message for what the form asked; what does not fit is asked for again."""

    def name(self) -> str:
        return "validate_booking_form"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        asked = tracker.get_slot("requested_slot")
        message = VisitorMessage.latest(tracker)
        is_open = tracker.active_loop_name == "booking_form" and asked is not None
        if is_open and (tracker.get_slot("alarm") or is_digression(message, asked)):
            return [SlotSet("requested_slot", asked)]  # given nothing, the form leaves the turn to the rules
        told = read(message, tracker, asked if is_open else None)
        if is_open and not told and not CaseFile.from_slot(tracker.get_slot("case")).latest_facts:
            say_what_is_wrong(dispatcher, asked)
        if tracker.get_slot("booking_service") is None and "booking_service" not in told:
            told |= service_of_the_result(tracker)
        slots = {**tracker.slots, **told}
        missing = next((slot for slot in needed(slots) if slots.get(slot) is None), None)
        events = [SlotSet(name, value) for name, value in told.items()]
        return [*events, SlotSet("answer", None), SlotSet("requested_slot", missing)]


def is_digression(message: VisitorMessage, asked: str | None) -> bool:
    """Whether a rule has the answer. A name can look like anything but a question or a wish to stop."""
    if wishes_other_time(message):
        return False
    if message.intent in ANSWERED_BY_RULES:
        return True
    return message.intent in SMALL_TALK and asked != "booking_name"


def service_of_the_result(tracker: Tracker) -> dict[str, str]:
    """Whom the result sends to first. Nothing when it sends to nobody here."""
    booking = tracker.get_slot("booking") or {}
    services = bookable_services(CaseFile.from_slot(tracker.get_slot("case")), booking)
    return {} if booking.get("moving") or not services else {"booking_service": services[0]}


def read(message: VisitorMessage, tracker: Tracker, asked: str | None) -> dict[str, Any]:
    """The slots this message fills. A service or a picked time counts whatever was asked."""
    booking = dict(tracker.get_slot("booking") or {})
    told: dict[str, Any] = {}
    service = service_told(message)
    if service is not None and service != tracker.get_slot("booking_service"):
        told |= {"booking_service": service, "booking_time": None, "booking": {**booking, "offered": []}}
    picked = chosen_time(message, booking.get("offered") or [])
    if picked is not None:
        return told | {"booking_time": picked, "booking_confirmed": None}
    if asked == "booking_time" or wishes_other_time(message):
        return told | wish_told(message, booking)
    if asked == "booking_name":
        told["booking_name"] = name_told(message)
    elif asked == "booking_phone":
        told["booking_phone"] = phone_told(message, country_of(tracker.slots))
    elif asked == "booking_email":
        told["booking_email"] = email_told(message)
    elif asked == "booking_confirmed" and message.intent == "affirm":
        told["booking_confirmed"] = True
    elif asked == "booking_confirmed" and message.intent == "deny":
        told |= {"booking_time": None, "booking": {**booking, "offered": []}}
    return {name: value for name, value in told.items() if value is not None or name == "booking_time"}


def wish_told(message: VisitorMessage, booking: dict[str, Any]) -> dict[str, Any]:
    """The message as a wish for a time, in its own words."""
    if message.intent == "more_times":
        return {"booking_time": None, "booking": {**booking, "wish": "later"}}
    wish = message.payload.get("value") or message.said
    if wish is None or message.intent in ("deny", "affirm"):
        return {}
    return {"booking_time": None, "booking": {**booking, "wish": str(wish)}}


def say_what_is_wrong(dispatcher: CollectingDispatcher, asked: str | None) -> None:
    if asked in ("booking_phone", "booking_email", "booking_name"):
        dispatcher.utter_message(response=f"utter_wrong_{asked}")


class ActionAskBookingService(Action):
    """Ask whom to see, where the result does not say it."""

    def name(self) -> str:
        return "action_ask_booking_service"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        dispatcher.utter_message(response="utter_ask_booking_service")
        return [SlotSet("question", None), SlotSet("stage", "booking")]


class ActionAskBookingConfirmed(Action):
    """Read the appointment back before it is made."""

    def name(self) -> str:
        return "action_ask_booking_confirmed"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        slot = tracker.get_slot("booking_time")
        is_move = bool((tracker.get_slot("booking") or {}).get("moving"))
        dispatcher.utter_message(
            response="utter_ask_move_confirmed" if is_move else "utter_ask_booking_confirmed",
            when=as_spoken(slot["start"]),
            who=slot["practitioner"],
            place=slot["place"],
            name=tracker.get_slot("booking_name"),
            phone=tracker.get_slot("booking_phone"),
        )
        return [SlotSet("question", None)]


class ActionBook(Action):
    """Make the appointment, or move it. Someone quicker leads to other times, never to silence."""

    def name(self) -> str:
        return "action_book"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        slot = tracker.get_slot("booking_time")
        if slot is None or not tracker.get_slot("booking_confirmed"):
            return []  # the form has said why it stopped
        booking = dict(tracker.get_slot("booking") or {})
        try:
            appointment = await make(tracker, booking, slot)
        except BookingFailedError as failure:
            return after_failure(dispatcher, failure, booking)
        others = [each for each in booking.get("appointments", ()) if each["reference"] != appointment["reference"]]
        kept = {"appointments": [*others, appointment]}
        dispatcher.utter_message(
            response="utter_moved" if booking.get("moving") else "utter_booked",
            when=as_spoken(appointment["start"]),
            who=appointment["practitioner"],
            json_message={"card": {"kind": "appointment", **appointment}},
        )
        offer_the_other(
            dispatcher, bookable_services(CaseFile.from_slot(tracker.get_slot("case")), kept), Wording(domain)
        )
        done = [SlotSet(name, value) for name, value in DONE.items()]
        return [*done, SlotSet("booking", kept), SlotSet("stage", "booked"), SlotSet("question", None)]


async def make(tracker: Tracker, booking: dict[str, Any], slot: dict[str, Any]) -> dict[str, Any]:
    """Book or move. The key is the same for the same slot, so that two clicks make one appointment."""
    conversation = tracker.sender_id
    if booking.get("moving"):
        return await booking_api.move(conversation, booking["moving"], slot["token"])
    email = tracker.get_slot("booking_email")
    patient = {
        "name": tracker.get_slot("booking_name"),
        "phone": tracker.get_slot("booking_phone"),
        "email": None if email == LEFT_OUT else email,
    }
    key = hashlib.sha256(f"{conversation} {slot['token']}".encode()).hexdigest()
    return await booking_api.book(conversation, slot["token"], patient, key)


def after_failure(
    dispatcher: CollectingDispatcher, failure: BookingFailedError, booking: dict[str, Any]
) -> list[dict[str, Any]]:
    """A spoken next step for every way a booking can fail."""
    again = [SlotSet("booking_time", None), SlotSet("booking_confirmed", None)]
    if failure.reason == booking_api.TAKEN:
        dispatcher.utter_message(response="utter_slot_taken")
        alternatives = failure.problem.get("alternatives") or []
        events = [*again, SlotSet("booking", {**booking, "alternatives": alternatives})]
        return [*events, FollowupAction("booking_form")]
    if failure.reason == "not-acceptable":
        field = f"booking_{failure.problem.get('field')}"
        dispatcher.utter_message(response=f"utter_wrong_{field}")
        return [SlotSet(field, None), SlotSet("booking_confirmed", None), FollowupAction("booking_form")]
    if failure.reason == "already-booked":
        appointment = failure.problem["appointment"]
        dispatcher.utter_message(
            response="utter_booked_already",
            when=as_spoken(appointment["start"]),
            json_message={"card": {"kind": "appointment", **appointment}},
        )
        return [*again, SlotSet("booking", {"appointments": [appointment]}), SlotSet("stage", "booked")]
    dispatcher.utter_message(response=response_to(failure))
    return again


def offer_the_other(dispatcher: CollectingDispatcher, services: list[str], wording: Wording) -> None:
    """When the result sends to both, the second follows the first."""
    if services:
        dispatcher.utter_message(response="utter_offer_the_other", buttons=wording.buttons(f"utter_book_{services[0]}"))
