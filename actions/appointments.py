"""Before and after an appointment is made: offering one, asking for one, moving, cancelling."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import booking_api
from actions.asking import question_for
from actions.booking import as_spoken, bookable_services, service_told
from actions.booking_api import BookingFailedError
from actions.facts import CaseFile
from actions.going_on import has_complaint
from actions.message import VisitorMessage
from actions.times import response_to
from actions.wording import Wording
from clinical.assess import assess

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
        elif services:
            buttons = [button for service in services for button in wording.buttons(f"utter_book_{service}")]
            dispatcher.utter_message(response="utter_offer_booking", buttons=buttons)
        else:
            dispatcher.utter_message(response="utter_nothing_to_book")
        return []


class ActionNoteService(Action):
    """Someone asks for an appointment, and the form follows; but questions about a complaint come before it."""

    def name(self) -> str:
        return "action_note_service"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        service = service_told(VisitorMessage.latest(tracker))
        events = [SlotSet("booking_service", service)] if service else []
        if has_complaint(case) and question_for(case) is not None:
            dispatcher.utter_message(response="utter_questions_before_booking")
            return events if tracker.active_loop_name else [*events, FollowupAction("triage_form")]
        has_sought_help = bool((tracker.get_slot("booking") or {}).get("help_sought"))
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
        if services:
            buttons = [button for service in services for button in wording.buttons(f"utter_book_{service}")]
            dispatcher.utter_message(response="utter_offer_booking", buttons=buttons)
        return [SlotSet("booking", {**(tracker.get_slot("booking") or {}), "help_sought": True})]


class ActionPrepareMove(Action):
    """Find the appointment to move; the booking form then asks for its new time."""

    def name(self) -> str:
        return "action_prepare_move"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        booking = dict(tracker.get_slot("booking") or {})
        appointment = appointment_meant(tracker, booking)
        if appointment is None:
            dispatcher.utter_message(response="utter_no_appointment")
            return [FollowupAction("action_listen")]
        return [
            SlotSet("booking", {**booking, "moving": appointment["reference"], "offered": []}),
            SlotSet("booking_service", appointment["service"]),
            SlotSet("booking_time", None),
            SlotSet("booking_confirmed", None),
        ]


class ActionCancelAppointment(Action):
    """Cancel after a yes. Says so only once the diary has done it."""

    def name(self) -> str:
        return "action_cancel_appointment"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        booking = dict(tracker.get_slot("booking") or {})
        appointment = appointment_meant(tracker, booking)
        if appointment is None:
            dispatcher.utter_message(response="utter_no_appointment")
            return []
        try:
            cancelled = await booking_api.cancel(tracker.sender_id, appointment["reference"])
        except BookingFailedError as failure:
            dispatcher.utter_message(response=response_to(failure))
            return []
        left = [each for each in booking["appointments"] if each["reference"] != appointment["reference"]]
        dispatcher.utter_message(
            response="utter_cancelled",
            when=as_spoken(cancelled["start"]),
            json_message={"card": {"kind": "appointment", **cancelled}},
        )
        return [SlotSet("booking", {"appointments": left}), SlotSet("stage", "booked" if left else "result")]


def appointment_meant(tracker: Tracker, booking: dict[str, Any]) -> dict[str, Any] | None:
    """The appointment spoken of: of the service named, else the latest made."""
    appointments: list[dict[str, Any]] = booking.get("appointments") or []
    service = service_told(VisitorMessage.latest(tracker))
    of_service = [each for each in appointments if each["service"] == service]
    return next(iter((of_service or appointments)[::-1]), None)


def may_be_seen_here_today(case: CaseFile) -> bool:
    return "dental" in {referral.token for referral in assess(case.facts).referrals}
