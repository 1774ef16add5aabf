"""The case as Rasa remembers it, and the only translation between it and clinical facts.

The whole case is one JSON object in one slot: each fact with its value, the words
it was said in and the message they stood in; and how the interview got there.
Nothing here judges.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from clinical import ABSENT, FACTS, NOT_SURE, PRESENT, Answer, ImpossibleAnswerError, answer_to

SKIPPED = "skip"
WITHOUT_NO = ("headache_status", "sex", "jaw_pain_duration", "age")
"""Facts that "no" and "none" do not answer."""
ALWAYS_THERE = ("sex", "age")
"""Nobody is without these; safety hangs on them."""
OPENING, APOSTROPHES = '(,;:.!?/"\n', "'’"
SELF_HARM = ("suicidal_thoughts", "suicidal_plan_or_now")


@dataclass(frozen=True)
class Told:
    """One fact as it was told."""

    value: Answer
    said: str | None = None
    message: str | None = None


@dataclass
class CaseFile:
    """Everything told so far. `to_slot` and `from_slot` are each other's inverse."""

    told: dict[str, Told] = field(default_factory=dict)
    asked: list[dict[str, Any]] = field(default_factory=list)
    """Questions put, in order, each with its facts, so that one can go back."""
    asked_again: list[str] = field(default_factory=list)
    """Questions put a second time, in other words. Never a third."""
    skipped: list[str] = field(default_factory=list)
    singly: list[str] = field(default_factory=list)
    """Lists whose signs are asked one by one, because an answer to the whole list did not fit."""
    steps: dict[str, str] = field(default_factory=dict)
    """Choices asked option by option, yes or no, and which option is next."""
    put_otherwise: str | None = None
    """A question to be put in other words once, because someone asked for that."""
    short_route: bool = False
    misfits: int = 0
    """Messages in a row that sounded like an answer to the open question and were none."""
    was_emergency: bool = False
    """Once an emergency, whatever is taken back: it may still be true."""
    was_told_of_danger: bool = False
    """Whether the emergency card was shown in full already."""
    latest_message: str | None = None
    latest_facts: list[str] = field(default_factory=list)
    """What the latest message told, so that it can be acknowledged or acted on."""

    @classmethod
    def from_slot(cls, slot: Mapping[str, Any] | None) -> CaseFile:
        if not slot:
            return cls()
        case = cls(
            asked=list(slot.get("asked", ())),
            asked_again=list(slot.get("asked_again", ())),
            skipped=list(slot.get("skipped", ())),
            singly=list(slot.get("singly", ())),
            steps=dict(slot.get("steps", {})),
            put_otherwise=slot.get("put_otherwise"),
            short_route=bool(slot.get("short_route")),
            misfits=int(slot.get("misfits", 0)),
            was_emergency=bool(slot.get("was_emergency")),
            was_told_of_danger=bool(slot.get("was_told_of_danger")),
            latest_message=slot.get("latest_message"),
            latest_facts=list(slot.get("latest_facts", ())),
        )
        for name, entry in slot.get("facts", {}).items():
            if name in FACTS:
                case.told[name] = Told(entry["value"], entry.get("said"), entry.get("message"))
        return case

    def to_slot(self) -> dict[str, Any]:
        return {
            "facts": {
                name: {"value": told.value, "said": told.said, "message": told.message}
                for name, told in self.told.items()
            },
            "asked": self.asked,
            "asked_again": self.asked_again,
            "skipped": self.skipped,
            "singly": self.singly,
            "steps": self.steps,
            "put_otherwise": self.put_otherwise,
            "short_route": self.short_route,
            "misfits": self.misfits,
            "was_emergency": self.was_emergency,
            "was_told_of_danger": self.was_told_of_danger,
            "latest_message": self.latest_message,
            "latest_facts": self.latest_facts,
        }

    @property
    def facts(self) -> dict[str, Answer]:
        """The facts as `clinical` takes them."""
        return {name: told.value for name, told in self.told.items()}

    def record(self, name: str, value: object, said: str | None, message: str | None) -> bool:
        """Note a fact; a later word on it overwrites the earlier. Impossible answers are left out: False."""
        try:
            answer = answer_to(name, value)
        except ImpossibleAnswerError:
            return False
        self.told[name] = Told(answer, said, message)
        if name in self.skipped:
            self.skipped.remove(name)
        if name not in self.latest_facts:
            self.latest_facts.append(name)
        return True

    def record_all(self, values: Mapping[str, object], said: str | None, message: str | None) -> bool:
        """Note several. True only if all of them were possible."""
        noted = [self.record(name, value, said, message) for name, value in values.items()]
        return all(noted)

    def record_skipped(self, names: Iterable[str], message: str | None) -> None:
        """A question passed over is known to be open; it is neither yes nor no."""
        for name in names:
            if self.record(name, NOT_SURE, None, message):
                self.skipped.append(name)

    def forget(self, names: Iterable[str]) -> None:
        for name in names:
            self.told.pop(name, None)
            if name in self.skipped:
                self.skipped.remove(name)


