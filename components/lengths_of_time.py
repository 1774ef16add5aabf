"""How long an attack lasts, how long ago something began, and since when it is as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from clinical.red_flag_screen.figure_reader import Figure
from clinical.red_flag_screen.times import DAY, HOUR, MINUTE, MONTH, SECOND, WEEK, Span
from clinical.red_flag_screen.word_sets import words_of
from components.numbered_days import NumberedDays
from components.numbers_of_message import Numbers
from components.topics_of_numbers import DAYS_OF_CLASS, HEAD
from components.whole_lengths import LASTING, whole_lengths

LONGEST_ATTACK_IN_MINUTES = 3 * HOUR
LONGEST_SHOCK_IN_MINUTES = 5.0
# "Wipes me out for two days", "knocks me sideways for a day".
_FELLS = words_of(
    "wipes wipe knocks knock floors floor lays flattens takes ruins puts kills does do costs eats last lasts"
)
# "Gone within two hours", "goes away after 12 hours", "done in 6 hours".
_ENDS = words_of(
    "gone goes go going clears clear cleared passes pass away over done finished disappears settles eases stops vanishes shifts sleep"
)
_AT_THE_END = words_of("in within after by inside")
_OF_EACH_TIME = words_of("untreated without each if unless usually normally or")
# Between "headache" and the time that stands beside it: "he has headache about a week".
_HEDGES = words_of("about around nearly almost roughly over maybe approx like some past last the now already going on")
_SPREADS = words_of("grows grow spreads spread spreading builds creeps creeping travels moves over")
_CLEARS = words_of("gone clear clears cleared goes lasts last over fades faded disappears")
_JUST_SO_LONG = words_of("been about around like for over the it is has roughly nearly almost going on")
_ATTACKS_OF = (["attacks", "of"], ["bouts", "of"], ["headaches", "of"], ["episodes", "of"], ["ones", "of"])
_EACH = (
    ["each"],
    ["apiece"],
    ["per"],
    ["a", "go"],
    ["a", "time"],
    ["at", "a"],
    ["a", "pop"],
    ["every", "time"],
    ["long"],
)
_HEADACHES = words_of("headache headaches migraine migraines head")
_SO_FAR = words_of("for past been last over since x these")
_BEGAN = words_of("started start begin began begun came since ago first")
# What else may have happened that long ago.
_EVENTS = words_of(
    """
    birth baby born epidural spinal banged hit bashed fell bumped knocked crash accident botox injections cancer missed
    off work hrt operation surgery pill tablets medication diagnosed scan married moved wine drank drink ate covid every
    """
)
_OTHER_THINGS = words_of(
    "smoke smoking cigarettes injections injection prolia drink units coffee wine sleep dentist hygienist appointment checkup"
)
# Subjects whose length of time is one fact: which, and in what unit.
_LENGTHS: Mapping[str, tuple[str, float]] = {
    "ulcer": ("ulcer_weeks", WEEK),
    "neck_lump": ("neck_lump_weeks", WEEK),
    "socket_not_healed": ("socket_nonhealing_weeks", WEEK),
    "aura": ("aura_minutes", MINUTE),
    "shock": ("shock_seconds", SECOND),
    "numbness": ("numb_hours", HOUR),
    "personality": ("personality_change_days", DAY),
}
# Events whose day the calendar tells, where the message names it ("since Saturday").
_DATED = {"head_injury": "head_injury_days", "botox": "btx_days_since", "epidural": "spinal_epidural_days"}
_WISHES = words_of("can could want would restart next book wondering interested")
_LATELY = 3 * MONTH
_SHORTEST_STATE = 4 * WEEK


class LengthsOfTime:
    """Reads one message's lengths of time."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._subjects = numbers.subjects
        self._has_rate = any(not often.times_a_day and not often.is_vague for often in numbers.often)

    def all(self) -> Iterator[Figure]:
        for span in (*self._numbers.spans, *whole_lengths(self._numbers.forms)):
            yield from self._length(span)
        yield from NumberedDays(self._numbers).all()
        for subject, fact in _DATED.items():
            if len(self._numbers.dated) == 1 and self._is_dated(subject, self._numbers.dated[0]):
                yield _in(fact, DAY, self._numbers.dated[0])

    def _is_dated(self, subject: str, span: Span) -> bool:
        """Whether the day is that of the event, and not one before which it is wished for."""
        is_asked = bool(_WISHES & set(self._numbers.after(span.end, 6)))
        return self._subjects.has(subject) and not (
            is_asked and subject not in self._subjects.beside(span.start, span.end)
        )

    def _length(self, span: Span) -> Iterator[Figure]:
        numbers = self._numbers
        if "every" in numbers.around(span.start, span.start, 1) or numbers.forms[span.start] == "every":
            return
        subject = self._subject(span)
        if subject == "aura" and self._is_only_a_part(span):
            return
        if subject in _LENGTHS:
            fact, unit = _LENGTHS[subject]
            if not (fact in {"aura_minutes", "shock_seconds"} and (span.low >= DAY or span.is_ago)):
                yield _in(fact, unit, span)
        elif subject == "botox":
            near = set(numbers.after(span.end, 2)) | set(numbers.before(span.start, 1))
            if span.is_ago or near & {"after", "since", "of", "post", "into", "on"}:
                yield _in("btx_days_since", DAY, span)
        elif subject == "extraction":
            near = numbers.around(span.start, span.end, 3, 2)
            if span.is_ago or near & {"after", "since", "post", "ago", "on", "day"}:
                yield _in("socket_days", DAY, span)
        elif subject in DAYS_OF_CLASS:
            if numbers.around(span.start, span.start, 3) & _SO_FAR and span.low >= WEEK:
                yield _in("overuse_months", MONTH, span)
        elif subject in HEAD or (subject is None and self._may_be_of_headache(span)):
            yield from self._length_of_headache(span, subject)

    def _is_only_a_part(self, span: Span) -> bool:
        """ "Grows over 15 minutes and clears by 40": the time it takes to spread is not the whole, where that is told too."""
        spreads = bool(_SPREADS & self._numbers.around(span.start, span.start, 4))
        wholes = [
            other
            for other in self._numbers.spans
            if _CLEARS & self._numbers.around(other.start, other.end, 4, 3) and other.low < DAY
        ]
        return spreads and any(other.start != span.start for other in wholes)

    def _subject(self, span: Span) -> str | None:
        subject = self._subjects.nearest(span.start, span.end)
        if self._is_before_the_headache(span) and (subject == "numbness" or subject in HEAD):
            return "aura" if self._subjects.has("aura") or subject == "numbness" else subject
        is_short = (span.high or span.low) <= LONGEST_SHOCK_IN_MINUTES and not span.is_ago
        lasting = LASTING & self._numbers.around(span.start, span.start, 3) - {"each", "per"}
        if subject in DAYS_OF_CLASS and (lasting - {"last"} or (lasting and self._they_last(span))):
            return "headache" if any(self._subjects.has(name) for name in HEAD) else None
        if is_short and subject not in _LENGTHS and self._subjects.has("shock"):
            return "shock"
        return subject

    def _they_last(self, span: Span) -> bool:
        """ "They last around 3 hours": a verb, unlike "the last 3 hours"."""
        before = self._numbers.before(span.start, 4)
        return any(
            before[at : at + 2] in (["they", "last"], ["it", "last"], ["can", "last"]) for at in range(len(before))
        )

    def _is_before_the_headache(self, span: Span) -> bool:
        """ "Numb hand for 20 minutes before the headache": an aura's length."""
        after = self._numbers.after(span.end, 4)
        is_short = not span.is_ago and span.low <= 2 * HOUR
        return is_short and after[:1] == ["before"] and bool(_HEADACHES & set(after))

    def _may_be_of_headache(self, span: Span) -> bool:
        """A length with no subject is one of headaches, the chat's first topic, if it says how long or since when."""
        if not _OTHER_THINGS.isdisjoint(self._numbers.forms):
            return False
        if self._is_listed(span):
            return True
        near = self._numbers.around(span.start, span.start, 3)
        return bool(near & LASTING) or self._is_of_each(span) or (self._has_rate and bool(near & _SO_FAR))

    def _is_of_each(self, span: Span) -> bool:
        after = self._numbers.after(span.end, 2)
        if after[:1] == ["of"] and after[1:2] in (["headache"], ["migraine"], ["pain"]) and span.low < WEEK:
            return True  # "two days of headache, then it goes"
        if {"over", "gone", "done"} & set(self._numbers.after(span.end, 4)) and after[:1] in (["and"], ["then"]):
            return True  # "5 hours and it's over"
        return any(after[: len(words)] == words for words in _EACH)

    def _is_listed(self, span: Span) -> bool:
        """ "Pain round one eye, 45 minutes, twice a day": a short time by itself where attacks a day are told."""
        before, after = self._numbers.before(span.start, 1), self._numbers.after(span.end)
        stands_alone = (not before or not before[0][:1].isalnum()) and (not after or not after[0][:1].isalnum())
        counts = any(often.times_a_day for often in self._numbers.often)
        return stands_alone and counts and not span.is_ago and span.low <= LONGEST_ATTACK_IN_MINUTES

    def _ends_after(self, span: Span) -> bool:
        """ "The migraine is done in 6 hours": but not what a medicine does."""
        before = self._numbers.before(span.start, 4)
        is_end = before[-1:] and before[-1] in _AT_THE_END and bool(_ENDS & set(before[:-1]))
        beside = self._subjects.beside(span.start, span.end)
        return bool(is_end) and not span.is_ago and beside.isdisjoint(DAYS_OF_CLASS)

    def _length_of_headache(self, span: Span, subject: str | None) -> Iterator[Figure]:
        numbers = self._numbers
        before = numbers.around(span.start, span.start, 4)
        is_until_now = self._is_until_now(span)
        further = numbers.around(span.start, span.start, 6)
        goes_on = {"goes", "go", "went", "drag", "drags"} & further and "on" in further
        goes_on = goes_on or numbers.before(span.start, 1) in (["goes"], ["go"], ["there"])
        goes_on = goes_on or ({"goes", "go"} & before and "for" in before)
        fells = bool(_FELLS & further) and "for" in before
        is_repeated = goes_on or (any(often.times_a_day for often in numbers.often) and "for" in before)
        speaks_of_attack = (
            is_repeated
            or fells
            or self._ends_after(span)
            or self._is_listed(span)
            or numbers.before(span.start, 2) in _ATTACKS_OF
            or before & (LASTING - {"last"} if is_until_now else LASTING)
            or self._is_of_each(span)
            or {"long", "time", "attack"} & set(numbers.after(span.end, 3))
        )
        if speaks_of_attack and not is_until_now and span.low < 31 * DAY:
            yield _in("duration_h", HOUR, span)
            if span.low <= LONGEST_ATTACK_IN_MINUTES:
                yield _in("attack_minutes", MINUTE, span)
        elif (
            self._has_rate
            and span.low >= _SHORTEST_STATE
            and not span.is_ago
            and self._stands_beside_the_headache(span)
        ):
            yield Figure("months_at_frequency", *_whole_months(span), span.start, span.end)
        elif self._stands_beside_the_headache(span) or (is_until_now and {"lasted", "lasting", "going"} & before):
            yield _in("days_since_onset", DAY, span)
        elif is_until_now or before & (_SO_FAR | _BEGAN):
            yield from self._since(span, subject, before)

    def _since(self, span: Span, subject: str | None, before: set[str]) -> Iterator[Figure]:
        if self._has_rate and (span.low >= _SHORTEST_STATE or span.high is None):
            yield Figure("months_at_frequency", *_whole_months(span), span.start, span.end)
            if self._numbers.before(span.start, 1) != ["for"] or span.low > _LATELY:
                return
        events = (_EVENTS - ({"every"} if self._numbers.often else set())) & self._numbers.around(
            span.start, span.end, 8, 5
        )
        beside = self._subjects.beside(span.start, span.end) & HEAD
        is_onset = span.is_ago or bool(before & (_SO_FAR | _BEGAN)) or "now" in self._numbers.after(span.end)
        if (
            is_onset
            and not events
            and (beside or (subject in HEAD and (before & _BEGAN or self._is_just_so_long(span))))
        ):
            yield _in("days_since_onset", DAY, span)

    def _is_just_so_long(self, span: Span) -> bool:
        """ "It's been about 4 days"."""
        before = self._numbers.before(span.start, 4)
        return "been" in before and set(before[before.index("been") :]) <= _JUST_SO_LONG

    def _stands_beside_the_headache(self, span: Span) -> bool:
        """ "Headache 3 days, …"."""
        after = self._numbers.after(span.end)
        before = self._numbers.before(span.start, 4)
        while before and before[-1] in _HEDGES:
            before.pop()
        named = before[-1:]
        return bool(set(named) & _HEADACHES) and (
            not after or not after[0][:1].isalnum() or after[0] in {"now", "and", "straight"}
        )

    def _is_until_now(self, span: Span) -> bool:
        numbers = self._numbers
        lead = numbers.before(span.start, 2)
        return (
            span.is_ago
            or lead in (["the", "last"], ["the", "past"], ["for", "last"], ["this", "past"], ["these", "last"])
            or bool(numbers.around(span.start, span.start, 1) & {"past", "since", "these"})
            or (
                lead[-1:] == ["last"]
                and span.low >= DAY
                and lead[:1] in ([], ["."], [","], ["in"], ["for"], ["over"], ["these"])
                and not _OF_EACH_TIME & set(numbers.after(span.end, 2))
            )
            or "now" in numbers.after(span.end)
            or numbers.after(span.end, 2) in (["so", "far"], ["and", "counting"], ["already", "and"])
        )


def _in(fact: str, unit: float, span: Span) -> Figure:
    return Figure(fact, span.low / unit, None if span.high is None else span.high / unit, span.start, span.end)


def _whole_months(span: Span) -> tuple[float, float | None]:
    """ "Since the summer" is four to five months."""
    low = span.low / MONTH
    if span.high is None:
        return low, None
    if low < 1:
        return round(low, 1), round(span.high / MONTH, 1)
    return int(low + 0.05), max(int(low + 0.05), round(span.high / MONTH))
