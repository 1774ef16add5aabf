"""Opening hours over clock changes, midnight, leap days and holidays, with the times written out."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from scheduling import OpeningHours, RecurringShift, Shift, appointment_slots, openings

LONDON = ZoneInfo("Europe/London")
NEW_YORK = ZoneInfo("America/New_York")
EVERY_DAY = range(7)


def shift(opens: str, closes: str) -> Shift:
    return Shift(time.fromisoformat(opens), time.fromisoformat(closes))


def every_day(*shifts: Shift) -> OpeningHours:
    return OpeningHours(weekly=dict.fromkeys(EVERY_DAY, shifts))


def shown(hours: OpeningHours, first: str, days: int = 1, zone: ZoneInfo = LONDON) -> list[str]:
    start = datetime.combine(date.fromisoformat(first), time(0), zone)
    end = datetime.combine(start.date() + timedelta(days=days), time(0), zone)
    return [
        f"{i.in_zone(zone)[0]:%a %d %H:%M%z} {i.in_zone(zone)[1]:%H:%M%z}" for i in openings(hours, start, end, zone)
    ]


def test_a_week_has_its_shifts_on_its_days() -> None:
    hours = OpeningHours(weekly={0: (shift("09:00", "12:00"), shift("13:00", "17:00")), 2: (shift("10:00", "18:00"),)})
    assert shown(hours, "2026-11-23", days=7) == [
        "Mon 23 09:00+0000 12:00+0000",
        "Mon 23 13:00+0000 17:00+0000",
        "Wed 25 10:00+0000 18:00+0000",
    ]


def test_doors_open_by_the_wall_clock_on_both_sides_of_a_clock_change() -> None:
    assert shown(every_day(shift("09:00", "17:00")), "2026-03-28", days=2) == [
        "Sat 28 09:00+0000 17:00+0000",
        "Sun 29 09:00+0100 17:00+0100",
    ]


def test_a_night_shift_in_spring_is_an_hour_shorter_and_in_autumn_an_hour_longer() -> None:
    night = every_day(shift("22:00", "06:00"))
    for evening, hours in (("2026-03-28", 7), ("2026-10-24", 9), ("2026-11-23", 8)):
        start = datetime.combine(date.fromisoformat(evening), time(12), LONDON)
        (opening,) = openings(night, start, datetime.combine(start.date() + timedelta(1), time(12), LONDON), LONDON)
        assert opening.length == timedelta(hours=hours)


def test_a_shift_inside_the_skipped_hour_does_not_take_place() -> None:
    assert shown(every_day(shift("01:15", "01:45")), "2026-03-29") == []


def test_a_shift_that_begins_in_the_skipped_hour_begins_at_the_jump() -> None:
    assert shown(every_day(shift("02:30", "04:00")), "2026-03-08", zone=NEW_YORK) == ["Sun 08 03:00-0400 04:00-0400"]


def test_slots_in_the_repeated_hour_follow_each_other_in_true_time() -> None:
    (opening,) = openings(
        every_day(shift("00:30", "02:30")),
        datetime(2026, 10, 25, tzinfo=LONDON),
        datetime(2026, 10, 26, tzinfo=LONDON),
        LONDON,
    )
    slots = appointment_slots([opening], length=timedelta(hours=1))
    assert [f"{slot.in_zone(LONDON)[0]:%H:%M%z}" for slot in slots] == ["00:30+0100", "01:30+0100", "01:30+0000"]


def test_a_shift_of_the_evening_before_reaches_into_the_day() -> None:
    assert shown(every_day(shift("20:00", "02:00")), "2026-11-24") == [
        "Tue 24 00:00+0000 02:00+0000",
        "Tue 24 20:00+0000 00:00+0000",
    ]


def test_open_all_day_is_one_opening() -> None:
    assert shown(every_day(shift("00:00", "00:00")), "2026-11-24", days=2) == ["Tue 24 00:00+0000 00:00+0000"]


def test_a_leap_day_is_a_day_like_others() -> None:
    assert shown(every_day(shift("09:00", "10:00")), "2028-02-28", days=3) == [
        "Mon 28 09:00+0000 10:00+0000",
        "Tue 29 09:00+0000 10:00+0000",
        "Wed 01 09:00+0000 10:00+0000",
    ]


def test_closed_on_a_public_holiday_unless_an_exception_opens_it() -> None:
    christmas, boxing_day = date(2026, 12, 25), date(2026, 12, 26)
    hours = OpeningHours(
        weekly=dict.fromkeys(EVERY_DAY, (shift("09:00", "17:00"),)),
        holidays=frozenset({christmas, boxing_day}),
        exceptions={boxing_day: (shift("10:00", "12:00"),), date(2026, 12, 27): ()},
    )
    assert shown(hours, "2026-12-24", days=4) == ["Thu 24 09:00+0000 17:00+0000", "Sat 26 10:00+0000 12:00+0000"]


def test_the_first_saturday_of_each_month() -> None:
    hours = OpeningHours(
        recurring=(RecurringShift("FREQ=MONTHLY;BYDAY=1SA", date(2026, 1, 1), shift("09:00", "13:00")),)
    )
    assert shown(hours, "2026-11-23", days=45) == ["Sat 05 09:00+0000 13:00+0000", "Sat 02 09:00+0000 13:00+0000"]


def test_every_other_tuesday_counts_from_its_first() -> None:
    hours = OpeningHours(
        recurring=(RecurringShift("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", date(2026, 11, 17), shift("09:00", "13:00")),)
    )
    assert shown(hours, "2026-11-23", days=14) == ["Tue 01 09:00+0000 13:00+0000"]
