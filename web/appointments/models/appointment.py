"""An appointment, with FHIR's statuses. Times are stored in UTC.

Who the patient is stands in `PatientDetails`, which can be erased while the
appointment stays as an anonymous block.
"""

from __future__ import annotations

import secrets
import uuid
from hashlib import sha256

from django.db import models
from django.utils.crypto import salted_hmac

from web.appointments.models.clinic import Clinic
from web.appointments.models.practitioner import Practitioner
from web.appointments.models.room import Room
from web.appointments.models.service import Service
from web.appointments.models.site import Site

READABLE_CHARACTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"  # none that looks like another when read out or written down
REFERENCE_CHARACTERS = 8


class AppointmentStatus(models.TextChoices):
    PROPOSED = "proposed", "Proposed"
    PENDING = "pending", "Pending"
    BOOKED = "booked", "Booked"
    ARRIVED = "arrived", "Arrived"
    FULFILLED = "fulfilled", "Fulfilled"
    CANCELLED = "cancelled", "Cancelled"
    NOSHOW = "noshow", "Did not come"


LIVE_STATUSES = (AppointmentStatus.PENDING, AppointmentStatus.BOOKED, AppointmentStatus.ARRIVED)


def new_reference() -> str:
    """Eight characters in two groups: 39 bits, to be read out over the phone."""
    drawn = "".join(secrets.choice(READABLE_CHARACTERS) for _ in range(REFERENCE_CHARACTERS))
    return f"{drawn[:4]}-{drawn[4:]}"


def hash_of_token(token: str) -> str:
    return sha256(token.encode()).hexdigest()


class Appointment(models.Model):
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    reference = models.CharField(max_length=12, unique=True, default=new_reference, editable=False)
    manage_token_hash = models.CharField(max_length=64, unique=True, editable=False)
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="appointments")
    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name="appointments")
    room = models.ForeignKey(Room, on_delete=models.PROTECT, null=True, blank=True, related_name="appointments")
    practitioner = models.ForeignKey(Practitioner, on_delete=models.PROTECT, related_name="appointments")
    service = models.ForeignKey(Service, on_delete=models.PROTECT, related_name="appointments")
    start = models.DateTimeField()
    end = models.DateTimeField()
    status = models.CharField(max_length=10, choices=AppointmentStatus.choices, default=AppointmentStatus.BOOKED)
    urgency = models.CharField(max_length=12, blank=True, help_text="The conversation's, at the time of booking.")
    conversation = models.UUIDField(null=True, blank=True, help_text="The chat it came from. Empty when staff booked it.")
    idempotency_key = models.CharField(max_length=200, blank=True)
    sequence = models.PositiveIntegerField(default=0, help_text="Counts changes of time or status, for calendars.")
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()

    class Meta:
        ordering = ("start",)
        indexes = [
            models.Index(fields=["clinic", "start"], name="appointment_day_list"),
            models.Index(fields=["conversation"], name="appointment_conversation"),
        ]
        constraints = [
            models.CheckConstraint(condition=models.Q(end__gt=models.F("start")), name="appointment_takes_time"),
            models.UniqueConstraint(
                fields=["conversation", "idempotency_key"],
                condition=~models.Q(idempotency_key=""),
                name="appointment_booked_once_per_key",
            ),
            models.UniqueConstraint(
                fields=["conversation", "service"],
                condition=models.Q(status__in=["pending", "booked", "arrived"]),
                name="one_live_appointment_per_conversation_and_service",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.start:%Y-%m-%d %H:%M} {self.practitioner}"

    @property
    def is_live(self) -> bool:
        return self.status in LIVE_STATUSES

    @property
    def manage_token(self) -> str:
        """Made from the secret key, so it can be shown again though only its hash is stored."""
        return salted_hmac("web.appointments.manage", self.uid.hex, algorithm="sha256").hexdigest()[:40]

    def save(self, *args: object, **kwargs: object) -> None:
        if not self.manage_token_hash:
            self.manage_token_hash = hash_of_token(self.manage_token)
        super().save(*args, **kwargs)  # type: ignore[arg-type]
