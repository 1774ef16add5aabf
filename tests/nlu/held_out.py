"""The held-out sets, read. What their notation means stands at the head of each file.

The sets in `blind/` were written by somebody who had not seen the vocabulary or the training data: they say what to
expect of messages nobody has seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from clinical.facts import FACTS, Fact

FOLDER = Path(__file__).parent
BLIND = FOLDER / "blind"
UNSEEN = FOLDER / "unseen"
PRESENT, ABSENT = "present", "absent"

Wanted = str | tuple[float, float]


@dataclass(frozen=True)
class LabelledMessage:
    """A message with what it states, what else may be read into it, and what must not."""

    says: str
    states: dict[str, Wanted]
    may: frozenset[str]
    never: frozenset[str]


@dataclass(frozen=True)
class LabelledAnswer:
    """A question that was put and what a message answers it with. `means` empty: no answer at all."""

    pending: dict[str, Any]
    says: str
    means: dict[str, Wanted]
    may: tuple[Wanted, ...] = ()
    """Other readings of a single fact that a person could defend."""


def read_file(name: str, folder: Path = FOLDER) -> Any:
    return yaml.safe_load((folder / name).read_text(encoding="utf-8"))


def wanted(text: str) -> dict[str, Wanted]:
    """What a `states` line says, by fact."""
    found: dict[str, Wanted] = {}
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        if part.startswith("no "):
            name, value = part[3:], ABSENT
        elif "=" in part:
            name, _, value = part.partition("=")
        elif " " in part:
            name, _, numbers = part.partition(" ")
            value = range_of(numbers)
        else:
            name, value = part, PRESENT
        if name not in FACTS:
            raise ValueError(f"no such fact: {name!r} (in {text!r})")
        found[name] = value
    return found


def range_of(numbers: str) -> tuple[float, float]:
    low, _, high = numbers.partition("-")
    return float(low), float(high or low)


def messages(folder: Path = FOLDER) -> list[LabelledMessage]:
    return [
        LabelledMessage(
            each["says"],
            wanted(each["states"]),
            frozenset(wanted(each.get("may", ""))),
            frozenset(wanted(each.get("not", ""))),
        )
        for file in sorted(folder.glob("messages*.yml"))
        for each in read_file(file.name, folder)
    ]


def acts(folder: Path = FOLDER) -> list[tuple[str, str]]:
    """Messages and the intent each has."""
    return [(says, intent) for intent, all_said in read_file("acts.yml", folder)["acts"].items() for says in all_said]


def answers(folder: Path = FOLDER) -> list[LabelledAnswer]:
    return [_answer(each) for each in read_file("acts.yml", folder)["answers"]]


@lru_cache(maxsize=1)
def _responses() -> dict[str, Any]:
    return dict(yaml.safe_load((FOLDER.parents[1] / "domain.yml").read_text(encoding="utf-8"))["responses"])


def title_of(fact: str) -> str:
    """The fact in a patient's words, as the options of a question show it."""
    return str(_responses()[f"utter_fact_{fact}"][0]["text"])


def _answer(each: dict[str, Any]) -> LabelledAnswer:
    asked, means = each["asked"], each["means"]
    if isinstance(asked, list):
        options = [{"value": fact, "title": title_of(fact)} for fact in asked]
        pending = {"id": "screen", "kind": "findings", "facts": asked, "options": options}
        if isinstance(means, list):
            return LabelledAnswer(pending, each["says"], {fact: PRESENT if fact in means else ABSENT for fact in asked})
        return LabelledAnswer(pending, each["says"], dict.fromkeys(asked, means))
    fact = FACTS[asked]
    pending = {"id": asked, "kind": fact.kind, "unit": fact.unit, "min": fact.minimum, "max": fact.maximum}
    if fact.kind == "choice":
        pending["options"] = [{"value": option, "title": option.replace("_", " ")} for option in fact.options]
    if means is None:
        return LabelledAnswer(pending, each["says"], {})
    may = tuple(_meant(fact, other) for other in each.get("may", ()))
    return LabelledAnswer(pending, each["says"], {asked: _meant(fact, means)}, may)


def _meant(fact: Fact, means: object) -> Wanted:
    is_figure = fact.kind == "number" and means not in {ABSENT, "not_sure"}
    return range_of(str(means)) if is_figure else str(means)


def questions(folder: Path = FOLDER) -> list[tuple[str, str]]:
    """Questions and the topic each is about."""
    return [(says, topic) for topic, all_said in read_file("questions.yml", folder).items() for says in all_said]


def out_of_scope(folder: Path = FOLDER) -> list[str]:
    return [str(each) for each in read_file("out_of_scope.yml", folder)]
