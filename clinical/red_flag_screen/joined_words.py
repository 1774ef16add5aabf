"""Words that were typed without the space between them: "stiffneck", "cantspeak", "facedrooping"."""

from functools import lru_cache

from .word_sets import words_of

_PARTS = words_of(
    """
    face head neck arm arms leg legs hand hands mouth eye eyes chest jaw tooth teeth tongue throat speech vision sight
    side lip lips lungs breath stiff numb weak droop drooping drooped droopy swollen swelling swelled pain ache aches
    hurts hurting bleeding breathe breathing swallow swallowing speak speaking talk walk move see seeing feel stand
    sudden suddenly worst ever cant cannot dont wont my his her gone went very bad severe left right one both slurred
    slurring double confused dizzy sick fever rash blurry blurred knocked out blood fainted collapsed suicidal kill
    myself stroke seizure pressure tight weakness numbness drowsy
    """
)
_WHOLE = words_of(
    "headache headaches toothache toothaches eyesight outside oneself myself outright handout handouts outbreath lookout everyone"
)
_SHORTEST, _SHORTEST_PART = 7, 2


@lru_cache(maxsize=20_000)
def parted(word: str) -> tuple[str, str] | None:
    """The two words that a lower-case word was run together from, or None."""
    if len(word) < _SHORTEST or word in _WHOLE or word in _PARTS:
        return None
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        if word[:cut] in _PARTS and word[cut:] in _PARTS:
            return word[:cut], word[cut:]
    return None
