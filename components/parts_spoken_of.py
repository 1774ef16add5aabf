"""Whether a phrase speaks of the part of the body that its fact is about.

"Throbbing" is said of a head or of a tooth, and painkillers fail for the one or the other: the part named in
the phrase, else the one spoken of last, decides (`body_regions`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clinical.red_flag_screen.matching import Match
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of
from components.body_regions import ELSEWHERE, FACE, HEAD, JAW, MOUTH, NOT_OF_PAIN, BodyRegions

OF_REGION, ABSENT = "of_", "absent"
# What a headache and a toothache may have in common: in a message about the mouth alone it is not about the head.
_OF_THE_HEAD = words_of(
    """
    pulsating unilateral activity_worse worse_lying wakes_from_sleep worst_on_waking worse_upright headache_status
    daily_from_first_day attack_over_72h headache_worsening side_locked restless cough_trigger exertion_trigger temple_headache
    """
)
_OF_THE_FACE = words_of("trigger_touch unilateral_face")
_SHOCKS = words_of("shock shocks zap zaps electric lightning jolt jolts stabbing stabs")
_OF_THE_TEETH = words_of("brief_sensitivity hot_cold_linger")
# Which parts may be named between the words of a phrase for a pain.
_PAIN_OF = {
    "has_tooth_pain": {MOUTH},
    "has_jaw_pain": {JAW, ELSEWHERE, FACE},
    "has_headache": {HEAD, ELSEWHERE},
}
_MEDICINES_HELP = words_of("acute_meds_fail tooth_pain_controlled")
_BESIDE_HEAD = {"jaw_worse_chewing": {"mouth": "bite_pain"}, "bite_pain": {"jaw": "jaw_worse_chewing"}}
# Said of one part of the body, these are not the other's.
_WORSE_WHEN = words_of("when if whenever during after on lying")
_BEFORE = 5


def in_its_region(match: Match, regions: BodyRegions, words: Sequence[Word]) -> Match | None:
    """The match if it speaks of the part of the body that its fact is about; None if of another."""
    if match.label.startswith(OF_REGION):
        return _if_of_region(match, regions)
    fact, _, option = match.label.partition("/")
    if fact in _MEDICINES_HELP:
        return _of_the_pain_spoken_of(match, regions, fact, option)
    if fact in _BESIDE_HEAD and not regions.within(match.start, match.end):
        instead = _BESIDE_HEAD[fact].get(regions.of(match.start, match.end) or "")
        return replace(match, label=f"{instead}/{option}" if option else instead) if instead else match
    if fact == "headache_worsening" and not _WORSE_WHEN.isdisjoint(
        word.form for word in words[match.end : match.end + 1]
    ):
        return None  # "gets worse when I clench": not by the week
    if fact in _PAIN_OF and regions.named_at(match.between) - _PAIN_OF[fact]:
        return None  # "I clench my teeth and my jaw aches": not the teeth
    if fact in _OF_THE_TEETH:
        spoken_of = regions.within(match.start, match.end) or {regions.of(match.start, match.end)}
        return match if not spoken_of <= {FACE, ELSEWHERE} else None
    if fact in _OF_THE_FACE:
        spoken_of = regions.within(match.start, match.end) or {regions.of(match.start, match.end)}
        is_shock = not _SHOCKS.isdisjoint(word.form for word in words)
        return None if spoken_of == {MOUTH} and not is_shock and not regions.names(FACE) else match
    if fact not in _OF_THE_HEAD:
        return match
    within = regions.within(match.start, match.end)
    before = {word.form for word in words[max(0, match.start - _BEFORE) : match.start]}
    if fact == "unilateral" and NOT_OF_PAIN & before:
        return None
    if within:
        return match if HEAD in within else None
    return match if regions.of(match.start, match.end) in {HEAD, None} else None


def _if_of_region(match: Match, regions: BodyRegions) -> Match | None:
    """ "Stiff getting up", where the jaw was spoken of before: a phrase kept under `of_jaw/` counts only there."""
    region, _, label = match.label.removeprefix(OF_REGION).partition("/")
    named = regions.within(match.start, match.end)
    here = region in named if named else regions.of(match.start, match.end) == region
    return replace(match, label=label) if here else None


def _of_the_pain_spoken_of(match: Match, regions: BodyRegions, fact: str, option: str) -> Match | None:
    """Painkillers that fail are those for the head, or for a tooth where only the mouth is spoken of."""
    named = regions.within(match.start, match.end) or {regions.of(match.start, match.end)}
    spoken_of = regions.within(0, match.start + match.end) | named
    if HEAD in named or (HEAD in spoken_of and MOUTH not in named) or not spoken_of - {None, ELSEWHERE}:
        wanted = "acute_meds_fail"
    elif MOUTH in spoken_of:
        wanted = "tooth_pain_controlled"
    else:
        return match if fact == "tooth_pain_controlled" else None
    if fact == wanted:
        return match
    if fact == "tooth_pain_controlled" and not spoken_of - {None, ELSEWHERE}:
        return match
    return replace(match, label=wanted if option == ABSENT else f"{wanted}/{ABSENT}")
