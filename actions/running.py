"""Misses, other languages, starting again, handing over."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.facts import CaseFile
from actions.going_on import is_interview_open
from actions.message import VisitorMessage
from actions.misfits import bare_number_out_of_place
from actions.wording import Wording

CLEARED = ("question", "answer", "booking_service", "booking_time", "booking_confirmed")

SHORT = 5
"""So few words, where a question is open, are sooner an answer gone wrong than another subject."""
TO_NOTHING = {"deny": "utter_all_right", "affirm": "utter_anything_else", "not_sure": "utter_anything_else"}
"""What is said to a "yes" or "no" where nothing was asked."""


class ActionAskRephrase(Action):
    """First miss: ask for other words. Second in a row: a person and a phone number. Never a loop."""

    def name(self) -> str:
        return "action_ask_rephrase"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        if case.latest_facts and not tracker.active_loop_name and is_interview_open(tracker, case):
            return [FollowupAction("triage_form")]  # it told something after all
        return [SlotSet("misses", say_miss(dispatcher, tracker))]


class ActionDefaultFallback(Action):
    """Understood, but no rule or story knows what to do with it here: a "yes" to nothing. Goes on, or waits."""

    def name(self) -> str:
        return "action_default_fallback"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        if is_interview_open(tracker, case):
            return [FollowupAction("triage_form")]
        reply = TO_NOTHING.get(VisitorMessage.latest(tracker).intent or "")
        if reply is not None:
            dispatcher.utter_message(response=reply)
            return [FollowupAction("action_listen")]
        return [SlotSet("misses", say_miss(dispatcher, tracker)), FollowupAction("action_listen")]


def say_miss(dispatcher: CollectingDispatcher, tracker: Tracker) -> int:
    """Say that something was not understood. Returns how many in a row that makes."""
    message, question = VisitorMessage.latest(tracker), tracker.get_slot("question")
    misses = int(tracker.get_slot("misses") or 0) + 1
    number = bare_number_out_of_place(message, question)
    if number is not None:
        dispatcher.utter_message(response="utter_number_out_of_place", number=number)
        return misses - 1
    if misses > 1:
        dispatcher.utter_message(response="utter_not_understood_twice")
    elif question is not None and len(message.text.split()) <= SHORT:
        dispatcher.utter_message(response=f"utter_how_to_answer_{question['kind']}")
    elif message.intent == "out_of_scope":
        dispatcher.utter_message(response="utter_out_of_scope")
    else:
        dispatcher.utter_message(response="utter_ask_rephrase")
    return misses


class ActionReplyInLanguage(Action):
    """Say in the visitor's language that only English is understood, and whom to phone."""

    def name(self) -> str:
        return "action_reply_in_language"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        wording = Wording(domain)
        language = str(VisitorMessage.latest(tracker).value("language") or "")
        response = f"utter_other_language_{language}"
        dispatcher.utter_message(response=response if wording.has(response) else "utter_other_language")
        return []


class ActionRestart(Action):
    """Ask before anything is put aside. Rasa itself maps the intent `restart` to this name, ahead of all rules."""

    def name(self) -> str:
        return "action_restart"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        closed = [ActiveLoop(None), SlotSet("requested_slot", None)]
        if tracker.get_slot("alarm"):
            return [*closed, FollowupAction("action_show_emergency")]
        dispatcher.utter_message(response="utter_confirm_restart")
        return closed


class ActionRestartConversation(Action):
    """Put the case aside. An appointment that was made stays; so does an alarm."""

    def name(self) -> str:
        return "action_restart_conversation"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        dispatcher.utter_message(response="utter_restarted")
        dispatcher.utter_message(response="utter_ask_complaint")
        empty = CaseFile(latest_message=VisitorMessage.latest(tracker).message_id)
        appointments = (tracker.get_slot("booking") or {}).get("appointments", [])
        return [
            ActiveLoop(None),
            SlotSet("requested_slot", None),
            *(SlotSet(name, None) for name in CLEARED),
            SlotSet("case", empty.to_slot()),
            SlotSet("booking", {"appointments": appointments}),
            SlotSet("misses", 0),
            SlotSet("stage", "booked" if appointments else "complaint"),
        ]


class ActionHandOver(Action):
    """Tell when a person will read this, and mark the conversation for them."""

    def name(self) -> str:
        return "action_hand_over"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        dispatcher.utter_message(response="utter_hand_over")
        return [SlotSet("stage", "with_staff")]
