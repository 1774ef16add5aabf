"""Two people never hold the same time, whatever the number of processes.

These run on the database that DATABASE_URL names: SQLite without it,
PostgreSQL for instance with DATABASE_URL=postgres://postgres@127.0.0.1:5432/test.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from django.db import connections, transaction

from tests.web.appointments.rush import (
    IN_CHAT,
    SOMEONE,
    faults_in_the_diary,
    part_from_database,
    rush,
    try_to_book,
    try_to_hold,
)
from web.appointments import booking, changing, holding
from web.appointments.free_time import free_slots
from web.appointments.models import Appointment, Clinic, Hold, Practitioner, Service
from web.appointments.wanted import WantedSlot
from web.lib.problems import ProblemError

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]
At = Callable[..., WantedSlot]
LONGEST_WAIT_SECONDS = 20  # bounds a deadlock or a lock never given back; speed is a matter for the benchmarks


def test_of_eighty_who_want_one_time_one_gets_it(at: At, now: datetime) -> None:
    outcomes, longest = rush(try_to_book, [at(24, 10)], processes=4, visitors=20, now=now)
    assert outcomes == {"got it": 1, "slot-taken": 79}
    assert longest < LONGEST_WAIT_SECONDS
    assert Appointment.objects.count() == 1
    assert faults_in_the_diary(now) == []


def test_of_two_hundred_from_eight_processes_one_gets_it_and_all_are_answered(at: At, now: datetime) -> None:
    outcomes, longest = rush(try_to_book, [at(24, 10)], processes=8, visitors=25, now=now)
    assert outcomes == {"got it": 1, "slot-taken": 199}
    assert longest < LONGEST_WAIT_SECONDS
    assert faults_in_the_diary(now) == []


def test_the_constraint_alone_decides_when_nobody_waits_in_line(
    at: At, dentist: Practitioner, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the lock on the practitioner nor a look at what is free stands before the constraint."""
    slot = free_slots(at(24, 10).service, at(24, 10).start, at(24, 10).start + timedelta(seconds=1), now=now)[0]
    monkeypatch.setattr(booking, "diaries_locked", lambda *practitioner_ids: transaction.atomic())
    monkeypatch.setattr(booking, "slot_to_book", lambda wanted, conversation, now: slot)
    outcomes, longest = rush(try_to_book, [at(24, 10)], processes=4, visitors=15, now=now)
    assert outcomes == {"got it": 1, "slot-taken": 59}
    assert longest < LONGEST_WAIT_SECONDS
    assert faults_in_the_diary(now) == []


def test_of_eighty_who_choose_one_time_one_holds_it(at: At, now: datetime) -> None:
    outcomes, longest = rush(try_to_hold, [at(24, 10)], processes=4, visitors=20, now=now)
    assert outcomes == {"got it": 1, "slot-taken": 79}
    assert longest < LONGEST_WAIT_SECONDS
    assert Hold.objects.count() == 1
    assert faults_in_the_diary(now) == []


def test_an_expired_hold_goes_to_one_of_those_who_want_its_time(at: At, noors_chat: uuid.UUID, now: datetime) -> None:
    holding.hold(noors_chat, at(24, 10), urgency=None, now=now - timedelta(minutes=10))
    outcomes, _ = rush(try_to_hold, [at(24, 10)], processes=4, visitors=5, now=now)
    assert outcomes == {"got it": 1, "slot-taken": 19}
    assert faults_in_the_diary(now) == []


def test_neighbouring_times_with_buffers_are_not_both_given(at: At, now: datetime) -> None:
    """Half past nine and ten lie closer than the five minutes between patients."""
    outcomes, _ = rush(try_to_book, [at(24, 9, 30), at(24, 10)], processes=4, visitors=10, now=now)
    assert outcomes == {"got it": 1, "slot-taken": 39}


def test_two_patients_who_swap_times_do_not_block_each_other(
    dental: Service, dentist: Practitioner, second_dentist: Practitioner, at: At, now: datetime
) -> None:
    """Each wants to move to the other's time: both are refused or one moves, nobody waits for ever."""
    first = booking.book(at(24, 9), SOMEONE, conversation=None, urgency=None, author=IN_CHAT, now=now)
    second = booking.book(
        at(26, 14, with_=second_dentist), SOMEONE, conversation=None, urgency=None, author=IN_CHAT, now=now
    )
    wishes = {first.pk: at(26, 14, with_=second_dentist), second.pk: at(24, 9)}
    part_from_database()
    began = time.perf_counter()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        outcomes = pool.starmap(move_one, [(key, wanted, now) for key, wanted in wishes.items()], chunksize=1)
    assert time.perf_counter() - began < LONGEST_WAIT_SECONDS
    assert set(outcomes) == {"slot-taken"}
    assert faults_in_the_diary(now) == []


def move_one(key: int, wanted: WantedSlot, now: datetime) -> str:
    try:
        changing.move(Appointment.objects.get(pk=key), wanted, urgency=None, author=IN_CHAT, now=now)
    except ProblemError as refusal:
        return refusal.name
    return "moved"


def test_a_killed_process_leaves_the_diary_whole(
    clinic: Clinic, dental: Service, dentist: Practitioner, second_dentist: Practitioner, now: datetime
) -> None:
    """Four processes book, hold, move and cancel at random; two are killed in the middle of it."""
    part_from_database()
    context = multiprocessing.get_context("fork")
    workers = [context.Process(target=busy_reception, args=(dental.pk, seed, now)) for seed in range(4)]
    for worker in workers:
        worker.start()
    for doomed in workers[:2]:
        doomed.join(timeout=0.7)
        assert doomed.pid is not None
        os.kill(doomed.pid, signal.SIGKILL)
    for worker in workers:
        worker.join(timeout=60)
    assert [worker.exitcode for worker in workers] == [-signal.SIGKILL, -signal.SIGKILL, 0, 0]
    assert Appointment.objects.count() > 0
    assert faults_in_the_diary(now) == []


def busy_reception(service_key: int, seed: int, now: datetime, operations: int = 120) -> None:
    connections.close_all()
    chance = random.Random(seed)
    service = Service.objects.select_related("clinic").get(pk=service_key)
    for _ in range(operations):
        try:
            one_operation(service, chance, now)
        except ProblemError:
            continue  # a refusal is an answer; what counts is the state of the diary afterwards


def one_operation(service: Service, chance: random.Random, now: datetime) -> None:
    free = free_slots(service, now, now + timedelta(days=7), now=now)
    slot = chance.choice(free) if free else None
    appointment = Appointment.objects.select_related("service__clinic").order_by("?").first()
    what = chance.choice(("hold", "book", "book", "move", "cancel"))
    if slot is not None and what in ("hold", "book"):
        wanted = WantedSlot(service, slot.practitioner.pk, slot.start)
        chat = uuid.UUID(int=chance.getrandbits(128))
        holding.hold(chat, wanted, urgency=None, now=now)
        if what == "book":
            booking.book(wanted, SOMEONE, conversation=chat, urgency=None, author=IN_CHAT, now=now)
    elif slot is not None and appointment is not None and what == "move":
        wanted = WantedSlot(service, slot.practitioner.pk, slot.start)
        changing.move(appointment, wanted, urgency=None, author=IN_CHAT, now=now)
    elif appointment is not None:
        changing.cancel(appointment, author=IN_CHAT, now=now)
