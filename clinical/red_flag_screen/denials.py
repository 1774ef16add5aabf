"""How far a "no", a "not" or a "never" reaches.

A denial reaches on through a list to the end of its clause, unless a new subject or a cause begins.
A list whose end is open ("no fever, rash") stays doubtful, so that the patient is asked.
"""

from collections.abc import Collection

from . import context_words as cue
from .clauses import Clauses
from .word_sets import words_of

_FURTHEST_UNKNOWN = 2
_NEAR = 4
# "Every week without fail" denies nothing.
_CERTAINLY = words_of("fail doubt question exception")
_LONGEST_ITEM = 4
_NEW_STATEMENTS = frozenset({"just", "only", "simply"})
# "I haven't fainted, had a fit or been confused".
_PARTICIPLES = words_of("had been felt got lost gone become noticed seen experienced passed fainted collapsed")
# "Never suffer from headaches": no cause.
_SUFFERING = words_of("suffer suffers suffered suffering")
# "Without a helmet and blacked out": a verb that tells what happened is no further item of what was not so.
_TOLD = words_of(
    """
    blacked passed fainted collapsed vomited threw puked was were went got fell felt had hit started became began noticed
    banged knocked dropped drifted woke
    """
)
_INABILITIES = (["can"], ["could"], ["will"], ["would"])


