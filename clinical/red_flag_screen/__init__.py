"""Danger signs in a visitor's own words, by plain patterns: no model, no file, no other process.

A sighting is a stated fact, not an alarm: hand the facts to `clinical.assess`, which alone
knows which of them, alone or together, are an emergency.
"""

from .screen import Sighting, screen

__all__ = ["Sighting", "screen"]
