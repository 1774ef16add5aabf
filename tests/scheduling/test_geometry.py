"""Intervals and slots with the times written out, so that each can be checked on paper."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduling import Interval, appointment_slots, clip, intersect, merge, slot_pairs, subtract

LONDON = ZoneInfo("Europe/London")
HALF_HOUR = timedelta(minutes=30)
QUARTER = timedelta(minutes=15)


def at(clock: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-23T{clock}+00:00")


def span(text: str) -> Interval:
    start, end = text.split("-")
    return Interval(at(start), at(end))


def spans(text: str) -> tuple[Interval, ...]:
    return tuple(span(part) for part in text.split())


def shown(intervals: tuple[Interval, ...]) -> str:
    return " ".join(f"{i.start:%H:%M}-{i.end:%H:%M}" for i in intervals)


def test_an_interval_must_last_some_time() -> None:
    with pytest.raises(ValueError, match="end after it starts"):
        span("09:00-09:00")


def test_an_interval_needs_times_with_a_zone() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        Interval(datetime(2026, 11, 23, 9), datetime(2026, 11, 23, 10))  # noqa: DTZ001


def test_an_interval_across_the_repeated_hour_has_its_true_length() -> None:
    first_showing = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON)
    second_showing = datetime(2026, 10, 25, 1, 30, tzinfo=LONDON, fold=1)
    assert Interval(first_showing, second_showing).length == timedelta(hours=1)


def test_touching_intervals_merge_and_touching_is_no_overlap() -> None:
    assert shown(merge(spans("10:00-11:00 09:00-10:00 13:00-14:00"))) == "09:00-11:00 13:00-14:00"
    assert not span("09:00-10:00").overlaps(span("10:00-11:00"))


def test_an_interval_inside_another_adds_nothing() -> None:
    assert shown(merge(spans("09:00-12:00 10:00-11:00"))) == "09:00-12:00"


def test_a_block_in_the_middle_leaves_both_sides() -> None:
    assert shown(subtract(spans("09:00-12:00"), spans("10:00-10:30"))) == "09:00-10:00 10:30-12:00"


def test_a_touching_block_takes_nothing() -> None:
    assert shown(subtract(spans("09:00-12:00"), spans("08:00-09:00 12:00-13:00"))) == "09:00-12:00"


def test_a_block_over_two_intervals_cuts_both() -> None:
    assert shown(subtract(spans("09:00-11:00 12:00-14:00"), spans("10:00-13:00"))) == "09:00-10:00 13:00-14:00"


def test_a_block_over_everything_leaves_nothing() -> None:
    assert subtract(spans("09:00-11:00 12:00-14:00"), spans("08:00-18:00")) == ()


def test_what_two_lists_share() -> None:
    shared = intersect(spans("09:00-12:00 13:00-17:00"), spans("08:00-10:00 11:30-14:00 16:00-20:00"))
    assert shown(shared) == "09:00-10:00 11:30-12:00 13:00-14:00 16:00-17:00"


def test_clipping_cuts_and_drops_and_an_open_side_does_not_cut() -> None:
    day = spans("08:00-10:00 11:00-12:00 13:00-17:00")
    assert shown(clip(day, at("09:00"), at("11:00"))) == "09:00-10:00"
    assert shown(clip(day, None, at("11:30"))) == "08:00-10:00 11:00-11:30"
    assert clip(day) == day


def test_slots_fill_an_opening_and_a_remainder_is_too_short() -> None:
    slots = appointment_slots(spans("09:00-10:45"), length=HALF_HOUR)
    assert shown(slots) == "09:00-09:30 09:30-10:00 10:00-10:30"


def test_slots_keep_the_grid_after_a_booking_that_ends_off_it() -> None:
    slots = appointment_slots(spans("09:00-11:00"), spans("09:20-09:40"), length=HALF_HOUR, every=QUARTER)
    assert shown(slots) == "09:45-10:15 10:00-10:30 10:15-10:45 10:30-11:00"


def test_a_booking_that_touches_a_slot_leaves_it_free() -> None:
    slots = appointment_slots(spans("09:00-10:30"), spans("09:30-10:00"), length=HALF_HOUR)
    assert shown(slots) == "09:00-09:30 10:00-10:30"


def test_buffers_keep_clear_of_bookings_on_both_sides() -> None:
    slots = appointment_slots(
        spans("09:00-12:00"),
        spans("10:00-10:30"),
        length=HALF_HOUR,
        every=QUARTER,
        buffer_before=timedelta(minutes=10),
        buffer_after=timedelta(minutes=5),
    )
    assert shown(slots) == "09:00-09:30 09:15-09:45 10:45-11:15 11:00-11:30 11:15-11:45 11:30-12:00"


def test_buffers_may_reach_past_the_opening() -> None:
    slots = appointment_slots(spans("09:00-09:30"), length=HALF_HOUR, buffer_before=QUARTER, buffer_after=QUARTER)
    assert shown(slots) == "09:00-09:30"


def test_lead_time_and_longest_advance_bound_the_slots() -> None:
    slots = appointment_slots(spans("09:00-17:00"), length=HALF_HOUR, not_before=at("10:10"), not_after=at("11:40"))
    assert shown(slots) == "10:30-11:00 11:00-11:30"


def test_touching_openings_are_one() -> None:
    assert shown(appointment_slots(spans("09:00-09:15 09:15-09:30"), length=HALF_HOUR)) == "09:00-09:30"


def test_a_slot_needs_a_length() -> None:
    with pytest.raises(ValueError, match="above zero"):
        appointment_slots(spans("09:00-10:00"), length=timedelta(0))


def test_a_buffer_is_not_negative() -> None:
    with pytest.raises(ValueError, match="negative"):
        appointment_slots(spans("09:00-10:00"), length=HALF_HOUR, buffer_after=-QUARTER)


def test_a_pair_leaves_time_for_the_way_and_no_endless_wait() -> None:
    pairs = slot_pairs(
        spans("09:00-09:30 10:00-10:30"),
        spans("09:40-10:00 10:00-10:30 11:00-11:30"),
        gap_at_least=timedelta(minutes=20),
        gap_at_most=timedelta(hours=1),
    )
    assert [shown(pair) for pair in pairs] == ["09:00-09:30 10:00-10:30", "10:00-10:30 11:00-11:30"]


def test_times_are_kept_in_utc() -> None:
    summer = Interval(datetime(2026, 7, 1, 9, tzinfo=LONDON), datetime(2026, 7, 1, 10, tzinfo=LONDON))
    assert (summer.start.hour, summer.start.tzinfo) == (8, UTC)
    assert summer.in_zone(LONDON)[0].hour == 9
