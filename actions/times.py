"""Asks the diary for times that fit what the visitor wishes, and shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT

from actions import booking_api
from actions.booking import BOTH, ORDER, SERVICES
from actions.booking_api import BookingFailedError
from actions.facts import CaseFile
from actions.message import VisitorMessage
from actions.pairs import as_slot, line_of, visits_of
from actions.spoken import zone_named
from actions.wishes import (
    EARLIER,
    LATER,
    LEANING,
    SOMEONE_ELSE,
    Wanted,
    at_the_same_time,
    clock_of,
    names_no_day,
    wanted,
)
from actions.wording import Wording
from clinical.assess import assess

SHOWN = 3
LOOKED_THROUGH = 20
A_MINUTE = timedelta(minutes=1)
WHY_NOT_AS_WISHED = (
    *("none_in_window", "none_earlier", "past", "beyond_urgency", "beyond_diary", "nobody_else", "next_session"),
)
Offer = dict[str, Any]


def wishes_other_time(message: VisitorMessage) -> bool:
    """Whether the message is about when, or with whom, whatever was asked."""
    if message.intent == "more_times" or message.value("time_wish"):
        return True
    said = message.said or ""
    return any(pattern.search(said) for pattern in (LATER, EARLIER, SOMEONE_ELSE, *LEANING))


class ActionAskBookingTime(Action):
    """Show free times; say so plainly when there are none, or when the diary cannot be reached."""

    def name(self) -> str:
        return "action_ask_booking_time"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        booking = dict(tracker.get_slot("booking") or {})
        wish, found, alternatives = (booking.pop(name, None) for name in ("wish", "found", "alternatives"))
        try:
            stay = alternatives or ([] if found or wish else booking.get("offered"))
            offer: Offer = {"slots": stay} if stay else found or await find(tracker, booking, wish)
        except BookingFailedError as failure:
            dispatcher.utter_message(response=response_to(failure))
            return closed(booking)
        if not offer["slots"] and tracker.get_slot("booking_service") == BOTH:
            return one_after_the_other(dispatcher, booking)
        if not offer["slots"]:
            say_there_are_none(dispatcher, tracker, offer)
            return closed(booking)
        unclear = 0 if offer.get("understood", True) else int(booking.get("unclear") or 0) + 1
        show(dispatcher, offer["slots"], opening_for(offer, unclear), tracker, Wording(domain), first_day_in(offer))
        return [
            SlotSet("booking", {**booking, "offered": offer["slots"], "unclear": unclear}),
            SlotSet("question", None),
            SlotSet("stage", "booking"),
        ]


def say_there_are_none(dispatcher: CollectingDispatcher, tracker: Tracker, offer: Offer) -> None:
    if offer.get("note") == "next_session":
        dispatcher.utter_message(response="utter_no_times_next_session", first_day=first_day_in(offer))
        return
    is_today = assess(CaseFile.from_slot(tracker.get_slot("case")).facts).urgency == "same_day"
    dispatcher.utter_message(response="utter_no_times_today" if is_today else "utter_no_times")


def first_day_in(offer: Offer) -> str:
    """The first day on which the next injections may be given, where the diary holds the visitor back."""
    first = offer.get("not_before")
    return f"{datetime.fromisoformat(first):%-d %B %Y}" if first else ""


def one_after_the_other(dispatcher: CollectingDispatcher, booking: dict[str, Any]) -> list[dict[str, Any]]:
    """No day has time for both: the first visit is looked for by itself, and the other is offered after it."""
    dispatcher.utter_message(response="utter_no_times_for_both")
    return [SlotSet("booking", booking), SlotSet("booking_service", SERVICES[0]), FollowupAction("booking_form")]


def closed(booking: dict[str, Any]) -> list[dict[str, Any]]:
    return [ActiveLoop(None), SlotSet(REQUESTED_SLOT, None), SlotSet("booking_time", None), SlotSet("booking", booking)]


def zone_of(tracker: Tracker) -> str:
    """The clinic's zone, for times that bring none of their own."""
    return str((tracker.get_slot("clinic") or {}).get("time_zone") or "UTC")


async def find(
    tracker: Tracker,
    booking: dict[str, Any],
    wish: str | None,
    picked: dict[str, Any] | None = None,
    service: str | None = None,
) -> Offer:
    """What the diary offers. A wish it cannot read is never guessed at: the times shown before stand again."""
    shown = list(booking.get("offered") or ())
    ask = Asking(tracker, booking, service)
    if not wish:
        return await ask(SHOWN)
    moved = visit_moved(booking)
    names = sorted({slot["practitioner"] for slot in shown})
    want = wanted(at_the_same_time(wish, picked or moved), shown, picked or (None if shown else moved), names)
    if want.wish is None and not want.is_filtered and not want.after and not want.before:
        return await ask(SHOWN)
    limit = LOOKED_THROUGH if want.is_filtered else SHOWN
    offer = await ask(limit, wish=want.wish, **want.limits)
    if offer.get("note") == "none_in_window" and want.wish and names_no_day(want.wish):
        on_any_day = await ask(limit, wish=f"any day {want.wish}", **want.limits)  # "before 9" need not be tomorrow
        offer = offer if on_any_day.get("note") else on_any_day
    if not offer.get("understood", True):
        stay = shown or (await ask(SHOWN))["slots"]
        return {**offer, "slots": stay, "note": "past" if want.is_gone_by else offer.get("note")}
    fitting = chosen(offer["slots"], want)
    if not fitting and want.is_filtered and want.after and want.before:
        offer = await ask(limit, **replace(want, after=None, before=None).limits)  # not on that day: on any
        fitting = chosen(offer["slots"], want)
    offer["picked"] = meant(offer, want, shown, fitting)
    if fitting:
        return {**offer, "slots": fitting}
    stay = shown or offer["slots"][:SHOWN] or (await ask(SHOWN))["slots"]
    return {**offer, "slots": stay, "note": note_for(want, offer.get("note"))}


