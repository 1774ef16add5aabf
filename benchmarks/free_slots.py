"""Free appointment slots of 20 practitioners over 30 days with seven tenths of the time taken."""

import random
import statistics
import time
from datetime import date, datetime, timedelta
from datetime import time as clock
from zoneinfo import ZoneInfo

from scheduling import Interval, OpeningHours, Shift, appointment_slots, openings

PRACTITIONERS = 20
DAYS = 30
TAKEN = 0.7
SEED = 20261122
LENGTH = timedelta(minutes=30)
ROUNDS = 20


def main() -> None:
    dice = random.Random(SEED)
    zone = ZoneInfo("Europe/London")
    start = datetime(2027, 3, 15, tzinfo=zone)  # the clocks change within the month
    end = start + timedelta(days=DAYS)
    shifts = (Shift(clock(9), clock(13)), Shift(clock(14), clock(18)))
    hours = OpeningHours(weekly=dict.fromkeys(range(5), shifts), exceptions={date(2027, 3, 26): ()})
    open_time = openings(hours, start, end, zone)
    every = appointment_slots(open_time, length=LENGTH)
    diaries = [
        [Interval(slot.start, slot.end) for slot in every if dice.random() < TAKEN] for _ in range(PRACTITIONERS)
    ]
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        found = sum(len(appointment_slots(openings(hours, start, end, zone), busy, length=LENGTH)) for busy in diaries)
        times.append((time.perf_counter() - began) * 1000)
    print(
        f"Free slots, {PRACTITIONERS} practitioners, {DAYS} days, {TAKEN:.0%} taken: "
        f"{statistics.median(times):.1f} ms median for {found} slots (target ≤ 50 ms)."
    )


if __name__ == "__main__":
    main()
