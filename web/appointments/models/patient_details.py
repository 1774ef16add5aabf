"""Who comes to an appointment. A row of its own, so that erasing it is deleting it."""

from __future__ import annotations

from django.db import models

from web.appointments.models.appointment import Appointment


class PatientDetails(models.Model):
    appointment = models.OneToOneField(Appointment, on_delete=models.CASCADE, related_name="patient")
    name = models.CharField(max_length=120)
    phone = models.CharField(max_length=40)
    email = models.EmailField(blank=True)
    time_zone = models.CharField(max_length=60, blank=True)
    reason = models.CharField(max_length=500, blank=True)

    class Meta:
        verbose_name_plural = "patient details"

    def __str__(self) -> str:
        return f"patient of {self.appointment.reference}"
