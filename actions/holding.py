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
from actions.booking_api import BookingFailedError
from actions.spoken import as_spoken

Slot = dict[str, Any]
HELD = "held"
"""Under this key the slot `booking` keeps which time is held, and until when."""


async def keep(conversation: str, slot: Slot) -> dict[str, Any]:
    """Hold a time. Raises BookingFailedError where it is gone or cannot be had."""
    kept = await booking_api.hold(conversation, slot["token"])
    return {"token": slot["token"], "expires_at": kept["expires_at"]}


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
    dispatcher.utter_message(
        response="utter_held", when=as_spoken(slot["start"]), who=slot["practitioner"], minutes=minutes_left(held, now)
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
        released = await let_go(tracker) if tracker.active_loop_name == "booking_form" else []
        return [*released, ActiveLoop(None), SlotSet("requested_slot", None)]
