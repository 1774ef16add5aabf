"""What happened to an appointment, when, and by whom. Written in the same transaction; never changed."""

from __future__ import annotations

from datetime import timedelta

from django.db import models

from web.appointments.models.appointment import Appointment, AppointmentStatus


class ChangedBy(models.TextChoices):
    CHAT = "chat", "Patient, in the chat"
    LINK = "link", "Patient, by the link"
    STAFF = "staff", "Staff"
    ERASURE = "erasure", "Erasure on request"


class AppointmentChange(models.Model):
    appointment = models.ForeignKey(Appointment, on_delete=models.CASCADE, related_name="changes")
    at = models.DateTimeField()
    by = models.CharField(max_length=10, choices=ChangedBy.choices)
    staff = models.CharField(max_length=150, blank=True, help_text="The account's name.")
    status = models.CharField(max_length=10, choices=AppointmentStatus.choices)
    start = models.DateTimeField()
    practitioner_name = models.CharField(max_length=120)

    class Meta:
        ordering = ("pk",)  # in which they were made; `at` is when they were asked for, before waiting for one another

    @property
    def is_late_cancellation(self) -> bool:
        """Cancelled by the patient later than the clinic asks for."""
        by_patient = self.by in (ChangedBy.CHAT, ChangedBy.LINK)
        notice = timedelta(hours=self.appointment.clinic.late_cancel_hours)
        return self.status == AppointmentStatus.CANCELLED and by_patient and self.at > self.start - notice

    def __str__(self) -> str:
        return f"{self.appointment.reference} {self.status} {self.at:%Y-%m-%d %H:%M}"
