"""A wish for a time once understood: from a moment up to another, either side open."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import inf

from scheduling.interval import Interval

LEEWAY = timedelta(minutes=30)  # "around three" is answered by half past two and half past three


@dataclass(frozen=True, slots=True)
class Window:
    """From `start` up to, not including, `end`; None means open on that side. Both in the zone of the wish.

    `approximate` says that the time was meant roughly; it does not make two windows differ.
    """

    start: datetime | None
    end: datetime | None
    approximate: bool = field(default=False, compare=False)
    _admits_from: float = field(init=False, repr=False, compare=False)
    _admits_until: float = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Timestamps, as comparing within one zone would ignore which showing of a repeated hour is meant.
        leeway = LEEWAY.total_seconds() if self.approximate else 0.0
        object.__setattr__(self, "_admits_from", -inf if self.start is None else self.start.timestamp() - leeway)
        object.__setattr__(self, "_admits_until", inf if self.end is None else self.end.timestamp() + leeway)

    @property
    def is_empty(self) -> bool:
        """Whether no time is in it, as in "before" a moment gone by."""
        return self.start is not None and self.end is not None and self.start.timestamp() >= self.end.timestamp()

    def admits(self, moment: datetime) -> bool:
        """Whether an appointment that begins then answers the wish."""
        return self._admits_from <= moment.timestamp() < self._admits_until


def slots_within(slots: Iterable[Interval], windows: Iterable[Window]) -> tuple[Interval, ...]:
    """The appointment slots that begin within one of the windows, in the order given."""
    wishes = tuple(windows)
    return tuple(slot for slot in slots if any(wish.admits(slot.start) for wish in wishes))
