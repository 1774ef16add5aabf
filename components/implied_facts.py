"""What facts that are stated say of others: a headache that throbs is a headache, one of two weeks is a new one.

Only what follows from the meaning of a fact; nothing here weighs or guesses, and what the message
says of the other fact itself stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from clinical.derived.tension_type import TENSION_LONGEST_HOURS
from clinical.instruments.definitions import NEW_FOR_MONTHS, headache_status
from clinical.red_flag_screen.context_words import CHILDREN
from clinical.red_flag_screen.reading import Word
from clinical.red_flag_screen.word_sets import words_of

DAYS_A_MONTH, HOURS_A_DAY = 30.4, 24
Entity = dict[str, Any]

# Facts that nothing but a pain of that kind can have.
_OF_A_HEADACHE = words_of(
    """
    pulsating activity_worse attack_over_72h worst_on_waking worse_lying worse_upright wakes_from_sleep cough_trigger
    exertion_trigger aura_then_headache_60 temple_headache headache_changes_with_jaw headache_same_side_as_jaw restless
    headache_days_month autonomic_same_side worst_ever side_locked child_night_waking child_on_waking photophobia unilateral
    """
)
_OF_A_TOOTHACHE = words_of("tooth_pain_controlled tooth_pain_severity hot_cold_linger bite_pain tooth_fracture_pain")
_OF_A_JAW_PAIN = words_of(
    """
    jaw_worse_chewing jaw_worse_opening jaw_worse_habits jaw_worse_other weekly_jaw_pain weekly_pain_on_use
    jaw_pain_exertional jaw_pain_now_at_rest jaw_muscle_tired_morning
    """
)
FOLLOWS: Mapping[str, frozenset[str]] = {
    "has_headache": _OF_A_HEADACHE,
    "has_tooth_pain": _OF_A_TOOTHACHE,
    "has_jaw_pain": _OF_A_JAW_PAIN,
}
_OF_A_CHILD: Mapping[str, frozenset[str]] = {
    "child_night_waking": words_of("wakes_from_sleep"),
    "child_on_waking": words_of("worst_on_waking"),
    "child_balance_problem": words_of("sudden_unsteadiness"),
    "child_lethargy": words_of("very_drowsy tired_daytime"),
}
CHILD_UNTIL_YEARS = 18
_HELD_EITHER_WAY = words_of("tooth_pain_controlled")
# A tooth or jaw is only taken to hurt where the message names it, and that it hurts.
_NAMED: Mapping[str, frozenset[str]] = {
    "has_tooth_pain": words_of("tooth teeth toothache molar molars filling gum wisdom it that side"),
    "has_jaw_pain": words_of("jaw jaws tmj ear ears face cheek cheeks joint"),
}
_HURTS = words_of(
    """
    hurts hurt hurting pain pains painful ache aches aching achy sore agony throb throbs throbbing killing kills tender zing
    sharp burning burns worse bad sensitive touching touch tired stabs jolt nerve worn exhausted wrecked penance sets zings
    """
)
# Pains elsewhere, of which "worse lying down" and "wakes me" may be said too.
_OTHER_COMPLAINTS = words_of(
    """
    tooth teeth toothache molar gum gums socket jaw face cheek neck back ear ears chest arm leg shoulder eye eyes stomach
    belly ulcer tongue throat chin lip
    """
)
_JAWS = words_of("jaw jaws tmj")
_ONLY = words_of("only just always my the in on down")
_TEETH = words_of("tooth teeth toothache molar molars filling crown gum wisdom")
_HEAD = words_of("head headache headaches migraine migraines temple temples forehead heads skull")
_OF_ANOTHER = _HEAD | _NAMED["has_jaw_pain"]
_NOT_ONE_KIND = words_of(
    "usual usually normal normally again always often used worse turned changed different attack attacks before migraine migraines years"
)


def implied(found: Mapping[str, Entity], words: Sequence[Word]) -> Iterator[Entity]:
    """Facts that follow from those found, each with the words of the one that says so."""
    forms = {word.form for word in words}
    for fact, signs in FOLLOWS.items():
        if fact in found:
            continue
        if fact == "has_headache" and not _OTHER_COMPLAINTS.isdisjoint(forms) and _HEAD.isdisjoint(forms):
            continue
        if fact == "has_jaw_pain" and "face_shock_pain" in found and _JAWS.isdisjoint(forms):
            continue  # "talking sets off the zaps in my face"
        named = _NAMED.get(fact)
        if named is not None and (named.isdisjoint(forms) or _HURTS.isdisjoint(forms)):
            continue
        if fact == "has_tooth_pain" and not _OF_ANOTHER.isdisjoint(forms) and _TEETH.isdisjoint(forms):
            continue
        sign = next((found[name] for name in sorted(signs & set(found)) if _holds(found[name])), None)
        if sign is not None:
            yield _from(sign, fact, "present")
    yield from _of_a_child(found, forms)
    yield from _side_of_the_shocks(found, words)
    if "headache_status" not in found and (status := _status(found, forms)) is not None:
        yield status


def _side_of_the_shocks(found: Mapping[str, Entity], words: Sequence[Word]) -> Iterator[Entity]:
    """ "Face zaps so bad I can't eat, only the left"."""
    said = [word.form for word in words]
    sides = [place for place, form in enumerate(said) if form in {"left", "right", "one"}]
    is_one = any(_ONLY & set(said[max(0, place - 3) : place]) for place in sides)
    if is_one and "unilateral_face" not in found and _is_there(found, "face_shock_pain") and "both" not in said:
        yield _from(found["face_shock_pain"], "unilateral_face", "present")


def _of_a_child(found: Mapping[str, Entity], forms: set[str]) -> Iterator[Entity]:
    """What is asked of a child in words of its own: "wakes with her head at night", "wobbly on his feet"."""
    age = found.get("age")
    if age is not None and age["entity"] == "fact" and isinstance(age["answer"], (int, float)):
        is_child = age["answer"] < CHILD_UNTIL_YEARS
    else:
        is_child = "third_party" in found and not CHILDREN.isdisjoint(forms)
    for fact, signs in _OF_A_CHILD.items() if is_child else ():
        sign = next((found[name] for name in sorted(signs & set(found)) if _holds(found[name])), None)
        if fact not in found and sign is not None:
            yield _from(sign, fact, "present")


def _holds(entity: Entity) -> bool:
    if entity["entity"] != "fact":
        return False
    return entity["answer"] not in {"absent", "not_sure", "none", 0} or entity["value"] in _HELD_EITHER_WAY


def _status(found: Mapping[str, Entity], forms: set[str]) -> Entity | None:
    """New or usual, by how long there has been a headache: too long for one attack, so that it tells when this kind began."""
    if _is_there(found, "headache_worsening") or ("has_headache" in found and not _is_there(found, "has_headache")):
        return None
    state, onset = found.get("months_at_frequency"), found.get("days_since_onset")
    if state is not None and state["low"] is not None and state["low"] > NEW_FOR_MONTHS:
        changed = {"used", "turned", "gone", "worse", "was", "were", "went", "now", "started"} & forms
        return None if changed else _from(state, "headache_status", headache_status(state["low"]))
    if onset is None or onset["low"] is None or not _NOT_ONE_KIND.isdisjoint(forms):
        return None
    if onset["low"] * HOURS_A_DAY < TENSION_LONGEST_HOURS:
        return None
    return _from(onset, "headache_status", headache_status(onset["low"] / DAYS_A_MONTH))


def _is_there(found: Mapping[str, Entity], fact: str) -> bool:
    return fact in found and found[fact]["entity"] == "fact" and found[fact]["answer"] == "present"


def _from(sign: Entity, fact: str, answer: str) -> Entity:
    return {**sign, "entity": "fact", "value": fact, "answer": answer, "low": None, "high": None}
