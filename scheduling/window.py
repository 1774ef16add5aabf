"""A wish for a time once understood: from a moment up to another, either side open."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from scheduling.interval import Interval


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` up to, not including, `end`; None means open on that side. Both in the zone of the wish."""

    start: datetime | None
    end: datetime | None

    def admits(self, moment: datetime) -> bool:
        """Whether an appointment that begins then answers the wish."""
        # Differences across zones are exact; comparing within one zone would ignore the hour shown twice.
        started = self.start is None or moment.timestamp() >= self.start.timestamp()
        return started and (self.end is None or moment.timestamp() < self.end.timestamp())


def slots_within(slots: Iterable[Interval], windows: Iterable[Window]) -> tuple[Interval, ...]:
    """The appointment slots that begin within one of the windows, in the order given."""
    wishes = tuple(windows)
    return tuple(slot for slot in slots if any(wish.admits(slot.start) for wish in wishes))
