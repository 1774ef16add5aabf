"""A place where a clinic sees patients. Its clock is what its doors go by."""

from __future__ import annotations

import zoneinfo

from django.db import models

from web.appointments.models.clinic import Clinic, check_time_zone


class Site(models.Model):
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="sites")
    name = models.CharField(max_length=120)
    address = models.CharField(max_length=240, blank=True)
    time_zone = models.CharField(max_length=60, blank=True, validators=[check_time_zone], help_text="Blank: the clinic's.")

    class Meta:
        ordering = ("name",)
        constraints = [models.UniqueConstraint(fields=["clinic", "name"], name="site_name_once_in_clinic")]

    def __str__(self) -> str:
        return self.name

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone or self.clinic.time_zone)

    @property
    def place(self) -> str:
        return f"{self.name}, {self.address}" if self.address else self.name
