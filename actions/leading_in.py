"""What is said before a question is put: what was noted, or how the question can be answered."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions.facts import CaseFile
from actions.message import ANSWERING, VisitorMessage
from actions.wording import Wording
from clinical import NOT_SURE

NAMED_AT_MOST = 8
"""A longer list is not read: the rest is counted, and the summary has them all."""
TOLD_ALREADY = ("correct_answer", "change_answer", "attack_now")
"""After these something was said about what was noted."""


def lead_in(
    dispatcher: CollectingDispatcher,
    case: CaseFile,
    message: VisitorMessage,
    question: Mapping[str, Any],
    wording: Wording,
) -> None:
    """Say what fits before this question: an opening, what was noted, how to answer, or nothing."""
    noted = "; ".join(phrases_of(volunteered(case), case, wording)) if not message.is_payload else ""
    if message.intent in TOLD_ALREADY or case.short_route:
        return
    if not case.asked:
        dispatcher.utter_message(response="utter_opening_noted" if noted else "utter_opening", facts=noted)
    elif noted:
        dispatcher.utter_message(response="utter_noted", facts=noted)
    elif question.get("others"):
        dispatcher.utter_message(response="utter_and_the_others")
    elif case.misfits and message.intent in ANSWERING and is_put_again(case, question):
        dispatcher.utter_message(response=f"utter_how_to_answer_{question['kind']}")


def is_put_again(case: CaseFile, question: Mapping[str, Any]) -> bool:
    return bool(case.asked) and case.asked[-1]["id"] == question["id"]


def asks_for_the_others(case: CaseFile, question: Mapping[str, Any]) -> bool:
    """Whether a list is put again for the signs of danger that the last answer did not speak of."""
    if not is_put_again(case, question) or question["kind"] != "findings":
        return False
    return len(question["facts"]) < len(case.asked[-1]["facts"])


def volunteered(case: CaseFile) -> list[str]:
    """What the latest message told beyond the answer to the last question."""
    asked_for = case.asked[-1]["facts"] if case.asked else ()
    return [name for name in case.latest_facts if name in case.told and name not in asked_for]


def phrases_of(names: list[str], case: CaseFile, wording: Wording) -> list[str]:
    """Facts as phrases, in the form that suits what was said. Of what one is not sure nothing is noted aloud."""
    phrases = [wording.told(name, case.told[name].value) for name in names if case.told[name].value != NOT_SURE]
    named = [phrase for phrase in phrases if phrase is not None]
    further = len(named) - NAMED_AT_MOST
    return [*named[:NAMED_AT_MOST], wording.text("utter_noted_further", count=further)] if further > 1 else named
