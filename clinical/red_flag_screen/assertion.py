"""Say of a symptom named in a message whether the patient has it.

ConText in spirit (Harkema 2009): words before and after a mention decide whether it is
denied, doubted, feared, long past or somebody else's, and each such word reaches only as far
as its clause. Written anew because the kept libraries need a parser that the web service has
not, and negate across "never blurred sight, headache yes". Doubtful lists stay undecided, so
that the patient is asked.
"""

from collections.abc import Iterable, Sequence
from enum import Enum

from . import context_words as cue
from .matching import Match
from .reading import Word


class Assertion(Enum):
    """What the patient says of a symptom."""

    PRESENT = "present"
    ABSENT = "absent"
    NOT_SURE = "not_sure"
    UNDECIDED = "undecided"
    PAST = "past"
    OTHER_PERSON = "other_person"
    HYPOTHETICAL = "hypothetical"
    IDIOM = "idiom"


_FURTHEST_UNKNOWN = 2
_NEAR = 4


class Context:
    """One message and every mention in it; answers what is asserted of each mention."""

    def __init__(self, words: Sequence[Word], mentions: Iterable[Match], idioms: Iterable[Match] = ()) -> None:
        self._words = words
        self._forms = [word.form for word in words]
        self._mentioned = {place for match in mentions for place in range(match.start, match.end)}
        self._idioms = [(match.start, match.end) for match in idioms]
        self._clause = self._clauses()
        self._sentence = self._sentences()
        self._denied, self._doubtful = self._reach_of_denials()

    def assertion(self, match: Match, *, is_acute: bool = True) -> Assertion:
        """What is said of one mention. An acute sign of somebody near is taken for the patient's sooner than a lasting one."""
        if any(start < match.end and match.start < end for start, end in self._idioms):
            return Assertion.IDIOM
        answered = self._answered_after(match)
        if answered is not None:
            return answered
        if self._is_other_person(match, is_acute):
            return Assertion.OTHER_PERSON
        if self._is_hypothetical(match):
            return Assertion.HYPOTHETICAL
        if self._is_unsure(match):
            return Assertion.NOT_SURE
        if self._is_first_time(match):
            return Assertion.PRESENT
        if match.start in self._denied or any(self._denies(place) for place in match.between):
            return Assertion.ABSENT
        if match.start in self._doubtful:
            return Assertion.UNDECIDED
        if self._is_past(match):
            return Assertion.PAST
        return Assertion.PRESENT

    # Where clauses and sentences are

    def _clauses(self) -> list[int]:
        number, numbers = 0, []
        for place, word in enumerate(self._words):
            is_dash = word.is_mark and word.said in "-–—" and place > 0 and word.start > self._words[place - 1].end
            turns = word.form in cue.CLAUSE_ENDS and place + 1 < len(self._words)
            if word.is_stop or is_dash or turns or self._opens_a_clause(place):
                number += 1
            numbers.append(number)
        return numbers

    def _opens_a_clause(self, place: int) -> bool:
        """A comma, or a linking word, with a new subject behind it: "…, my neck", "and she"."""
        after = self._forms[place + 1] if place + 1 < len(self._forms) else ""
        return self._forms[place] in cue.LINKS and after in cue.NEW_SUBJECTS

    def _sentences(self) -> list[int]:
        number, numbers = 0, []
        for word in self._words:
            numbers.append(number)
            number += word.is_stop
        return numbers

    def _span(self, match: Match, groups: Sequence[int]) -> tuple[int, int]:
        """First and last-but-one place of the clause or sentence that holds the mention."""
        first = match.start
        while first > 0 and groups[first - 1] == groups[match.start]:
            first -= 1
        last = match.end
        while last < len(self._words) and groups[last] == groups[match.end - 1]:
            last += 1
        return first, last

    def _has(self, phrases: Iterable[tuple[str, ...]], first: int, last: int) -> int | None:
        """Where one of the phrases ends within words[first:last], or None."""
        for phrase in phrases:
            size = len(phrase)
            for place in range(first, last - size + 1):
                if tuple(self._forms[place : place + size]) == phrase:
                    return place + size
        return None

    # Denials

    def _reach_of_denials(self) -> tuple[set[int], set[int]]:
        denied: set[int] = set()
        doubtful: set[int] = set()
        for place, form in enumerate(self._forms):
            if form in cue.NEGATIONS and place not in self._mentioned and self._is_denial(place):
                self._follow(place, denied, doubtful)
        return denied, doubtful

    def _is_denial(self, place: int) -> bool:
        following = self._forms[place + 1] if place + 1 < len(self._forms) else ""
        before = self._forms[place - 1] if place else ""
        if self._forms[place] == "not":
            return following not in cue.NOT_A_DENIAL_AFTER_NOT and before not in {"can", "could", "why", "or", "if"}
        if self._forms[place] == "no":
            return following not in cue.NOT_A_DENIAL_AFTER_NO and following != ","
        return True

    def _denies(self, place: int) -> bool:
        """Whether a word inside a mention denies it: "is not drooping", but not "cannot open wide"."""
        is_inability = self._forms[place] == "not" and self._forms[place - 1 : place] in (
            ["can"],
            ["could"],
            ["will"],
            ["would"],
        )
        return self._forms[place] in cue.NEGATIONS and not is_inability

    def _follow(self, place: int, denied: set[int], doubtful: set[int]) -> None:
        """Walk on from a denying word and mark the mentions it reaches."""
        is_verbal = self._forms[place] in {"not", "never", "hardly"}
        unknown, reached, commas = 0, False, 0
        here = place + 1
        list_is_closed = self._closes_with_or(here)
        while here < len(self._words) and self._clause[here] == self._clause[place]:
            form = self._forms[here]
            if here in self._mentioned and form != ",":
                into = doubtful if commas and not list_is_closed else denied
                while here < len(self._words) and here in self._mentioned and self._forms[here] != ",":
                    into.add(here)
                    here += 1
                reached = True
                continue
            if form == ",":
                if not reached or not self._is_bare_item(here + 1):
                    return
                commas += 1
            elif form == "and":
                if not reached or not self._is_bare_item(here + 1):
                    return
            elif form in cue.CAUSES or (form in cue.PRONOUN_SUBJECTS and (reached or here > place + _NEAR)):
                return
            elif form not in cue.REACHED_ACROSS and form not in cue.LIST_LINKS:
                unknown += 1
                if reached or unknown > _FURTHEST_UNKNOWN or (is_verbal and here == place + 1):
                    return
            here += 1

    def _closes_with_or(self, here: int) -> bool:
        clause = self._clause[here] if here < len(self._clause) else -1
        while here < len(self._words) and self._clause[here] == clause:
            if self._forms[here] in {"or", "nor"}:
                return True
            here += 1
        return False

    def _is_bare_item(self, here: int) -> bool:
        """Whether a list item is only a symptom: "no fever, rash or vomiting", not "no fever, rash is worse"."""
        seen = False
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

    def _answered_after(self, match: Match) -> Assertion | None:
        """The answer right after a mention: "fever? no", "rash - yes", "headache: none"."""
        here = match.end
        while here < len(self._words) and self._words[here].is_mark and self._words[here].form in "?:-–=,":
            here += 1
        if here >= len(self._words) or (
            here == match.end and self._forms[here] in {"no", "never"} and here + 1 < len(self._words)
        ):
            return None
        after = self._words[here + 1] if here + 1 < len(self._words) else None
        if after is None or after.is_mark or after.form in cue.CLAUSE_ENDS or after.form == "and":
            if self._forms[here] in cue.AFFIRMED:
                return Assertion.PRESENT
            if self._forms[here] in cue.DENIED:
                return Assertion.ABSENT
        return None

    # Whose, when, whether at all

    def _is_other_person(self, match: Match, is_acute: bool) -> bool:
        first, last = self._span(match, self._sentence)
        if self._has(cue.RUNS_IN_FAMILY, first, last) is not None:
            return True
        people = [place for place in range(first, match.start) if self._forms[place] in cue.ADULTS | cue.CHILDREN]
        if not people:
            return False
        person = people[-1]
        between = self._forms[person + 1 : match.start] + [self._forms[place] for place in match.between]
        if not cue.FIRST_PERSON.isdisjoint(self._forms[person + 1 : match.end]) or not cue.REPORTING.isdisjoint(
            between
        ):
            return False
        if (
            self._speaks_for(person)
            or self._forms[max(0, person - 6) : person][:2] == ["i", "am"]
            or (
                "i" in self._forms[max(0, person - 6) : person - 1] and "am" in self._forms[max(0, person - 6) : person]
            )
        ):
            return False
        is_long_ago = (
            self._is_long_ago(first, last, match.start) or self._has(cue.LONG_AGO_OF_OTHERS, first, last) is not None
        )
        if not cue.JUST_NOW.isdisjoint(self._forms[first:last]) and not is_long_ago:
            return False
        spoken_of = self._forms[match.start : match.end]
        is_past = not cue.PAST_VERBS.isdisjoint(between) or not cue.PAST_VERBS.isdisjoint(spoken_of)
        if self._forms[person] in cue.CHILDREN or (is_acute and self._forms[person] in cue.HOUSEHOLD and is_past):
            return is_long_ago
        is_habit = not cue.HABITS.isdisjoint(self._forms[person:last])
        is_plural_habit = (
            not is_acute and self._words[match.end - 1].form in cue.PLURAL_COMPLAINTS and "had" not in between
        )
        if is_past or is_long_ago or is_habit or is_plural_habit:
            return True
        if not is_acute and self._forms[person] not in cue.HOUSEHOLD:
            return True
        return not cue.FIRST_PERSON.isdisjoint(self._symptom_owners(person))

    def _speaks_for(self, person: int) -> bool:
        """ "Filling this in for my husband", "it's about my mum", "my mum is 76 and has …"."""
        before, after = self._forms[max(0, person - 4) : person], self._forms[person + 1 : person + 3]
        is_asked_for = {"for", "about", "behalf"} & set(before) and not {"worried", "waiting"} & set(before)
        return bool(is_asked_for) or (after[:1] == ["is"] and after[1:2] != [] and after[1].isdigit())

    def _symptom_owners(self, person: int) -> set[str]:
        """First-person words that own something elsewhere in the message: then the relative is only compared with."""
        owners = set()
        for place, form in enumerate(self._forms[:-1]):
            if (
                form in {"i", "my"}
                and place + 1 != person
                and self._forms[place + 1] in {"have", "had", "get", "am", "feel", "head", "tooth", "jaw", "face"}
            ):
                owners.add(form)
        return owners

    def _is_hypothetical(self, match: Match) -> bool:
        first, _ = self._span(match, self._clause)
        sentence = self._span(match, self._sentence)
        end = self._has(cue.HYPOTHETICAL_BEFORE, first, match.start)
        owned = (
            "my" in self._forms[match.start - 3 if match.start > 3 else 0 : match.end]
            or "i" in self._forms[match.start : match.end]
        )
        if end is not None and not (owned and self._forms[end - 1] not in {"if", "case"}):
            return True
        before = self._forms[first : match.start]
        if "if" in before and "," not in before[before.index("if") :]:
            around = self._forms[sentence[0] : sentence[1]]
            if not cue.ASKS_WHAT_TO_DO.isdisjoint(around) or "?" in around:
                return True
        is_question = self._opens_a_question(first) and (
            (sentence[1] - 1 < len(self._forms) and "?" in self._forms[match.end : sentence[1]])
            or self._sentence[-1] == 0
        )
        return (
            is_question
            and match.start > first
            and not owned
            and cue.FIRST_PERSON.isdisjoint(self._forms[first : match.end])
        )

    def _opens_a_question(self, first: int) -> bool:
        opener, *rest = self._forms[first : first + 2]
        return opener in cue.QUESTION_OPENERS and rest != ["not"]

    def _is_first_time(self, match: Match) -> bool:
        """ "Never had headaches before this month" says that there are headaches now."""
        first, last = self._span(match, self._clause)
        after = self._forms[match.end : min(match.end + _NEAR, last)]
        return "never" in self._forms[first : match.start] and not {"before", "until", "till"}.isdisjoint(after)

    def _is_unsure(self, match: Match) -> bool:
        first, _ = self._span(match, self._clause)
        end = self._has(cue.UNSURE_BEFORE, first, min(match.start + 2, match.end))
        return end is not None and match.start - end <= _NEAR

    def _is_past(self, match: Match) -> bool:
        first, last = self._span(match, self._clause)
        around = self._forms[first:last]
        years = [form for form in around if len(form) == 4 and form.isdigit() and form[:2] in {"19", "20"}]
        still = {
            form
            for place, form in enumerate(around)
            if form in cue.STILL_GOING and around[place - 1 : place] not in (["nothing"], ["none"], ["not"])
        }
        if still:
            return False
        return bool(years) or self._is_long_ago(first, last, match.start)

    def _is_long_ago(self, first: int, last: int, mention: int) -> bool:
        """An old date anywhere in the clause, or "used to" before the mention."""
        return (
            self._has(cue.LONG_AGO, first, last) is not None or self._has((("used", "to"),), first, mention) is not None
        )

    def is_resolved(self, match: Match) -> bool:
        """Whether the message says that what was there has gone."""
        _, last = self._span(match, self._sentence)
        end = self._has(cue.RESOLVED_AFTER, match.end, min(last + 6, len(self._words)))
        return end is not None
