"""What is written with every change of an appointment, in the change's own transaction."""

from __future__ import annotations

from datetime import datetime

from web.appointments.models import Appointment, AppointmentChange
from web.appointments.wanted import Author


def fresh(appointment: Appointment) -> Appointment:
    return Appointment.objects.select_related("clinic", "site__clinic", "practitioner", "service__clinic").get(
        pk=appointment.pk
    )


def save_change(appointment: Appointment, author: Author, now: datetime) -> None:
    appointment.sequence += 1
    appointment.changed_at = now
    appointment.save()
    record(appointment, author, now)


def record(appointment: Appointment, author: Author, now: datetime) -> None:
    AppointmentChange.objects.create(
        appointment=appointment,
        at=now,
        by=author.by,
        staff=author.staff,
        status=appointment.status,
        start=appointment.start,
        practitioner_name=appointment.practitioner.name,
    )
