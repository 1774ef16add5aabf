"""What becomes of a question whose answer did not fit: put in parts that yes and no can answer, never given up at once.

A list of signs is asked one by one. A choice is asked option by option. A number that stands alone
where none was asked for is nobody's mistake.
"""

from __future__ import annotations

import re
from typing import Any

from actions.facts import CaseFile, facts_of
from actions.message import ANSWERING, VisitorMessage
from actions.wording import Wording
from clinical import ABSENT, FACTS

MISFITS_AT_MOST = 2
"""As often a question is put anew to someone whose answer did not fit."""
_BARE_NUMBER = re.compile(r"\W*(\d{1,3})\W*")
_NONE = re.compile(r"\b(none|nothing|neither|no to all|not any)\b", re.IGNORECASE)


def note_how_it_was_answered(
    case: CaseFile, message: VisitorMessage, question: dict[str, Any] | None, wording: Wording
) -> None:
    """Count the answers that were none, and have the question put in parts; leave it open when even those fail."""
    if question is None or bare_number_out_of_place(message, question) is not None:
        return
    if goes_option_by_option(case, message, question, wording) or denies_the_whole_list(case, message, question):
        case.misfits = 0
        return
    if message.intent not in ANSWERING:
        return
    if set(facts_of(question)) & set(case.latest_facts):
        case.misfits = 0
        if question.get("again"):
            case.asked_again.append(question["id"])
    elif not case.latest_facts:
        case.misfits += 1
        if case.misfits >= MISFITS_AT_MOST and len(facts_of(question)) > 1:
            case.misfits = 0
            case.singly.append(question["id"])
        elif case.misfits > MISFITS_AT_MOST:
            case.misfits = 0
            case.record_skipped(facts_of(question), message.message_id)
            case.asked_again.append(question.get("list") or question["id"])


def bare_number_out_of_place(message: VisitorMessage, question: dict[str, Any] | None) -> str | None:
    """ "31", where signs are asked for: perhaps the age."""
    found = _BARE_NUMBER.fullmatch(message.text)
    if found is None or question is None or question["kind"] not in ("finding", "findings"):
        return None
    return found.group(1)


def goes_option_by_option(case: CaseFile, message: VisitorMessage, question: dict[str, Any], wording: Wording) -> bool:
    """Whether "no", or what did not fit, leads to the next option of a choice."""
    name = question["id"]
    if question["kind"] != "choice" or name in case.latest_facts:
        return False
    options = [option for option in FACTS[name].options if wording.has(step_response(name, option))]
    is_no = message.intent == "deny" or message.payload.get("value") == ABSENT or _denies(message, name)
    here = question.get("step")
    if not options or (here is None and not is_no and message.intent not in ANSWERING):
        return False
    if here is None:
        if case.latest_facts:
            return False
        case.steps[name] = options[0]
        return True
    if not is_no:
        return False
    if options[-1] == here:
        left = [option for option in FACTS[name].options if option not in options]
        return bool(left) and case.record(name, left[0], message.said, message.message_id)
    case.steps[name] = options[options.index(here) + 1]
    return True


def step_response(name: str, option: str) -> str:
    """The response that asks for one option of a choice, yes or no."""
    return f"utter_ask_{name}_{option}"


def denies_the_whole_list(case: CaseFile, message: VisitorMessage, question: dict[str, Any]) -> bool:
    """ "None of them", to one sign of a list that is asked one by one."""
    rest = question.get("rest") or ()
    if not rest or case.told.get(question["id"]) is None or case.told[question["id"]].value != ABSENT:
        return False
    if not _NONE.search(message.text) or question["id"] not in case.latest_facts:
        return False
    return case.record_all(dict.fromkeys(rest, ABSENT), message.said, message.message_id)


def _denies(message: VisitorMessage, name: str) -> bool:
    return any(each.get("value") == name and each.get("answer") == ABSENT for each in message.entities)
