"""Structured answers and buttons of a visitor, checked before anything believes them.

An answer must fit the question that was asked, and where it is about a clinical
fact also that fact's kind and range. What is wrong is named in a 422.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from clinical import ABSENT, FACTS, NOT_SURE, PRESENT, ImpossibleAnswerError, answer_to
from web.conversations.models import Conversation, Message, Sender
from web.lib.problems import ProblemError

SKIP = "skip"
ANSWER_SIGN = "/answer"
LONGEST_TEXT_ANSWER = 1000
Question = Mapping[str, Any]


@dataclass(frozen=True)
class Given:
    """What a visitor gave by button or form, and how the transcript shows it."""

    shown: str
    payload: str = ""
    answer: dict[str, Any] | None = None


def refused(detail: str) -> ProblemError:
    """Describe an answer that does not fit."""
    return ProblemError(422, "impossible-answer", detail)


def read_answer(conversation: Conversation, question_id: str, value: object) -> Given:
    """Check an answer to the pending question, to one that was asked earlier, or about a clinical fact."""
    asked = _message_that_asked(conversation, question_id)
    question = asked.question if asked is not None and asked.question else _question_about(question_id)
    check_answer(question, value)
    return Given(
        shown=_as_shown(value, question, asked.buttons if asked else []),
        answer={"question": question_id, "value": value},
    )


def read_payload(conversation: Conversation, payload: str) -> Given:
    """Check that a button with this payload was offered in this conversation."""
    offering = (
        conversation.messages.filter(sender=Sender.ASSISTANT).order_by("-sequence").values_list("buttons", "card")
    )
    for buttons, card in offering.iterator(chunk_size=20):
        for title, offered in _offers([buttons, card]):
            if offered == payload:
                return Given(shown=title, payload=payload)
    if payload.startswith(ANSWER_SIGN):
        return _read_answer_payload(conversation, payload)
    raise ProblemError(422, "unknown-button", "No button of this conversation has this payload.")


def check_answer(question: Question, value: object) -> None:
    """Refuse what the question cannot be answered with."""
    if value == SKIP:
        if question.get("required_for_safety"):
            raise refused("This question cannot be skipped: it is asked for your safety.")
        return
    kind = question["kind"]
    if kind == "findings":
        _check_findings(question, value)
    elif kind == "choice":
        _check_choice(question, value)
    elif kind == "text":
        _check_text(value)
    elif question["id"] in FACTS:
        _check_fact(str(question["id"]), value)
    elif kind == "finding":
        if value not in (PRESENT, ABSENT, NOT_SURE):
            raise refused(f"{question['id']}: must be '{PRESENT}', '{ABSENT}' or '{NOT_SURE}'.")
    else:
        _check_number(question, value)


def _message_that_asked(conversation: Conversation, question_id: str) -> Message | None:
    return conversation.messages.filter(sender=Sender.ASSISTANT, question__id=question_id).order_by("-sequence").first()


def _question_about(name: str) -> Question:
    fact = FACTS.get(name)
    if fact is None:
        raise refused("No question of this id was asked.")
    return {"id": name, "kind": fact.kind, "options": [{"value": option, "title": option} for option in fact.options]}


def _check_fact(name: str, value: object) -> None:
    if isinstance(value, bool | list):
        raise refused(f"{name}: must not be true, false or a list.")
    try:
        answer_to(name, value)
    except ImpossibleAnswerError as error:
        raise refused(f"{error}.") from None


def _check_findings(question: Question, value: object) -> None:
    options = [option["value"] for option in question.get("options") or ()]
    if value == NOT_SURE:
        return
    if not isinstance(value, list):
        raise refused(f"{question['id']}: must be a list of what is present, or '{NOT_SURE}'.")
    if unknown := [chosen for chosen in value if chosen not in options]:
        raise refused(f"{question['id']}: {len(unknown)} of the values are none of the options.")
    if len(set(value)) != len(value):
        raise refused(f"{question['id']}: a value stands there twice.")


def _check_choice(question: Question, value: object) -> None:
    options = [option["value"] for option in question.get("options") or ()]
    if not isinstance(value, str) or value not in (*options, ABSENT, NOT_SURE):
        raise refused(f"{question['id']}: must be one of {', '.join(options)}.")


def _check_text(value: object) -> None:
    if not isinstance(value, str) or not 0 < len(value.strip()) <= LONGEST_TEXT_ANSWER:
        raise refused(f"The answer must be text of 1 to {LONGEST_TEXT_ANSWER} characters.")


def _check_number(question: Question, value: object) -> None:
    if value in (ABSENT, NOT_SURE):
        return
    low, high = question.get("min"), question.get("max")
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise refused(f"{question['id']}: must be a number, '{ABSENT}' or '{NOT_SURE}'.")
    if (low is not None and value < low) or (high is not None and value > high):
        raise refused(f"{question['id']}: must be from {low} to {high}.")


def _read_answer_payload(conversation: Conversation, payload: str) -> Given:
    try:
        written = json.loads(payload.removeprefix(ANSWER_SIGN))
        question_id, value = written["question"], written["value"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ProblemError(422, "unknown-button", "This payload is no answer.") from None
    if not isinstance(question_id, str):
        raise refused("The question must be named.")
    return read_answer(conversation, question_id, value)


def _offers(offered: object) -> Iterable[tuple[str, str]]:
    """Find every button, wherever it stands in a message or card: its title and payload."""
    if isinstance(offered, list):
        for part in offered:
            yield from _offers(part)
    elif isinstance(offered, dict):
        if isinstance(offered.get("payload"), str):
            yield _title(offered), offered["payload"]
        for part in offered.values():
            yield from _offers(part)


def _title(offered: Mapping[str, Any]) -> str:
    """Name a button as the transcript shows it; an appointment slot by its time and practitioner."""
    parts = (offered.get("title"), _moment(offered.get("start")), offered.get("practitioner"))
    return " · ".join(str(part) for part in parts if part) or str(offered["payload"])


def _moment(start: object) -> str | None:
    """Write a time as people say it. It is in the clinic's own zone already."""
    try:
        return f"{datetime.fromisoformat(str(start)):%A %-d %B, %H:%M}" if start else None
    except ValueError:
        return None


def _as_shown(value: object, question: Question, buttons: Iterable[Mapping[str, str]]) -> str:
    """Write an answer as its titles, so that the transcript reads like a conversation."""
    titles: dict[str, str] = {option["value"]: option["title"] for option in question.get("options") or ()}
    for button in buttons:
        if button["payload"].startswith(ANSWER_SIGN):
            written = json.loads(button["payload"].removeprefix(ANSWER_SIGN))
            if isinstance(written.get("value"), str):
                titles.setdefault(written["value"], button["title"])
    if isinstance(value, list):
        return ", ".join(titles.get(str(chosen), str(chosen)) for chosen in value) or titles.get(ABSENT, "–")
    if isinstance(value, str):
        return titles.get(value, value.replace("_", " "))
    return " ".join(str(part) for part in (f"{value:g}", question.get("unit")) if part)
