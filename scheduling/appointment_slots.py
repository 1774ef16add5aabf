"""The appointment slots that fit into opening hours around what is already taken.

Leaves out who is meant: one call is one practitioner, room or whatever else can take one appointment at a time.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from scheduling.interval import Interval, clip, merge, subtract

NO_TIME = timedelta(0)


def appointment_slots(
    openings: Iterable[Interval],
    busy: Iterable[Interval] = (),
    *,
    length: timedelta,
    every: timedelta | None = None,
    buffer_before: timedelta = NO_TIME,
    buffer_after: timedelta = NO_TIME,
    not_before: datetime | None = None,
    not_after: datetime | None = None,
) -> tuple[Interval, ...]:
    """The free slots of one length, in order.

    Slots begin at the opening and then at steps of `every` (without it, of `length`), whatever is booked, so that the
    diary keeps its grid. The buffers are kept clear of `busy` around a new slot but may reach past opening and closing;
    the buffers of what is booked belong into `busy`. A slot lies wholly between `not_before` and `not_after`.
    """
    step = length if every is None else every
    if length <= NO_TIME or step <= NO_TIME:
        raise ValueError("slots need a length and a step above zero")
    if buffer_before < NO_TIME or buffer_after < NO_TIME:
        raise ValueError("a buffer cannot be negative")
    # A slot with its buffers clears a booking exactly when the bare slot clears the booking widened the other way.
    blocked = [block.widened(buffer_after, buffer_before) for block in busy] if buffer_before or buffer_after else busy
    return tuple(_slots_on_grid(merge(openings), blocked, length, step, not_before, not_after))


def _slots_on_grid(
    openings: tuple[Interval, ...],
    blocked: Iterable[Interval],
    length: timedelta,
    step: timedelta,
    not_before: datetime | None,
    not_after: datetime | None,
) -> Iterator[Interval]:
    free = clip(subtract(openings, blocked), not_before, not_after)
    opening_number = 0
    for gap in free:
        while openings[opening_number].end < gap.end:
            opening_number += 1
        grid_start = openings[opening_number].start
        steps_into_opening = -((grid_start - gap.start) // step)  # rounded up
        start = grid_start + steps_into_opening * step
        while start + length <= gap.end:
            yield Interval(start, start + length)
            start += step
