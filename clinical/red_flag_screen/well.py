"""Words that take a symptom back without a "no" before it: it is fine, it went back, the cough it needs is denied.

"Swallowing is fine", "scalp's fine to touch" deny what they name. "Not fine", "as well", "was fine
till noon" and "fine if I lie down" do not. What stands in words of inability ("cannot swallow") is never taken back so.
"""

from . import context_words as cue
from .clauses import Clauses
from .matching import Match
from .word_sets import phrases_of, words_of

_IS = words_of("is are am feels feel seems seem looks look works remains stays appears")
_QUITE = words_of(
    "all both absolutely perfectly totally completely quite pretty very just really also back still entirely always"
)
_WELL = words_of("fine ok okay normal grand perfect good alright unaffected great quiet silent healthy intact")
_ONLY_THEN = words_of("if when whenever unless until till while once lying with after as so on apart except for in")
_TO_DO = words_of("to the my in of on at it when for her his with and")
# A pain that is "fine" is borne, not gone.
_BORNE = words_of("has_headache has_tooth_pain has_jaw_pain severity tooth_pain_severity worst_ever headache_worsening")
_LEADS_TO = words_of("any a an the much been being had have having of sign signs bit real more even ever at got get")
_WENT_BACK = phrases_of(
    """
    popped back, pops back, popped itself back, popped it back, went back, goes back, go back, clicked back, clicks back, slipped back,
    slips back, slid back, snapped back, snaps back, put it back, put back, pushed it back, back in place, back in its place, got it back,
    came back in, came right, righted itself, rights itself, freed itself, frees itself, unlocks, unlocked, unstuck, fine now, ok now,
    okay now, now settled, settled now, has settled, settled down, has passed, passed now, gone today, gone now, gone this morning, back to normal, alright now, closed again, closes again, shut again, sorted itself
    """
)
_HAPPENS_AGAIN = words_of("again stuck still")
# What is no danger any more once it is over.
_NO_DANGER_ONCE_OVER = words_of("jaw_stuck_open jaw_locked_closed mouth_opening_fingers fever drooling fainted")
_REACH = 14


def is_said_well(message: Clauses, match: Match) -> bool:
    """Whether the mention itself is called fine: inside ("scalp is fine to touch") or right behind ("swallowing is all normal")."""
    forms = message.forms
    own = set(forms[match.start : match.end])
    if match.label.partition("/")[0] in _BORNE or not own.isdisjoint(cue.NEGATIONS):
        return False
    inside = list(match.between)
    if inside:
        place = _well_at(forms, inside[0], inside[-1] + 1)
        if place is not None and all(forms[at] in _TO_DO for at in inside if at > place):
            return True
    _, last = message.span(match, message.clause)
    place = _well_at(forms, match.end, min(last, len(forms)))
    if place is None or not own.isdisjoint({"can", "could", "hard"}):
        return False
    return place + 1 >= len(forms) or forms[place + 1] not in _ONLY_THEN


def _well_at(forms: list[str], first: int, last: int) -> int | None:
    """Where "is fine", "all normal" ends that begins at words[first], or None."""
    here = first
    if here < last and (forms[here] in _IS or forms[here] in {"all", "both"}):
        here += 1
        while here < last and forms[here] in _QUITE:
            here += 1
        if here < last and forms[here] in _WELL:
            return here
    return None


def lacks_what_it_needs(message: Clauses, match: Match) -> bool:
    """ "Swallowed a filling, no cough": every mention of another part of the phrase is denied right before it."""
    return any(all(_is_denied_at(message, place) for place in places) for places in match.beside if places)


def _is_denied_at(message: Clauses, place: int) -> bool:
    forms = message.forms
    here = place - 1
    while here >= 0 and forms[here] in _LEADS_TO:
        here -= 1
    is_near = here >= 0 and message.clause[here] == message.clause[place]
    return (
        is_near
        and forms[here] in {"no", "not", "without", "never", "nor", "neither", "nothing"}
        and (forms[here - 1 : here] not in (["can"], ["could"], ["will"], ["would"]))
    )


def is_harmlessly_over(message: Clauses, match: Match) -> bool:
    """ "Dislocated my jaw once, it popped back": a thing that is no danger once it is over, and is over."""
    if match.label.partition("/")[0] not in _NO_DANGER_ONCE_OVER:
        return False
    if match.label == "fainted" and "faint" not in message.forms[match.start : match.end]:
        return False  # who passed out did so, however well they are now; who felt faint may be over it
    last = min(len(message.forms), match.end + _REACH)
    end = message.has(_WENT_BACK, match.end, last)
    return end is not None and _HAPPENS_AGAIN.isdisjoint(message.forms[end:last])
