"""Bookings under contention: two hundred after one time, and as many bookings a second as eight processes get done."""

import multiprocessing
import statistics
import time
import uuid
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING

from benchmarks.diary_database import on_each_database

if TYPE_CHECKING:
    from web.appointments.wanted import WantedSlot

PROCESSES, CLIENTS, SECONDS = 8, 200, 5.0


def main() -> None:
    on_each_database("benchmarks.booking_rush", "here")


def here() -> None:
    import logging

    import django

    django.setup()
    logging.disable(logging.WARNING)
    from benchmarks.soak import part_from_database
    from web.appointments.openings import load_calendars

    load_calendars()
    wanted = one_free_slot()
    part_from_database()
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        answers = [each for part in pool.map(one_time, [wanted] * PROCESSES, chunksize=1) for each in part]
    outcomes = Counter(outcome for outcome, _ in answers)
    waits = sorted(seconds for _, seconds in answers)
    print(
        f"{CLIENTS} clients of {PROCESSES} processes after one time: {dict(outcomes)}; "
        f"median {statistics.median(waits):.2f} s, longest {waits[-1]:.2f} s (target ≤ 5 s)."
    )
    with multiprocessing.get_context("fork").Pool(PROCESSES) as pool:
        booked = Counter[str]()
        for part in pool.map(many_times, range(PROCESSES), chunksize=1):
            booked += part
    core_seconds = booked.pop("milliseconds of processor time") / 1000
    print(
        f"  {PROCESSES} processes booking at random: {booked['booked'] / SECONDS:.0f} bookings/s ({dict(booked)}), "
        f"{booked['booked'] / core_seconds:.0f} for each second of processor time."
    )


def one_free_slot() -> "WantedSlot":
    """The dentists' first free time a week from now."""
    from django.utils import timezone

    from web.appointments.free_time import free_slots
    from web.appointments.models import Service
    from web.appointments.wanted import WantedSlot

    now = timezone.now()
    dental = Service.objects.select_related("clinic").get(kind="dental", clinic__key="demo")
    slot = free_slots(dental, now + timedelta(days=7), now + timedelta(days=14), now=now)[0]
    return WantedSlot(dental, slot.practitioner.pk, slot.start)


def one_time(wanted: "WantedSlot") -> list[tuple[str, float]]:
    """Each client is a thread; all want the same time, and hear what is free instead."""
    clients = CLIENTS // PROCESSES
    with ThreadPoolExecutor(clients) as pool:
        return list(pool.map(one_client, [wanted] * clients))


def one_client(wanted: "WantedSlot") -> tuple[str, float]:
    from django.db import OperationalError, connection
    from django.utils import timezone

    from benchmarks.random_reception import BY_CHAT, SOMEONE
    from web.appointments.alternatives import alternatives_if_taken
    from web.appointments.booking import book
    from web.appointments.refusals import SlotTaken

    now, chat = timezone.now(), uuid.uuid4()
    began = time.perf_counter()
    try:
        with alternatives_if_taken(wanted, chat):
            book(wanted, SOMEONE, conversation=chat, urgency=None, author=BY_CHAT, now=now)
        outcome = "booked"
    except SlotTaken as refusal:
        outcome = f"refused with {len(refusal.more['alternatives'])} alternatives"  # type: ignore[arg-type]
    except OperationalError:
        outcome = "busy"
    finally:
        connection.close()
    return outcome, time.perf_counter() - began


def many_times(process: int) -> Counter[str]:
    from django.db import OperationalError
    from django.utils import timezone

    from benchmarks.random_reception import BY_CHAT, SOMEONE, Reception
    from web.appointments.booking import book
    from web.appointments.models import Clinic
    from web.appointments.refusals import SlotTaken

    reception = Reception(Clinic.objects.get(key="demo"), process)
    outcomes = Counter[str]()
    until = time.perf_counter() + SECONDS
    began = time.process_time()
    while time.perf_counter() < until:
        now = timezone.now()
        wanted = reception.free(now, reception.services[0])
        if wanted is None:
            continue
        try:
            book(wanted, SOMEONE, conversation=uuid.uuid4(), urgency=None, author=BY_CHAT, now=now)
            outcomes["booked"] += 1
        except SlotTaken:
            outcomes["taken"] += 1
        except OperationalError:
            outcomes["busy"] += 1
    outcomes["milliseconds of processor time"] = round((time.process_time() - began) * 1000)
    return outcomes


if __name__ == "__main__":
    here()
