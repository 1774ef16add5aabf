"""An account's place in a clinic. It decides what the account may see; no row, no access."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from web.appointments.models import Clinic


class Role(models.TextChoices):
    CLINICIAN = "clinician", "Clinician"
    RECEPTIONIST = "receptionist", "Receptionist"


class StaffMember(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="staff_member")
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="staff")
    role = models.CharField(max_length=20, choices=Role.choices)

    def __str__(self) -> str:
        return f"{self.user} ({self.get_role_display()}, {self.clinic})"

    @property
    def may_read_transcripts(self) -> bool:
        return self.role == Role.CLINICIAN
