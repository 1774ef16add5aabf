"""Numbers that make a danger sign: how sudden, how bad, how long ago, how far a pregnancy is.

What the markers among the phrases (`sudden/yes`, `head_injury/yes`, `botox/had`,
`spinal_epidural`) mean in numbers is decided here. A range stays a range.
"""

from collections.abc import Iterator

from .ages import age
from .figure_reader import JUST_NOW, Figure, FigureReader, in_unit
from .figure_words import (
    AFTER_A_RATING,
    AS_A_RULE,
    BESIDE_A_PAIN,
    COUNTED_OF_TEN,
    DANGER_BESIDE_A_BLOW,
    EASING,
    HEAD,
    LASTS,
    NO_RATING_AFTER,
    NOT_OVER,
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
from .pregnancy_figures import PregnancyFigures
from .quantities import Amount
from .severity_words import WORDS_OF_SEVERITY
from .times import DAY, HOUR, Span

# "Came on in an instant" and "built up slowly", put into minutes.
SUDDEN_MINUTES, MINUTES_MINUTES, GRADUAL_MINUTES = 1, 5, 60


class Figures(FigureReader):
    """Every number of a message that makes a danger sign."""

    def all(self) -> Iterator[Figure]:
        """Every figure, the surest reading of a fact first."""
        yield from self._severity()
        yield from self._speed()
        yield from self._since("head_injury/yes", "head_injury_days")
        yield from self._since("botox/had", "btx_days_since")
        yield from self._since("spinal_epidural", "spinal_epidural_days")
        yield from self._since("extraction", "socket_days", is_dated=True)
        yield from PregnancyFigures(self._words, self._seen).all()
        yield from self._age()
        yield from self._resolved_signs()
        yield from self._numb_hours()
        yield from self._aura_minutes()

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
                reach = 14 if self._stands_alone(place) else 4
                if PAINFUL & self._around(place, place + 1, reach, 4):
                    yield Figure(self._which_pain(place), level, level, place, place + 1)
        if "worst_ever" in self._seen:
            yield Figure("severity", 9, 10, *self._seen["worst_ever"])

    def _stands_alone(self, place: int) -> bool:
        """ "Headache for a few days, mild"."""
        return not self._form(place - 1).isalnum() and not self._form(place + 1).isalnum()

    def _is_of_ten(self, amount: Amount) -> bool:
        """ "8 out of 10", "four from ten"; not "6 of 10 headaches"."""
        link, after = self._form(amount.end), self._forms[amount.end + 1 : amount.end + 4]
        if amount.low > 11:
            return False
        if link in {"of", "from"}:
            return after[:1] in (["10"], ["ten"]) and COUNTED_OF_TEN.isdisjoint(after[1:2])
        return link in {"/", "out", "outta", "on"} and not {"10", "ten"}.isdisjoint(after)

    def _is_a(self, amount: Amount) -> bool:
        """ "It's a 9 when it peaks"."""
        before, after = self._before(amount.start, 3), self._form(amount.end)
        is_rated = (
            before[-1:] in (["a"], ["an"]) or not RATING.isdisjoint(before) or "put" in self._before(amount.start, 4)
        )
        is_of_pain = before[-1:] == ["about"] and not PAINFUL.isdisjoint(before)
        is_bare = not (after.isalnum() or after in {"/", "-", "%", "+"}) or after in AFTER_A_RATING
        is_bare = is_bare or (before[-1:] == ["a"] and after == "i")  # "a 7 I'd say"
        is_put_at = "put" in self._before(amount.start, 4) and "at" in before  # "I'd put it at a 6"
        is_other = self._is_time(amount.start) or (not NO_RATING_AFTER.isdisjoint(before) and not is_put_at)
        return (is_rated or is_of_pain) and is_bare and not is_other and 1 <= amount.low <= 10

    def _is_level(self, amount: Amount) -> bool:
        speaks = {"level", "scale", "severity", "score", "rating"} & set(self._before(amount.start, 3))
        is_other = (amount.low <= 1 and amount.high == 10) or self._is_time(amount.start)  # "on a scale of one to ten"
        return amount.low <= 10 and bool(speaks) and not is_other

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
                yield in_unit(DAY, "days_since_onset", ago)

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

    def _since(self, label: str, fact: str, *, is_dated: bool = False) -> Iterator[Figure]:
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
            yield in_unit(DAY, fact, ago)
        elif not is_dated and (not RECENT.isdisjoint(self._forms) or self._is_undated_danger(label)):
            yield Figure(fact, JUST_NOW, JUST_NOW, *self._seen[label])

    def _is_undated_danger(self, label: str) -> bool:
        """A blow to the head with no day named, beside what makes one dangerous, is taken for today's."""
        return label == "head_injury/yes" and not DANGER_BESIDE_A_BLOW.isdisjoint(self._seen)

    def _resolved_signs(self) -> Iterator[Figure]:
        """When a sign of the nerves was there that is said to have gone; one still there has no such time."""
        for label in SIGNS:
            if label in self._seen and (ago := self._closest_ago(*self._seen[label])) is not None:
                after = set(self._forms[self._seen[label][1] :])
                if OVER & after and not STILL & after:
                    yield in_unit(HOUR, "neuro_hours_ago", ago)
                    return

    def _numb_hours(self) -> Iterator[Figure]:
        """Since when a face, lip or tongue is numb: "four hours ago", "this morning", "for two days"."""
        if "facial_numbness" not in self._seen:
            return
        since = self._closest_ago(*self._seen["facial_numbness"]) or next(
            (span for span in self._spans if {"for", "since", "now"} & self._around(span.start, span.end, 3, 2)), None
        )
        if since is not None:
            yield in_unit(HOUR, "numb_hours", since)
        elif {"woke", "woken"} & set(self._forms) and AS_A_RULE.isdisjoint(self._forms):
            yield Figure("numb_hours", 0, DAY / HOUR / 2, *self._seen["facial_numbness"])

    def _aura_minutes(self) -> Iterator[Figure]:
        """ "The zigzags have been going two and a half hours now"."""
        if "aura_visual" not in self._seen:
            return
        _, end = self._seen["aura_visual"]
        lasting = [span for span in self._spans if span.start >= end and self._is_of_aura_now(end, span)]
        if (span := max(lasting, key=lambda each: each.low, default=None)) is not None:
            yield Figure("aura_minutes", span.low, span.high, span.start, span.end)

        elif (since := self._aura_goes_on_since(end)) is not None:
            yield Figure("aura_minutes", since.low, since.high, since.start, since.end)

    def _aura_goes_on_since(self, end: int) -> Span | None:
        """ "Zigzags since breakfast and they have not gone": the time since when, if the aura is still there."""
        after = self._forms[end:]
        goes_on = "still" in after or any(
            after[at] == "not" and not NOT_OVER.isdisjoint(after[at + 1 : at + 3]) for at in range(len(after))
        )
        if not goes_on or not AS_A_RULE.isdisjoint(self._forms):
            return None
        since = [
            span for span in self._spans if span.is_ago and span.start >= end and (span.high or span.low) <= 2 * DAY
        ]
        return max(since, key=lambda each: each.high or each.low, default=None)

    def _is_of_aura_now(self, end: int, span: Span) -> bool:
        """Whether a time behind words[:end] says how long the aura lasts today, not the pain, nor as a rule."""
        between = self._forms[end : span.start]
        last_turn = max((at for at, form in enumerate(between) if form in {"but", "today", "now", "this"}), default=-1)
        pains = [at for at, form in enumerate(between) if form in HEAD or form == "pain"]
        is_of_pain = any(BESIDE_A_PAIN.isdisjoint(between[max(0, at - 2) : at]) for at in pains)
        if "," in between:
            last_turn = max(last_turn, len(between) - 1 - between[::-1].index(","))
        told = between[last_turn + 1 :] if last_turn >= 0 else [*self._before(end, 8), *between]
        is_rule = not AS_A_RULE.isdisjoint(told)
        lasts = LASTS & self._around(span.start, span.end, 5, 5)
        return not span.is_ago and span.low <= DAY and bool(lasts) and not is_of_pain and not is_rule

    # Age

    def _age(self) -> Iterator[Figure]:
        if (years := age(self._forms, self._amounts)) is not None:
            yield Figure("age", years.low, years.low, years.start, years.end)
