"""Going back, changing an answer, passing over a question, asking why, asking again."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asking import put, question_about
from actions.facts import CaseFile, facts_of
from actions.leading_in import phrases_of
from actions.message import VisitorMessage
from actions.wording import Wording
from clinical import FACTS

AREAS_OF_REASONS = {
    "person": "utter_why_person",
    "medical": "utter_why_person",
    "medicines": "utter_why_medicines",
    "impact": "utter_why_impact",
}


class ActionChangeAnswer(Action):
    """A changed answer is in the case already; say so, or ask which one is meant."""

    def name(self) -> str:
        return "action_change_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        question = question_about(str(VisitorMessage.latest(tracker).payload.get("question")))
        if question is not None:
            case.forget(facts_of(question))
            if tracker.active_loop_name == "triage_form":
                return [SlotSet("case", case.to_slot())]  # the interview asks for it again in its order
            put(dispatcher, question)
            return [SlotSet("case", case.to_slot()), SlotSet("question", question)]
        if not case.latest_facts:
            dispatcher.utter_message(response="utter_ask_which_to_correct")
            return []
        dispatcher.utter_message(response="utter_corrected", facts=told_again(case, Wording(domain)))
        return [] if tracker.active_loop_name else [FollowupAction("triage_form")]


def told_again(case: CaseFile, wording: Wording) -> str:
    return "; ".join(phrases_of(case.latest_facts, case, wording))


class ActionGoBack(Action):
    """Forget the last answer and put its question again."""

    def name(self) -> str:
        return "action_go_back"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        pending = tracker.get_slot("question") or {}
        earlier = [entry for entry in case.asked if entry["id"] != pending.get("id")]
        if not earlier:
            dispatcher.utter_message(response="utter_nothing_to_go_back_to")
            return []
        last = earlier[-1]
        case.asked = earlier[:-1]
        case.forget(last["facts"])
        dispatcher.utter_message(response="utter_went_back")
        events = [SlotSet("case", case.to_slot()), SlotSet("question", None)]
        return events if tracker.active_loop_name else [*events, FollowupAction("triage_form")]


class ActionSkipQuestion(Action):
    """Say whether the question could be left out. Taking the message in has noted it."""

    def name(self) -> str:
        return "action_skip_question"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        question = tracker.get_slot("question") or {}
        needed = bool(question.get("required_for_safety"))
        dispatcher.utter_message(response="utter_cannot_skip" if needed else "utter_skipped")
        return []


class ActionExplainQuestion(Action):
    """Say why the open question is asked."""

    def name(self) -> str:
        return "action_explain_question"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        dispatcher.utter_message(response=reason_for(tracker))
        return []


def reason_for(tracker: Tracker) -> str:
    """The response that explains the open question."""
    if tracker.active_loop_name == "booking_form":
        return "utter_why_booking"
    question = tracker.get_slot("question")
    if not question:
        return "utter_why_nothing_open"
    if question.get("required_for_safety"):
        return "utter_why_safety"
    areas = [FACTS[name].area for name in facts_of(question)]
    return next((AREAS_OF_REASONS[area] for area in areas if area in AREAS_OF_REASONS), "utter_why_pattern")


class ActionRepeatQuestion(Action):
    """Have the open question put once more, in other words where there are any."""

    def name(self) -> str:
        return "action_repeat_question"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        question = tracker.get_slot("question")
        has_other_words = question is not None and Wording(domain).has(f"utter_ask_again_{question['id']}")
        if tracker.active_loop_name == "triage_form" and has_other_words:
            case = CaseFile.from_slot(tracker.get_slot("case"))
            case.put_otherwise = question["id"]
            return [SlotSet("case", case.to_slot())]
        if tracker.active_loop_name:
            return []
        if question is None:
            dispatcher.utter_message(response="utter_anything_else")
        else:
            put(dispatcher, {**question, "again": has_other_words})
        return []
