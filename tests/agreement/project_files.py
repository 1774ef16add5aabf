"""The files that have to agree, read once."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
STORY_KINDS = {"rules": "rule", "stories": "story"}


@cache
def domain() -> dict[str, Any]:
    return yaml.safe_load((ROOT / "domain.yml").read_text())


def responses() -> dict[str, list[dict[str, Any]]]:
    return domain()["responses"]


def text_of(response: str) -> str:
    return responses()[response][0]["text"]


def payloads_of(response: str) -> list[str]:
    return [button["payload"] for button in responses()[response][0].get("buttons", ())]


@cache
def data_files() -> dict[Path, Any]:
    return {
        file: yaml.safe_load(file.read_text())
        for file in sorted((ROOT / "data").rglob("*.yml"))
        if "lookups" not in file.parts
    }


@cache
def conversation_files() -> dict[Path, Any]:
    files = sorted((ROOT / "tests" / "conversations").glob("test_*.yml"))
    return {file: yaml.safe_load(file.read_text()) for file in files}


def blocks(kind: str) -> list[dict[str, Any]]:
    """All rules or all stories of data/."""
    return [block for content in data_files().values() for block in (content or {}).get(kind, ())]


def spoken_actions(block: dict[str, Any]) -> list[str]:
    return [step["action"] for step in block["steps"] if "action" in step]


def intents_in(block: dict[str, Any]) -> list[str]:
    steps = [alternative for step in block["steps"] for alternative in step.get("or", [step])]
    return [step["intent"] for step in steps if "intent" in step]


@cache
def action_sources() -> str:
    return "\n".join(file.read_text() for file in sorted((ROOT / "actions").glob("*.py")))


@cache
def strings_in_actions() -> frozenset[str]:
    """Every string written in actions/, f-strings by their fixed opening."""
    found: set[str] = set()
    for file in sorted((ROOT / "actions").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return frozenset(found)


def defined_actions() -> set[str]:
    """Names returned by the `name` methods in actions/."""
    return set(re.findall(r'def name\(self\) -> str:\n\s+return "(\w+)"', action_sources()))
