"""What the words of a wish can mean before they are put together."""

from dataclasses import dataclass, replace
from datetime import date, datetime

MINUTES_IN_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Dates:
    """Days by what is known of them. Everything named must hold; what is not named does not matter.

    Without `first` the next such day is meant, or with `every` each one. `from_now` says that a wish which begins today
    begins at the moment of asking; `is_tail`, that it is the last part of something ("end of the month"); `says_next`,
    that its week was said with it ("next friday") and not for others told before it.
    """

    weekdays: frozenset[int] = frozenset()
    month_days: frozenset[int] = frozenset()
    months: frozenset[int] = frozenset()
    year: int | None = None
    first: date | None = None
    last: date | None = None
    every: bool = False
    from_now: bool = False
    is_tail: bool = False
    says_next: bool = False

    @property
    def is_bare_weekday(self) -> bool:
        return bool(self.weekdays) and not self.month_days and not self.months and self.first is None

    @property
    def is_bare_month_day(self) -> bool:
        return bool(self.month_days) and not self.months and self.first is None and not self.weekdays

    @property
    def is_one_day(self) -> bool:
        return self.first is not None and self.first == self.last

    @property
    def is_one_day_told(self) -> bool:
        """Whether one day is meant, by name or by date."""
        return not self.every and (self.is_one_day or bool(self.month_days) or len(self.weekdays) == 1)

    def and_also(self, other: "Dates") -> "Dates | None":
        """Both at once ("tuesday" and "next week"); None where they say the same kind of thing twice."""
        if (
            (self.weekdays and other.weekdays)
            or (self.month_days and other.month_days)
            or (self.months and other.months)
        ):
            return None
        if self.first is not None and other.first is not None:
            return None
        if (self.is_one_day and other.is_bare_weekday) or (other.is_one_day and self.is_bare_weekday):
            day = self.first if self.is_one_day else other.first
            weekdays = self.weekdays or other.weekdays
            return None if day is None or day.weekday() not in weekdays else replace(self, first=day, last=day)
        return Dates(
            weekdays=self.weekdays | other.weekdays,
            month_days=self.month_days | other.month_days,
            months=self.months | other.months,
            year=self.year if self.year is not None else other.year,
            first=self.first if self.first is not None else other.first,
            last=self.last if self.first is not None else other.last,
            every=self.every or other.every,
            from_now=self.from_now or other.from_now,
            is_tail=self.is_tail or other.is_tail,
            says_next=self.says_next or other.says_next,
        )


def one_day(day: date) -> Dates:
    return Dates(first=day, last=day)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, as minutes since midnight. `sure` says that morning or afternoon is known."""

    minute: int
    sure: bool
    approximate: bool = False

    def at_half(self, half: str | None) -> "Clock":
        """The same time in the morning ("am") or later ("pm"), if that is not known yet."""
        if self.sure or half is None:
            return self
        on_dial = self.minute % (12 * 60)
        if half == "am" and on_dial < 60:
            return replace(self, sure=True)  # "tomorrow morning at 12" is noon
        return replace(self, minute=on_dial + (12 * 60 if half == "pm" else 0), sure=True)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of a day, as minutes since midnight.

    `half` is the half of the day it belongs to, if one; `named` sets a part of the day such as "morning" apart from
    hours given by the clock; `every` means on each day, and `any_one` with it, on any day if none is told ("a morning
    slot"); `from_now` means that today it begins at the moment of asking.
    """

    start: int
    end: int
    half: str | None = None
    named: bool = False
    every: bool = False
    from_now: bool = False
    approximate: bool = False
    any_one: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Between two moments; None is open."""

    start: datetime | None
    end: datetime | None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Anytime:
    """As soon as possible, or whenever: from now on. Not `soon`, with hours beside it, it is any day at those hours."""

    soon: bool = True


@dataclass(frozen=True, slots=True)
class Past:
    """A time gone by: never a wish, and neither is what stands with it."""


@dataclass(frozen=True, slots=True)
class Number:
    """A bare number, an hour or a day by its neighbours; otherwise nothing."""

    value: int
    digits: str


@dataclass(frozen=True, slots=True)
class Shift:
    """A length of time ("two weeks"), which moves a day if one follows ("after easter"), and is no wish by itself.

    `whole` is the week as the calendar has it: "the week after easter", not "a week after easter".
    """

    count: int
    unit: str
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A word that joins, bounds or turns down what stands next to it."""

    word: str


@dataclass(frozen=True, slots=True)
class Other:
    """A word that says nothing about time."""

    word: str


Piece = Dates | Clock | Stretch | Span | Anytime | Past | Number | Shift
Item = Piece | Link | Other


def following(items: list[Item], position: int) -> Item | None:
    """The item at a place, or None past the end."""
    return items[position] if position < len(items) else None
