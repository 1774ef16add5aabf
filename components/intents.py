"""Set a message's intent so that everything after agrees on it."""

from __future__ import annotations

from typing import Any

from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message

CERTAIN = 1.0
FALLBACK = "nlu_fallback"


def name_of(message: Message) -> str:
    return str((message.get(INTENT) or {}).get("name") or "")


def confidence_of(message: Message) -> float:
    return float((message.get(INTENT) or {}).get("confidence") or 0.0)


def second_of(message: Message, but: str = FALLBACK) -> tuple[str, float]:
    """The best guess that is neither the fallback nor `but`."""
    ranking: list[dict[str, Any]] = [
        each for each in message.get(INTENT_RANKING_KEY) or [] if each["name"] not in {FALLBACK, but}
    ]
    return (str(ranking[0]["name"]), float(ranking[0]["confidence"])) if ranking else ("", 0.0)


def confidence_in(message: Message, name: str) -> float:
    """How likely an intent is that need not be the best guess."""
    ranking: list[dict[str, Any]] = message.get(INTENT_RANKING_KEY) or []
    return next((float(each["confidence"]) for each in ranking if each["name"] == name), 0.0)


def set_intent(message: Message, name: str, confidence: float = CERTAIN) -> None:
    """Put the intent first in the ranking too; what comes later reads both."""
    intent = {"name": name, "confidence": confidence}
    others = [each for each in message.get(INTENT_RANKING_KEY) or [] if each["name"] != name]
    message.set(INTENT, intent, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [intent, *others], add_to_output=True)
