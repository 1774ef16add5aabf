"""A page that was read: where it is, what it confirmed, what of it the criteria leave out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """One key of the register. ``second_hand``: a page that copies or sums up the guideline, not the guideline."""

    key: str
    title: str
    addresses: tuple[str, ...]
    seen: str
    not_encoded: str
    second_hand: bool = False
