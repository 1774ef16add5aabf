"""A headache diary: which days were headache days, migraine days and medicine days. Evidence sheet, section 3.1.

A day is a calendar day where the patient lives; times are local and carry no zone. An attack past midnight counts
on both days, two attacks in a day count once, and medicine is counted in days, not tablets.
Not encoded: whether a headache would have lasted longer without medicine, unless the diary says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from clinical.derived.migraine_features import MIGRAINE_PAIN_FEATURES
from clinical.derived.pain import MODERATE_PAIN
from clinical.instruments.measure import OutOfRangeError, within

LONG_HEADACHE_HOURS = 4
"""Hours in a day, which the US label for botulinum toxin asks for."""
LONGEST_ATTACK_DAYS = 366
ONE_DAY = timedelta(days=1)
EASED_BY_MIGRAINE_MEDICINE = frozenset({"triptan", "ergot"})


@dataclass(frozen=True)
class Attack:
    """One headache as the diary has it. ``worst`` is out of 10; ``eased_by`` names classes of medicine that helped."""

    start: datetime
    end: datetime
    worst: float = 0
    unilateral: bool = False
    pulsating: bool = False
    activity_worse: bool = False
    nausea: bool = False
    vomiting: bool = False
    photophobia: bool = False
    phonophobia: bool = False
    aura: bool = False
    believed_migraine: bool = False
    eased_by: frozenset[str] = frozenset()
    hours_if_untreated: float | None = None

    def __post_init__(self) -> None:
        if not self.start <= self.end <= self.start + LONGEST_ATTACK_DAYS * ONE_DAY:
            raise OutOfRangeError(f"an attack ends after it began and within {LONGEST_ATTACK_DAYS} days")
        within(self.worst, 0, 10, "pain", "out of 10")
        if self.hours_if_untreated is not None:
            within(self.hours_if_untreated, 0, LONGEST_ATTACK_DAYS * 24, "length of an attack", "hours")

    @property
    def days(self) -> Iterator[date]:
        """Every calendar day it touches. One that ends at midnight does not touch the day that begins there."""
        last = self.end.date()
        if self.end.time() == time.min and self.end > self.start:
            last -= ONE_DAY
        day = self.start.date()
        while day <= last:
            yield day
            day += ONE_DAY

    @property
    def fits_migraine(self) -> bool:
        """At least two of the four pain features, and sickness or light and sound trouble."""
        pain = (self.unilateral, self.pulsating, self.worst >= MODERATE_PAIN, self.activity_worse)
        return sum(pain) >= MIGRAINE_PAIN_FEATURES and (
            self.nausea or self.vomiting or (self.photophobia and self.phonophobia)
        )

    @property
    def treated_as_migraine(self) -> bool:
        """Believed to be migraine when it began, and eased by a triptan or an ergot."""
        return self.believed_migraine and bool(self.eased_by & EASED_BY_MIGRAINE_MEDICINE)


def headache_days(attacks: Iterable[Attack]) -> frozenset[date]:
    """Calendar days with any headache."""
    return frozenset(day for attack in attacks for day in attack.days)


def migraine_days(attacks: Iterable[Attack]) -> frozenset[date]:
    """Calendar days with a migraine-like headache, with one that migraine medicine eased, or on which an aura began."""
    found: set[date] = set()
    for attack in attacks:
        if attack.fits_migraine or attack.treated_as_migraine:
            found.update(attack.days)
        if attack.aura:
            found.add(attack.start.date())
    return frozenset(found)


def long_headache_days(attacks: Iterable[Attack]) -> frozenset[date]:
    """Calendar days with 4 hours of headache or more, counted or, on the day it began, expected without medicine."""
    hours: dict[date, list[tuple[datetime, datetime]]] = {}
    long_days: set[date] = set()
    for attack in attacks:
        if attack.hours_if_untreated is not None and attack.hours_if_untreated >= LONG_HEADACHE_HOURS:
            long_days.add(attack.start.date())
        for day in attack.days:
            midnight = datetime.combine(day, time.min)
            span = (max(attack.start, midnight), min(attack.end, midnight + ONE_DAY))
            hours.setdefault(day, []).append(span)
    long_days.update(day for day, spans in hours.items() if _covered(spans) >= timedelta(hours=LONG_HEADACHE_HOURS))
    return frozenset(long_days)


def _covered(spans: list[tuple[datetime, datetime]]) -> timedelta:
    """How long some headache was there: overlapping attacks count once."""
    spans = sorted(spans)
    covered, reached = timedelta(), spans[0][0]
    for start, end in spans:
        covered += max(timedelta(), end - max(start, reached))
        reached = max(reached, end)
    return covered


@dataclass(frozen=True)
class Dose:
    """One time a medicine was taken, by its class ("triptan", "simple_analgesic", …)."""

    taken: datetime
    medicine_class: str


def medicine_days(doses: Iterable[Dose]) -> dict[str, int]:
    """Days with each class, and with any class under ``"any"``. Three tablets of one class on one day are one day."""
    days: dict[str, set[date]] = {"any": set()}
    for dose in doses:
        days.setdefault(dose.medicine_class, set()).add(dose.taken.date())
        days["any"].add(dose.taken.date())
    return {name: len(counted) for name, counted in days.items()}


def in_days(days: Iterable[date], first: date, last: date) -> int:
    """How many of these days fall from ``first`` to ``last``, both included."""
    if last < first:
        raise OutOfRangeError("a diary ends no earlier than it begins")
    return sum(first <= day <= last for day in days)
