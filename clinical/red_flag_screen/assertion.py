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
from .caused import is_told_its_cause
from .clauses import Clauses
from .compared import is_dated_otherwise
from .denials import Denials
from .long_ago import long_ago
from .matching import Match
from .quantities import NUMBER_WORDS
from .reading import Word
from .usual import is_known_for_long
from .well import is_harmlessly_over, is_said_well, lacks_what_it_needs
from .whose import Whose
from .word_sets import words_of
from .years import Years


class Assertion(Enum):
    """What the patient says of a symptom."""

    PRESENT = "present"
    ABSENT = "absent"
    NOT_SURE = "not_sure"
    UNDECIDED = "undecided"
    PAST = "past"
    OVER = "over"
    OTHER_PERSON = "other_person"
    HYPOTHETICAL = "hypothetical"
    IDIOM = "idiom"


_NEAR = 4
_FEARED = 10
_FARTHEST_LIKENESS = 6
# "Asks for his wife who died years ago": the date of that, and not of the asking.
_DEATH = words_of("died dead passed buried lost")


class Context:
    """One message and every mention in it; answers what is asserted of each mention."""

    def __init__(
        self, words: Sequence[Word], mentions: Iterable[Match], idioms: Iterable[Match] = (), patient: str | None = None
    ) -> None:
        """`patient`: the word for the one who is spoken for, where somebody else types ("mum")."""
        self._message = Clauses(words)
        self._words, self._forms = words, self._message.forms
        mentions = list(mentions)
        mentioned = {place for match in mentions for place in range(match.start, match.end)}
        spelled = {place for match in mentions for place in range(match.start, match.end) if place not in match.between}
        self._idioms = [(match.start, match.end) for match in idioms]
        self._denials = Denials(self._message, mentioned, spelled)
        self._years = Years(self._message)
        self._whose = Whose(self._message, mentioned, patient)

    def assertion(self, match: Match, *, is_acute: bool = True) -> Assertion:
        """What is said of one mention. An acute sign of somebody near is taken for the patient's sooner than a lasting one."""
        if any(start < match.end and match.start < end for start, end in self._idioms):
            return Assertion.IDIOM
        answered = self._answered_after(match)
        if answered is not None:
            return answered
        if self._whose.is_other_person(match, is_acute=is_acute, is_long_ago=self._is_old(match)):
            return Assertion.OTHER_PERSON
        is_first_time, is_unsure = self._is_first_time(match), self._is_unsure(match)
        if self._is_denied(match) and not is_first_time and not is_unsure:
            return Assertion.ABSENT
        if is_said_well(self._message, match):
            return Assertion.ABSENT
        if lacks_what_it_needs(self._message, match) or is_known_for_long(self._message, match):
            return Assertion.UNDECIDED
        if is_told_its_cause(self._message, match):
            return Assertion.UNDECIDED
        if not is_acute and self._has_stopped(match):
            return Assertion.ABSENT
        if self._is_hypothetical(match):
            return Assertion.HYPOTHETICAL
        if is_unsure:
            return Assertion.NOT_SURE
        if is_first_time:
            return Assertion.PRESENT
        if match.start in self._denials.doubtful:
            return Assertion.UNDECIDED
        return self._when(match, is_acute=is_acute)

    def is_now(self, match: Match) -> bool:
        """Whether a mention in its sentence is neither of the one who types, denied, feared nor of old."""
        first, last = self._message.span(match, self._message.sentence)
        is_own = not cue.FIRST_PERSON.isdisjoint(self._forms[first:last]) and self._forms[first] != "my"
        return not (is_own or self._is_denied(match) or self._is_hypothetical(match) or self._is_old(match))

    def _when(self, match: Match, *, is_acute: bool) -> Assertion:
        if (not is_acute and self._is_over(match)) or is_harmlessly_over(self._message, match):
            return Assertion.OVER
        return Assertion.PAST if self._is_past(match) else Assertion.PRESENT

    def _is_denied(self, match: Match) -> bool:
        is_inside = any(self._denials.denies(place) for place in match.between) or self._denies_trouble(match)
        return is_inside or (match.start in self._denials.denied and not self._is_hedged(match))

    def _denies_trouble(self, match: Match) -> bool:
        """ "Don't have any trouble swallowing", where "don't … swallow" is what was looked for."""
        troubles = [place for place in match.between if self._forms[place] in cue.TROUBLES]
        return bool(troubles) and not cue.NEGATIONS.isdisjoint(self._forms[match.start : troubles[0]])

    def _is_hedged(self, match: Match) -> bool:
        """ "Not chest pain as such, more a heaviness"."""
        return self._message.has(cue.HEDGES, match.end, min(match.end + _NEAR, len(self._words))) is not None

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
        is_doubled = after is not None and self._forms[here : here + 2] in (["no", "not"], ["no", "never"])
        if after is None or after.is_mark or after.form in cue.CLAUSE_ENDS or after.form == "and" or is_doubled:
            if self._forms[here] in cue.AFFIRMED:
                return Assertion.PRESENT
            if self._forms[here] in cue.DENIED:
                return Assertion.ABSENT
        return None

    # Whether at all

    def _is_hypothetical(self, match: Match) -> bool:
        first, _ = self._message.span(match, self._message.clause)
        likeness = self._message.has(cue.COMPARED_WITH, max(first, match.start - _FARTHEST_LIKENESS), match.start)
        # "Like a weight on my chest" likens what is felt there; "like a stroke" likens something else to it.
        is_of_own_body = not {"my", "chest"}.isdisjoint(self._forms[match.start : match.end])
        if likeness in {match.start, match.start - 1} and not is_of_own_body:
            return True
        owned = "my" in self._forms[max(0, match.start - 3) : match.end] or "i" in self._forms[match.start : match.end]
        if self._is_feared(match, first):
            return True
        end = self._message.has(cue.HYPOTHETICAL_BEFORE, max(first, match.start - _FEARED), match.start)
        if end is not None and self._forms[end - 2] == "what" and self._forms[end] in cue.TROUBLING:
            return False  # "what's bothering me today is that my words come out wrong"
        if end is not None and not (owned and self._forms[end - 1] not in {"if", "case"}):
            return not self._speaks_of_own(match)
        sentence = self._message.span(match, self._message.sentence)
        before = self._forms[first : match.start]
        if "if" in before and "," not in before[before.index("if") :]:
            around = self._forms[sentence[0] : sentence[1]]
            if not cue.ASKS_WHAT_TO_DO.isdisjoint(around) or "?" in around:
                return True
        return not owned and not self._speaks_of_own(match) and self._is_asked(match, first, sentence[1])

    def _is_feared(self, match: Match, first: int) -> bool:
        """ "Scared the injection will leave my face drooping"."""
        before = self._forms[max(first, match.start - _FEARED) : match.start]
        fears = [place for place, form in enumerate(before) if form in cue.FEARING]
        spoken = [*before, *self._forms[match.start : match.end]]
        return bool(fears) and not cue.TO_COME.isdisjoint(spoken[fears[-1] :])

    def _is_asked(self, match: Match, first: int, last: int) -> bool:
        """Whether the mention stands in a question about others: "do headaches …?"."""
        opener, *rest = self._forms[first : first + 2]
        if opener == "why" or self._message.has(cue.ASKS_OF_OWN, first, match.start) is not None:
            return False  # who asks why there are two of every word, sees them
        while (
            opener in {"at", "in", "to", "for", "so", "and", "but", "hi", "hello", "on"}
            and rest
            and first < match.start
        ):
            first += 1
            opener, *rest = self._forms[first : first + 2]
        is_question = opener in cue.QUESTION_OPENERS and cue.NO_QUESTION_AFTER_OPENER.isdisjoint(rest)
        ends_so = "?" in self._forms[match.end : last] or self._message.sentence[-1] == 0
        is_first_person = not cue.FIRST_PERSON.isdisjoint(self._forms[first : match.end])
        if "," in self._forms[first : match.start]:
            return False  # "can you help, grandad is hard to wake"
        is_yes_or_no = self._forms[first] in {"is", "are", "can", "does", "do", "could"}
        begins_so = (
            match.start == first
            and is_yes_or_no
            and not (cue.PRONOUNS_OF_OTHERS | cue.ADULTS | cue.CHILDREN) & set(self._forms[first : match.end])
        )
        return is_question and ends_so and (match.start > first or begins_so) and not is_first_person

    def _speaks_of_own(self, match: Match) -> bool:
        """ "Does anyone else get headaches?", "how long do migraines last? mine go on for days"."""
        before = self._forms[: match.start]
        is_shared = any(before[place] in {"anyone", "anybody"} for place in range(len(before))) and "else" in before
        return is_shared or "mine" in self._forms[match.end :]

    def _is_first_time(self, match: Match) -> bool:
        """ "Never had headaches before this month" says that there are headaches now."""
        first, last = self._message.span(match, self._message.clause)
        before, after = self._forms[first : match.start], self._forms[match.end : min(match.end + _NEAR, last)]
        is_this_one = ("never" in before or "not" in before) and self._message.has(
            cue.BUT_THIS_ONE, match.end, min(match.end + _NEAR, len(self._forms))
        ) is not None
        is_new = is_this_one or ("never" in before and before[before.index("never") + 1 :][:2] == ["used", "to"])
        return is_new or ("never" in before and not {"before", "until", "till"}.isdisjoint(after))

    def _is_unsure(self, match: Match) -> bool:
        first, _ = self._message.span(match, self._message.clause)
        end = self._message.has(cue.UNSURE_BEFORE, first, min(match.start + 2, match.end))
        return end is not None and match.start - end <= _NEAR and "," not in self._forms[end : match.start]

    # When

    def _is_past(self, match: Match) -> bool:
        first, last = self._message.span(match, self._message.clause)
        if self._years.goes_on(first, last, match.end) or is_dated_otherwise(self._message, match, last):
            return False
        return self._years.within(first, last) or self._is_long_ago(first, last, match.start)

    def _is_old(self, match: Match) -> bool:
        """Whether the mention's sentence names an old date."""
        first, last = self._message.span(match, self._message.sentence)
        return self._is_long_ago(first, last, match.start)

    def _is_long_ago(self, first: int, last: int, mention: int) -> bool:
        """An old date anywhere in the clause, or "used to" before the mention."""
        has = self._message.has
        old = long_ago(self._message, first, last)
        is_of_a_death = old is not None and not _DEATH.isdisjoint(self._forms[max(0, old - 4) : old])
        if (old is not None and not is_of_a_death) or has(cue.USED_TO, first, mention) is not None:
            return True
        if (end := has(cue.WHEN_WAS, first, last)) is not None and self._is_of_youth(end, min(last, end + _NEAR)):
            return True
        end = has(cue.LAST_YEAR, first, last)
        if end is not None and end - first > 2 and "," in self._forms[end : mention + 1]:
            return False  # "a transplant last year, headache and shivers"
        return end is not None and self._forms[max(0, end - 3)] not in {"the", "over", "for", "since", "past", "this"}

    def _is_of_youth(self, first: int, last: int) -> bool:
        """Whether "when I was" goes on with an age or a time of life."""
        forms = self._forms[first:last]
        is_age = any(form.isdecimal() or form in NUMBER_WORDS for form in forms[:2])
        return is_age or not cue.OF_YOUTH.isdisjoint(forms)

    def _has_stopped(self, match: Match) -> bool:
        """ "Stopped snoring", "came off the pill": what went on does so no more."""
        first, _ = self._message.span(match, self._message.clause)
        end = self._message.has(cue.HAS_STOPPED, max(first, match.start - _NEAR), match.start)
        return end is not None and match.start == end

    def _is_over(self, match: Match) -> bool:
        """ "Used to grind my teeth", "headaches stopped completely", "terrible headaches but nothing since"."""
        first, last = self._message.span(match, self._message.clause)
        if (
            self._message.has(cue.USED_TO, first, match.start) is not None
            and "now" not in self._forms[first : match.start]
        ):
            return True
        _, last = self._message.span(match, self._message.sentence)
        end = self._message.has(cue.OVER, match.end, min(last, match.end + _FEARED))
        if end is None or not cue.ONLY_WHILE.isdisjoint(self._forms[match.end : end]):
            return False  # "lie flat and it's gone"
        return end >= len(self._words) or self._words[end].is_mark or self._forms[end] in cue.AFTER_IT_IS_OVER
