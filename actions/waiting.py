"""The waiting list: joining it, hearing of a time that came free, taking it or letting it go."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import booking_api
from actions.booking import BOTH, CONTACT, bookable_services, service_told
from actions.booking_api import BookingFailedError
from actions.confirming import patient_of, say_booked
from actions.contact import LEFT_OUT
from actions.facts import CaseFile
from actions.holding import let_go, stage_without_booking
from actions.message import VisitorMessage
from actions.spoken import as_spoken
from actions.times import response_to
from actions.wording import Wording

Place = dict[str, Any]
EARLIER = "earlier"
"""Under this key the slot `booking` keeps the place on the list to which a time is offered."""


class ActionJoinWaitlist(Action):
    """Someone wants to hear of an earlier time. Where a name or a number is missing, the form asks for it first."""

    def name(self) -> str:
        return "action_join_waitlist"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        service = service_waited_for(tracker)
        booking = {**(tracker.get_slot("booking") or {}), "waits": True}
        booking.pop("held", None)
        released = await let_go(tracker)
        if service is not None and all(tracker.get_slot(name) is not None for name in CONTACT):
            joined = await join(dispatcher, tracker, service, Wording(domain))
            return [*released, *joined, *left_form(tracker)]
        # Nothing counts as asked any more, so that the form reads no answer out of this message.
        asks_anew = SlotSet("requested_slot", None)
        return [*released, SlotSet("booking", booking), SlotSet("booking_service", service), asks_anew]


def left_form(tracker: Tracker) -> list[EventType]:
    """A form that was open goes on with what it asked; nothing follows where none was."""
    return [] if tracker.active_loop_name else [FollowupAction("action_listen")]


def service_waited_for(tracker: Tracker) -> str | None:
    """Named now, being booked, booked last, or what the result sends to; None where nothing says it."""
    booking = tracker.get_slot("booking") or {}
    case = CaseFile.from_slot(tracker.get_slot("case"))
    booked = [appointment["service"] for appointment in booking.get("appointments") or ()]
    known = [
        service_told(VisitorMessage.latest(tracker)),
        tracker.get_slot("booking_service"),
        *booked[::-1],
        *bookable_services(case, booking),
    ]
    return next((service for service in known if service is not None and service != BOTH), None)


async def join(dispatcher: CollectingDispatcher, tracker: Tracker, service: str, wording: Wording) -> list[EventType]:
    """Put the visitor on the list and say where they stand."""
    booking = {name: value for name, value in (tracker.get_slot("booking") or {}).items() if name != "waits"}
    try:
        place = await booking_api.join_waitlist(tracker.sender_id, service, patient_of(tracker))
    except BookingFailedError as failure:
        dispatcher.utter_message(response=response_to(failure))
        return [SlotSet("booking", booking)]
    offered = say_place(dispatcher, tracker, place, wording)
    left = [] if tracker.active_loop_name else [SlotSet("stage", stage_without_booking(tracker))]
    return [SlotSet("booking", booking | offered_to(place)), *left, *offered]


def offered_to(place: Place) -> dict[str, str]:
    """What the slot `booking` keeps of an offer, so that a yes in words takes it."""
    return {EARLIER: str(place["id"])} if place.get("offer") else {}


def say_place(dispatcher: CollectingDispatcher, tracker: Tracker, place: Place, wording: Wording) -> list[EventType]:
    """Say where someone stands on the list, or what time is offered to them; the latter a yes takes up."""
    if offer := place.get("offer"):
        response = "utter_offer_earlier"
        until = as_spoken(offer["expires_at"])
        text = wording.text(response, when=as_spoken(offer["start"]), who=offer["practitioner"], until=until)
    else:
        has_email = tracker.get_slot("booking_email") not in (None, LEFT_OUT)
        response = "utter_waiting" if has_email else "utter_waiting_without_email"
        service = wording.text(f"utter_service_{place['service']}")
        text = wording.text(response, service=service, position=place["position"])
    buttons = [
        {**button, "payload": button["payload"].replace("PLACE", str(place["id"]))}
        for button in wording.buttons(response)
    ]
    dispatcher.utter_message(text=text, buttons=buttons)
    return [SlotSet("offer", "earlier")] if place.get("offer") else []


class ActionAnswerWaitlist(Action):
    """Take the time that came free, let it go to the next, or leave the list: by button, or by a yes or no in words."""

    def name(self) -> str:
        return "action_answer_waitlist"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        place, answer = answer_told(tracker)
        if answer == "leave" and not place and not (place := await place_of(tracker)):
            dispatcher.utter_message(response="utter_not_waiting")
            return left_form(tracker)
        booking = {name: value for name, value in (tracker.get_slot("booking") or {}).items() if name != EARLIER}
        done: list[EventType] = [SlotSet("offer", None), *left_form(tracker)]
        try:
            if answer == "claim":
                appointment = await booking_api.claim(tracker.sender_id, place)
                is_move = appointment["reference"] in {each["reference"] for each in booking.get("appointments") or ()}
                say_booked(dispatcher, tracker, appointment, Wording(domain), is_move=is_move)
                booking["appointments"] = await booking_api.bookings(tracker.sender_id)
                done = [SlotSet("stage", "booked"), *done]
            elif answer == "decline":
                declined = await booking_api.decline(tracker.sender_id, place)
                say_place(dispatcher, tracker, declined, Wording(domain))
            else:
                await booking_api.leave_waitlist(tracker.sender_id, place)
                dispatcher.utter_message(response="utter_left_waitlist")
        except BookingFailedError as failure:
            gone = failure.reason in ("offer-lapsed", booking_api.TAKEN, booking_api.NOT_FOUND)
            dispatcher.utter_message(response="utter_earlier_gone" if gone else response_to(failure))
        return [SlotSet("booking", booking), *done]


async def place_of(tracker: Tracker) -> str:
    """The visitor's place on the list: for the service named, else the latest; empty where there is none."""
    with suppress(BookingFailedError):
        places = await booking_api.waiting(tracker.sender_id)
        service = service_told(VisitorMessage.latest(tracker))
        meant = [each for each in places if each["service"] == service] or places
        return str(meant[-1]["id"]) if meant else ""
    return ""


def answer_told(tracker: Tracker) -> tuple[str, str]:
    """Which place on the list is meant, and what is to become of it: claim, decline or leave.

    The place is empty where somebody says in words that they leave.
    """
    message = VisitorMessage.latest(tracker)
    if message.payload.get("place"):
        return str(message.payload["place"]), str(message.payload.get("value"))
    if message.intent == "answer_waitlist":
        return "", "leave"
    place = str((tracker.get_slot("booking") or {}).get(EARLIER))
    return place, "claim" if message.intent == "affirm" else "decline"
