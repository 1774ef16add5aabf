"""Two appointments on one errand: the second follows the first after a gap that allows for the way between them."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from scheduling.interval import Interval


def slot_pairs(
    firsts: Iterable[Interval], seconds: Iterable[Interval], *, gap_at_least: timedelta, gap_at_most: timedelta
) -> Iterator[tuple[Interval, Interval]]:
    """Every pair, soonest first, in which the second begins that long after the end of the first."""
    later = sorted(seconds)
    for first in sorted(firsts):
        for second in later:
            gap = second.start - first.end
            if gap > gap_at_most:
                break
            if gap >= gap_at_least:
                yield first, second
