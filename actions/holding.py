"""Keeps a chosen time while name and number are asked, and gives it back when the visitor leaves."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import booking_api
from actions.booking import BOTH
from actions.booking_api import BookingFailedError
from actions.facts import CaseFile
from actions.going_on import has_complaint
from actions.pairs import as_slot
from actions.spoken import as_spoken

Slot = dict[str, Any]
HELD = "held"
"""Under this key the slot `booking` keeps which time is held, and until when."""


async def keep(conversation: str, slot: Slot) -> dict[str, Any]:
    """Hold a time. Raises BookingFailedError where it is gone or cannot be had."""
    hold = booking_api.hold_pair if slot["service"] == BOTH else booking_api.hold
    kept = await hold(conversation, slot["token"])
    return {"token": slot["token"], "expires_at": kept["expires_at"]}


def alternatives_in(failure: BookingFailedError) -> list[dict[str, Any]]:
    """What the diary has beside a time that is gone."""
    return [as_slot(each) if "slots" in each else each for each in failure.problem.get("alternatives") or ()]


def has_lapsed(booking: Mapping[str, Any], now: str | None) -> bool:
    """Whether the time that was held is so no longer at this moment."""
    held = booking.get(HELD)
    if not held or not now:
        return False
    return datetime.fromisoformat(now) >= datetime.fromisoformat(held["expires_at"])


def minutes_left(held: Mapping[str, Any], now: str | None) -> int:
    """Whole minutes for which a time is held, at least one."""
    if not now:
        return 1
    left = datetime.fromisoformat(held["expires_at"]) - datetime.fromisoformat(now)
    return max(1, round(left.total_seconds() / 60))


def say_kept(dispatcher: CollectingDispatcher, slot: Slot, held: Mapping[str, Any], now: str | None) -> None:
    minutes = minutes_left(held, now)
    dispatcher.utter_message(
        response="utter_held" if minutes > 1 else "utter_held_a_minute",
        when=as_spoken(slot["start"]),
        who=slot["practitioner"],
        minutes=minutes,
    )


async def let_go(tracker: Tracker) -> list[EventType]:
    """Give back what is held. A diary that cannot be reached gives it back itself when the time is up."""
    booking = dict(tracker.get_slot("booking") or {})
    if booking.pop(HELD, None) is None:
        return []
    with suppress(BookingFailedError):
        await booking_api.release(tracker.sender_id)
    return [SlotSet("booking", booking), SlotSet("booking_time", None), SlotSet("booking_confirmed", None)]


class ActionDeactivateLoop(Action):
    """Closes a form, as Rasa's own action of this name does; whoever leaves a booking keeps no time from others."""

    def name(self) -> str:
        return "action_deactivate_loop"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        closed = [ActiveLoop(None), SlotSet("requested_slot", None)]
        if tracker.active_loop_name != "booking_form":
            return closed
        return [*await let_go(tracker), SlotSet("stage", stage_without_booking(tracker)), *closed]


def stage_without_booking(tracker: Tracker) -> str:
    """Where the conversation stands once nobody is choosing a time any more."""
    if (tracker.get_slot("booking") or {}).get("appointments"):
        return "booked"
    return "result" if has_complaint(CaseFile.from_slot(tracker.get_slot("case"))) else "complaint"