class Denials:
    """The places of one message that are denied, and those that may be."""

    def __init__(self, message: Clauses, mentioned: Collection[int], spelled: Collection[int]) -> None:
        """`mentioned` are the places of all mentions; `spelled` those of their own words, without what stands between."""
        self._words, self._forms, self._clause = message.words, message.forms, message.clause
        self._mentioned = mentioned
        self.denied: set[int] = set()
        self.doubtful: set[int] = set()
        for place, form in enumerate(self._forms):
            if form in cue.NEGATIONS and place not in spelled and self._is_denial(place):
                self._follow(place)

    def denies(self, place: int) -> bool:
        """Whether a word inside a mention denies it: "is not drooping", but not "cannot open wide"."""
        is_inability = self._forms[place] == "not" and self._forms[place - 1 : place] in _INABILITIES
        is_certainty = self._forms[place] == "without" and self._form(place + 1) in _CERTAINLY
        if is_inability or is_certainty or self._forms[place] == "nothing" or self._says_it_goes_on(place):
            return False
        return self._forms[place] in cue.NEGATIONS

    def _says_it_goes_on(self, place: int) -> bool:
        """ "Has not stopped", "won't let up", "not gone away", "never felt so ill"."""
        following = self._forms[place + 1 : place + 4]
        if self._forms[place] in {"not", "never"} and following[:1] and following[0] in cue.WELL:
            return True  # "my scalp is not fine to touch", "not my head, not right"
        if self._forms[place] == "never" and not cue.NEVER_LIKE_NOW.isdisjoint(following):
            return "so" not in following or self._forms[place : place + 6].count("much") == 0
        is_away = following[:2] in (["gone", "away"], ["go", "away"], ["going", "away"], ["went", "away"])
        if following[:1] and following[0] in cue.BUILDING_UP:
            return True  # "did not build, it was just suddenly there"
        return is_away or following[:1] == ["yet"] or not cue.GOES_ON.isdisjoint(following[:1])

    def _form(self, place: int) -> str:
        return self._forms[place] if 0 <= place < len(self._forms) else ""

    def _is_denial(self, place: int) -> bool:
        form, following, before = self._forms[place], self._form(place + 1), self._form(place - 1)
        if self._says_it_goes_on(place):
            return False
        if form == "nothing" and (before in cue.BEFORE_NOTHING or following in cue.AFTER_NOTHING):
            return False
        if form == "not":
            is_inability = following == "able" or self._forms[place + 1 : place + 3] in (
                ["being", "able"],
                ["been", "able"],
            )
            if is_inability:
                return False
            return following not in cue.NOT_A_DENIAL_AFTER_NOT and before not in {"can", "could", "why", "or", "if"}
        if form in {"nobody", "noone"} or (form == "no" and following in cue.PEOPLE_WHO_DENY):
            return not cue.REPORTING.isdisjoint(self._forms[place + 1 : place + 6])
        if form == "without" and following in _CERTAINLY:
            return False
        if form == "no":
            return following not in cue.NOT_A_DENIAL_AFTER_NO and following != ","
        return True

    def _follow(self, place: int) -> None:
        """Walk on from a denying word and mark the mentions it reaches."""
        is_verbal = self._forms[place] in {"not", "never", "hardly"}
        unknown, commas, reached, reported = 0, 0, False, False
        here = place + 1 + (self._forms[place] == "no" and self._form(place + 1) in cue.PEOPLE_WHO_DENY)
        list_is_closed = self._closes_with_or(here)
        while here < len(self._words) and self._clause[here] == self._clause[place]:
            form = self._forms[here]
            if form in {"and", "then"} and self._form(here + 1) in _TOLD:
                return
            if here in self._mentioned and form != ",":
                if (form, self._form(here + 1)) == ("can", "not"):
                    return
                into = self.doubtful if commas and not list_is_closed else self.denied
                while here < len(self._words) and self._is_mentioned_too(here, place):
                    into.add(here)
                    here += 1
                reached = True
                continue
            if form in cue.REPORTING and not reached:
                reported = True
            elif reported and not reached and form in cue.PRONOUN_SUBJECTS | {"me", "that", "about"}:
                pass
            elif form in _NEW_STATEMENTS or (form == "can" and self._form(here + 1) == "not"):
                return
            elif form == ",":
                is_in_list = list_is_closed and self._is_short_list(here + 1)
                if not is_in_list and (not reached or not self._is_bare_item(here + 1)):
                    return
                unknown = 0
                commas += 1
            elif form == "and":
                if not reached or not self._is_bare_item(here + 1):
                    return
            elif form == "from" and self._form(here - 1) in _SUFFERING:
                pass
            elif self._ends_reach(form, here - place, reached=reached):
                return
            elif form not in cue.REACHED_ACROSS and form not in cue.LIST_LINKS:
                unknown += 1
                is_listed = list_is_closed and commas > 0 and self._is_short_list(here)
                if is_listed and not is_verbal:
                    here += 1
                    continue
                if reached or unknown > _FURTHEST_UNKNOWN or (is_verbal and here == place + 1):
                    return
            here += 1

    def _is_mentioned_too(self, here: int, place: int) -> bool:
        """Whether words[here] is part of a mention in the clause of the denial."""
        return here in self._mentioned and self._forms[here] != "," and self._clause[here] == self._clause[place]

    def _ends_reach(self, form: str, steps: int, *, reached: bool) -> bool:
        is_new_subject = form in cue.PRONOUN_SUBJECTS and (reached or steps > _NEAR)
        return form in cue.WHY or form in cue.CAUSES or is_new_subject

    def _closes_with_or(self, here: int) -> bool:
        clause = self._clause[here] if here < len(self._clause) else -1
        while here < len(self._words) and self._clause[here] == clause:
            if self._forms[here] in {"or", "nor"}:
                return True
            here += 1
        return False

    def _is_short_list(self, here: int) -> bool:
        """Whether only short items stand before the "or": "no weakness, numbness, trouble speaking or seeing double"."""
        length = 0
        while here < len(self._words) and self._forms[here] not in {"or", "nor"}:
            form = self._forms[here]
            length = 0 if form == "," else length + 1
            is_participle = length == 1 and form in _PARTICIPLES and self._is_closed_at(here)
            is_sentence = (
                (form in cue.VERBS and not is_participle) or form in cue.PRONOUN_SUBJECTS or form in cue.CAUSES
            )
            if length > _LONGEST_ITEM or is_sentence or self._words[here].is_stop:
                return False
            here += 1
        return True

    def _is_closed_at(self, here: int) -> bool:
        """Whether the list that goes on at words[here] ends on a symptom or participle: not "… or something"."""
        while here < len(self._words) and self._forms[here] not in {"or", "nor"}:
            here += 1
        return self._form(here + 1) in _PARTICIPLES or here + 1 in self._mentioned

    def _is_bare_item(self, here: int) -> bool:
        """Whether a list item is only a symptom: "no fever, rash or vomiting", not "no fever, rash is worse"."""
        seen = False
        if self._form(here) in _TOLD:
            return False
        while here < len(self._words) and not self._words[here].is_stop:
            form = self._forms[here]
            if here in self._mentioned:
                if form in cue.VERBS:
                    return False
                seen = True
            elif form in cue.LIST_LINKS or form in cue.CLAUSE_ENDS or form in cue.NEGATIONS:
                return seen or form in {"or", "nor"}
            elif seen or form not in {"a", "an", "any", "the", "or", "nor", "other"}:
                return False
            here += 1
        return seen
