"""Two people never hold the same time, whatever the number of processes.

These run on the database that DATABASE_URL names: SQLite without it,
PostgreSQL for instance with DATABASE_URL=postgres://postgres@127.0.0.1:5432/test.
"""

from __future__ import annotations

import multiprocessing
import re
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.conf import LazySettings
from django.db import transaction

from benchmarks.soak import part_from_database, soak
from tests.web.appointments.rush import (
    IN_CHAT,
    SOMEONE,
    faults_in_the_diary,
    rush,
    try_to_book,
    try_to_hold,
)
from web.appointments import booking, changing, holding
from web.appointments.free_time import free_slots
from web.appointments.models import Appointment, ChangedBy, Clinic, Hold, Practitioner, Service
from web.appointments.records import fresh
from web.appointments.wanted import Author, WantedSlot
from web.lib.problems import ProblemError

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]
At = Callable[..., WantedSlot]
MOVES = 40
BY_STAFF = Author(ChangedBy.STAFF)
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
    """Neither a line, nor the lock on the practitioner, nor a look at what is free stands before the constraint."""
    slot = free_slots(at(24, 10).service, at(24, 10).start, at(24, 10).start + timedelta(seconds=1), now=now)[0]
    monkeypatch.setattr(booking, "turn_to_take", lambda wanted, holder, now: transaction.atomic())
    monkeypatch.setattr(booking, "slot_to_book", lambda wanted, conversation, now, takes_kept: slot)
    outcomes, longest = rush(try_to_book, [at(24, 10)], processes=4, visitors=15, now=now)
    assert outcomes == {"got it": 1, "slot-taken": 59}
    assert longest < LONGEST_WAIT_SECONDS
    assert faults_in_the_diary(now) == []


def test_twenty_clicks_with_one_key_make_one_appointment(at: At, now: datetime) -> None:
    outcomes, _ = rush(click, [at(24, 10)], processes=4, visitors=5, now=now)
    assert outcomes == {"got it": 20}
    assert Appointment.objects.count() == 1


def click(wanted: WantedSlot, now: datetime) -> object:
    """Always the same visitor and the same key."""
    return booking.book(
        wanted, SOMEONE, conversation=uuid.UUID(int=1), urgency=None, author=IN_CHAT, now=now, idempotency_key="one"
    )


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


def test_an_appointment_that_goes_to_and_fro_between_two_dentists_is_always_found(
    second_dentist: Practitioner, at: At, now: datetime
) -> None:
    """Who waited for its lock reads it as it is then, with the dentist it has then."""
    appointment = booking.book(at(24, 9), SOMEONE, conversation=None, urgency=None, author=IN_CHAT, now=now)
    elsewhere = at(26, 14, with_=second_dentist)
    part_from_database()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        moved = pool.apply_async(move_to_and_fro, (appointment.pk, (elsewhere, at(24, 9)), now))
        seen = pool.apply_async(dentists_seen, (appointment.pk, MOVES * 4))
        assert moved.get(LONGEST_WAIT_SECONDS) == MOVES
        assert seen.get(LONGEST_WAIT_SECONDS) <= {at(24, 9).practitioner_id, second_dentist.pk}
    assert faults_in_the_diary(now) == []


def move_to_and_fro(key: int, places: tuple[WantedSlot, WantedSlot], now: datetime) -> int:
    for turn in range(MOVES):
        changing.move(Appointment.objects.get(pk=key), places[turn % 2], urgency=None, author=BY_STAFF, now=now)
    return MOVES


def dentists_seen(key: int, times: int) -> set[int]:
    """Raises DoesNotExist if the appointment cannot be found once."""
    seen = set()
    for _ in range(times):
        with transaction.atomic():
            appointment = fresh(Appointment(pk=key))
            assert appointment.practitioner.pk == appointment.practitioner_id
            seen.add(appointment.practitioner_id)
    return seen


def test_three_hundred_random_operations_with_two_kills_leave_everything_in_agreement(
    clinic: Clinic,
    dentist: Practitioner,
    second_dentist: Practitioner,
    neurologist: Practitioner,
    settings: LazySettings,
    tmp_path: Path,
) -> None:
    """The full size is `python -m benchmarks diary_soak`."""
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "OPTIONS": {"file_path": tmp_path},
        }
    }
    report = soak(clinic, operations=300, processes=4, kills=2)
    assert report.contradictions == []
    assert (report.killed, report.appointments > 0) == (2, True)
    assert 296 <= report.operations <= 300  # a kill can cost the note of an operation that was done
    sent = re.findall(r"^Message-ID:\s+(\S+)", "".join(mail.read_text() for mail in tmp_path.iterdir()), re.MULTILINE)
    assert len(sent) == len(set(sent)) > 0
