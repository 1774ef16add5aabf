"""Which answer a correction means that names no fact: "actually it's 20, not 12", "that should be yes"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.facts import CaseFile
from actions.message import VisitorMessage
from clinical import ABSENT, FACTS


def put_right(case: CaseFile, message: VisitorMessage, open_question: Mapping[str, Any] | None) -> None:
    """Note it of the number it replaces, else of the answer given last; of nothing where that is not clear."""
    correction = next((each for each in message.entities if each.get("entity") == "correction"), None)
    if correction is None:
        return
    value, replaced = correction["value"], correction.get("instead_of")
    if replaced is not None:
        names = [name for name, told in case.told.items() if told.value == replaced and FACTS[name].kind == "number"]
        fits = len(names) == 1
    else:
        names = last_answered(case, open_question)
        is_number = bool(names) and FACTS[names[0]].kind == "number"
        fits = is_number == isinstance(value, (int, float)) and (len(names) == 1 or value == ABSENT)
    if fits:
        case.record_all(dict.fromkeys(names, value), message.said, message.message_id)


def last_answered(case: CaseFile, open_question: Mapping[str, Any] | None) -> list[str]:
    """The facts of the last question before the open one that has an answer."""
    pending = (open_question or {}).get("id")
    answered = [entry for entry in case.asked if entry["id"] != pending and set(entry["facts"]) & set(case.told)]
    return list(answered[-1]["facts"]) if answered else []
