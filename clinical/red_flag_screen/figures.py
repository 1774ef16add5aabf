"""Numbers that make a danger sign: how sudden, how bad, how long ago, how far a pregnancy is.

What the markers among the phrases (`sudden/yes`, `head_injury/yes`, `botox/had`,
`spinal_epidural`) mean in numbers is decided here. A range stays a range.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .ages import age
from .figure_words import (
    AFTER_A_RATING,
    BORN,
    EASING,
    HEAD,
    LASTS,
    NO_RATING_AFTER,
    OF_AURA,
    OVER,
    PAINFUL,
    RATING,
    RECENT,
    RISING,
    SIGNS,
    STILL,
    TOOTH,
)
from .quantities import Amount, amounts
from .reading import Word
from .severity_words import WORDS_OF_SEVERITY
from .times import DAY, HOUR, MONTH, WEEK, Span, spans
from .word_sets import words_of

# "Came on in an instant" and "built up slowly", put into minutes.
SUDDEN_MINUTES, MINUTES_MINUTES, GRADUAL_MINUTES = 1, 5, 60
# An injury, an injection or a birth spoken of as just now, with no day named.
JUST_NOW = 0
LONGEST_PREGNANCY, SHORTEST_KNOWN_PREGNANCY, LONGEST_SINCE_BIRTH = 45 * WEEK, 3 * WEEK, 60 * WEEK

LONGEST_DAY_SINCE_BIRTH = 60
_SAME_POINT = 3  # words between two ways to name one moment


@dataclass(frozen=True)
class Figure:
    """A number for a fact, and which words gave it. `high` is None where only `low` is known."""

    fact: str
    low: float
    high: float | None
    start: int
    end: int


class Figures:
    """Reads one message; `seen` says which labels the message asserts, and where."""

    def __init__(self, words: Sequence[Word], seen: Mapping[str, tuple[int, int]]) -> None:
        self._forms = [word.form for word in words]
        self._seen = seen
        self._spans = spans(words)
        self._amounts = amounts(words)

    def all(self) -> Iterator[Figure]:
        """Every figure, the surest reading of a fact first."""
        yield from self._severity()
        yield from self._speed()
        yield from self._since("head_injury/yes", "head_injury_days")
        yield from self._since("botox/had", "btx_days_since")
        yield from self._since("spinal_epidural", "spinal_epidural_days")
        yield from self._pregnancy()
        yield from self._birth()
        yield from self._age()
        yield from self._resolved_signs()
        yield from self._numb_hours()
        yield from self._aura_minutes()

    # How the pieces are found

    def _form(self, place: int) -> str:
        return self._forms[place] if 0 <= place < len(self._forms) else ""

    def _before(self, place: int, count: int) -> list[str]:
        return self._forms[max(0, place - count) : place]

    def _around(self, start: int, end: int, before: int, after: int) -> set[str]:
        return {*self._before(start, before), *self._forms[end : end + after]}

    def _is_time(self, place: int) -> bool:
        return any(span.start <= place < span.end for span in self._spans)

    def _closest_ago(self, start: int, end: int) -> Span | None:
        """The point in the past named nearest to words[start:end]."""
        agos = [span for span in self._spans if span.is_ago]
        nearest = min(agos, key=lambda span: min(abs(span.start - end), abs(start - span.end)), default=None)
        if nearest is None:
            return None
        # "On Sunday, four days ago": of two beside each other the exact one.
        exact = (span for span in agos if span.low == span.high and abs(span.start - nearest.end) <= _SAME_POINT)
        return nearest if nearest.low == nearest.high else next(exact, nearest)

    # How bad

    def _severity(self) -> Iterator[Figure]:
        for amount in self._amounts:
            if self._is_of_ten(amount) or self._is_level(amount) or self._is_a(amount):
                top = min(10.0, amount.high if amount.high is not None else 10.0)
                end = min(amount.end + 2, len(self._forms))
                yield Figure(self._which_pain(amount.start), min(amount.low, 10.0), top, amount.start, end)
        for level, words in WORDS_OF_SEVERITY.items():
            for place, form in enumerate(self._forms):
                if form not in words or self._form(place - 1) in {"not", "no"}:
                    continue
                reach = 9 if self._stands_alone(place) else 4
                if PAINFUL & self._around(place, place + 1, reach, 4):
                    yield Figure(self._which_pain(place), level, level, place, place + 1)
        if "worst_ever" in self._seen:
            yield Figure("severity", 9, 10, *self._seen["worst_ever"])

    def _stands_alone(self, place: int) -> bool:
        """ "Headache for a few days, mild"."""
        return not self._form(place - 1).isalnum() and not self._form(place + 1).isalnum()

    def _is_of_ten(self, amount: Amount) -> bool:
        after = self._forms[amount.end + 1 : amount.end + 4]
        return (
            amount.low <= 11
            and self._form(amount.end) in {"/", "out", "outta", "on"}
            and not {"10", "ten"}.isdisjoint(after)
        )

    def _is_a(self, amount: Amount) -> bool:
        """ "It's a 9 when it peaks"."""
        before, after = self._before(amount.start, 3), self._form(amount.end)
        is_rated = before[-1:] in (["a"], ["an"]) or not RATING.isdisjoint(before)
        is_of_pain = before[-1:] == ["about"] and not PAINFUL.isdisjoint(before)
        is_bare = not (after.isalnum() or after in {"/", "-", "%", "+"}) or after in AFTER_A_RATING
        is_other = self._is_time(amount.start) or not NO_RATING_AFTER.isdisjoint(before)
        return (is_rated or is_of_pain) and is_bare and not is_other and 1 <= amount.low <= 10

    def _is_level(self, amount: Amount) -> bool:
        speaks = {"level", "scale", "severity", "score", "rating"} & set(self._before(amount.start, 3))
        return amount.low <= 10 and bool(speaks) and not self._is_time(amount.start)

    def _which_pain(self, place: int) -> str:
        """Severity is kept apart for the head and for a tooth: the one named nearest."""
        head, tooth = (
            min((abs(at - place) for at, form in enumerate(self._forms) if form in words), default=len(self._forms))
            for words in (HEAD, TOOTH)
        )
        return "tooth_pain_severity" if tooth < head else "severity"

    # How sudden

    def _speed(self) -> Iterator[Figure]:
        if {"has_headache", "sudden/yes", "sudden/no"}.isdisjoint(self._seen):
            return
        yield from self._timed_rise()
        yield from self._rise_in_seconds()
        if "sudden/no" in self._seen and "sudden/yes" not in self._seen:
            start, end = self._seen["sudden/no"]
            taken = [span.low for span in self._spans if start <= span.start < end + 3 and not span.is_ago]
            slow = max([GRADUAL_MINUTES, *taken])
            yield Figure("peak_minutes", slow, slow, start, end)
        elif "sudden/yes" in self._seen:
            start, end = self._seen["sudden/yes"]
            yield Figure("peak_minutes", SUDDEN_MINUTES, SUDDEN_MINUTES, start, end)
            if (ago := self._closest_ago(start, end)) is not None:
                yield _in(DAY, "days_since_onset", ago)

    def _timed_rise(self) -> Iterator[Figure]:
        """ "Full strength within 2 minutes"."""
        for span in self._spans:
            before = self._before(span.start, 8)
            leads = {"within", "in", "over", "inside", "took", "takes", "take", "under", "after", "to"} & set(
                before[-3:]
            )
            rises = RISING & {*before, *self._forms[span.end : span.end + 6]}
            is_of_aura = OF_AURA & {*before, *self._forms[span.end : span.end + 3]}
            if leads and rises and EASING.isdisjoint(before) and not is_of_aura and not span.is_ago:
                yield Figure("peak_minutes", span.low, span.high, span.start, span.end)

    def _rise_in_seconds(self) -> Iterator[Figure]:
        """ "Came on in seconds", with no number."""
        for place, form in enumerate(self._forms):
            is_lead = self._form(place - 1) in {"in", "within", "a", "of"} and not self._is_time(place)
            if form in {"second", "seconds", "minutes", "instant"} and is_lead:
                before = set(self._before(place, 6))
                if (RISING | {"on", "within"}) & before and EASING.isdisjoint(before):
                    most = MINUTES_MINUTES if form == "minutes" else SUDDEN_MINUTES
                    yield Figure("peak_minutes", most, most, place - 1, place + 1)

    # How long ago

    def _since(self, label: str, fact: str) -> Iterator[Figure]:
        if label not in self._seen:
            return
        ago = self._closest_ago(*self._seen[label]) or next(
            (
                span
                for span in self._spans
                if {"after", "since", "post", "from"} & set(self._forms[span.end : span.end + 2])
            ),
            None,
        )
        if ago is not None:
            yield _in(DAY, fact, ago)
        elif not RECENT.isdisjoint(self._forms):
            yield Figure(fact, JUST_NOW, JUST_NOW, *self._seen[label])

    def _resolved_signs(self) -> Iterator[Figure]:
        """When a sign of the nerves was there that is said to have gone; one still there has no such time."""
        for label in SIGNS:
            if label in self._seen and (ago := self._closest_ago(*self._seen[label])) is not None:
                after = set(self._forms[self._seen[label][1] :])
                if OVER & after and not STILL & after:
                    yield _in(HOUR, "neuro_hours_ago", ago)
                    return

    def _numb_hours(self) -> Iterator[Figure]:
        """Since when a face, lip or tongue is numb: "four hours ago", "this morning", "for two days"."""
        if "facial_numbness" not in self._seen:
            return
        since = self._closest_ago(*self._seen["facial_numbness"]) or next(
            (span for span in self._spans if {"for", "since", "now"} & self._around(span.start, span.end, 3, 2)), None
        )
        if since is not None:
            yield _in(HOUR, "numb_hours", since)

    def _aura_minutes(self) -> Iterator[Figure]:
        """ "The zigzags have been going two and a half hours now"."""
        if "aura_visual" not in self._seen:
            return
        _, end = self._seen["aura_visual"]
        for span in self._spans:
            between = self._forms[end : span.start]
            is_of_pain = not (HEAD | {"pain", "normally", "usually", "usual", "normal"}).isdisjoint(between)
            lasts = LASTS & self._around(span.start, span.end, 5, 3)
            if span.start >= end and not span.is_ago and span.low <= DAY and lasts and not is_of_pain:
                yield Figure("aura_minutes", span.low, span.high, span.start, span.end)
                return

    # Pregnancy, birth, age

    def _pregnancy(self) -> Iterator[Figure]:
        speaks = words_of("bump midwife baby due preg antenatal") & set(self._forms)
        if "pregnant" not in self._seen and not speaks and not self._says_i_am_weeks():
            return
        for span in self._spans:
            units = self._forms[span.start : span.end]
            in_weeks = any(form.startswith(("week", "wk")) for form in units)
            in_months = any(form.startswith(("month", "mth")) for form in units)
            other = words_of("postpartum postnatal birth old partum ago after since for past last")
            is_other = span.is_ago or bool(other & self._around(span.start, span.end, 2, 3))
            is_other = is_other or self._before(span.start, 2) == ["baby", "is"]
            if (in_weeks or in_months) and not is_other and SHORTEST_KNOWN_PREGNANCY <= span.low <= LONGEST_PREGNANCY:
                high = (span.low if span.high is None else span.high) + (MONTH / 2 if in_months else 0)
                yield Figure("weeks_pregnant", round(span.low / WEEK), round(high / WEEK), span.start, span.end)
        for names, low, high in ((("third", "3rd"), 28, 40), (("second", "2nd"), 14, 27), (("first", "1st"), 4, 13)):
            for place, form in enumerate(self._forms):
                if form in names and self._form(place + 1) == "trimester":
                    yield Figure("weeks_pregnant", low, high, place, place + 2)

    def _says_i_am_weeks(self) -> bool:
        return any(
            self._before(span.start, 2) == ["i", "am"] and self._forms[span.end - 1].startswith(("week", "wk"))
            for span in self._spans
        )

    def _birth(self) -> Iterator[Figure]:
        forms = set(self._forms)
        is_spoken_of = "baby" in forms or {"little", "one"} <= forms
        had_baby = is_spoken_of and bool({"had", "having", "born", "old", "gave", "is"} & forms)
        if BORN.isdisjoint(forms) and not had_baby:
            return
        speaks = BORN | words_of("baby old ago since had born after")
        for span in self._spans:
            if span.low < LONGEST_SINCE_BIRTH and speaks & self._around(span.start, span.end, 8, 6):
                yield _in(WEEK, "weeks_postpartum", span)
                return
        for amount in self._amounts:
            if self._form(amount.start - 1) == "day" and amount.low <= LONGEST_DAY_SINCE_BIRTH:
                yield Figure("weeks_postpartum", amount.low / 7, amount.low / 7, amount.start - 1, amount.end)
                return
        if (
            place := next((at for at, form in enumerate(self._forms) if form in {"just", "newborn"}), None)
        ) is not None:
            yield Figure("weeks_postpartum", JUST_NOW, 6, place, place + 1)

    def _age(self) -> Iterator[Figure]:
        if (years := age(self._forms, self._amounts)) is not None:
            yield Figure("age", years.low, years.low, years.start, years.end)


def _in(unit: float, fact: str, span: Span) -> Figure:
    return Figure(fact, span.low / unit, None if span.high is None else span.high / unit, span.start, span.end)
