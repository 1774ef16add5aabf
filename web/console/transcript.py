"""A transcript as a clinician reads it: who said what, and what was understood of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from web.console.reasons import answer_in_words, label_of
from web.console.titles import ASSERTIONS, CARDS, SENDERS, in_words
from web.conversations.models import Heard, Message, Sender


@dataclass(frozen=True, slots=True)
class Understood:
    """One thing taken from a message, with the words it was taken from."""

    label: str
    answer: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    message: Message
    sender: str
    choices: tuple[str, ...]
    card: str
    intent: str
    confidence_percent: int | None
    understood: tuple[Understood, ...]
    is_unheard: bool


def lines_of(messages: Iterable[Message]) -> list[Line]:
    return [line_of(message) for message in messages]


def line_of(message: Message) -> Line:
    seen = message.understood or {}
    confidence = seen.get("confidence")
    card = (message.card or {}).get("kind", "")
    return Line(
        message=message,
        sender=sender_of(message),
        choices=choices_of(message),
        card=in_words(card, CARDS) if card else "",
        intent=in_words(seen["intent"], {}) if seen.get("intent") else "",
        confidence_percent=round(confidence * 100) if isinstance(confidence, (int, float)) else None,
        understood=tuple(dict.fromkeys(understood_of(message))),  # two parts may see the same
        is_unheard=message.sender == Sender.VISITOR and message.heard != Heard.HEARD,
    )


def sender_of(message: Message) -> str:
    title = in_words(message.sender, SENDERS)
    return f"{title} ({message.author.get_username()})" if message.author else title


def choices_of(message: Message) -> tuple[str, ...]:
    """What could be pressed or picked."""
    options = (message.question or {}).get("options") or ()
    return tuple(str(each.get("title", "")) for each in (*message.buttons, *options))


def understood_of(message: Message) -> Iterable[Understood]:
    if message.answer is not None:
        yield structured_answer(message.answer)
    for entity in (message.understood or {}).get("entities") or ():
        yield understood_entity(entity)


def structured_answer(answer: dict[str, Any]) -> Understood:
    """A pressed button or a filled field: nothing had to be guessed."""
    question, value = str(answer.get("question", "")), answer.get("value")
    if isinstance(value, list):
        return Understood(label_of(question), ", ".join(label_of(str(each)) for each in value) or "None of these")
    return Understood(label_of(question), answer_in_words(question, value))


def understood_entity(entity: dict[str, Any]) -> Understood:
    kind, value, said = str(entity.get("entity", "")), entity.get("value"), str(entity.get("said") or "")
    if kind == "fact":
        return Understood(label_of(str(value)), answer_in_words(str(value), entity.get("answer")), said)
    if kind == "mention":
        assertion = in_words(str(entity.get("assertion", "")), ASSERTIONS)
        return Understood(label_of(str(value)), f"mentioned, {assertion}", said)
    return Understood(in_words(kind, {}), "" if value is None else str(value), said)