def chosen(slots: list[dict[str, Any]], want: Wanted) -> list[dict[str, Any]]:
    """Those that fit, at most as many as are shown; nearest to a time that is to stay as it is, where one is."""
    fitting = [slot for slot in slots if want.fits(slot)]
    if want.near is None:
        return fitting[:SHOWN]
    near = datetime.fromisoformat(want.near)
    nearest = sorted(fitting, key=lambda slot: abs(datetime.fromisoformat(slot["start"]) - near))[:SHOWN]
    return sorted(nearest, key=lambda slot: str(slot["start"]))


def visit_moved(booking: dict[str, Any]) -> dict[str, Any] | None:
    """The visit that is being moved: "an hour later" than that, while no other times are on the screen."""
    booked = booking.get("appointments") or ()
    return next((each for each in booked if each["reference"] == booking.get("moving")), None)


class Asking:
    """Asks the diary on behalf of one conversation, for one service."""

    def __init__(self, tracker: Tracker, booking: dict[str, Any], service: str | None) -> None:
        self.conversation = tracker.sender_id
        self.service = service or tracker.get_slot("booking_service")
        self.moving = booking.get("moving")
        self.order = booking.get(ORDER)

    async def __call__(self, limit: int, **wanted: str | None) -> Offer:
        if self.service == BOTH:
            found = await booking_api.find_pairs(
                self.conversation, limit=SHOWN, wish=wanted.get("wish"), after=wanted.get("after"), order=self.order
            )
            return {**found, "slots": [as_slot(pair) for pair in found["pairs"]]}
        return await booking_api.find_offers(self.conversation, self.service, limit=limit, moving=self.moving, **wanted)


def note_for(want: Wanted, told: str | None) -> str:
    """Why none of what was asked for is shown; `told` is the diary's own reason."""
    if want.before and not want.is_filtered and not want.wish:
        return "none_earlier"
    return told or ("nobody_else" if want.not_with else "none_in_window")


def meant(
    offer: Offer, want: Wanted, shown: list[dict[str, Any]], fitting: list[dict[str, Any]]
) -> dict[str, Any] | None:
    """The one time that an exact wish names: of those shown, else of those that are free."""
    exact = [window for window in offer.get("windows") or () if is_exact(window)]
    if not exact or len(exact) < len(offer["windows"]) or offer.get("note"):
        return None
    at_that_time = {slot["start"] for slot in offer["slots"]}  # as the diary reads the wish: by the clocks of each site
    named = [slot for slot in shown if slot["start"] in at_that_time and want.fits(slot)]
    if len(named) == 1:
        return named[0]
    if want.is_clock_time and len(want.days) > 1:
        clocks = {clock_of(window["start"]) for window in exact}
        by_clock = [slot for slot in shown if clock_of(slot["start"]) in clocks]
        return by_clock[0] if len(by_clock) == 1 else None
    return fitting[0] if len(fitting) == 1 and len(exact) == 1 else None


def is_exact(window: dict[str, Any]) -> bool:
    if not window.get("start") or not window.get("end"):
        return False
    return datetime.fromisoformat(window["end"]) - datetime.fromisoformat(window["start"]) <= A_MINUTE


def opening_for(offer: Offer, unclear: int = 0) -> str:
    """Which sentence goes before the times; `unclear` counts the wishes not understood, one after the other."""
    note = offer.get("note")
    if note in WHY_NOT_AS_WISHED:
        return f"utter_times_{note}"
    if not unclear:
        return "utter_times"
    return "utter_wish_not_understood" if unclear == 1 else "utter_wish_not_understood_twice"


def response_to(failure: BookingFailedError) -> str:
    if failure.reason == booking_api.REFUSED:
        return "utter_booking_refused"
    if failure.reason == booking_api.TOO_SOON:
        return "utter_too_soon_for_session"
    return "utter_diary_unreachable"


def show(
    dispatcher: CollectingDispatcher,
    slots: list[dict[str, Any]],
    opening: str,
    tracker: Tracker,
    wording: Wording,
    first_day: str,
) -> None:
    """The times as text, numbered to be named by number, and as a card whose entries are picked by their payload."""
    zone = zone_of(tracker)
    closing = wording.text("utter_times_closing", zone=zone_named(slots[0], zone, wording))
    if in_several_zones := len({visit.get("time_zone") for slot in slots for visit in visits_of(slot)}) > 1:
        closing = wording.text("utter_times_closing_several_zones")
    lines = [line_of(slot, number, wording, names_zone=in_several_zones) for number, slot in enumerate(slots, 1)]
    card = {
        "kind": "slots",
        "time_zone": slots[0].get("time_zone") or zone,
        "slots": [{**slot, "payload": payload_of(slot)} for slot in slots],
    }
    dispatcher.utter_message(
        text="\n".join(
            [
                wording.text(opening, **phone_of(tracker), first_day=first_day),
                *lines,
                closing,
            ]
        ),
        buttons=wording.buttons("utter_times_closing"),
        json_message={"card": card, "question": {"id": "booking_time", "kind": "text"}},
    )


def phone_of(tracker: Tracker) -> dict[str, str]:
    return {name: str(tracker.get_slot(name)) for name in ("clinic_name", "clinic_phone")}


def payload_of(slot: dict[str, Any]) -> str:
    return f'/choose_slot{{"slot":"{slot["token"]}"}}'
