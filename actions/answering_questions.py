"""Answers the 40 questions of the evidence sheet, each with what must be said or asked with it. Guesses no others."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asking import put, question_about
from actions.facts import CaseFile
from actions.message import VisitorMessage
from actions.wording import Wording

SAID_WITH: dict[str, str] = {
    "FAQ-08": "utter_numbers",
    "FAQ-11": "utter_off_label",
    "FAQ-22": "utter_numbers",
    "FAQ-23": "utter_numbers",
    "FAQ-36": "utter_numbers",
    "FAQ-38": "utter_privacy_link",
}
"""What the sheet's guard wants shown beside an answer."""

ASKED_WITH: dict[str, str] = {
    "FAQ-15": "weeks_pregnant",
    "FAQ-21": "analgesic_overdose",
    "FAQ-24": "tooth_knocked_out",
    "FAQ-25": "analgesic_overdose",
    "FAQ-26": "age",
    "FAQ-34": "antiresorptive",
    "FAQ-39": "age",
    "FAQ-40": "suicidal_thoughts",
}
"""The fact that the sheet's guard wants checked after an answer."""

ABOUT_PATTERNS = ("FAQ-03", "FAQ-19", "FAQ-27")
"""Questions whose answer offers to look at the visitor's own pattern."""
ABOUT_THE_TREATMENT = (*(f"FAQ-{number:02d}" for number in range(1, 14)), "FAQ-15", "FAQ-16", "FAQ-17", "FAQ-18")


class ActionAnswerQuestion(Action):
    """Say the answer of the topic; outside a form, ask what must be known with it."""

    def name(self) -> str:
        return "action_answer_question"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        wording = Wording(domain)
        topic = str(VisitorMessage.latest(tracker).value("topic") or "")
        response = "utter_" + topic.replace("-", "_").lower()
        if not topic or not wording.has(response):
            dispatcher.utter_message(response="utter_cannot_answer")
            return []
        dispatcher.utter_message(response=response, json_message={"topic": topic})
        if topic in SAID_WITH:
            dispatcher.utter_message(response=SAID_WITH[topic])
        if tracker.active_loop_name:
            return []
        return ask_with(dispatcher, topic, CaseFile.from_slot(tracker.get_slot("case")))


def ask_with(dispatcher: CollectingDispatcher, topic: str, case: CaseFile) -> list[dict[str, Any]]:
    """The question the guard asks for, unless it is answered already; else the way on."""
    fact = ASKED_WITH.get(topic)
    question = question_about(fact) if fact is not None and fact not in case.told else None
    if question is not None:
        put(dispatcher, question)
    elif topic in ABOUT_PATTERNS:
        dispatcher.utter_message(response="utter_offer_questions")
    return [SlotSet("question", question)]
