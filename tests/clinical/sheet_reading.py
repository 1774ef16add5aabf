"""An independent reading of the evidence sheet: its own expressions, evaluated as Python, and its combining rules.

Shares nothing with the engine but the list of facts. Used by tests only.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from types import CodeType

import yaml

SHEET = Path(__file__).parent / "sheet"
LEVELS = ["self_care", "routine", "soon", "same_day", "emergency"]
HELPERS = {
    "ge": lambda x, n: x is not None and x >= n,
    "gt": lambda x, n: x is not None and x > n,
    "le": lambda x, n: x is not None and x <= n,
    "lt": lambda x, n: x is not None and x < n,
    "between": lambda x, a, b: x is not None and a <= x <= b,
    "count": lambda *each: sum(bool(x) for x in each),
    "__builtins__": {},
}


@lru_cache
def rules() -> list[dict]:
    """All rules, their logic compiled."""
    found = []
    for path in sorted(SHEET.glob("*.yml")):
        if path.stem != "derived":
            found += yaml.safe_load(path.read_text())
    return [rule | {"code": compile(rule["logic"], rule["id"], "eval")} for rule in found]


@lru_cache
def derived() -> dict[str, CodeType]:
    block = yaml.safe_load((SHEET / "derived.yml").read_text())
    return {name: compile(logic, name, "eval") for name, logic in block.items()}


@lru_cache
def names_used(rule_id: str) -> frozenset[str]:
    """Every fact a rule can look at, through the derived ones too."""
    todo = [next(rule["code"] for rule in rules() if rule["id"] == rule_id)]
    names: set[str] = set()
    while todo:
        for name in todo.pop().co_names:
            if name in derived():
                todo.append(derived()[name])
            elif name not in HELPERS:
                names.add(name)
    return frozenset(names)


class Values(dict):
    """Facts as the sheet sees them: whatever has no value is None."""

    def __missing__(self, name: str) -> object:
        if name in HELPERS:
            raise KeyError(name)
        return None


def values_of(facts: dict, kinds: dict[str, str]) -> Values:
    values = Values()
    for name, answer in facts.items():
        if answer == "present":
            values[name] = True
        elif answer == "absent":
            values[name] = False if kinds[name] == "finding" else None
        elif answer != "not_sure":
            values[name] = answer
    for name, code in derived().items():
        values[name] = eval(code, HELPERS, values)
    return values


def fired(facts: dict, kinds: dict[str, str]) -> list[dict]:
    """The rules that fire. Under 12: emergencies, children's and dental rules (0.3, no. 7)."""
    values = values_of(facts, kinds)
    age = values["age"]
    return [
        rule
        for rule in rules()
        if (
            age is None or age >= 12 or rule["effect"].get("urgency") == "emergency" or rule["id"][:3] in ("CHD", "DRF")
        )
        and eval(rule["code"], HELPERS, values)
    ]


def an_emergency_hangs_on_not_sure(facts: dict, kinds: dict[str, str], could_be: dict[str, list]) -> bool:
    """Whether some way of making up the patient's mind fires an emergency that has not fired (0.3, no. 5)."""
    unsure = [name for name, answer in facts.items() if answer == "not_sure"]
    before = {rule["id"] for rule in fired(facts, kinds)}
    for answers in itertools.product(*(could_be[name] for name in unsure)):
        decided = facts | dict(zip(unsure, answers, strict=True))
        if any(
            rule["effect"].get("urgency") == "emergency" and rule["id"] not in before for rule in fired(decided, kinds)
        ):
            return True
    return False


def referrals(facts: dict, kinds: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each fired rule's tokens with the rule's level; a child's route for neurology (0.3, no. 7)."""
    age = facts.get("age")
    child = isinstance(age, (int, float)) and age < 18
    for rule in fired(facts, kinds):
        for token in rule["effect"].get("refer", ()):
            yield ("primary_care" if child and token == "neurology" else token), rule["effect"]["urgency"]


def outcome(facts: dict, kinds: dict[str, str]) -> tuple[str | None, set[str]]:
    """Level and referrals by section 0.3, nos. 1 to 4, for facts without "not sure"."""
    sent = list(referrals(facts, kinds))
    if not sent:
        tokens = set()
        if facts.get("has_headache") == "present":
            tokens.add("primary_care")
        if "present" in (facts.get("has_tooth_pain"), facts.get("has_jaw_pain")):
            tokens.add("dental")
        return ("routine" if tokens else None), tokens
    level = max((urgency for _, urgency in sent), key=LEVELS.index)
    if level in ("emergency", "same_day", "self_care"):
        return level, {token for token, urgency in sent if urgency == level}
    return level, {token for token, urgency in sent if urgency != "self_care"}
