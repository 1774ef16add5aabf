"""Asks the diary for times that fit what the visitor wishes, and shows them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT

from actions import booking_api
from actions.booking import as_spoken
from actions.booking_api import BookingFailedError
from actions.message import VisitorMessage
from actions.wording import Wording

SHOWN = 3
LOOKED_THROUGH = 20
LATER = re.compile(r"\b(later|after that|too early)\b", re.I)
THAT_DAY = re.compile(r"\b(that|same) day\b", re.I)
SOMEONE_ELSE = re.compile(
    r"\b(different|another|other)\s+(dentist|doctor|neurologist|specialist|person|practitioner|clinician)\b"
    r"|\bsomeone else\b",
    re.I,
)


def wishes_other_time(message: VisitorMessage) -> bool:
    """Whether the message is about when, or with whom, whatever was asked."""
    if message.intent == "more_times" or message.value("time_wish"):
        return True
    said = message.said or ""
    return bool(LATER.search(said) or SOMEONE_ELSE.search(said))


class ActionAskBookingTime(Action):
    """Show free times; say so plainly when there are none, or when the diary cannot be reached."""

    def name(self) -> str:
        return "action_ask_booking_time"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        booking = dict(tracker.get_slot("booking") or {})
        wish, alternatives = booking.pop("wish", None), booking.pop("alternatives", None)
        try:
            offer = {"slots": alternatives} if alternatives else await offer_for(tracker, booking, wish)
        except BookingFailedError as failure:
            dispatcher.utter_message(response=response_to(failure))
            return [ActiveLoop(None), SlotSet(REQUESTED_SLOT, None), SlotSet("booking_time", None)]
        slots = offer["slots"]
        if not slots:
            dispatcher.utter_message(response="utter_no_times")
            return [ActiveLoop(None), SlotSet(REQUESTED_SLOT, None)]
        show(dispatcher, slots, opening_for(offer, wish), Wording(domain))
        return [
            SlotSet("booking", {**booking, "offered": slots}),
            SlotSet("question", None),
            SlotSet("stage", "booking"),
        ]


async def offer_for(tracker: Tracker, booking: dict[str, Any], wish: str | None) -> dict[str, Any]:
    """What the diary offers. A wish it cannot read gets the same times as no wish."""
    service, shown = tracker.get_slot("booking_service"), booking.get("offered") or []
    if wish and shown and (LATER.search(wish) or SOMEONE_ELSE.search(wish)):
        return await offer_beside(tracker.sender_id, service, wish, shown)
    offer = await booking_api.find_offers(tracker.sender_id, service, wish=wish, limit=SHOWN)
    if offer["slots"] or not wish:
        return offer
    plain = await booking_api.find_offers(tracker.sender_id, service, limit=SHOWN)
    return {**offer, "slots": plain["slots"]}


async def offer_beside(conversation: str, service: str, wish: str, shown: list[dict[str, Any]]) -> dict[str, Any]:
    """Times relative to those shown: later, later that day, with someone else."""
    after = shown[-1 if LATER.search(wish) else 0]["start"]
    offer = await booking_api.find_offers(conversation, service, after=after, limit=LOOKED_THROUGH)
    slots = offer["slots"]
    if THAT_DAY.search(wish):
        slots = [slot for slot in slots if day_of(slot) == day_of(shown[0])]
    if SOMEONE_ELSE.search(wish):
        seen = {slot["practitioner"] for slot in shown}
        slots = [slot for slot in slots if slot["practitioner"] not in seen]
    if not slots:
        return {**offer, "slots": shown, "note": "none_in_window"}
    return {**offer, "slots": slots[:SHOWN]}


def day_of(slot: dict[str, Any]) -> Any:
    return datetime.fromisoformat(slot["start"]).date()


def opening_for(offer: dict[str, Any], wish: str | None) -> str:
    """Which sentence goes before the times."""
    if wish and not offer.get("understood", True):
        return "utter_wish_not_understood"
    if offer.get("note") in ("none_in_window", "past", "beyond_urgency"):
        return f"utter_times_{offer['note']}"
    return "utter_times"


def response_to(failure: BookingFailedError) -> str:
    if failure.reason == booking_api.REFUSED:
        return "utter_booking_refused"
    return "utter_diary_unreachable"


def show(dispatcher: CollectingDispatcher, slots: list[dict[str, Any]], opening: str, wording: Wording) -> None:
    """The times as text and as a card, whose entries are picked by their payload."""
    lines = [wording.text("utter_time", when=as_spoken(slot["start"]), who=slot["practitioner"]) for slot in slots]
    card = {
        "kind": "slots",
        "slots": [{**slot, "payload": payload_of(slot)} for slot in slots],
    }
    text = "\n".join([wording.text(opening), *lines, wording.text("utter_times_closing")])
    dispatcher.utter_message(
        text=text,
        buttons=wording.buttons("utter_times_closing"),
        json_message={"card": card, "question": {"id": "booking_time", "kind": "text"}},
    )


def payload_of(slot: dict[str, Any]) -> str:
    return f'/choose_slot{{"slot":"{slot["token"]}"}}'
