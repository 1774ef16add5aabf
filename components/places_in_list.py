"""The options that words point at by their place: "the last two", "first and third", "number 3", "b", "the former"."""

from __future__ import annotations

from collections.abc import Sequence

from clinical.red_flag_screen.quantities import NUMBER_WORDS
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

_ORDINALS = {
    form: place
    for names in (
        "first second third fourth fifth sixth seventh eighth ninth tenth",
        "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th",
        "1er 2th 3th",
    )
    for place, form in enumerate(names.split())
}
_FROM_THE_TOP, _FROM_THE_BOTTOM = words_of("first top"), words_of("last final bottom")
_NAMED = words_of("number numbers option options no nr num answer choice item point letter #")
_LETTERS = "abcdefgh"
_NO_PLACE_AFTER = words_of(
    "day days week weeks month months year years hour hours hr hrs min mins minute minutes time times night nights degrees c x thing"
)
_NO_PLACE_BEFORE = words_of("that this no any which every each another only just of on about at since for past last")
_ENDINGS = words_of("st nd rd th")


def places_at(words: Sequence[Word], here: int, count: int) -> tuple[tuple[int, ...], int] | None:
    """The places, from 0, that words[here] and what follows point at among `count` options, and where that ends."""
    form, after = words[here].form, _form(words, here + 1)
    many = _count(after)
    if many is not None and 1 < many <= count and form in _FROM_THE_TOP | _FROM_THE_BOTTOM | {"middle"}:
        left = {"middle": (count - many) // 2}.get(form, 0 if form in _FROM_THE_TOP else count - many)
        return (tuple(range(left, left + many)), here + 2) if form != "middle" or count > many else None
    if after in _NO_PLACE_AFTER:
        return None
    if form in _ORDINALS:
        return ((_ORDINALS[form],), here + 1) if _ORDINALS[form] < count else None
    if form in _FROM_THE_BOTTOM:
        return (count - 1,), here + 1
    if form == "top":
        return (0,), here + 1
    if form == "middle" and count % 2:
        return (count // 2,), here + 1
    if count == 2 and form in {"former", "latter"}:
        return (int(form == "latter"),), here + 1
    return _numbered(words, here, count)


def _numbered(words: Sequence[Word], here: int, count: int) -> tuple[tuple[int, ...], int] | None:
    """ "2", "number two", "1st", "1,3", "option b"."""
    word, before = words[here], _form(words, here - 1)
    is_named = before in _NAMED or (before == "." and _form(words, here - 2) in _NAMED)
    if word.said[:1].isdecimal():
        told = [int(piece) for piece in word.said.replace(".", ",").split(",")]
        end = here + 1 + (_form(words, here + 1) in _ENDINGS)
        return (tuple(place - 1 for place in told), end) if all(1 <= each <= count for each in told) else None
    if word.form in NUMBER_WORDS and (is_named or before not in _NO_PLACE_BEFORE | set(_ORDINALS)):
        place = int(NUMBER_WORDS[word.form])
        return ((place - 1,), here + 1) if 1 <= place <= count else None
    if len(word.form) == 1 and word.form in _LETTERS[:count] and _is_a_letter(words, here, is_named=is_named):
        return (_LETTERS.index(word.form),), here + 1
    return None


def _is_a_letter(words: Sequence[Word], here: int, *, is_named: bool) -> bool:
    """An "a" is an option only beside another letter or alone."""
    if is_named or len(words) == 1 or words[here].form != "a":
        return True
    return _form(words, here + 1) in {"and", "&", ",", "or"} and _form(words, here + 2) in set(_LETTERS)


def _count(form: str) -> int | None:
    if form.isdecimal():
        return int(form)
    return int(NUMBER_WORDS[form]) if form in NUMBER_WORDS else None


def _form(words: Sequence[Word], here: int) -> str:
    return words[here].form if 0 <= here < len(words) else ""
