"""What is shown when someone needs help now. Nothing else is said in such a turn, nor after it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.asking import put, question_about
from actions.facts import SELF_HARM, CaseFile
from actions.place import carbon_monoxide_line, clinic_line, country_of, crisis_lines, number_line, urgent_line
from actions.wording import Wording
from clinical import PRESENT
from clinical.assess import assess
from clinical.assessment import Assessment
from clinical.emergency_numbers import numbers_for

LEADS = ("emergency_services", "mental_health_crisis", "eye_emergency", "maternity", "emergency_dental")
"""Which referral sets the tone where there are several: the gravest first."""
CARD = "utter_emergency_card"
PLAN = "suicidal_plan_or_now"


class ActionShowEmergency(Action):
    """The emergency card, or the crisis lines for someone who may harm themselves."""

    def name(self) -> str:
        return "action_show_emergency"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        case = CaseFile.from_slot(tracker.get_slot("case"))
        assessment = assess(case.facts)
        if any(case.facts.get(fact) == PRESENT for fact in SELF_HARM):
            show_crisis(dispatcher, tracker, assessment, Wording(domain), is_first=not case.was_told_of_danger)
        else:
            show_emergency(dispatcher, tracker, assessment, Wording(domain), is_first=not case.was_told_of_danger)
        question = question_about(PLAN) if needs_to_be_asked_for_a_plan(case) else None
        if question is not None:
            put(dispatcher, question)
        case.was_told_of_danger = case.was_told_of_danger or case.was_emergency
        return [SlotSet("stage", "result"), SlotSet("question", question), SlotSet("case", case.to_slot())]


def needs_to_be_asked_for_a_plan(case: CaseFile) -> bool:
    """Thoughts of suicide were told, nothing else is an emergency, and nobody knows how near they are."""
    thinks_of_suicide = case.facts.get("suicidal_thoughts") == PRESENT
    return thinks_of_suicide and PLAN not in case.told and assess(case.facts).urgency != "emergency"


def show_emergency(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    assessment: Assessment,
    wording: Wording,
    *,
    is_first: bool = True,
) -> None:
    """Whom to call, and what to do until help is there; in few words to someone who was told before."""
    lead = leading_referral(assessment)
    steps = steps_of(assessment, wording)
    gaps = {name: tracker.get_slot(name) for name in ("ambulance_number", "urgent_help", "clinic_name")}
    named = f"utter_emergency_{lead}"
    said = wording.text(named if wording.has(named) else CARD, **gaps)
    text = "\n".join([said, *steps]) if is_first else wording.text("utter_still_an_emergency", **gaps)
    dispatcher.utter_message(
        text=text,
        buttons=wording.buttons(CARD),
        json_message={
            "card": {
                "kind": "emergency",
                "heading": wording.text("utter_emergency_heading"),
                "steps": steps,
                "numbers": numbers_to_call(lead, assessment, tracker.slots, wording),
            }
        },
    )


def show_crisis(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    assessment: Assessment,
    wording: Wording,
    *,
    is_first: bool = True,
) -> None:
    """Lines to call, any time, and what keeps one safe until then; in few words to someone who was told before."""
    numbers = numbers_for(country_of(tracker.slots))
    steps = wording.text("utter_steps_crisis").split("\n")
    gaps = {name: tracker.get_slot(name) for name in ("ambulance_number", "crisis_help")}
    in_full = "\n".join([wording.text("utter_crisis", **gaps), *steps])
    dispatcher.utter_message(
        text=in_full if is_first else wording.text("utter_still_a_crisis", **gaps),
        buttons=wording.buttons(CARD),
        json_message={
            "card": {
                "kind": "emergency" if assessment.urgency == "emergency" else "crisis",
                "heading": wording.text("utter_crisis_heading"),
                "steps": steps,
                "numbers": [number_line("ambulance", numbers.ambulance, wording), *crisis_lines(numbers, wording)],
            }
        },
    )


def leading_referral(assessment: Assessment) -> str:
    """The referral that sets the card's sentence. An alarm that was taken back keeps the gravest."""
    tokens = [referral.token for referral in assessment.referrals if referral.urgency == "emergency"]
    if tokens == ["eye_emergency", "emergency_services"] or set(tokens) == {"eye_emergency", "emergency_services"}:
        return "eye_emergency"
    if set(tokens) == {"maternity", "emergency_services"}:
        return "maternity"
    return next((token for token in LEADS if token in tokens), LEADS[0])


def steps_of(assessment: Assessment, wording: Wording) -> list[str]:
    """What to do until help comes, for the criteria that have first aid of their own."""
    fired = [each.criterion for each in assessment.criteria]
    ids = (each.id for each in fired if each.urgency == "emergency" or each.advice is not None)
    return [line for response in responses_for(ids, wording) for line in wording.text(response).split("\n")]


def responses_for(criterion_ids: Iterable[str], wording: Wording) -> list[str]:
    names = (f"utter_steps_{criterion_id.replace('-', '_')}" for criterion_id in criterion_ids)
    return [name for name in dict.fromkeys(names) if wording.has(name)]


def numbers_to_call(
    lead: str, assessment: Assessment, slots: Mapping[str, Any], wording: Wording
) -> list[dict[str, str]]:
    numbers = numbers_for(country_of(slots))
    ambulance = [number_line("ambulance", numbers.ambulance, wording)]
    if lead == "emergency_dental":
        return [*clinic_line(slots, wording), *urgent_line(numbers, wording), *ambulance]
    ids = [fired.criterion.id for fired in assessment.criteria]
    return [*ambulance, *carbon_monoxide_line(ids, numbers, wording)]
