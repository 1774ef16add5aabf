"""Says what was understood and what follows from it: whom to see, how soon, why. Never what someone has."""

from __future__ import annotations

import json
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.facts import CaseFile
from actions.place import carbon_monoxide_line, clinic_line, country_of, urgent_line
from actions.what_would_change import changes_told
from actions.wording import Wording
from clinical import ABSENT, FACTS, NOT_SURE
from clinical.assess import assess
from clinical.assessment import Assessment, Fired
from clinical.emergency_numbers import numbers_for

NAMED_AT_MOST = 8
"""A longer list of what was answered with no is not read."""


class ActionGiveResult(Action):
    """The summary, then the result with its reasons. Someone without a complaint is asked what else."""

    def name(self) -> str:
        return "action_give_result"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        wording = Wording(domain)
        case = CaseFile.from_slot(tracker.get_slot("case"))
        assessment = assess(case.facts)
        if assessment.urgency is None:
            dispatcher.utter_message(response="utter_no_complaint")
            return [SlotSet("question", None), SlotSet("stage", "complaint")]
        say_summary(dispatcher, case, wording)
        if assessment.urgency == "same_day":
            say_same_day(dispatcher, tracker, assessment, wording)
        card = result_card(case, assessment, wording)
        dispatcher.utter_message(text=result_text(card, wording), json_message={"card": card})
        return [SlotSet("question", None), SlotSet("stage", "result")]


def say_summary(dispatcher: CollectingDispatcher, case: CaseFile, wording: Wording) -> None:
    """Everything told, in the patient's words, one message; each line can be put right."""
    known = [name for name in FACTS if name in case.told and name not in case.skipped]
    groups: dict[str, list[str]] = {"present": [], "absent": [], "not_sure": []}
    lines: list[dict[str, str]] = []
    for name in known:
        value = case.told[name].value
        kind = str(value) if value in (ABSENT, NOT_SURE) else "present"
        if kind == ABSENT and FACTS[name].kind != "finding":
            continue
        phrase = wording.fact(name, value)
        groups[kind].append(phrase)
        title = wording.text("utter_change_line", fact=phrase)
        lines.append({"fact": name, "answer": kind, "text": phrase, "title": title, "payload": change_payload(name)})
    paragraphs = [wording.text("utter_summary_opening")]
    for kind in ("present", "not_sure"):
        if groups[kind]:
            paragraphs.append(wording.text(f"utter_summary_{kind}", facts="; ".join(groups[kind])))
    if groups[ABSENT]:
        paragraphs.append(summary_of_no(groups[ABSENT], wording))
    paragraphs.append(wording.text("utter_summary_closing"))
    dispatcher.utter_message(text="\n".join(paragraphs), json_message={"card": {"kind": "summary", "lines": lines}})


def change_payload(name: str) -> str:
    """What tapping a line of the summary sends."""
    return "/change_answer" + json.dumps({"question": name}, separators=(",", ":"))


def summary_of_no(phrases: list[str], wording: Wording) -> str:
    """A few are named; many are counted, and stand in the card."""
    if len(phrases) > NAMED_AT_MOST:
        return wording.text("utter_summary_many_absent", count=len(phrases))
    return wording.text("utter_summary_absent", facts="; ".join(phrases))


def say_same_day(dispatcher: CollectingDispatcher, tracker: Tracker, assessment: Assessment, wording: Wording) -> None:
    numbers = numbers_for(country_of(tracker.slots))
    lines = [*urgent_line(numbers, wording), *clinic_line(tracker.slots, wording)]
    ids = [fired.criterion.id for fired in assessment.criteria if fired.criterion.urgency == "same_day"]
    lines += carbon_monoxide_line(ids, numbers, wording)
    names = (f"utter_steps_{criterion_id.replace('-', '_')}" for criterion_id in ids)
    steps = [line for name in names if wording.has(name) for line in wording.text(name).split("\n")]
    text = wording.text("utter_same_day", urgent_help=tracker.get_slot("urgent_help"))
    dispatcher.utter_message(
        text="\n".join([text, *steps]),
        json_message={
            "card": {
                "kind": "same_day",
                "heading": wording.text("utter_same_day_heading"),
                "steps": steps,
                "numbers": lines,
            }
        },
    )


