"""How far what an answer leans to is believed: a danger is seen early and ruled out only on firm ground."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from clinical.red_flag_screen.word_sets import words_of
from clinical.signs_of_danger import is_sign_of_danger
from components.acts_by_grammar import act_meant
from components.heard import Heard
from components.leanings import ALL, NO_ANSWER, NONE, Leaning, LeaningPart
from components.spoken_answers import NO, UNSURE, YES

# How likely a way must be to be believed. What is not believed is asked once more.
_YES, _YES_TO_DANGER = 0.6, 0.5
_NO, _NO_TO_DANGER = 0.7, 0.9
_DOUBT = 0.5
# What comes less near to anything that was said of this is of something else: "brill ta".
_AT_ALL_NEAR, _AT_ALL_NEAR_DANGER = 0.22, 0.15
# What stands against another part's reading of the message needs as much.
_OVERRULES = 0.85
# So much of a likeness to what others answered that a message nobody could place is an answer.
_LIKE_AN_ANSWER, _SURE_OF_AN_ANSWER = 0.28, 0.8
# So near must a clause come to name one of several signs.
_NAMES, _SURE_OF_NAME, _BEYOND_THE_NEXT = 0.4, 0.75, 0.04
_NEAR, _WORDS_OF_A_NAME, _CLAUSE = 0.25, 2, 3
_MEANS_IT = 0.42
# Of a list as a whole.
_LIST_IN_DOUBT, _LIKE_ALL, _LIKE_NONE, _LIKE_NONE_OF_DANGER = 0.6, 0.5, 0.45, 0.6
_DENYING = words_of("never not no none nothing nor without than rather instead stopped off anything")
_WELL = words_of("fine ok okay grand normal good well easily easy clear neither bother")
_ACTS = words_of(
    "greet goodbye thank skip_question ask_why ask_repeat go_back restart stop delete_data request_human request_appointment change_appointment cancel_appointment"
)
_LIKELY_AN_ACT = 0.5
_NONE_AT_ALL = words_of("none neither nope")
_ONLY_THOUGHTS = frozenset({"suicidal_thoughts"})


def leans_to(heard: Heard, fact: str) -> str | None:
    """Yes, no or not sure to this sign: by the whole message, or by the clause that comes nearest to it."""
    if not heard.leanings or _is_an_act(heard):
        return None
    whole, *clauses = heard.leanings
    if (way := _believed(whole.leanings[fact], fact)) is not None or whole.leanings[fact].likeliest == NO_ANSWER:
        return way
    ways = {
        way
        for clause in clauses
        if clause.leanings[fact].likeness >= whole.leanings[fact].likeness
        and (way := _believed(clause.leanings[fact], fact)) is not None
    }
    return ways.pop() if len(ways) == 1 else None


def _is_an_act(heard: Heard) -> bool:
    """Whether the words are rather thanks, a farewell or a wish than an answer."""
    is_likely = float(heard.intent.get("confidence") or 0) >= _LIKELY_AN_ACT
    return (is_likely and heard.intent.get("name") in _ACTS) or act_meant(heard.forms) is not None


def is_like_an_answer(heard: Heard) -> bool:
    """Whether the words come so near to how others answered this question that it is one, whatever else it sounds like."""
    if heard.question.kind == "choice":
        return option_meant(heard) is not None
    if len(heard.question.signs) != 1 or not heard.leanings:
        return False
    leaning = heard.leanings[0].leanings[heard.question.id]
    is_near = leaning.likeness >= _LIKE_AN_ANSWER or leaning.likeliest == UNSURE
    return is_near and leaning.likeliest != NO_ANSWER and leaning.ways[leaning.likeliest] >= _SURE_OF_AN_ANSWER


def overrules(heard: Heard, fact: str) -> str | None:
    """The answer that stands against what was heard of this sign: a no in so many words, and never to a danger."""
    if not heard.leanings:
        return None
    ways, told = heard.leanings[0].leanings[fact].ways, heard.told[fact].get("answer")
    if told == YES and ways[NO] >= _OVERRULES and not is_sign_of_danger(fact) and _DENYING & set(heard.forms):
        return NO
    return YES if told == NO and ways[YES] >= _OVERRULES and fact in _ONLY_THOUGHTS else None


def signs_told(heard: Heard) -> dict[str, dict[str, Any]]:
    """Of a list, what clauses say of signs in other words, as facts: of one that nobody heard, or that was only named."""
    found: dict[str, dict[str, Any]] = {}
    asked = {name: each for name, each in heard.told.items() if name in heard.question.options}
    says_none = bool(_NONE_AT_ALL & {heard.forms[0], heard.forms[-1]}) if heard.forms else False
    for part in heard.leanings[1:] or heard.leanings:
        start, end = heard.words[part.start].start, heard.words[part.end - 1].end
        read = {name: each for name, each in asked.items() if each["start"] < end and start < each["end"]}
        for name, each in read.items():
            forms = [word.form for word in heard.words[part.start : part.end]]
            is_none = says_none and part.leanings[name].ways[NO] >= _OVERRULES
            is_denied = is_none or _is_denied(name, each, part, forms)
            if each.get("answer") == YES and is_denied:
                found[name] = {**each, "answer": NO}
        if read or (named := _sign_named(part)) is None or named[0] in heard.told:
            continue
        fact, way = named
        if found.get(fact, {}).get("answer") != YES:
            found[fact] = {**heard.fact(fact, way), "start": start, "end": end}
    return found


def _is_denied(fact: str, told: Mapping[str, Any], part: LeaningPart, forms: Sequence[str]) -> bool:
    """ "Neck moves ok": of a sign that a word only names, the clause says whether it is there, in words of how well it is."""
    leaning = part.leanings[fact]
    is_only_named = str(told.get("said", "")).count(" ") < _WORDS_OF_A_NAME and not is_sign_of_danger(fact)
    if not is_only_named or len(forms) < _CLAUSE or _WELL.isdisjoint(forms):
        return False
    return leaning.likeness >= _NEAR and leaning.ways[NO] >= _OVERRULES


def leans_to_of_list(heard: Heard) -> str | None:
    """All of a list, none of it or doubt, in other words; dangers are not ruled out by what only sounds like none."""
    if not heard.leanings or _is_an_act(heard):
        return None
    whole = heard.leanings[0]
    shares = {
        way: sum(leaning.ways[way] for leaning in whole.leanings.values()) / len(whole.leanings)
        for way in (YES, NO, UNSURE, NO_ANSWER)
    }
    if shares[UNSURE] >= _LIST_IN_DOUBT:
        return UNSURE
    likeliest = max(whole.of_list, key=lambda way: whole.of_list[way])
    if likeliest == ALL and whole.of_list[ALL] >= _LIKE_ALL:
        return YES
    least = _LIKE_NONE_OF_DANGER if any(map(is_sign_of_danger, whole.leanings)) else _LIKE_NONE
    return NO if likeliest == NONE and whole.of_list[NONE] >= least and shares[NO] > shares[YES] else None


def option_meant(heard: Heard) -> str | None:
    """Of several, the one that the words come nearest to, where no other comes as near."""
    option = heard.leanings[0].option if heard.leanings else None
    if option is None or option[1] < _MEANS_IT or option[1] < option[2] + _BEYOND_THE_NEXT:
        return None
    return option[0]


def _sign_named(part: LeaningPart) -> tuple[str, str] | None:
    nearest = sorted(part.leanings, key=lambda fact: -part.leanings[fact].likeness)
    fact = nearest[0]
    leaning = part.leanings[fact]
    further = part.leanings[nearest[1]].likeness if len(nearest) > 1 else 0.0
    way = leaning.likeliest
    if leaning.likeness < max(_NAMES, further + _BEYOND_THE_NEXT) or way not in (YES, NO):
        return None
    return (fact, way) if leaning.ways[way] >= max(_SURE_OF_NAME, _firm(way, fact)) else None


def _believed(leaning: Leaning, fact: str) -> str | None:
    way = leaning.likeliest
    is_of_this = way == UNSURE or leaning.likeness >= (_AT_ALL_NEAR_DANGER if is_sign_of_danger(fact) else _AT_ALL_NEAR)
    return way if way != NO_ANSWER and is_of_this and leaning.ways[way] >= _firm(way, fact) else None


@lru_cache(maxsize=512)
def _firm(way: str, fact: str) -> float:
    is_danger = is_sign_of_danger(fact)
    if way == UNSURE:
        return _DOUBT
    if way == YES:
        return _YES_TO_DANGER if is_danger else _YES
    return _NO_TO_DANGER if is_danger else _NO
