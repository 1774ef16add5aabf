"""Free appointment slots of 20 practitioners over 30 days with seven tenths of the time taken.

Processor time of one core, so that other work on the machine does not count: first the reckoning alone, then with all
that is read from each database.
"""

import random
import statistics
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from datetime import time as clock
from zoneinfo import ZoneInfo

from benchmarks.diary_database import on_each_database
from scheduling import Interval, OpeningHours, Shift, appointment_slots, openings

PRACTITIONERS, DAYS, TAKEN, SEED = 20, 30, 0.7, 20261122
LENGTH = timedelta(minutes=30)
ROUNDS = 20
TARGET = "target ≤ 50 ms"


def main() -> None:
    dice = random.Random(SEED)
    zone = ZoneInfo("Europe/London")
    start = datetime(2027, 3, 15, tzinfo=zone)  # the clocks change within the month
    end = start + timedelta(days=DAYS)
    shifts = (Shift(clock(9), clock(13)), Shift(clock(14), clock(18)))
    hours = OpeningHours(weekly=dict.fromkeys(range(5), shifts), exceptions={date(2027, 3, 26): ()})
    every = appointment_slots(openings(hours, start, end, zone), length=LENGTH)
    diaries = [
        [Interval(slot.start, slot.end) for slot in every if dice.random() < TAKEN] for _ in range(PRACTITIONERS)
    ]

    def find() -> int:
        return sum(len(appointment_slots(openings(hours, start, end, zone), busy, length=LENGTH)) for busy in diaries)

    milliseconds, found = measured(find)
    print(
        f"Free slots, {PRACTITIONERS} practitioners, {DAYS} days, {TAKEN:.0%} taken: "
        f"{milliseconds:.1f} ms of processor time for {found} slots ({TARGET})."
    )
    on_each_database("benchmarks.free_slots")


def measured(find: Callable[[], int]) -> tuple[float, int]:
    """The median of the rounds in milliseconds of processor time, and what was found."""
    times, found = [], 0
    for _ in range(ROUNDS):
        began = time.process_time()
        found = find()
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times), found


def here() -> None:
    import django

    django.setup()
    from django.utils import timezone

    from benchmarks.busy_clinic import busy_clinic
    from web.appointments.free_time import free_slots
    from web.appointments.openings import load_calendars

    load_calendars()
    now = timezone.now()
    dental = busy_clinic(now)
    milliseconds, found = measured(lambda: len(free_slots(dental, now, now + timedelta(days=DAYS), now=now)))
    print(f"read from the database as well: {milliseconds:.1f} ms for {found} slots ({TARGET}).")


if __name__ == "__main__":
    here()
