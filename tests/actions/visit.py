"""A visitor's conversation as far as the actions see it: slots that events change, messages that were said."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.facts import CaseFile
from actions.taking_in import ActionTakeInMessage
from tests.agreement.project_files import domain

CLINIC = {
    "key": "demo",
    "name": "Riverside",
    "country": "GB",
    "time_zone": "Europe/London",
    "phone": "020 7946 0123",
    "hold_minutes": 5,
}
LISTENING = ("question", "alarm", "case", "stage")


class Visit:
    """Plays messages against actions, without Rasa in between."""

    def __init__(self, country: str = "GB", **slots: Any) -> None:
        self.slots: dict[str, Any] = dict.fromkeys(domain()["slots"]) | {"misses": 0, "requested_slot": None}
        self.slots |= slots
        self.clinic = CLINIC | {"country": country}
        self.loop: str | None = None
        self.latest: dict[str, Any] = {}
        self.messages: list[dict[str, Any]] = []
        self.events: list[dict[str, Any]] = []
        self.count = 0

    def hear(
        self, text: str, intent: str = "report_symptom", *, facts: dict[str, Any] | None = None, **more: Any
    ) -> Visit:
        """A message comes in; what it tells is taken in."""
        self.count += 1
        entities = [
            {"entity": "fact", "value": name, "answer": answer, "said": text} for name, answer in (facts or {}).items()
        ]
        entities += more.pop("entities", [])
        metadata = {"clinic": self.clinic, "message_id": f"{self.count:06d}", **more}
        heard = {"name": intent, "confidence": more.pop("confidence", 0.0)}
        metadata.pop("confidence", None)
        self.latest = {"text": text, "intent": heard, "entities": entities, "metadata": metadata}
        return self.do(ActionTakeInMessage())

    def press(self, intent: str, **carried: Any) -> Visit:
        return self.hear(f"/{intent}{json.dumps(carried) if carried else ''}", intent)

    def answer(self, value: Any, question: str | None = None) -> Visit:
        return self.press("answer", question=question or self.slots["question"]["id"], value=value)

    def do(self, action: Action) -> Visit:
        """Run an action and keep what it changed and said."""
        dispatcher = CollectingDispatcher()
        loop = {"name": self.loop} if self.loop else {}
        tracker = Tracker("conversation-1", dict(self.slots), self.latest, [], False, None, loop, "action_listen")
        self.events = asyncio.run(action.run(dispatcher, tracker, domain())) or []
        for event in self.events:
            if event["event"] == "slot":
                self.slots[event["name"]] = event["value"]
            if event["event"] == "active_loop":
                self.loop = event["name"]
        self.messages = dispatcher.messages
        return self

    @property
    def case(self) -> CaseFile:
        return CaseFile.from_slot(self.slots["case"])

    @property
    def said(self) -> list[str]:
        """Names of the responses said, or the text itself."""
        return [message["response"] or message["text"] for message in self.messages]

    @property
    def text(self) -> str:
        return "\n".join(message["text"] or "" for message in self.messages)

    @property
    def cards(self) -> list[dict[str, Any]]:
        return [message["custom"]["card"] for message in self.messages if "card" in (message["custom"] or {})]

    @property
    def followed_by(self) -> str | None:
        return next((event["name"] for event in self.events if event["event"] == "followup"), None)


def asked(visit: Visit, fact: str, kind: str = "finding", **more: Any) -> Visit:
    """A question that has just been put."""
    question = {"id": fact, "kind": kind, "facts": [fact], "required_for_safety": False, "again": False, **more}
    visit.slots["question"] = question
    return visit
