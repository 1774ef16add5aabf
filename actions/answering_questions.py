"""Answers the 40 questions of the evidence sheet, each with what must be said or asked with it. Guesses no others."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.about_the_visit import answer_about_visit
from actions.asking import put, question_about
from actions.facts import CaseFile
from actions.going_on import STAGES_BEFORE_A_RESULT, is_interview_open
from actions.message import VisitorMessage
from actions.place import country_of
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
"""Questions that name a headache without complaining of one: no interview begins with them."""
WITHOUT_THE_MEDICINE = {"FAQ-39": "utter_for_a_child"}
"""Answers that name the medicine, and what is said where nobody may start on it."""
NAMED_ONLY_ON_REQUEST = ("GB", "IE")


class ActionAnswerQuestion(Action):
    """Say the answer of the topic; outside a form, lead back to where the visitor was."""

    def name(self) -> str:
        return "action_answer_question"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        topic = str(VisitorMessage.latest(tracker).value("topic") or "")
        case = CaseFile.from_slot(tracker.get_slot("case"))
        if answer_about_visit(dispatcher, tracker, Wording(domain)):
            return []
        response = answer_to(topic, case, tracker)
        if Wording(domain).has(response):
            dispatcher.utter_message(response=response, json_message={"topic": topic})
            if topic in SAID_WITH:
                dispatcher.utter_message(response=SAID_WITH[topic])
        else:
            dispatcher.utter_message(response="utter_cannot_answer")
        return [] if tracker.active_loop_name else lead_back(dispatcher, tracker, topic, case)


def answer_to(topic: str, case: CaseFile, tracker: Tracker) -> str:
    """The response that answers a topic to this visitor."""
    has_named_it = "wants_botox" in case.told or "wants_botox" in VisitorMessage.latest(tracker).values("fact")
    if topic in WITHOUT_THE_MEDICINE and country_of(tracker.slots) in NAMED_ONLY_ON_REQUEST and not has_named_it:
        return WITHOUT_THE_MEDICINE[topic]
    return "utter_" + topic.replace("-", "_").lower()


def lead_back(dispatcher: CollectingDispatcher, tracker: Tracker, topic: str, case: CaseFile) -> list[dict[str, Any]]:
    """The question the guard asks for, the one that was open, the interview of a complaint told, or a way on."""
    fact = ASKED_WITH.get(topic)
    question = question_about(fact) if fact is not None and fact not in case.told else None
    question = question or tracker.get_slot("question")
    if question is not None:
        put(dispatcher, question)
    elif topic not in ABOUT_THE_TREATMENT and case.latest_facts and is_interview_open(tracker, case):
        return [FollowupAction("triage_form")]
    elif topic in ABOUT_PATTERNS:
        dispatcher.utter_message(response="utter_offer_questions")
    elif tracker.get_slot("stage") in STAGES_BEFORE_A_RESULT:
        dispatcher.utter_message(response="utter_after_an_answer")
    return [SlotSet("question", question)]
