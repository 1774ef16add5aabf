"""A message to a patient: written down with the change it tells of, sent later by the worker.

The row is written in the same transaction as the booking, so there is no booking without its confirmation
and no confirmation without its booking. It holds no address and no words: both are looked up when it is
sent, so that erasing the patient's details leaves nothing to send and nothing to read here.
"""

from __future__ import annotations

from django.db import models

from web.appointments.models.appointment import Appointment
from web.appointments.models.waiting import Waiting


class MessageKind(models.TextChoices):
    CONFIRMATION = "confirmation", "Confirmation"
    REMINDER = "reminder", "Reminder"
    CHANGE = "change", "Change"
    CANCELLATION = "cancellation", "Cancellation"
    OFFER = "offer", "Offer from the waiting list"


class Channel(models.TextChoices):
    EMAIL = "email", "E-mail"
    SMS = "sms", "Text message"


class MessageState(models.TextChoices):
    QUEUED = "queued", "Waiting to be sent"
    SENDING = "sending", "Being sent"
    SENT = "sent", "Sent"
    VOID = "void", "No longer needed"
    FAILED = "failed", "Could not be delivered"
    UNCLEAR = "unclear", "May or may not have arrived"


class PatientMessage(models.Model):
    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, null=True, related_name="messages")
    waiting = models.ForeignKey(Waiting, on_delete=models.CASCADE, null=True, related_name="messages")
    kind = models.CharField(max_length=12, choices=MessageKind.choices)
    channel = models.CharField(max_length=5, choices=Channel.choices, default=Channel.EMAIL)
    sequence = models.PositiveIntegerField(help_text="Which change, or which offer, this tells of.")
    hours_before = models.PositiveSmallIntegerField(default=0, help_text="For reminders: how long before the start.")
    due_at = models.DateTimeField()
    state = models.CharField(max_length=8, choices=MessageState.choices, default=MessageState.QUEUED)
    attempts = models.PositiveSmallIntegerField(default=0)
    fault = models.CharField(max_length=40, blank=True, help_text="Why the last attempt failed; no address, no words.")
    claimed_at = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("due_at", "pk")
        indexes = [models.Index(fields=["state", "due_at"], name="patient_message_due")]
        constraints = [
            models.UniqueConstraint(
                fields=["appointment", "kind", "sequence", "hours_before", "channel"], name="patient_message_once"
            ),
            models.UniqueConstraint(fields=["waiting", "kind", "sequence", "channel"], name="patient_offer_once"),
            models.CheckConstraint(
                condition=models.Q(appointment__isnull=False, waiting__isnull=True)
                | models.Q(appointment__isnull=True, waiting__isnull=False),
                name="patient_message_is_about_one_thing",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.appointment or self.waiting} {self.kind} {self.sequence} {self.state}"
