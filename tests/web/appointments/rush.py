"""Many visitors at once, from several processes, and the check that the diary came out of it right."""

from __future__ import annotations

import multiprocessing
import time
import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from itertools import chain
from multiprocessing.pool import AsyncResult

from django.db import connection, connections
from django.utils import timezone

from benchmarks.soak import part_from_database
from web.appointments import booking, holding
from web.appointments.agreement import contradictions
from web.appointments.contact_details import ContactDetails
from web.appointments.models import ChangedBy
from web.appointments.openings import load_calendars
from web.appointments.wanted import Author, WantedSlot
from web.lib.problems import ProblemError

IN_CHAT = Author(ChangedBy.CHAT)
SOMEONE = ContactDetails("Noor Haddad", "+442079460999")
Outcome = tuple[str, float]
Attempt = Callable[[WantedSlot, datetime], object]


def try_to_hold(wanted: WantedSlot, now: datetime) -> object:
    return holding.hold(uuid.uuid4(), wanted, urgency=None, now=now)


def try_to_book(wanted: WantedSlot, now: datetime) -> object:
    return booking.book(wanted, SOMEONE, conversation=uuid.uuid4(), urgency=None, author=IN_CHAT, now=now)


def one_visitor(attempt: Attempt, wanted: WantedSlot, now: datetime) -> Outcome:
    """What came of it, and how many seconds it took."""
    began = time.perf_counter()
    try:
        attempt(wanted, now)
        outcome = "got it"
    except ProblemError as refusal:
        outcome = refusal.name
    finally:
        connection.close()
    return outcome, time.perf_counter() - began


def one_process(attempt: Attempt, slots: Sequence[WantedSlot], visitors: int, now: datetime) -> list[Outcome]:
    """Each visitor is a thread; they take the slots in turn."""
    connections.close_all()
    with ThreadPoolExecutor(visitors) as pool:
        wanted = [slots[number % len(slots)] for number in range(visitors)]
        return list(pool.map(lambda slot: one_visitor(attempt, slot, now), wanted))


def rush(
    attempt: Attempt, slots: Sequence[WantedSlot], *, processes: int, visitors: int, now: datetime
) -> tuple[Counter[str], float]:
    """How often each outcome came, and the longest wait."""
    load_calendars()  # as a running service is
    part_from_database()
    with multiprocessing.get_context("fork").Pool(processes) as pool:
        begun: list[AsyncResult[list[Outcome]]] = [
            pool.apply_async(one_process, (attempt, slots, visitors, now)) for _ in range(processes)
        ]
        outcomes = list(chain.from_iterable(each.get(timeout=120) for each in begun))
    return Counter(outcome for outcome, _ in outcomes), max(seconds for _, seconds in outcomes)


def faults_in_the_diary(now: datetime | None = None) -> list[str]:
    return contradictions(now or timezone.now())
