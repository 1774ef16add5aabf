"""Spans of time and what can be done with them: merge, subtract, intersect, clip.

A span starts at one moment and ends before another. Both are kept in UTC: Python compares two times of one zone by
their wall clocks, which goes wrong in the hour that a clock change repeats. Leaves out what the spans stand for.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from operator import attrgetter


@dataclass(frozen=True, slots=True, order=True)
class Interval:
    """From `start` up to, not including, `end`; never empty."""

    start: datetime
    end: datetime

    def __post_init__(self) -> None:
        start, end = self.start, self.end
        if start.tzinfo is not UTC:
            object.__setattr__(self, "start", _in_utc(start))
        if end.tzinfo is not UTC:
            object.__setattr__(self, "end", _in_utc(end))
        if self.start >= self.end:
            raise ValueError(f"an interval must end after it starts: {start.isoformat()} to {end.isoformat()}")

    @property
    def length(self) -> timedelta:
        return self.end - self.start

    def contains(self, moment: datetime) -> bool:
        return self.start <= _in_utc(moment) < self.end

    def covers(self, other: "Interval") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Interval") -> bool:
        """Share some time; touching is not sharing."""
        return self.start < other.end and other.start < self.end

    def widened(self, before: timedelta, after: timedelta) -> "Interval":
        return Interval(self.start - before, self.end + after)

    def in_zone(self, zone: tzinfo) -> tuple[datetime, datetime]:
        """Both ends as the wall clock of a zone shows them."""
        return self.start.astimezone(zone), self.end.astimezone(zone)


def _in_utc(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(f"a time without a zone is no moment: {moment.isoformat()}")
    return moment.astimezone(UTC)


def merge(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """The same time as sorted intervals that neither overlap nor touch."""
    merged: list[Interval] = []
    for interval in sorted(intervals, key=attrgetter("start")):
        if merged and interval.start <= merged[-1].end:
            if interval.end > merged[-1].end:
                merged[-1] = Interval(merged[-1].start, interval.end)
        else:
            merged.append(interval)
    return tuple(merged)


def subtract(intervals: Iterable[Interval], taken: Iterable[Interval]) -> tuple[Interval, ...]:
    """What is left of `intervals` where nothing of `taken` lies."""
    return tuple(_left_over(merge(intervals), merge(taken)))


def _left_over(intervals: tuple[Interval, ...], taken: tuple[Interval, ...]) -> Iterator[Interval]:
    first = 0
    for interval in intervals:
        start = interval.start
        while first < len(taken) and taken[first].end <= start:
            first += 1
        for block in taken[first:]:
            if block.start >= interval.end:
                break
            if block.start > start:
                yield Interval(start, block.start)
            start = max(start, block.end)
        if start < interval.end:
            yield interval if start == interval.start else Interval(start, interval.end)


def intersect(ones: Iterable[Interval], others: Iterable[Interval]) -> tuple[Interval, ...]:
    """The time that lies in both."""
    shared: list[Interval] = []
    left, right = merge(ones), merge(others)
    i = j = 0
    while i < len(left) and j < len(right):
        start = max(left[i].start, right[j].start)
        end = min(left[i].end, right[j].end)
        if start < end:
            shared.append(Interval(start, end))
        if left[i].end <= right[j].end:
            i += 1
        else:
            j += 1
    return tuple(shared)


def clip(
    intervals: Iterable[Interval], not_before: datetime | None = None, not_after: datetime | None = None
) -> tuple[Interval, ...]:
    """The part of each interval that lies between two moments; an open side does not cut."""
    earliest = None if not_before is None else _in_utc(not_before)
    latest = None if not_after is None else _in_utc(not_after)
    clipped: list[Interval] = []
    for interval in intervals:
        start = interval.start if earliest is None else max(interval.start, earliest)
        end = interval.end if latest is None else min(interval.end, latest)
        if start < end:
            clipped.append(Interval(start, end))
    return tuple(clipped)