def result_card(case: CaseFile, assessment: Assessment, wording: Wording) -> dict[str, Any]:
    """The result in parts, for whoever draws it."""
    deciding = deciding_criteria(assessment)
    told = dict.fromkeys(name for fired in deciding for name in fired.because if name in case.told)
    return {
        "kind": "result",
        "urgency": str(assessment.urgency),
        "referrals": [
            {
                "token": referral.token,
                "title": wording.text(f"utter_referral_{referral.token}"),
                "urgency": str(referral.urgency),
            }
            for referral in assessment.referrals
        ],
        "later": [
            {
                "token": referral.token,
                "title": wording.text(f"utter_referral_{referral.token}"),
                "urgency": str(referral.urgency),
            }
            for referral in assessment.later
        ],
        "reasons": [reason(case, name, wording) for name in told],
        "criteria": [criterion_told(fired, case, wording) for fired in deciding],
        "patterns": patterns_told(assessment, wording),
        "safety_net": wording.text("utter_safety_net"),
        "left_open": [wording.fact(name, NOT_SURE) for name in assessment.left_open],
        "limits": wording.text("utter_limits"),
        "changes": changes_told(case, assessment, wording),
        "what_would_change": wording.text("utter_what_would_change"),
        "version": assessment.version,
    }


def deciding_criteria(assessment: Assessment) -> list[Fired]:
    """What the outcome rests on: all that fired at a level shown, and what was left undecided."""
    shown = {referral.urgency for referral in assessment.referrals}
    fired = [each for each in assessment.criteria if each.criterion.urgency in shown]
    return [*fired, *assessment.undecided]


def reason(case: CaseFile, name: str, wording: Wording) -> str:
    """One thing told: our phrase, and the words it was said in where there are any."""
    told = case.told[name]
    phrase = wording.told(name, told.value) or wording.fact(name, told.value)
    if told.said is None or told.said.lower() in phrase.lower():
        return phrase
    return wording.text("utter_reason_said", fact=phrase, said=told.said)


def criterion_told(fired: Fired, case: CaseFile, wording: Wording) -> dict[str, Any]:
    """A criterion in the patient's wording, the facts behind it in theirs, and where it comes from."""
    return {
        "criterion": fired.criterion.id,
        "text": wording.because(fired.criterion.id),
        "source": fired.criterion.source,
        "status": fired.criterion.status,
        "because": [
            {"fact": name, "text": wording.fact(name, case.told[name].value), "said": case.told[name].said}
            for name in fired.because
            if name in case.told
        ],
    }


def patterns_told(assessment: Assessment, wording: Wording) -> list[str]:
    """Patterns with a name that patients can use, each with the sentence that it is no diagnosis."""
    names = (f"utter_pattern_{pattern}" for pattern in dict.fromkeys(assessment.patterns))
    return [wording.text("utter_pattern", pattern=wording.text(name)) for name in names if wording.has(name)]


def result_text(card: dict[str, Any], wording: Wording) -> str:
    """The result as plain text, complete without the card."""
    places = [
        wording.text("utter_result_place", place=each["title"], when=wording.text(f"utter_when_{each['urgency']}"))
        for each in card["referrals"]
    ]
    paragraphs = [wording.text("utter_result", places="; ".join(places))]
    if card["later"]:
        later = "; ".join(each["title"] for each in card["later"])
        paragraphs.append(wording.text("utter_result_later", places=later))
    if card["reasons"]:
        paragraphs.append(wording.text("utter_result_reasons", reasons="; ".join(card["reasons"])))
    texts = dict.fromkeys(each["text"] for each in card["criteria"])
    paragraphs.extend(texts)
    paragraphs.extend(card["patterns"])
    if card["left_open"]:
        paragraphs.append(wording.text("utter_result_left_open", facts="; ".join(card["left_open"])))
    paragraphs += [each["text"] for each in card["changes"]]
    paragraphs += [card["what_would_change"], card["safety_net"], card["limits"]]
    return "\n".join(paragraphs)
