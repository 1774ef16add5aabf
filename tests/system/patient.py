"""A simulated patient: says a first sentence, then answers whatever is asked from a profile of facts.

Facts that the profile does not name are absent, as in the evidence sheet's boundary tests.
Answers are given in words, in buttons, or both in turn; a patient may ask something in
between, and may get a number wrong first and put it right in the next message.
"""

from dataclasses import dataclass, field
from typing import Any

from clinical import FACTS
from tests.system.chat import Chat
from tests.system.words import Words

MOST_QUESTIONS = 60
ENDINGS = ("result", "booking", "booked", "closed")
ASKS_EVERY = 4
WRONG_BY = 3


@dataclass
class Patient:
    """`profile` maps facts to true, a number or an option; `says` is the first message."""

    says: str
    profile: dict[str, Any]
    speaks: bool = True
    """Answers in words; else by buttons and fields."""
    wonders: tuple[tuple[str, str], ...] = ()
    """Questions asked in between, each with the topic it is about."""
    slips_on: tuple[str, ...] = ()
    """Numbers that are told wrong first."""
    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

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
        words = Words(len(self.says))
        wonders = list(self.wonders)
        chat.say(self.says)
        while self.is_under_way(chat):
            question = chat.question
            assert question is not None
            self.asked.append(question["id"])
            assert len(self.asked) <= MOST_QUESTIONS, f"asked without end: {self.asked}"
            if wonders and len(self.asked) % ASKS_EVERY == 0:
                self.wonder(chat, *wonders.pop(0))
            self.answer(chat, question, words)
        return str(chat.urgency)

    def is_under_way(self, chat: Chat) -> bool:
        return chat.urgency != "emergency" and chat.stage not in ENDINGS and chat.question is not None

    def wonder(self, chat: Chat, question: str, topic: str) -> None:
        """Ask something else: it is answered, and the open question comes back."""
        pending = chat.question
        chat.say(question)
        topics = [message["topic"] for message in chat.reply["messages"]]
        assert topic in topics, f"{question!r} was answered with {topics}"
        assert chat.question is not None
        assert pending is not None
        assert chat.question["id"] == pending["id"], f"after {question!r}"

    def answer(self, chat: Chat, question: dict[str, Any], words: Words) -> None:
        value = self.value_for(question)
        if not self.speaks:
            chat.answer(question["id"], value)
            return
        if question["id"] in self.slips_on and isinstance(value, (int, float)):
            chat.say(f"{value + WRONG_BY:g}")
            text = f"sorry, I meant {value:g}, not {value + WRONG_BY:g}"
        else:
            text = words.say(question, value)
        self.said.append(f"{question['id']}: {text}")
        chat.say(text)

    def complete_case(self) -> dict[str, Any]:
        """The whole profile in the project's own notation, every fact with a value."""
        case: dict[str, Any] = {}
        for name in FACTS:
            value = self.profile.get(name, False)
            case[name] = "present" if value is True else "absent" if value is False else value
        return case
