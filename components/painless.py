"""What is said not to hurt, where only the place was named before: "lost a crown, no pain", "just a click, doesn't hurt"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

Entity = dict[str, Any]

_NO_PAIN = tuple(
    tuple(phrase.split())
    for phrase in (
        "no pain",
        "no soreness",
        "not sore",
        "not painful",
        "not hurt",
        "not hurting",
        "not paining",
        "not ache",
        "never hurts",
        "never hurt",
        "no discomfort",
        "painless",
        "painlessly",
        "without pain",
        "without any pain",
        "no pain at all",
    )
)
# After it, something else than the place spoken of is meant: "no pain relief", "doesn't hurt when I chew".
_GOES_ON_OTHERWISE = words_of(
    "relief killers meds medication when if on with to in anywhere unless except until medicine"
)
# The facts that name the place, and the pain that is denied of it.
_PLACES: tuple[tuple[frozenset[str], str], ...] = (
    (words_of("socket_days"), "socket_pain"),
    (words_of("lost_restoration tooth_chip broken_restorations"), "has_tooth_pain"),
    (words_of("jaw_click_only weekly_locking"), "has_jaw_pain"),
)


def painless(found: Mapping[str, Entity], words: Sequence[Word], text: str) -> Iterator[Entity]:
    """The pain that a clause by itself denies of the place that the message is about."""
    forms = [word.form for word in words]
    place = next(_denials(forms), None)
    if place is None:
        return
    for signs, pain in _PLACES:
        sign = next(
            (found[name] for name in sorted(signs & set(found)) if found[name].get("answer") not in {"absent", 0}), None
        )
        if sign is not None and pain not in found:
            start, end = words[place[0]].start, words[place[1] - 1].end
            said = {"said": text[start:end], "start": start, "end": end}
            yield {**sign, **said, "entity": "fact", "value": pain, "answer": "absent", "low": None, "high": None}
            return


def _denials(forms: Sequence[str]) -> Iterator[tuple[int, int]]:
    for place in range(len(forms)):
        for phrase in _NO_PAIN:
            end = place + len(phrase)
            if tuple(forms[place:end]) == phrase and not _GOES_ON_OTHERWISE & set(forms[end : end + 1]):
                yield place, end
