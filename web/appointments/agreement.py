"""Do diary, holds, outbox and record of changes agree? Every contradiction in words, without a patient's details.

`manage.py check_diary` prints it; the soak and the tests of races end with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from django.tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from web.appointments.messages.tasks import send_message
from web.appointments.models import (
    Appointment,
    AppointmentChange,
    AppointmentStatus,
    ChangedBy,
    Hold,
    MessageKind,
    MessageState,
    OccupiedTime,
    PatientDetails,
    PatientMessage,
    Service,
    Waiting,
    WaitingStatus,
    quanta_between,
)


def contradictions(now: datetime) -> list[str]:
    return [
        *in_appointments(),
        *in_holds(now),
        *in_the_outbox(),
        *in_the_queue(now),
        *in_the_waiting_list(now),
    ]


def quanta_of(start: datetime, end: datetime, service: Service) -> set[int]:
    return set(quanta_between(start - service.buffer_before, end + service.buffer_after))


def in_appointments() -> Iterator[str]:
    for appointment in Appointment.objects.select_related("service"):
        rows = {row.quantum for row in appointment.occupied_time.filter(practitioner=appointment.practitioner_id)}
        is_cancelled = appointment.status == AppointmentStatus.CANCELLED
        wanted = set() if is_cancelled else quanta_of(appointment.start, appointment.end, appointment.service)
        if rows != wanted or appointment.occupied_time.count() != len(wanted):
            yield f"{appointment} occupies {len(rows)} of {len(wanted)}"
        if {row.room_id for row in appointment.occupied_time.all()} - {appointment.room_id}:
            yield f"{appointment} occupies another room than its own"
        changes = [change for change in appointment.changes.all() if change.by != ChangedBy.ERASURE]
        last = changes[-1] if changes else None
        if last is None or (last.status, last.start) != (appointment.status, appointment.start):
            yield f"{appointment} is not what its record says"
        if len(changes) != appointment.sequence + 1:
            yield f"{appointment} has changed {appointment.sequence} times and been recorded {len(changes)} times"


def in_holds(now: datetime) -> Iterator[str]:
    for hold in Hold.objects.select_related("service"):
        rows = {row.quantum for row in hold.occupied_time.all()}
        has_given_way = rows == set() and hold.expires_at <= now
        if rows != quanta_of(hold.start, hold.end, hold.service) and not has_given_way:
            yield f"{hold} does not hold its time"
    if OccupiedTime.objects.filter(appointment__isnull=True, hold__isnull=True).exists():
        yield "time is occupied by nobody"


def in_the_outbox() -> Iterator[str]:
    """Each patient with an address was told of the booking, of every move and of the end; nobody of anything else."""
    reachable = PatientDetails.objects.exclude(email="").values_list("appointment_id", flat=True)
    for appointment in Appointment.objects.filter(pk__in=reachable):
        owed = owed_for([change for change in appointment.changes.all() if change.by != ChangedBy.ERASURE])
        told = {
            (message.kind, message.sequence)
            for message in appointment.messages.exclude(kind=MessageKind.REMINDER).filter(channel="email")
        }
        if told != owed:
            yield f"{appointment} owes {sorted(owed)} and has {sorted(told)}"
    stale = PatientMessage.objects.filter(
        appointment__status=AppointmentStatus.CANCELLED, state=MessageState.QUEUED
    ).exclude(kind=MessageKind.CANCELLATION)
    for message in stale:
        yield f"{message} waits to be sent for a cancelled appointment"


def owed_for(changes: list[AppointmentChange]) -> set[tuple[str, int]]:
    owed = {(str(MessageKind.CONFIRMATION), 0)}
    for sequence, (before, change) in enumerate(pairwise(changes), start=1):
        if change.status == AppointmentStatus.CANCELLED:
            if change.start > change.at:
                owed.add((str(MessageKind.CANCELLATION), sequence))
        elif (before.start, before.practitioner_name) != (change.start, change.practitioner_name):
            owed.add((str(MessageKind.CHANGE), sequence))
    return owed


def in_the_queue(now: datetime) -> Iterator[str]:
    waiting = DBTaskResult.objects.filter(
        task_path=send_message.module_path, status__in=[TaskResultStatus.READY, TaskResultStatus.RUNNING]
    )
    has_task = {arguments["args"][0] for arguments in waiting.values_list("args_kwargs", flat=True)}
    for message in PatientMessage.objects.filter(state=MessageState.QUEUED).exclude(pk__in=has_task):
        yield f"{message} waits for nobody to send it"


def in_the_waiting_list(now: datetime) -> Iterator[str]:
    for place in Waiting.objects.all():
        holds = Hold.objects.filter(conversation=place.uid).count()
        if (
            place.status == WaitingStatus.OFFERED
            and holds != 1
            and place.offer_expires_at
            and place.offer_expires_at > now
        ):
            yield f"{place} is offered a time that nobody holds"
        if place.status != WaitingStatus.OFFERED and holds:
            yield f"{place} holds a time without an offer"