def whole_words(said: str | None, text: str | None) -> str | None:
    """The same words, widened to where words begin and end in the text: "'d like to book" to "I'd like to book"."""
    start = text.find(said) if said and text else -1
    if said is None or text is None or start < 0:
        return said
    end = start + len(said)
    while start > 0 and not text[start - 1].isspace() and text[start - 1] not in OPENING:
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in APOSTROPHES):
        end += 1
    return text[start:end]


def record_entities(
    case: CaseFile,
    entities: Iterable[Mapping[str, Any]],
    message: str | None,
    wholly_said: str | None = None,
    text: str | None = None,
) -> None:
    """Note the facts that language understanding found in a message, each with its exact words."""
    for entity in entities:
        if entity.get("entity") != "fact":
            continue
        name, answer = str(entity.get("value")), entity.get("answer", PRESENT)
        if answer == ABSENT and name in WITHOUT_NO:
            continue  # "no" to "new, changed or usual?" says nothing
        case.record(name, answer, whole_words(entity.get("said"), text) or wholly_said, message)


def record_sightings(
    case: CaseFile, sightings: Iterable[Mapping[str, Any]], message: str | None, text: str | None = None
) -> None:
    """Note what the red-flag screen saw. Only a danger seen is taken over where language understanding differs."""
    for sighting in sightings:
        name, answer = str(sighting.get("fact")), sighting.get("answer", PRESENT)
        if answer == PRESENT or name not in case.latest_facts:
            case.record(name, answer, whole_words(sighting.get("said"), text), message)


def record_answer(
    case: CaseFile, question: Mapping[str, Any], value: object, said: str | None, message: str | None
) -> bool:
    """Note the answer to a question. False: it is no possible answer, and nothing is noted."""
    names = facts_of(question)
    if value == SKIPPED:
        if question.get("required_for_safety"):
            return False
        case.record_skipped(names, message)
        return True
    if value == ABSENT and question["id"] in ALWAYS_THERE:
        return False
    if question["kind"] != "findings":
        return len(names) == 1 and case.record(names[0], value, said, message)
    if value == NOT_SURE:
        return case.record_all(dict.fromkeys(names, NOT_SURE), said, message)
    if value == ABSENT or value == "" or value is None:
        value = []
    chosen = [value] if isinstance(value, str) else value
    if not isinstance(chosen, list) or not set(chosen) <= set(names):
        return False
    return case.record_all({name: PRESENT if name in chosen else ABSENT for name in names}, said, message)


def facts_of(question: Mapping[str, Any]) -> list[str]:
    """The facts a question is about. A question handed back by the web service names them in its options."""
    if question.get("facts"):
        return [name for name in question["facts"] if name in FACTS]
    if question.get("kind") == "findings":
        return [option["value"] for option in question.get("options", ()) if option.get("value") in FACTS]
    return [question["id"]] if question.get("id") in FACTS else []
