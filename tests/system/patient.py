"""A simulated patient: says a first sentence, then answers whatever is asked from a profile of facts.

Facts that the profile does not name are absent, as in the evidence sheet's boundary tests.
"""

from dataclasses import dataclass, field
from typing import Any

from clinical import FACTS
from tests.system.chat import Chat

MOST_QUESTIONS = 45
ENDINGS = ("result", "booking", "booked", "closed")


@dataclass
class Patient:
    """`profile` maps facts to true, a number or an option; `says` is the first message."""

    says: str
    profile: dict[str, Any]
    asked: list[str] = field(default_factory=list)

    def value_for(self, question: dict[str, Any]) -> object:
        kind, name = question["kind"], question["id"]
        if kind == "finding":
            return "present" if self.profile.get(name) is True else "absent"
        if kind == "findings":
            return [option["value"] for option in question["options"] if self.profile.get(option["value"]) is True]
        if kind in ("number", "choice"):
            return self.profile.get(name, "absent")
        return "skip"

    def visit(self, chat: Chat) -> str:
        """Talk until an outcome or an emergency; the urgency in the end."""
        chat.say(self.says)
        while chat.urgency != "emergency" and chat.stage not in ENDINGS and chat.question is not None:
            question = chat.question
            self.asked.append(question["id"])
            assert len(self.asked) <= MOST_QUESTIONS, f"asked without end: {self.asked}"
            chat.answer(question["id"], self.value_for(question))
        return str(chat.urgency)

    def complete_case(self) -> dict[str, Any]:
        """The whole profile in the project's own notation, every fact with a value."""
        case: dict[str, Any] = {}
        for name in FACTS:
            value = self.profile.get(name, False)
            case[name] = "present" if value is True else "absent" if value is False else value
        return case
