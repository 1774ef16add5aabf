"""Reads the appointment back, makes or moves it, and says what became of it."""

from __future__ import annotations

import hashlib
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import booking_api
from actions.booking import BOTH, bookable_services
from actions.booking_api import BookingFailedError
from actions.contact import LEFT_OUT, phone_shown
from actions.facts import CaseFile
from actions.holding import alternatives_in
from actions.pairs import read_back
from actions.spoken import as_spoken, in_full, minutes_long
from actions.times import response_to, zone_of
from actions.wording import Wording

DONE = {"booking_service": None, "booking_time": None, "booking_confirmed": None}
KEPT_AFTER_BOOKING = ("help_sought",)


class ActionAskBookingConfirmed(Action):
    """Read the appointment back before it is made."""

    def name(self) -> str:
        return "action_ask_booking_confirmed"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        wording, slot = Wording(domain), tracker.get_slot("booking_time")
        is_move = bool((tracker.get_slot("booking") or {}).get("moving"))
        email = tracker.get_slot("booking_email")
        dispatcher.utter_message(
            response="utter_ask_move_confirmed" if is_move else "utter_ask_booking_confirmed",
            visits=read_back(slot, zone_of(tracker), wording),
            name=tracker.get_slot("booking_name"),
            phone=phone_shown(tracker.get_slot("booking_phone")),
            email=wording.text("utter_no_email") if email in (None, LEFT_OUT) else email,
        )
        return [SlotSet("question", None), SlotSet("stage", "booking")]


class ActionBook(Action):
    """Make the appointment, or move it. Someone quicker leads to other times, never to silence."""

    def name(self) -> str:
        return "action_book"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        slot = tracker.get_slot("booking_time")
        if (tracker.get_slot("booking") or {}).get("waits"):
            return [FollowupAction("action_join_waitlist")]  # the form has asked whom to tell
        if slot is None or not tracker.get_slot("booking_confirmed"):
            return []  # the form has said why it stopped
        booking = dict(tracker.get_slot("booking") or {})
        try:
            made = await make(tracker, booking, slot)
        except BookingFailedError as failure:
            return after_failure(dispatcher, failure, booking)
        wording = Wording(domain)
        for appointment in made:
            say_booked(dispatcher, tracker, appointment, wording, is_move=bool(booking.get("moving")))
        references = {appointment["reference"] for appointment in made}
        others = [each for each in booking.get("appointments", ()) if each["reference"] not in references]
        kept = {name: booking[name] for name in KEPT_AFTER_BOOKING if name in booking}
        kept["appointments"] = [*others, *made]
        offered = offer_the_other(
            dispatcher, bookable_services(CaseFile.from_slot(tracker.get_slot("case")), kept), wording
        )
        done = [SlotSet(name, value) for name, value in DONE.items()]
        return [*done, SlotSet("booking", kept), SlotSet("stage", "booked"), SlotSet("question", None), *offered]


def say_booked(
    dispatcher: CollectingDispatcher, tracker: Tracker, appointment: dict[str, Any], wording: Wording, *, is_move: bool
) -> None:
    """Everything one needs to come, or to change one's mind, also where no e-mail goes out."""
    dispatcher.utter_message(
        response="utter_moved" if is_move else "utter_booked",
        when=in_full(appointment, zone_of(tracker), wording),
        who=appointment["practitioner"],
        place=appointment["place"],
        minutes=minutes_long(appointment),
        bring=wording.text(f"utter_bring_{appointment['service']}"),
        reference=appointment["reference"],
        manage_url=appointment["manage_url"],
        json_message={"card": card_of(appointment, wording)},
    )


def card_of(appointment: dict[str, Any], wording: Wording) -> dict[str, Any]:
    bring = wording.text(f"utter_bring_{appointment['service']}")
    return {"kind": "appointment", **appointment, "bring": bring}


async def make(tracker: Tracker, booking: dict[str, Any], slot: dict[str, Any]) -> list[dict[str, Any]]:
    """Book one visit or both, or move one. Two clicks make one appointment: the key is the same for the same slot."""
    conversation = tracker.sender_id
    if booking.get("moving"):
        return [await booking_api.move(conversation, booking["moving"], slot["token"])]
    key = hashlib.sha256(f"{conversation} {slot['token']}".encode()).hexdigest()
    if slot["service"] == BOTH:
        return await booking_api.book_pair(conversation, slot["token"], patient_of(tracker), key)
    return [await booking_api.book(conversation, slot["token"], patient_of(tracker), key)]


def patient_of(tracker: Tracker) -> dict[str, str | None]:
    email = tracker.get_slot("booking_email")
    return {
        "name": tracker.get_slot("booking_name"),
        "phone": tracker.get_slot("booking_phone"),
        "email": None if email == LEFT_OUT else email,
    }


def after_failure(
    dispatcher: CollectingDispatcher, failure: BookingFailedError, booking: dict[str, Any]
) -> list[dict[str, Any]]:
    """A spoken next step for every way a booking can fail."""
    booking.pop("held", None)
    again = [SlotSet("booking_time", None), SlotSet("booking_confirmed", None)]
    if failure.reason == booking_api.TAKEN:
        dispatcher.utter_message(response="utter_slot_taken")
        events = [*again, SlotSet("booking", {**booking, "alternatives": alternatives_in(failure)})]
        return [*events, FollowupAction("booking_form")]
    if failure.reason == booking_api.NOT_ACCEPTABLE:
        field = f"booking_{failure.problem.get('field')}"
        dispatcher.utter_message(response=f"utter_wrong_{field}", written="")
        return [SlotSet(field, None), SlotSet("booking_confirmed", None), FollowupAction("booking_form")]
    if failure.reason == booking_api.ALREADY_BOOKED:
        appointment = failure.problem["appointment"]
        dispatcher.utter_message(
            response="utter_booked_already",
            when=as_spoken(appointment["start"]),
            json_message={"card": {"kind": "appointment", **appointment}},
        )
        return [*again, SlotSet("booking", {"appointments": [appointment]}), SlotSet("stage", "booked")]
    dispatcher.utter_message(response=response_to(failure))
    return again


def offer_the_other(dispatcher: CollectingDispatcher, services: list[str], wording: Wording) -> list[dict[str, Any]]:
    """When the result sends to both, the second follows the first."""
    if not services:
        return []
    dispatcher.utter_message(response="utter_offer_the_other", buttons=wording.buttons(f"utter_book_{services[0]}"))
    return [SlotSet("offer", "book")]
