"""What patients read, from the one place where it is written: the responses of domain.yml."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

# As Rasa reads them: a doubled brace stands for itself, a name in single braces is a gap.
GAP = re.compile(r"\{\{|\}\}|\{(\w+)\}")


class NoWordingError(LookupError):
    """The domain has no response of this name."""


@dataclass(frozen=True)
class Wording:
    """One response: its text, its buttons, and what else its author attached."""

    text: str
    buttons: tuple[Mapping[str, str], ...] = ()
    custom: Mapping[str, Any] = field(default_factory=dict)


class Domain:
    """The responses of one domain file."""

    def __init__(self, responses: Mapping[str, list[dict[str, Any]]]) -> None:
        self.responses = responses

    def has(self, name: str) -> bool:
        """Whether there is a response of this name."""
        return name in self.responses

    def wording(self, name: str, **filling: str) -> Wording:
        """Return a response with its gaps filled; a gap that nothing fills is left empty."""
        try:
            variant = self.responses[name][0]
        except (KeyError, IndexError):
            raise NoWordingError(name) from None
        return Wording(
            text=filled(str(variant.get("text", "")), filling).strip(),
            buttons=tuple(filled(variant.get("buttons", []), filling)),
            custom=filled(variant.get("custom", {}), filling),
        )


def filled(written: Any, filling: Mapping[str, str]) -> Any:
    """Fill the gaps of a text, and of every text inside a list or mapping."""
    if isinstance(written, str):
        return GAP.sub(lambda gap: filling.get(gap[1], "") if gap[1] else gap[0][0], written)
    if isinstance(written, list):
        return [filled(part, filling) for part in written]
    if isinstance(written, dict):
        return {name: filled(part, filling) for name, part in written.items()}
    return written


@lru_cache(maxsize=2)
def domain(path: Path) -> Domain:
    """Read a domain file, once."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with path.open(encoding="utf-8") as file:
        return Domain(yaml.load(file, loader)["responses"])  # noqa: S506, both loaders are the safe one
