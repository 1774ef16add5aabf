"""Takes out facts that the message gives no ground for: how an aura goes where there is none, a child's signs in a grown-up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from clinical.red_flag_screen import Sighting
from clinical.red_flag_screen.context_words import CHILDREN
from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of
from components.implied_facts import CHILD_UNTIL_YEARS

# How an aura goes is only told where there is one.
_OF_AN_AURA = words_of(
    "aura_resolved aura_spread_gradual aura_then_headache_60 aura_succession aura_unilateral aura_minutes aura_first_age"
)
AURAS = words_of("aura_visual aura_sensory aura_speech about/aura")
_INJECTIONS = words_of("botox toxin botulinum dysport xeomin jab jabs injection injections injected")
_OF_FACE_PAIN = words_of("unilateral_face trigger_touch")
_PAIN = words_of(
    "pain pains hurt hurts shock shocks zap zaps electric stabbing stabs jolt jolts neuralgia ache aches sets triggers agony"
)


def drop_what_belongs_to_nothing(
    found: dict[str, dict[str, Any]],
    matches: Sequence[Match],
    asked: frozenset[str],
    words: Sequence[Word],
    sightings: Sequence[Sighting],
) -> None:
    """Takes out what is said of an aura or of a pain in the face where the message tells of none, and a loose tooth called unexplained beside a blow."""
    labels = {match.label for match in matches}
    if AURAS.isdisjoint(labels) and not any(name.startswith("aura") for name in asked):
        for fact in _OF_AN_AURA:
            found.pop(fact, None)
    forms = {word.form for word in words}
    if any(each.fact == "tooth_displaced" and each.answer == "present" for each in sightings):
        found.pop("loose_tooth_unexplained", None)  # a blow explains it
    seen = next((each.answer for each in sightings if each.fact == "age"), None)
    age = found.get("age", {}).get("answer", seen)
    if age >= CHILD_UNTIL_YEARS if isinstance(age, (int, float)) else CHILDREN.isdisjoint(forms):
        for fact in [name for name in found if name.startswith("child_") and name not in asked]:
            del found[fact]
    if _INJECTIONS.isdisjoint(word.form for word in words):
        for fact in [name for name in found if name.startswith("btx_") and name not in asked]:
            del found[fact]
    if _PAIN.isdisjoint(word.form for word in words) and _OF_FACE_PAIN.isdisjoint(asked):
        for fact in _OF_FACE_PAIN:
            found.pop(fact, None)
