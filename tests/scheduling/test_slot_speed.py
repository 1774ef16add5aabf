"""A month of twenty practitioners, 70 % full, is searched within 50 ms of processor time."""

import random
from datetime import datetime, time, timedelta
from time import process_time
from zoneinfo import ZoneInfo

from scheduling import Interval, OpeningHours, Shift, appointment_slots, openings

LONDON = ZoneInfo("Europe/London")
START = datetime(2026, 11, 23, tzinfo=LONDON)
END = START + timedelta(days=30)
HALF_HOUR = timedelta(minutes=30)
PRACTITIONERS = 20
FULL = 0.7
WORKING_DAY = (Shift(time(9), time(12, 30)), Shift(time(13, 30), time(17, 30)))
HOURS = OpeningHours(weekly=dict.fromkeys(range(5), WORKING_DAY))


def free_slots(bookings: list[list[Interval]]) -> int:
    opened = (openings(HOURS, START, END, LONDON) for _ in bookings)
    return sum(
        len(appointment_slots(hours, busy, length=HALF_HOUR)) for hours, busy in zip(opened, bookings, strict=True)
    )


def test_a_month_of_twenty_practitioners_takes_at_most_50_ms() -> None:
    chance = random.Random(20)
    whole_month = appointment_slots(openings(HOURS, START, END, LONDON), length=HALF_HOUR)
    booked = int(len(whole_month) * FULL)
    bookings = [chance.sample(whole_month, booked) for _ in range(PRACTITIONERS)]
    took = []
    for _ in range(5):
        began = process_time()
        free = free_slots(bookings)
        took.append(process_time() - began)
    assert free == PRACTITIONERS * (len(whole_month) - booked)
    assert min(took) <= 0.050
