"""Someone who sees patients. One practitioner is in one place at a time."""

from __future__ import annotations

from django.db import models

from web.appointments.models.clinic import Clinic
from web.appointments.models.service import Service


class Practitioner(models.Model):
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="practitioners")
    name = models.CharField(max_length=120)
    services = models.ManyToManyField(Service, related_name="practitioners")
    is_active = models.BooleanField(default=True, help_text="Inactive practitioners are not offered any more.")

    class Meta:
        ordering = ("name",)
        constraints = [models.UniqueConstraint(fields=["clinic", "name"], name="practitioner_name_once_in_clinic")]

    def __str__(self) -> str:
        return self.name
