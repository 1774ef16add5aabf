"""Which part of the body a phrase speaks of that names none: "left side, throbbing" after "my migraine".

The part named last before it in its sentence, else the next one in its sentence, else the one named last before.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

HEAD, MOUTH, JAW, FACE, ELSEWHERE = "head", "mouth", "jaw", "face", "elsewhere"
_REGIONS = {
    **dict.fromkeys(
        words_of(
            """
            head heads headache headaches migraine migraines temple temples forehead skull brow brain eyebrow noggin bonce
            cluster clusters headachy migrainous attack attacks eye eyes
            """
        ),
        HEAD,
    ),
    **dict.fromkeys(
        words_of(
            """
            tooth teeth toothache molar molars gum gums socket mouth filling fillings crown crowns lip lips tongue ulcer
            extraction abscess canine incisor wisdom veneer denture dentist hygienist
            """
        ),
        MOUTH,
    ),
    **dict.fromkeys(words_of("jaw jaws tmj jawline"), JAW),
    **dict.fromkeys(words_of("face cheek cheeks chin cheekbone"), FACE),
    **dict.fromkeys(
        words_of(
            """
            arm arms hand hands finger fingers leg legs foot feet neck back shoulder shoulders chest stomach tummy knee hip
            hips body toe ankle wrist elbow bum bottom belly ear ears throat thumb toes vision sight eyesight scalp
            """
        ),
        ELSEWHERE,
    ),
}
# Between the part and the phrase, these say that something else than pain is meant: "zigzags in one eye", "numb on one side".
NOT_OF_PAIN = words_of(
    """
    vision sight blind blurry blurred zigzag zigzags lights numb numbness tingling tingly weak weakness droop drooping droopy
    swollen swelling puffy red watery waters runny blocked lump rash bitten smile
    """
)


class BodyRegions:
    """The parts of the body that one message names, and where."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._found = [
            (place, HEAD if word.form == "crown" and self._is_of_head(place) else _REGIONS[word.form])
            for place, word in enumerate(words)
            if word.form in _REGIONS and not (word.form == "hand" and _follows(words, place, "side"))
        ]

    def _is_of_head(self, place: int) -> bool:
        """ "The whole crown", "the crown of my head": not one on a tooth."""
        near = {word.form for word in self._words[max(0, place - 5) : place + 4]}
        return bool(near & {"head", "skull", "whole"}) and not near & {"tooth", "teeth", "molar", "dentist"}

    def within(self, start: int, end: int) -> frozenset[str]:
        return frozenset(region for place, region in self._found if start <= place < end)

    def names(self, region: str) -> bool:
        return any(found == region for _, found in self._found)

    def named_at(self, places: Collection[int]) -> frozenset[str]:
        """The parts that the words at these places name."""
        return frozenset(region for place, region in self._found if place in places)

    def of(self, start: int, end: int) -> str | None:
        """The part that words[start:end] speaks of without naming one."""
        before = [(place, region) for place, region in self._found if place < start]
        here = [region for place, region in before if self._same_sentence(place, start)]
        if here:
            return here[-1]
        after = [region for place, region in self._found if place >= end and self._same_sentence(end - 1, place)]
        if after:
            return after[0]
        return before[-1][1] if before else None

    def _same_sentence(self, one: int, other: int) -> bool:
        return not any(word.is_stop for word in self._words[one:other])


def _follows(words: Sequence[Word], place: int, form: str) -> bool:
    return place + 1 < len(words) and words[place + 1].form == form
