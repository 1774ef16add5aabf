"""The trained model, asked what it understands of one message at a time.

Loads the model of the present sources, else the newest; training is not done here.
"""

import asyncio
import json
import logging
import os
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from time import perf_counter
from typing import Any

# Before Rasa is imported: no message home, no chatter of its libraries.
os.environ.update(RASA_TELEMETRY_ENABLED="false", TF_CPP_MIN_LOG_LEVEL="3", SQLALCHEMY_SILENCE_UBER_WARNING="1")

import structlog
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage

from ops.paths import MODELS
from ops.training import model_file

NOW = "2026-11-23T10:00:00+00:00"
"""A Monday: what "since Tuesday" and "since the summer" are counted from."""


class NoModelError(RuntimeError):
    """There is no trained model to ask."""


@dataclass(frozen=True)
class Understood:
    """What the model makes of one message."""

    intent: str
    facts: Mapping[str, Mapping[str, Any]]
    """By fact: `answer` (present, absent, not_sure, an option or a number), `low` and `high`."""
    topic: str | None
    entities: tuple[Mapping[str, Any], ...]
    seconds: float

    def answer(self, fact: str) -> str | int | float | None:
        return self.facts[fact]["answer"] if fact in self.facts else None


def newest_model(folder: Path = MODELS, of_sources: Path | None = None) -> Path:
    """The model of the present sources if it was trained, else the newest one."""
    present = of_sources or model_file()
    if present.exists():
        return present
    trained = sorted(folder.glob("trigem-*.tar.gz"), key=lambda file: file.stat().st_mtime)
    if not trained:
        raise NoModelError("There is no trained model in models/. Run `make train` first.")
    return trained[-1]


class Listener:
    """One loaded model."""

    def __init__(self, model: Path) -> None:
        logging.disable(logging.WARNING)
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
        agent = Agent.load(str(model))
        if agent.processor is None:
            raise NoModelError(f"{model.name} cannot be loaded. Run `make train` to make it anew.")
        self._processor = agent.processor
        self._loop = asyncio.new_event_loop()
        self._heard: dict[str, Understood] = {}

    def hear(self, text: str, pending: Mapping[str, Any] | None = None) -> Understood:
        """What is understood of `text`, said in answer to the question `pending`; worked out once."""
        asked = json.dumps([text, pending])
        if asked not in self._heard:
            self._heard[asked] = self._hear(text, pending)
        return self._heard[asked]

    def _hear(self, text: str, pending: Mapping[str, Any] | None) -> Understood:
        message = UserMessage(text, metadata={"now": NOW, "pending": pending})
        began = perf_counter()
        parsed = self._loop.run_until_complete(self._processor.parse_message(message))
        seconds = perf_counter() - began
        entities = tuple(parsed["entities"])
        return Understood(
            intent=str(parsed["intent"]["name"]),
            # As the conversation records them: what is found later in the pipeline stands.
            facts={entity["value"]: entity for entity in entities if entity["entity"] == "fact"},
            topic=next((entity["value"] for entity in entities if entity["entity"] == "topic"), None),
            entities=entities,
            seconds=seconds,
        )


@lru_cache(maxsize=1)
def listener() -> Listener:
    """The model, loaded once per process."""
    return Listener(newest_model())
