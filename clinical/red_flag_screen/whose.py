"""Whose symptom it is: the patient's, or somebody's who is only spoken of.

A carer speaks for the patient ("my son has …", "my wife is 34 and …"); a relative in a story, or one
compared with ("my mum gets migraines, I only have toothache"), is somebody else. In doubt an acute
sign of somebody near is the patient's.
"""

from collections.abc import Collection

from . import context_words as cue
from .clauses import Clauses
from .long_ago import long_ago
from .matching import Match
from .word_sets import words_of

_PEOPLE = cue.ADULTS | cue.CHILDREN
_OWN_REACH = 6
_NEAR = 4
_PETS = words_of("dog cat puppy pup kitten")
# "Even the cat is sick": what is in the air of a house.
_SHARED_WITH_PETS = frozenset({"co_others_ill"})
_NO_AGE = words_of("mph kph miles weeks week km kmh am pm past to : . percent % over")
_IS_NOW = frozenset({"is", "are", "has", "can", "keeps", "will", "does", "looks", "seems", "sounds"})
# What somebody has for good: a relative's is no danger of today.
_CONDITIONS = words_of(
    """
    anticoagulant antiplatelet_not_aspirin immunosuppressed bleeding_disorder prior_brain_surgery diabetes_poor pregnant alcohol_dependence
    cancer_history co_appliance botox spinal_epidural personality_change intoxicated
    """
)
_SOMEONE_ELSE = frozenset({"he", "she", "they"})
_HAS_GOT = (["has"], ["have"], ["is"])


