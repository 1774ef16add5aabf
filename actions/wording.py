"""Finds the words of domain.yml for what an action wants to say. Holds no words itself.

Most replies are named and filled in by Rasa. Cards and the lines inside them are
put together here, from the same responses.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from clinical import ABSENT, FACTS, NOT_SURE, PRESENT, Answer
from clinical.what_would_change import Span


class Wording:
    """The responses of one domain."""

    def __init__(self, domain: Mapping[str, Any]) -> None:
        self.responses: Mapping[str, list[dict[str, Any]]] = domain.get("responses") or {}

    def has(self, response: str) -> bool:
        return response in self.responses

    def text(self, response: str, **values: object) -> str:
        """The response's text with its gaps filled."""
        text: str = self.responses[response][0]["text"]
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text.strip()

    def buttons(self, response: str) -> list[dict[str, str]]:
        """The buttons as they are sent. Where Rasa fills gaps, a payload's braces are doubled."""
        return [
            {**button, "payload": button["payload"].replace("{{", "{").replace("}}", "}")}
            for button in self.responses[response][0].get("buttons", ())
        ]

    def title(self, response: str, payload: str) -> str | None:
        """What the button with this payload says."""
        return next((each["title"] for each in self.buttons(response) if each["payload"] == payload), None)

    def option_named(self, response: str, words: str) -> str | None:
        """The payload of the one option whose title holds all these words: "usual" names "My usual headache"."""
        said = set(words.lower().strip(" .!").split())
        if not said or not self.has(response):
            return None
        named = [each["payload"] for each in self.buttons(response) if said <= set(each["title"].lower().split())]
        return named[0] if len(named) == 1 else None

    def fact(self, name: str, value: Answer) -> str:
        """A fact as a phrase in the patient's words, its number or choice filled in."""
        phrase = "utter_fact_" + name
        if value in (PRESENT, ABSENT, NOT_SURE):
            return self.text(phrase, value="").rstrip(" :")
        return self.text(phrase, value=self._shown(name, value))

    def fact_within(self, name: str, span: Span) -> str:
        """A number as a phrase, with the numbers it could be instead of one."""
        low, high = span.low, span.high
        if low is not None and high is not None:
            kind = "between" if low < high else "exactly"
        elif high is None:
            kind = "at_least" if span.with_low else "above"
        else:
            kind = "at_most" if span.with_high else "below"
        numbers = self.text(f"utter_span_{kind}", low=_plain(low), high=_plain(high))
        return self.text("utter_fact_" + name, value=numbers)

    def told(self, name: str, value: Answer) -> str | None:
        """A fact as it was told: what was denied in the form that suits it. None where there is nothing to say."""
        if value == NOT_SURE:
            return self.text("utter_reason_not_sure", fact=self.fact(name, value))
        if value == ABSENT:
            return self.text("utter_no_fact_" + name) if self.has("utter_no_fact_" + name) else None
        return self.fact(name, value)

    def because(self, criterion_id: str) -> str:
        """A criterion in the patient's wording."""
        return self.text("utter_because_" + criterion_id.replace("-", "_"))

    def _shown(self, name: str, value: Answer) -> str:
        if FACTS[name].kind == "choice":
            return (self.title("utter_ask_" + name, str(value)) or str(value)).lower()
        return f"{value:g}" if isinstance(value, (int, float)) else str(value)


def _plain(number: float | None) -> str:
    return "" if number is None else f"{number:g}"
