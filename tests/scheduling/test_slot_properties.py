"""What holds for any hours, bookings and zones."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduling import Interval, OpeningHours, Shift, appointment_slots, clip, intersect, merge, openings, subtract

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
ZONES = [
    ZoneInfo(name)
    for name in (
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Africa/Cairo",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "America/St_Johns",
    )
]


@st.composite
def an_interval(draw: st.DrawFn, longest_minutes: int = 600) -> Interval:
    start = EPOCH + timedelta(minutes=draw(st.integers(0, 4000)))
    return Interval(start, start + timedelta(minutes=draw(st.integers(1, longest_minutes))))


intervals = st.lists(an_interval(), max_size=12)
clock_times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 45]))
shifts = st.lists(st.builds(Shift, clock_times, clock_times), max_size=2).map(tuple)
minutes = st.integers(5, 120).map(lambda number: timedelta(minutes=number))
buffers = st.integers(0, 30).map(lambda number: timedelta(minutes=number))
days = st.dates(date(2025, 12, 20), date(2028, 3, 5))


@st.composite
def hours_of_a_place(draw: st.DrawFn) -> OpeningHours:
    return OpeningHours(
        weekly=draw(st.dictionaries(st.integers(0, 6), shifts)),
        exceptions=draw(st.dictionaries(days, shifts, max_size=3)),
        holidays=frozenset(draw(st.sets(days, max_size=3))),
    )


def minutes_in(spans: tuple[Interval, ...] | list[Interval]) -> set[datetime]:
    found: set[datetime] = set()
    for span in spans:
        moment = span.start
        while moment < span.end:
            found.add(moment)
            moment += timedelta(minutes=1)
    return found


@given(intervals)
def test_merging_keeps_each_minute_once(spans: list[Interval]) -> None:
    merged = merge(spans)
    assert minutes_in(merged) == minutes_in(spans)
    assert all(one.end < other.start for one, other in pairwise(merged))


@given(intervals, intervals)
def test_subtracting_and_sharing_divide_the_time_between_them(spans: list[Interval], taken: list[Interval]) -> None:
    assert minutes_in(subtract(spans, taken)) == minutes_in(spans) - minutes_in(taken)
    assert minutes_in(intersect(spans, taken)) == minutes_in(spans) & minutes_in(taken)


@given(intervals, minutes, minutes, intervals, buffers, buffers)
def test_no_slot_lies_outside_the_hours_or_upon_a_booking(
    opened: list[Interval],
    length: timedelta,
    every: timedelta,
    busy: list[Interval],
    before: timedelta,
    after: timedelta,
) -> None:
    slots = appointment_slots(opened, busy, length=length, every=every, buffer_before=before, buffer_after=after)
    merged = merge(opened)
    for slot in slots:
        assert slot.length == length
        assert any(opening.covers(slot) for opening in merged)
        assert not any(slot.widened(before, after).overlaps(block) for block in busy)
    assert list(slots) == sorted(set(slots))


@given(intervals, minutes, minutes, intervals)
def test_every_free_place_on_the_grid_is_offered(
    opened: list[Interval], length: timedelta, every: timedelta, busy: list[Interval]
) -> None:
    offered = set(appointment_slots(opened, busy, length=length, every=every))
    for opening in merge(opened):
        start = opening.start
        while start + length <= opening.end:
            slot = Interval(start, start + length)
            assert (slot in offered) == (not any(slot.overlaps(block) for block in busy))
            start += every


@given(intervals, minutes, intervals)
def test_slots_of_their_own_length_do_not_overlap(
    opened: list[Interval], length: timedelta, busy: list[Interval]
) -> None:
    slots = appointment_slots(opened, busy, length=length)
    assert all(one.end <= other.start for one, other in pairwise(slots))


@settings(max_examples=200)
@given(hours_of_a_place(), days, st.integers(1, 20), st.sampled_from(ZONES))
def test_a_place_is_open_only_by_its_wall_clock(
    hours: OpeningHours, first: date, how_many: int, zone: ZoneInfo
) -> None:
    start = datetime.combine(first, time(0), zone)
    end = datetime.combine(first + timedelta(days=how_many), time(0), zone)
    opened = openings(hours, start, end, zone)
    assert list(opened) == list(merge(opened))
    for opening in opened:
        assert start.astimezone(UTC) <= opening.start < opening.end <= end.astimezone(UTC)
        for moment in (opening.start, opening.start + opening.length / 2):
            assert _open_by_the_clock(hours, moment.astimezone(zone).replace(tzinfo=None))


def _open_by_the_clock(hours: OpeningHours, shown: datetime) -> bool:
    for day in (shown.date(), shown.date() - timedelta(days=1)):
        closed = day in hours.holidays and day not in hours.exceptions
        for shift in () if closed else hours.exceptions.get(day, hours.weekly.get(day.weekday(), ())):
            opens = datetime.combine(day, shift.opens)
            closes = datetime.combine(day, shift.closes) + timedelta(days=shift.closes <= shift.opens)
            if opens <= shown < closes:
                return True
    return False


@given(intervals, an_interval())
def test_clipping_leaves_what_lies_between(spans: list[Interval], bounds: Interval) -> None:
    merged = merge(spans)
    assert clip(merged, bounds.start, bounds.end) == intersect(merged, [bounds])
