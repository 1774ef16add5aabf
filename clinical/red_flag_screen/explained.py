"""Swelling after a blow is no swelling without a cause (angioedema is what that asks about)."""

from collections.abc import Mapping
from typing import TypeVar

Kept = TypeVar("Kept")

_UNEXPLAINED = "sudden_unexplained_swelling"
_BLOWS = frozenset({"face_trauma", "tooth_knocked_out", "tooth_displaced"})
# With one of these nobody waits to hear the cause.
_WHATEVER_THE_CAUSE = frozenset({"breathing_difficulty", "tongue_raised_or_stuck", "voice_change", "drooling"})


def without_explained(found: Mapping[str, Kept], present: frozenset[str]) -> dict[str, Kept]:
    """`found` by fact, less a swelling called unexplained beside a blow; `present` are the facts that are."""
    if present.isdisjoint(_BLOWS) or not present.isdisjoint(_WHATEVER_THE_CAUSE):
        return dict(found)
    return {fact: kept for fact, kept in found.items() if fact != _UNEXPLAINED}
