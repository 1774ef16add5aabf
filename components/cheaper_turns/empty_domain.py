"""Knows what an empty domain looks like.

Rasa 3.6 asks at each message whether the domain is empty, and makes an empty one to compare it with.
"""

from functools import cache
from typing import Any

from rasa.shared.core.domain import Domain


@cache
def nothing() -> dict[str, Any]:
    empty: dict[str, Any] = Domain.empty().as_dict()
    return empty


def is_empty(self: Domain) -> bool:
    return bool(self.as_dict() == nothing())


def remember_the_empty_domain() -> None:
    """Put the remembered one in the place of a new one for each message."""
    Domain.is_empty = is_empty
