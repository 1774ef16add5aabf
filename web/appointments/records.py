"""What is written with every change of an appointment, in the change's own transaction."""

from __future__ import annotations

from datetime import datetime

from web.appointments.models import Appointment, AppointmentChange
from web.appointments.wanted import Author


def fresh(appointment: Appointment) -> Appointment:
    """As it is now, its row locked: it may have gone to another practitioner since, whose lock we do not hold.

    Locked first and read with what belongs to it afterwards. In one step PostgreSQL, having waited for the lock, would
    hold the changed row against the practitioner of the old one, and find none.
    """
    Appointment.objects.select_for_update(no_key=True).only("pk").get(pk=appointment.pk)
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
