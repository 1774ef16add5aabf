"""Questions about the visit that is being made or is booked: what to bring, how long it takes, with whom.

The same words mean a treatment where no visit is spoken of; then the evidence sheet's answers stand.
"""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.holding import HELD, minutes_left
from actions.message import VisitorMessage
from actions.pairs import visits_of
from actions.spoken import as_spoken, minutes_long
from actions.wording import Wording

Visit = dict[str, Any]
ABOUT_A_TREATMENT = re.compile(
    r"\b(?:botox|toxin|injections?|inject|jabs?|treatments?|medicines?|medication|tablets?|splints?"
    r"|work|last|wear off)\b",
    re.I,
)
WHAT_TO_BRING = re.compile(
    r"\b(?:what|anything|something|should|must|need)\b.*\b(?:bring|take with me|have with me)\b"
    r"|\bbring (?:anything|something)\b",
    re.I,
)
WITH_WHOM = re.compile(
    r"\bwho\b.*\b(?:see|seeing|with|dentist|doctor|neurologist|treat|be)\b|\bwhich (?:dentist|doctor|neurologist)\b"
    r"|\b(?:is|was|will) (?:it|that|this)(?: be)?(?: still| also)? with\b|\bthe same (?:dentist|doctor|neurologist)\b",
    re.I,
)
MUST_GIVE_AN_ADDRESS = re.compile(
    r"\b(?:have to|need to|need|must|required?|compulsory|optional|without)\b.*\be-?mail\b", re.I
)
HOW_LONG_IS_IT_HELD = re.compile(
    r"^(?!.*\b(?:data|details?|answers|records?|information|e-?mail)\b)(?:"
    r".*\bhow (?:long|many minutes)\b.*\byou\b.*\b(?:hold|holding|keep|keeping|reserve|save)\b"
    r"|.*\bhow (?:long|many minutes)\b.*\b(?:held|kept|reserved|saved)\b"
    r"|.*\bbefore (?:it|(?:the|my|that) (?:slot|time|appointment)) (?:goes|is gone|expires|lapses|runs out)\b"
    r"|.*\byou (?:please )?(?:hold|keep|reserve|save|holding|keeping) "
    r"(?:it|(?:that|the|my|this) (?:slot|time|appointment|place)|that)\b)",
    re.I | re.S,
)
HOW_LONG = re.compile(r"\bhow (?:long|many minutes)\b.*\b(?:it|visit|appointment|take|be|there|need)\b", re.I)


def answer_about_visit(dispatcher: CollectingDispatcher, tracker: Tracker, wording: Wording) -> bool:
    """Say what was asked of the visit; False where nothing was, or where no visit is spoken of."""
    said = VisitorMessage.latest(tracker).said or ""
    visits = spoken_of(tracker)
    if not visits or ABOUT_A_TREATMENT.search(said):
        return False
    if WHAT_TO_BRING.search(said):
        for service in dict.fromkeys(visit["service"] for visit in visits):
            dispatcher.utter_message(response="utter_visit_bring", bring=wording.text(f"utter_bring_{service}"))
        return True
    if WITH_WHOM.search(said):
        for visit in visits:
            when = as_spoken(visit["start"])
            dispatcher.utter_message(response="utter_visit_with", when=when, who=visit["practitioner"])
        return True
    if MUST_GIVE_AN_ADDRESS.search(said):
        dispatcher.utter_message(response="utter_email_is_optional")
        return True
    if HOW_LONG_IS_IT_HELD.search(said) and tracker.active_loop_name:
        say_how_long_held(dispatcher, tracker)
        return True
    if HOW_LONG.search(said):
        for visit in visits:
            dispatcher.utter_message(
                response="utter_visit_takes", who=visit["practitioner"], minutes=minutes_long(visit)
            )
        return True
    return False


def say_how_long_held(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """The minutes a time picked is still kept for, else those that one picked now would be."""
    held = (tracker.get_slot("booking") or {}).get(HELD)
    if held and tracker.get_slot("booking_time"):
        minutes = minutes_left(held, VisitorMessage.latest(tracker).metadata.get("now"))
        dispatcher.utter_message(response="utter_held_for_minutes", minutes=minutes)
    else:
        clinic = tracker.get_slot("clinic") or {}
        dispatcher.utter_message(response="utter_would_hold_for_minutes", minutes=clinic.get("hold_minutes"))


def spoken_of(tracker: Tracker) -> list[Visit]:
    """What is being booked: the time picked, else the first one shown; with no booking under way, what is booked."""
    booking = tracker.get_slot("booking") or {}
    if tracker.active_loop_name == "booking_form":
        shown = tracker.get_slot("booking_time") or next(iter(booking.get("offered") or ()), None)
        return visits_of(shown) if shown else []
    return list(booking.get("appointments") or ()) if tracker.get_slot("stage") == "booked" else []
