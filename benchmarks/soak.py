"""Random operations from several processes, some of them killed; afterwards diary, holds, outbox and record must agree.

`python -m benchmarks diary_soak` runs 5,000 operations in 8 processes with 2 SIGKILLs, on SQLite and on PostgreSQL.
"""

import multiprocessing
import time
from collections import Counter
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management import call_command
from django.db import OperationalError, connection, connections
from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker

from benchmarks.random_reception import Reception
from web.appointments.agreement import contradictions
from web.appointments.models import Appointment, Clinic, PatientMessage
from web.appointments.openings import load_calendars

FORK = multiprocessing.get_context("fork")


@dataclass(frozen=True)
class Report:
    outcomes: Counter[str]
    seconds: float
    killed: int
    contradictions: list[str]
    appointments: int
    messages: dict[str, int]

    @property
    def operations(self) -> int:
        return self.outcomes.total()


@dataclass
class Share:
    """What one process has to do, and the file in which it notes each operation done."""

    clinic: int
    seed: int
    operations: int
    notes: Path

    @property
    def done(self) -> int:
        return self.notes.read_text().count("\n")

    def start(self) -> BaseProcess:
        process = FORK.Process(target=self.work, args=(self.operations - self.done,))
        process.start()
        return process

    def work(self, operations: int) -> None:
        reception = Reception(Clinic.objects.get(pk=self.clinic), self.seed + self.done)
        with self.notes.open("a", buffering=1) as notes:
            for _ in range(operations):
                try:
                    outcome = reception.do_one()
                except OperationalError:
                    outcome = "busy"  # what a client is told with 503
                notes.write(outcome + "\n")
        connections.close_all()


def soak(clinic: Clinic, *, operations: int, processes: int, kills: int, seed: int = 1) -> Report:
    """Run it on the database that Django is set to. Whoever is killed is replaced, and the rest is done."""
    load_calendars()
    part_from_database()
    with TemporaryDirectory() as folder:
        shares = [
            Share(clinic.pk, seed * 100_000 + number * 1000, operations // processes, Path(folder) / str(number))
            for number in range(processes)
        ]
        for share in shares:
            share.notes.touch()
        began = time.perf_counter()
        sender = FORK.Process(target=call_command, args=("work",))
        sender.start()
        running = [share.start() for share in shares]
        for victim in range(kills):
            kill_in_the_middle(running[victim], shares[victim], victim + 1, kills + 1)
            running[victim] = shares[victim].start()
        for process in running:
            process.join()
        seconds = time.perf_counter() - began
        sender.kill()
        sender.join()
        outcomes = Counter(line for share in shares for line in share.notes.read_text().splitlines())
    found = [f"a process ended with {process.exitcode}" for process in running if process.exitcode]
    send_what_is_due()
    return Report(
        outcomes=outcomes,
        seconds=seconds,
        killed=kills,
        contradictions=found + contradictions(timezone.now()),
        appointments=Appointment.objects.count(),
        messages=Counter(PatientMessage.objects.values_list("state", flat=True)),
    )


def kill_in_the_middle(process: BaseProcess, share: Share, part: int, parts: int) -> None:
    """While it works: the notes say how far it is, not in which transaction."""
    while process.is_alive() and share.done < share.operations * part // parts:
        process.join(timeout=0.01)
    process.kill()  # SIGKILL; nothing where it has come to its end by itself
    process.join()


def send_what_is_due() -> None:
    Worker(
        queue_names=["default"], excluded_queue_names=[], interval=0, batch=True, backend_name="default",
        startup_delay=False, max_tasks=None, worker_id="soak",
    ).run()  # fmt: skip


def part_from_database() -> None:
    """A forked process must share neither its parent's connection nor its pool."""
    connections.close_all()
    if hasattr(connection, "close_pool"):
        connection.close_pool()
