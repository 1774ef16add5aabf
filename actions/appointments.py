"""Before an appointment is made: offering one, and asking for one."""

from __future__ import annotations

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asking import question_for
from actions.booking import BOTH, bookable_services, service_told
from actions.contact import RELATIVES, without_details
from actions.facts import CaseFile
from actions.going_on import has_complaint
from actions.message import VisitorMessage
from actions.spoken import as_spoken
from actions.wording import Wording
from clinical.assess import assess

FOR_SOMEONE_ELSE = re.compile(
    rf"\bfor (?:my|our|the|a) (?:\w+ )?(?:{RELATIVES}|friend)\b|\bfor (?:someone|somebody) else\b", re.I
)
"""Said once a visit is booked: the answers given so far are not that person's."""
LEVELS_BOOKED_LATER = ("same_day",)


class ActionOfferBooking(Action):
    """Offer to book whom the result names, where that is allowed and this clinic has them."""

    def name(self) -> str:
        return "action_offer_booking"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        wording = Wording(domain)
        case = CaseFile.from_slot(tracker.get_slot("case"))
        assessment = assess(case.facts)
        if assessment.urgency is None:
            return []
        services = bookable_services(case, tracker.get_slot("booking") or {})
        today = [referral.token for referral in assessment.referrals]
        if assessment.urgency == "same_day" and "dental" not in today:
            dispatcher.utter_message(response="utter_ask_help_sought")
        elif assessment.urgency == "same_day":
            dispatcher.utter_message(response="utter_offer_today", buttons=wording.buttons("utter_book_dental"))
            return [SlotSet("offer", "book")]
        elif services:
            return offered(dispatcher, services, wording)
        else:
            dispatcher.utter_message(response="utter_nothing_to_book")
        return [SlotSet("offer", None)]


def offered(dispatcher: CollectingDispatcher, services: list[str], wording: Wording) -> list[dict[str, Any]]:
    """Ask whether to look for a time, with whom the result names."""
    both = [BOTH] if len(services) > 1 else []
    buttons = [button for service in (*both, *services) for button in wording.buttons(f"utter_book_{service}")]
    dispatcher.utter_message(response="utter_offer_both" if both else "utter_offer_booking", buttons=buttons)
    return [SlotSet("offer", "book")]


class ActionNoteService(Action):
    """Someone asks for an appointment, and the form follows; but questions about a complaint come before it."""

    def name(self) -> str:
        return "action_note_service"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        message = VisitorMessage.latest(tracker)
        service, booking = service_told(message), dict(tracker.get_slot("booking") or {})
        events = [SlotSet("booking_service", service)] if service is not None else []
        if message.said and message.value("time_wish"):
            booking["wish"] = without_details(message)
        booking.pop("moving", None)
        events.append(SlotSet("booking", booking))
        if has_complaint(case) and question_for(case) is not None:
            dispatcher.utter_message(response="utter_questions_before_booking")
            return events if tracker.active_loop_name else [*events, FollowupAction("triage_form")]
        if booking.get("appointments") and FOR_SOMEONE_ELSE.search(message.said or ""):
            dispatcher.utter_message(response="utter_one_person_a_chat")
            return [*events, SlotSet("offer", None), FollowupAction("action_listen")]
        booked = next((each for each in booking.get("appointments") or () if each["service"] == service), None)
        if booked is not None:
            dispatcher.utter_message(response="utter_booked_already", when=as_spoken(booked["start"]))
            return [*events, SlotSet("offer", None), FollowupAction("action_listen")]
        has_sought_help = bool(booking.get("help_sought"))
        if assess(case.facts).urgency in LEVELS_BOOKED_LATER and not (has_sought_help or may_be_seen_here_today(case)):
            dispatcher.utter_message(response="utter_ask_help_sought")
            return [*events, FollowupAction("action_listen")]
        return events


class ActionConfirmHelpSought(Action):
    """They have spoken to someone today; what can wait may now be booked."""

    def name(self) -> str:
        return "action_confirm_help_sought"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        wording = Wording(domain)
        dispatcher.utter_message(response="utter_help_sought")
        services = bookable_services(CaseFile.from_slot(tracker.get_slot("case")), tracker.get_slot("booking") or {})
        sought = SlotSet("booking", {**(tracker.get_slot("booking") or {}), "help_sought": True})
        return [sought, *offered(dispatcher, services, wording)] if services else [sought]


def may_be_seen_here_today(case: CaseFile) -> bool:
    return "dental" in {referral.token for referral in assess(case.facts).referrals}
