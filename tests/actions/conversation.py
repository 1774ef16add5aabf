"""A moment of a conversation, as an action is handed it."""

from __future__ import annotations

import asyncio
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.facts import CaseFile

CLINIC = {"key": "oak", "name": "Oak Clinic", "phone": "+442079460000", "country": "GB", "time_zone": "Europe/London"}


@lru_cache(maxsize=1)
def domain() -> dict[str, Any]:
    return yaml.safe_load((Path(__file__).resolve().parents[2] / "domain.yml").read_text("utf-8"))


def case_with(**facts: object) -> dict[str, Any]:
    """A case as the slot holds it. Nobody said these words; they were tapped."""
    case = CaseFile()
    assert case.record_all(facts, None, "000001")
    case.latest_facts = []
    return case.to_slot()


def fact(name: str, answer: object = "present", said: str | None = None) -> dict[str, Any]:
    """A fact as language understanding hands it over."""
    return {"entity": "fact", "value": name, "answer": answer, "said": said or name.replace("_", " ")}


def tracker(
    text: str = "",
    intent: str = "report_symptom",
    *,
    entities: tuple[dict[str, Any], ...] = (),
    metadata: dict[str, Any] | None = None,
    loop: str | None = None,
    **slots: Any,
) -> Tracker:
    return Tracker.from_dict(
        {
            "sender_id": "3f0c",
            "slots": slots,
            "latest_message": {
                "text": text,
                "intent": {"name": intent},
                "entities": list(entities),
                "metadata": {"message_id": "000002", **(metadata or {})},
            },
            "events": [],
            "paused": False,
            "active_loop": {"name": loop} if loop else {},
            "latest_action_name": "action_listen",
        }
    )


class Turn:
    """What one action said and remembered."""

    def __init__(self, action: Action, moment: Tracker) -> None:
        dispatcher = CollectingDispatcher()
        self.events = asyncio.run(action.run(dispatcher, moment, domain()))
        self.messages: list[dict[str, Any]] = dispatcher.messages

    @property
    def slots(self) -> dict[str, Any]:
        return {event["name"]: event["value"] for event in self.events if event["event"] == "slot"}

    @property
    def case(self) -> CaseFile:
        return CaseFile.from_slot(self.slots["case"])

    @property
    def followed_by(self) -> list[str]:
        return [event["name"] for event in self.events if event["event"] == "followup"]

    @property
    def responses(self) -> list[str]:
        return [message["response"] for message in self.messages if message.get("response")]

    @property
    def text(self) -> str:
        return "\n".join(message.get("text") or "" for message in self.messages)

    @property
    def cards(self) -> list[dict[str, Any]]:
        return [message["custom"]["card"] for message in self.messages if "card" in (message.get("custom") or {})]
