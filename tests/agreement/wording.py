"""The wording of domain.yml and the files of the dialogue, read once for the tests beside this."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]


@lru_cache(maxsize=1)
def domain() -> dict[str, Any]:
    return yaml.safe_load((ROOT / "domain.yml").read_text("utf-8"))


def responses() -> dict[str, list[dict[str, Any]]]:
    return domain()["responses"]


def text_of(response: str) -> str:
    return responses()[response][0]["text"].strip()


def buttons_of(response: str) -> list[dict[str, str]]:
    return [button for variation in responses()[response] for button in variation.get("buttons", ())]


@lru_cache(maxsize=1)
def files() -> dict[Path, dict[str, Any]]:
    """Every file Rasa is trained from, with the domain."""
    paths = [ROOT / "domain.yml", *sorted((ROOT / "data").rglob("*.yml"))]
    return {path.relative_to(ROOT): yaml.safe_load(path.read_text("utf-8")) for path in paths}