class Whose:
    """Answers for one message whether a mention is another person's."""

    def __init__(self, message: Clauses, mentioned: Collection[int], patient: str | None = None) -> None:
        self._patient = patient
        self._message, self._forms = message, message.forms
        self._mentioned = mentioned
        self._has_people = not _PEOPLE.isdisjoint(self._forms)

    def is_other_person(self, match: Match, *, is_acute: bool, is_long_ago: bool) -> bool:
        first, last = self._message.span(match, self._message.sentence)
        if self._message.has(cue.RUNS_IN_FAMILY, first, last) is not None:
            return True
        if self._is_in_fiction(match, first, last):
            return True
        person = self._person(match, first) if self._has_people else None
        if person is None or (self._patient is not None and self._forms[person] == self._patient):
            return False
        between = self._forms[person + 1 : match.start] + [self._forms[place] for place in match.between]
        known = self._message.has(cue.KNOWN_TO_ME, person + 1, min(person + 5, match.start)) or person + 1
        if not cue.FIRST_PERSON.isdisjoint(self._forms[known : match.end]):
            return False
        if self._forms[person] in _PETS and match.label.partition("/")[0] not in _SHARED_WITH_PETS:
            return True
        if is_acute and self._message.has(cue.ASKS_FOR_HELP, 0, len(self._forms)) is not None and not is_long_ago:
            return False
        if self._is_reported_to_be_own(between):
            return False
        if self._speaks_in_own_name(person):
            return False
        is_long_ago = is_long_ago or self._message.has(cue.LONG_AGO_OF_OTHERS, first, last) is not None
        if self._is_some_acquaintance(person) and is_acute:
            return True
        is_long_ago = is_long_ago or self._is_at_an_age(first, last)
        is_child = self._forms[person] in cue.CHILDREN
        owns = self._has_own_complaint(person, match)
        if self._speaks_for(person) and not (owns and not is_child):
            return False
        clause_first, clause_last = self._message.span(match, self._message.clause)
        if not cue.JUST_NOW.isdisjoint(self._forms[min(person, clause_first) : clause_last]) and not is_long_ago:
            return False
        if is_child:
            return is_long_ago
        return self._is_of_adult(person, match, between, last, is_acute=is_acute, is_long_ago=is_long_ago, owns=owns)

    def _is_at_an_age(self, first: int, last: int) -> bool:
        """ "My father had a heart attack at 60": an age in the life of somebody grown up."""
        forms = self._forms
        return any(
            forms[at - 1 : at] == ["at"]
            and forms[at].isdecimal()
            and 20 <= int(forms[at]) < 100
            and (at + 1 == len(forms) or forms[at + 1] not in _NO_AGE)
            for at in range(first + 1, last)
        )

    def _is_some_acquaintance(self, person: int) -> bool:
        """ "A lad in work got …", "one of the girls at my gym had …": somebody only told of, and nobody who needs help here."""
        forms = self._forms
        is_some = (
            not {"a", "one", "some", "another"}.isdisjoint(forms[max(0, person - 3) : person])
            and "my" not in forms[max(0, person - 2) : person]
        )
        is_told_of = self._message.has(cue.KNOWN_TO_ME, person + 1, min(person + 5, len(forms))) == person + 3
        return is_some and is_told_of and cue.JUST_NOW.isdisjoint(forms) and "is" not in forms[person + 3 : person + 6]

    def _is_reported_to_be_own(self, between: list[str]) -> bool:
        """ "My wife says the left of my face …", but not "my friend swears she had …"."""
        said = [place for place, form in enumerate(between) if form in cue.REPORTING]
        return bool(said) and _SOMEONE_ELSE.isdisjoint(between[said[0] + 1 :])

    def _is_in_fiction(self, match: Match, first: int, last: int) -> bool:
        """ "In the film he …", "the actor had … on telly", "… wasn't me": and nothing of "my" within."""
        has, near = self._message.has, min(last, match.end + _NEAR)
        if not cue.FIRST_PERSON.isdisjoint(self._forms[max(first, match.start - 1) : match.end]):
            return False
        is_told = has(cue.IN_FICTION_BEFORE, first, match.start) or has(cue.IN_FICTION_AFTER, match.end, near)
        return is_told is not None or has(cue.NOT_ME, match.end, last) is not None

    def _is_of_adult(
        self, person: int, match: Match, between: list[str], last: int, *, is_acute: bool, is_long_ago: bool, owns: bool
    ) -> bool:
        is_near = self._forms[person] in cue.HOUSEHOLD and not self._is_of_a_friend(person)
        said = [*between, *self._forms[match.start : match.end]]
        is_past = any(
            form in cue.PAST_VERBS and not (form == "got" and said[place - 1 : place] in _HAS_GOT)
            for place, form in enumerate(said)
        )
        is_now = bool(_IS_NOW.intersection(said)) and (not is_past or "has" in said)
        clause = self._message.span(match, self._message.clause)
        is_dated = any(self._message.has(ago, *clause) is not None for ago in (cue.LONG_AGO_OF_OTHERS, cue.LAST_YEAR))
        is_old = is_long_ago and (is_dated or long_ago(self._message, *clause) is not None)
        if is_acute and is_now and not is_old and match.label.partition("/")[0] not in _CONDITIONS:
            return False  # "I had the tooth out and my friend is muddled": who is in danger now counts
        if is_acute and is_near and is_past:
            return is_long_ago or owns
        is_habit = not cue.HABITS.isdisjoint(self._forms[person:last])
        is_plural = not is_acute and self._forms[match.end - 1] in cue.PLURAL_COMPLAINTS and "had" not in between
        if is_past or is_long_ago or is_habit or is_plural:
            return True
        return owns or (not is_acute and not is_near)

    def _is_of_a_friend(self, person: int) -> bool:
        """ "My mate's wife", "a friend's mum", "my brother in law": far off, though the word is near."""
        if self._forms[person + 1 : person + 3] == ["in", "law"]:
            return True
        return self._forms[person - 1 : person] == ["is"] and not _PEOPLE.isdisjoint(
            self._forms[max(0, person - 2) : person - 1]
        )

    def _person(self, match: Match, first: int) -> int | None:
        """The person named last before the mention, in its sentence, or before it if "he" or "she" takes it up."""
        people = [place for place in range(first, match.start + 1) if self._is_person(place)]
        if people:
            return people[-1]
        if cue.PRONOUNS_OF_OTHERS.isdisjoint(self._forms[first : match.end]):
            return None
        people = [place for place in range(first) if self._is_person(place)]
        return people[-1] if people else None

    def _is_person(self, place: int) -> bool:
        """A dog or a cat is somebody only where it has or does something: not "the dog bowl"."""
        form, following = self._forms[place], self._forms[place + 1 : place + 2]
        return form in _PEOPLE and not (form in _PETS and (cue.VERBS | cue.PAST_VERBS).isdisjoint(following))

    def _speaks_in_own_name(self, person: int) -> bool:
        """ "I am a mum of two with …": the person named is the one who types."""
        before, after = self._forms[max(0, person - 6) : person], self._forms[person + 1 : person + 3]
        if person == 0 and self._forms[person] in cue.THE_PATIENT and any(form.isdecimal() for form in after):
            return True  # "woman of 80: …"
        if self._forms[person] in cue.THE_PATIENT and any(form.isdecimal() for form in before[-4:]):
            return True  # "54 year old woman, new headaches"
        return any(before[place : place + 2] == ["i", "am"] for place in range(len(before)))

    def _speaks_for(self, person: int) -> bool:
        """ "Filling this in for my husband", "it's about my mum", "my mum is 76 and has …", "my wife (34)"."""
        before, after = self._forms[max(0, person - 4) : person], self._forms[person + 1 : person + 4]
        if after[:2] == [",", "aged"] or after[:2] == [",", "age"]:
            after = after[1:]
        is_asked_for = {"for", "about", "behalf"} & set(before) and not {"worried", "waiting", "except"} & set(before)
        has_age = after[1:2] != [] and after[1].isdecimal() and after[0] in {"is", "(", ",", "aged", "age", "who"}
        return bool(is_asked_for) or has_age

    def _has_own_complaint(self, person: int, match: Match) -> bool:
        """Whether "I have …", "my head …" or "I am 60" elsewhere says that the patient is the one who types."""
        mine = range(match.start, match.end)
        if self._message.has(cue.OWN_ERRAND, 0, len(self._forms)) is not None:
            return True
        for place, form in enumerate(self._forms[:-1]):
            following = self._forms[place + 1]
            if form == "mine" and self._forms[place - 1 : place] != ["of"] and place not in mine:
                return True
            if form == "my" and place + 1 != person and following in cue.OWN_COMPLAINTS and place not in mine:
                return True
            if (
                form == "i"
                and following == "am"
                and self._forms[place + 2 : place + 3]
                and self._forms[place + 2].isdecimal()
            ):
                return True
            if form == "i" and place not in mine and self._reaches_mention(place, match):
                return True
        return False

    def _reaches_mention(self, place: int, match: Match) -> bool:
        """ "I just have headaches": a symptom soon after "I", with nobody else between."""
        for here in range(place + 1, min(place + 1 + _OWN_REACH, len(self._forms))):
            form = self._forms[here]
            if form in _PEOPLE or form in cue.PRONOUNS_OF_OTHERS or form in cue.REPORTING or form in cue.CLAUSE_ENDS:
                return False
            if self._message.words[here].is_stop or form == ",":
                return False
            if (here in self._mentioned or form in cue.OWN_COMPLAINTS) and not match.start <= here < match.end:
                return True
        return False
