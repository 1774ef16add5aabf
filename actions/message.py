"""The visitor's latest message, as an action sees it: words, intent, entities, a button's payload."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from rasa_sdk import Tracker

PAYLOAD_SIGN = "/"
ANSWERING = ("answer", "affirm", "deny", "not_sure", "inform", "report_symptom")
"""What an answer to the interview's question can be taken for."""


@dataclass(frozen=True)
class VisitorMessage:
    """One message with what came along with it."""

    text: str
    intent: str | None
    entities: list[dict[str, Any]]
    metadata: dict[str, Any] = field(default_factory=dict)
    message_id: str | None = None
    confidence: float = 0.0

    @classmethod
    def latest(cls, tracker: Tracker) -> VisitorMessage:
        latest = tracker.latest_message or {}
        metadata = latest.get("metadata") or {}
        return cls(
            text=latest.get("text") or "",
            intent=(latest.get("intent") or {}).get("name"),
            entities=list(latest.get("entities") or ()),
            metadata=metadata,
            message_id=metadata.get("message_id") or latest.get("message_id"),
            confidence=float((latest.get("intent") or {}).get("confidence") or 0.0),
        )

    @property
    def is_payload(self) -> bool:
        return self.text.startswith(PAYLOAD_SIGN)

    @property
    def payload(self) -> dict[str, Any]:
        """What a button carries: the object behind the intent's name. Empty for free text."""
        start = self.text.find("{")
        if not self.is_payload or start < 0:
            return {}
        try:
            carried = json.loads(self.text[start:])
        except ValueError:
            return {}
        return carried if isinstance(carried, dict) else {}

    @property
    def said(self) -> str | None:
        """The exact words; a button has none."""
        return None if self.is_payload else self.text

    def values(self, entity: str) -> list[Any]:
        return [each.get("value") for each in self.entities if each.get("entity") == entity]

    def value(self, entity: str) -> Any:
        return next(iter(self.values(entity)), None)
