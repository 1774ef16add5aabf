"""The form that makes an appointment: service, time, name, phone, e-mail and a yes, in whatever order they come."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import FormValidationAction

from actions import booking_api, times
from actions.asking import question_for
from actions.booking import (
    BOTH,
    ONLY_A_PICK,
    bookable_services,
    chosen_time,
    needed,
    service_told,
)
from actions.booking_api import BookingFailedError
from actions.contact import LEFT_OUT, email_told, name_told
from actions.facts import CaseFile
from actions.going_on import has_complaint
from actions.holding import HELD, alternatives_in, has_lapsed, keep, say_kept
from actions.message import VisitorMessage
from actions.reading_bookings import Reading, read, say_what_is_wrong
from actions.wishes import SOMEONE_ELSE

ANSWERED_BY_RULES = (
    "ask_clinic",
    "ask_question",
    "ask_why",
    "ask_repeat",
    "cancel_appointment",
    "change_answer",
    "delete_data",
    "express_self_harm",
    "goodbye",
    "join_waitlist",
    "request_human",
    "restart",
    "show_appointment",
    "stop",
)
LEAVES = ("cancel_appointment", "restart", "stop")
"""What ends a booking, though a time or a service is named in it."""
SMALL_TALK = ("thank", "insult")
SURE = 0.6
"""How sure an intent must be to be taken for one where something else was asked: names are like anything."""


class ValidateBookingForm(FormValidationAction):
    """Reads the message for what the form asked; what does not fit is explained and asked for again."""

    def name(self) -> str:
        return "validate_booking_form"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        asked = tracker.get_slot("requested_slot")
        message = VisitorMessage.latest(tracker)
        is_open = tracker.active_loop_name == "booking_form" and asked is not None
        case = CaseFile.from_slot(tracker.get_slot("case"))
        if is_open and (tracker.get_slot("alarm") or is_digression(message, asked) or is_new_complaint(case)):
            return [SlotSet("requested_slot", asked)]  # given nothing, the form leaves the turn to the rules
        reading = Reading(tracker, message, asked if is_open else None, dict(tracker.get_slot("booking") or {}))
        read(reading)
        if reading.slot("booking_service") is None:
            reading.told |= service_of_the_result(case, reading.booking)
        try:
            await look_up_wish(reading)
            await hold_time(reading, dispatcher)
        except BookingFailedError as failure:
            dispatcher.utter_message(response=times.response_to(failure))
            return [SlotSet("booking_time", None), SlotSet("requested_slot", None)]
        if is_open and not reading.is_understood and not case.latest_facts:
            say_what_is_wrong(dispatcher, reading)
        slots = {**tracker.slots, **reading.told, "booking": reading.booking}
        missing = next((slot for slot in needed(slots) if slots.get(slot) is None), None)
        events = [SlotSet(name, value) for name, value in reading.told.items()]
        if missing is not None and tracker.get_slot("stage") != "with_staff":
            events.append(SlotSet("stage", "booking"))
        return [
            *events,
            SlotSet("booking", reading.booking),
            SlotSet("offer", None),
            SlotSet("answer", None),
            SlotSet("requested_slot", missing),
        ]


def is_digression(message: VisitorMessage, asked: str | None) -> bool:
    """Whether a rule has the answer. A name can look like anything but a sure question or a wish to stop."""
    if asked == "booking_name" and name_told(message) is not None and message.confidence < SURE:
        return False
    leaves = message.intent in LEAVES and message.confidence >= SURE
    if asked == "booking_service" and service_told(message) is not None:
        return leaves  # "a dentist" is also someone to talk to
    if asked == "booking_time" and (times.wishes_other_time(message) or picks_a_time(message)):
        wants_a_person = message.intent == "request_human" and SOMEONE_ELSE.search(message.said or "") is None
        waits_or_asks = message.intent in ("join_waitlist", "ask_clinic") and message.confidence >= SURE
        return leaves or wants_a_person or waits_or_asks
    if ONLY_A_PICK.match(message.said or "") or (asked == "booking_email" and says_there_is_none(message)):
        return False
    if message.intent in ANSWERED_BY_RULES:
        return True
    return message.intent in SMALL_TALK and asked != "booking_name"


def picks_a_time(message: VisitorMessage) -> bool:
    """Whether it names one of several times, whichever they are."""
    any_list = [{"token": ""}] * 9
    return chosen_time(message, any_list) is not None


def says_there_is_none(message: VisitorMessage) -> bool:
    """ "I haven't got one" answers the question for an address, where it is not surely something else."""
    return email_told(message) == LEFT_OUT and message.confidence < SURE


def is_new_complaint(case: CaseFile) -> bool:
    """Whether the message told of something that has to be asked about before a booking."""
    return bool(case.latest_facts) and has_complaint(case) and question_for(case) is not None


def service_of_the_result(case: CaseFile, booking: dict[str, Any]) -> dict[str, str]:
    """Whom the result sends to: both where it is two. Nothing when it sends to nobody here."""
    services = bookable_services(case, booking)
    if booking.get("moving") or not services:
        return {}
    return {"booking_service": services[0] if len(services) == 1 or booking.get("waits") else BOTH}


async def look_up_wish(reading: Reading) -> None:
    """Ask the diary about a wish. A time named exactly and free is taken as picked; else the times are shown."""
    booking = reading.booking
    if "wish" not in booking or reading.slot("booking_service") is None or needs_no_time(booking):
        return
    before, service = reading.tracker.get_slot("booking_time"), reading.slot("booking_service")
    found = await times.find(reading.tracker, booking, booking.pop("wish"), picked=before, service=service)
    picked = found.pop("picked", None)
    if before is not None and not found.get("understood", True):
        reading.is_understood = False
        return  # what was picked stands; nothing is made of what may have been no wish at all
    if picked is None:
        booking["found"] = found
    reading.tell(booking_time=picked)


def needs_no_time(booking: dict[str, Any]) -> bool:
    return bool(booking.get("waits"))


async def hold_time(reading: Reading, dispatcher: CollectingDispatcher) -> None:
    """Hold a time that was just picked, and hold it again if its minutes have run out. Raises BookingFailedError."""
    booking, slot = reading.booking, reading.slot("booking_time")
    if slot is None:
        if booking.pop(HELD, None):
            await booking_api.release(reading.tracker.sender_id)
        return
    is_new = "booking_time" in reading.told
    lapsed = not is_new and has_lapsed(booking, reading.now)
    if not is_new and not lapsed:
        return
    try:
        booking[HELD] = await keep(reading.tracker.sender_id, slot)
    except BookingFailedError as failure:
        booking.pop(HELD, None)
        if failure.reason != booking_api.TAKEN:
            raise
        if booking.get("moving"):
            return  # its own old time may be what is in the way; the move itself is sure
        dispatcher.utter_message(response="utter_hold_lapsed" if lapsed else "utter_slot_taken")
        booking["alternatives"] = alternatives_in(failure)
        reading.told |= {"booking_time": None, "booking_confirmed": None}
        return
    if lapsed:
        dispatcher.utter_message(response="utter_hold_renewed")
    elif not booking.get("moving"):
        say_kept(dispatcher, slot, booking[HELD], reading.now)


class ActionAskBookingService(Action):
    """Ask whom to see, where the result does not say it."""

    def name(self) -> str:
        return "action_ask_booking_service"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        dispatcher.utter_message(response="utter_ask_booking_service")
        return [SlotSet("question", None), SlotSet("stage", "booking")]
