"""Puts the next question. Which one that is, `clinical.interview` says; how it sounds, domain.yml."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import FormValidationAction

from actions.facts import CaseFile
from actions.leading_in import asks_for_the_others, is_put_again, lead_in
from actions.message import VisitorMessage
from actions.misfits import step_response
from actions.wording import Wording
from clinical import FACTS, Answer
from clinical.interview import Question, next_question

ANSWER = "answer"
CASES_KEPT = 64
"""One turn asks for the same next question up to four times."""
SHOWN = ("id", "kind", "unit", "min", "max", "facts", "required_for_safety")


def question_for(case: CaseFile) -> Question | None:
    """The next question of this case, or None when it has all it needs."""
    return _question_for(frozenset(case.facts.items()), frozenset(case.asked_again), case.short_route)


@lru_cache(maxsize=CASES_KEPT)
def _question_for(facts: frozenset[tuple[str, Answer]], again: frozenset[str], short_route: bool) -> Question | None:
    return next_question(dict(facts), asked_again=again, short_route=short_route)


def as_pending(question: Question) -> dict[str, Any]:
    """A question as the slot `question` keeps it."""
    return {
        "id": question.id,
        "kind": question.kind,
        "facts": list(question.facts),
        "unit": question.unit,
        "min": question.minimum,
        "max": question.maximum,
        "required_for_safety": question.required_for_safety,
        "again": question.again,
    }


def in_parts(pending: dict[str, Any], case: CaseFile) -> dict[str, Any]:
    """The same, or the part of it that comes next: one sign of a list, one option of a choice."""
    name = pending["id"]
    if name in case.steps and pending["kind"] == "choice":
        return {**pending, "step": case.steps[name]}
    if name not in case.singly or len(pending["facts"]) < 2:
        return pending
    sign = question_about(pending["facts"][0])
    if sign is None:
        return pending
    sign["required_for_safety"] = pending["required_for_safety"]
    return {**sign, "list": name, "rest": pending["facts"][1:]}


def question_about(fact: str) -> dict[str, Any] | None:
    """The question about one fact, outside the interview's order."""
    if fact not in FACTS:
        return None
    known = FACTS[fact]
    return {
        "id": fact,
        "kind": known.kind,
        "facts": [fact],
        "unit": known.unit,
        "min": known.minimum,
        "max": known.maximum,
        "required_for_safety": False,
        "again": False,
    }


def put(dispatcher: CollectingDispatcher, question: dict[str, Any]) -> None:
    """Say the question, with its kind and range for whoever draws the input."""
    shown = {key: question[key] for key in SHOWN if question.get(key) is not None}
    response = f"utter_ask_again_{question['id']}" if question.get("again") else f"utter_ask_{question['id']}"
    if question.get("step"):
        response = step_response(question["id"], question["step"])
    dispatcher.utter_message(response=response, json_message={"question": shown})


class ActionAskTriageFormAnswer(Action):
    """Ask what clinical wants to know next."""

    def name(self) -> str:
        return "action_ask_triage_form_answer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        question = question_for(case)
        if question is None:
            return []
        wording = Wording(domain)
        pending = in_parts(as_pending(question), case)
        pending["others"] = asks_for_the_others(case, pending)
        lead_in(dispatcher, case, VisitorMessage.latest(tracker), pending, wording)
        is_reworded = case.put_otherwise == pending["id"] or (case.misfits and is_put_again(case, pending))
        has_other_words = wording.has(f"utter_ask_again_{pending['id']}") and pending["kind"] != "findings"
        put(dispatcher, {**pending, "again": pending["again"] or bool(is_reworded and has_other_words)})
        case.put_otherwise = None
        case.asked = [entry for entry in case.asked if entry["id"] != pending["id"]]
        case.asked.append({"id": pending["id"], "facts": list(pending["facts"])})
        return [SlotSet("question", pending), SlotSet("case", case.to_slot()), SlotSet("stage", "interview")]


class ValidateTriageForm(FormValidationAction):
    """Keeps the form open while there is a question left. Its one slot is emptied for each question."""

    def name(self) -> str:
        return "validate_triage_form"

    async def required_slots(
        self,
        domain_slots: list[str],
        dispatcher: CollectingDispatcher,
        tracker: Tracker,
        domain: dict[str, Any],
    ) -> list[str]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        return [ANSWER] if question_for(case) is not None else []

    def validate_answer(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        return {ANSWER: None}
