"""Five minutes of a practitioner that are taken, and of the room they are in where the site has rooms.

An appointment or a hold owns one row for every five minutes it touches,
buffers included. A practitioner and a quantum can stand here once, and so can a
room and a quantum: those are the constraints that make double booking
impossible, on every database and with any number of processes
(docs/decisions/0006-occupied-time.md).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from django.db import models

from web.appointments.models.appointment import Appointment
from web.appointments.models.hold import Hold
from web.appointments.models.practitioner import Practitioner
from web.appointments.models.room import Room

QUANTUM = timedelta(minutes=5)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def quanta_between(start: datetime, end: datetime) -> range:
    """The numbers of the five-minute steps, counted from 1970 in UTC, that [start, end) touches."""
    return range((start - EPOCH) // QUANTUM, -((EPOCH - end) // QUANTUM))


def start_of_quantum(quantum: int) -> datetime:
    return EPOCH + quantum * QUANTUM


class OccupiedTime(models.Model):
    practitioner = models.ForeignKey(Practitioner, on_delete=models.CASCADE, related_name="occupied_time")
    room = models.ForeignKey(Room, on_delete=models.CASCADE, null=True, related_name="occupied_time")
    quantum = models.PositiveBigIntegerField(help_text="Number of the five-minute step since 1970, in UTC.")
    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, null=True, related_name="occupied_time")
    hold = models.ForeignKey(Hold, on_delete=models.CASCADE, null=True, related_name="occupied_time")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["practitioner", "quantum"], name="one_patient_at_a_time"),
            # Rows without a room do not compete: in SQL no null equals another.
            models.UniqueConstraint(fields=["room", "quantum"], name="one_patient_in_a_room_at_a_time"),
            models.CheckConstraint(
                condition=models.Q(appointment__isnull=False, hold__isnull=True)
                | models.Q(appointment__isnull=True, hold__isnull=False),
                name="occupied_by_an_appointment_or_a_hold",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.practitioner} {start_of_quantum(self.quantum):%Y-%m-%d %H:%M}"
