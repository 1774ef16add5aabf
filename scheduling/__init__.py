"""Hours, lengths, overlaps, and dates in words. Standard library and dateutil only; moment and zone are arguments.

Intervals (`Interval(start, end)`, end exclusive, kept in UTC):
    merge(intervals)                        sorted, neither overlapping nor touching
    subtract(intervals, taken)              what is left
    intersect(ones, others)                 what both share
    clip(intervals, not_before, not_after)  cut to a span; None does not cut

Opening hours:
    Shift(opens, closes)                    wall-clock times; closes <= opens means the next day
    RecurringShift(rule, since, shift)      an RFC 5545 rule, such as every other Saturday
    OpeningHours(weekly={0: (Shift(…),)}, recurring=(…), exceptions={date: shifts or ()}, holidays=frozenset(dates))
    openings(hours, start, end, zone)       merged intervals between two moments

Appointment slots:
    appointment_slots(openings, busy, length=, every=, buffer_before=, buffer_after=, not_before=, not_after=)
    slot_pairs(firsts, seconds, gap_at_least=, gap_at_most=)
    slots_within(slots, windows)            those that begin within a wish

Wishes for a time (`scheduling.wishes`):
    windows(text, now, zone, country)       tuple of Window(start | None, end | None), sorted, in `zone`
    window.admits(moment)                   whether an appointment that begins then answers the wish; use it rather than
                                            comparing, as "around 3" admits half an hour either way

Who is meant, and whether it is still free, is the business of whoever calls.
"""

from scheduling.appointment_slots import appointment_slots
from scheduling.interval import Interval, clip, intersect, merge, subtract
from scheduling.opening_hours import OpeningHours, RecurringShift, Shift, openings
from scheduling.slot_pairs import slot_pairs
from scheduling.window import Window, slots_within

__all__ = [
    "Interval",
    "OpeningHours",
    "RecurringShift",
    "Shift",
    "Window",
    "appointment_slots",
    "clip",
    "intersect",
    "merge",
    "openings",
    "slot_pairs",
    "slots_within",
    "subtract",
]
