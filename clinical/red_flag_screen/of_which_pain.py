"""Whether words for the course or relief of a pain are about the pain that the message names.

"It is getting worse" is said of any pain, and "paracetamol isn't helping" as well. Where a message names one pain
and not the other, they are about the one it names; where it names neither, they stay, for the dialogue knows more.
"""

from collections.abc import Mapping
from typing import TypeVar

from .word_sets import words_of

Kept = TypeVar("Kept")

_OF_THE_HEAD = words_of("has_headache temple_headache scalp_tender")
_OF_THE_MOUTH = words_of(
    """
    has_tooth_pain has_jaw_pain socket_pain swelling_local_gum swelling_mouth swelling_face tooth_fracture_pain
    tooth_displaced jaw_stuck_open jaw_locked_closed trismus_progressive
    """
)
_ONLY_WITH = {
    "headache_worsening": (_OF_THE_HEAD, _OF_THE_MOUTH),
    "tooth_pain_controlled": (_OF_THE_MOUTH, _OF_THE_HEAD),
}


def without_another_pains(found: Mapping[str, Kept], present: frozenset[str]) -> dict[str, Kept]:
    """`found` by fact, less what belongs to a pain that is not named; `present` are the facts that are."""
    return {
        fact: kept
        for fact, kept in found.items()
        if fact not in _ONLY_WITH
        or not present.isdisjoint(_ONLY_WITH[fact][0])
        or present.isdisjoint(_ONLY_WITH[fact][1])
    }
