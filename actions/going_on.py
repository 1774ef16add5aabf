"""Goes on where the conversation was: the open question, the result, or the first question of all."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asking import question_for
from actions.facts import SELF_HARM, CaseFile
from clinical.complaint import looked_after_by

STAGES_BEFORE_A_RESULT = (None, "complaint", "interview")


def has_complaint(case: CaseFile) -> bool:
    """Whether anything was told that someone should look at."""
    return bool(looked_after_by(case.facts))


def is_interview_open(tracker: Tracker, case: CaseFile) -> bool:
    """Whether questions about a complaint are still to be put, or something new was told."""
    if not has_complaint(case):
        return False
    return question_for(case) is not None or bool(case.latest_facts)


class ActionGoOn(Action):
    """Take up the interview where there is one; ask what it is about where there is none."""

    def name(self) -> str:
        return "action_go_on"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        if is_interview_open(tracker, case):
            return [FollowupAction("triage_form")]
        if set(SELF_HARM) & set(case.latest_facts):
            dispatcher.utter_message(response="utter_after_crisis")
        elif has_complaint(case) or tracker.get_slot("stage") not in STAGES_BEFORE_A_RESULT:
            dispatcher.utter_message(response="utter_anything_else")
        else:
            dispatcher.utter_message(response="utter_ask_complaint")
        return [SlotSet("question", None)]
