"""Reads the answer to a question after one sign: present, absent, not sure, or none of these."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from clinical.red_flag_screen.measurements import fever_by_thermometer
from clinical.red_flag_screen.reading import read
from clinical.red_flag_screen.word_sets import words_of
from components.believed_leanings import leans_to, overrules
from components.heard import BARE, SHORT, Heard
from components.question_form import asks
from components.said_of_oneself import rules_out
from components.spoken_answers import (
    NO,
    UNSURE,
    YES,
    declines,
    leads_with_answer,
    never_ends,
    polarity,
    says_all_is_well,
)

SKIP = "skip_question"
# Findings that are as one would wish, so that "it's fine" says yes.
_GOOD_TO_HAVE = frozenset({"tooth_pain_controlled", "co_better_away", "aura_resolved"})
# Whoever would rather not say may well mean yes.
_NOT_TO_BE_SKIPPED = frozenset({"suicidal_thoughts", "suicidal_plan_or_now"})
# "Only me here", to whether others have it too.
_ALONE = frozenset({"co_others_ill"})
# What is trouble with something one can do or not: swallowing, eating, opening the mouth.
_TROUBLES = frozenset(
    {
        "swallowing_difficulty",
        "breathing_difficulty",
        "eating_prevented",
        "cannot_keep_fluids",
        "drooling",
        "neck_stiff",
        "jaw_locked_closed",
        "trismus_progressive",
        "tongue_raised_or_stuck",
        "speech_problem",
        "btx_swallow_breathe_speech",
    }
)
_ABLE, _PERSONS = words_of("can could"), words_of("i he she they we it you yes and but still")
_STRESS = words_of("even really hardly properly barely at all ever seem to")
_NOT_OF_LIMITS = words_of(
    "say tell remember recall think see find feel hear notice be have complain imagine detect answer know know decide deny fault speak talk wait stress smell"
)
_WITH_EFFORT = words_of(
    "but only just barely hardly hard struggle struggling difficult difficulty painful hurts slowly effort sips sip liquids little bit nearly almost sort kind"
)
# What a rash does under a glass.
_FADING = words_of(
    "fade fades faded fading disappear disappears disappeared vanish vanishes vanished blanch blanches blanched gone went"
)
_STAYING = words_of("not never no without hardly barely still stay stays stayed only remain remains")


def finding_answer(heard: Heard) -> Iterator[dict[str, Any]]:
    """The entity that answers the question, if any does."""
    name, forms = heard.question.id, heard.forms
    if rules_out(name, forms, heard.told.get("age", {}).get("answer")):
        yield heard.fact(name, NO)
        return
    can_do = _by_what_one_can_do(heard)
    if heard.told.get(name, {}).get("answer") == NO and can_do == YES:
        yield heard.fact(name, YES)  # "can't even walk upstairs with it"
        return
    if name == "rash_nonblanching" and _FADING & set(forms) and not _STAYING & set(forms):
        yield heard.fact(name, NO)
        return
    if name in _NOT_TO_BE_SKIPPED and heard.told.get(name, {}).get("answer") == YES:
        return  # "no reason to live"
    if name in heard.told and not (leads_with_answer(forms) and len(forms) <= SHORT):
        if heard.told[name].get("answer") == YES and "but" in forms and says_all_is_well(forms):
            yield heard.fact(name, NO)  # "tired but ok"
        elif (answer := overrules(heard, name)) is not None:
            yield heard.fact(name, answer)
        return
    if declines(forms) and name not in heard.told and name not in _NOT_TO_BE_SKIPPED:
        return
    if name in _GOOD_TO_HAVE and never_ends(forms):
        yield heard.fact(name, NO)
        return
    measured = _by_thermometer(heard) if name == "fever" else None
    spoken = measured or can_do or heard.spoken or _by_what_it_describes(heard)
    if spoken == YES and _is_a_question(heard):
        return
    if spoken is not None:
        yield heard.fact(name, spoken)


def _by_thermometer(heard: Heard) -> str | None:
    """ "38.4", to whether there is a fever."""
    if "%" in heard.text or {"percent", "hundred"} & set(heard.forms) or "age" in heard.told:
        return None
    measured = fever_by_thermometer(read(f"temperature {heard.text}"))
    return None if measured is None else (YES if measured[0] else NO)


def _by_what_one_can_do(heard: Heard) -> str | None:
    """ "Can't even walk upstairs": a yes to what one suffers. "I can, but slowly" has trouble, "I can" has none."""
    name, forms = heard.question.id, heard.forms
    places = [place for place, form in enumerate(forms[:4]) if form in _ABLE]
    if not places or len(forms) > SHORT or forms[places[0] + 1 : places[0] + 2] == []:
        is_bare = bool(places) and name in _TROUBLES
        return NO if is_bare and len(forms) <= BARE else None
    after = forms[places[0] + 1 :]
    if after[0] == "not":
        does = [form for form in after[1:] if form not in _STRESS]
        is_limit = bool(does) and does[0] not in _NOT_OF_LIMITS and polarity(forms) != UNSURE
        return (NO if name in _GOOD_TO_HAVE else YES) if is_limit else None
    if name in _TROUBLES and (not places[0] or forms[places[0] - 1] in _PERSONS):
        return YES if _WITH_EFFORT & set(forms) else NO
    return None


def _is_a_question(heard: Heard) -> bool:
    """ "Is that bad?": a word of yes in it is none."""
    if (
        leads_with_answer(heard.forms)
        or heard.forms[1:2] == ["not"]
        or heard.forms[-1:] == ["ever"]
        or "pope" in heard.forms
    ):
        return False
    return asks(heard.text)


def _by_what_it_describes(heard: Heard) -> str | None:
    """Yes, no or not sure of an answer in other words than these."""
    name, forms = heard.question.id, heard.forms
    if says_all_is_well(forms):
        return YES if name in _GOOD_TO_HAVE else NO
    if name in _NOT_TO_BE_SKIPPED and heard.intent.get("name") == SKIP:
        return UNSURE
    if name in _ALONE and {"only", "just", "alone"} & set(forms) and {"me", "i", "alone"} & set(forms):
        return NO
    return None if asks(heard.text) else leans_to(heard, name)
