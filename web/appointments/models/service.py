"""What can be booked, how long it takes, and the time to keep free around it."""

from __future__ import annotations

from datetime import timedelta

from django.core.validators import MinValueValidator
from django.db import models

from web.appointments.models.clinic import Clinic


class ServiceKind(models.TextChoices):
    DENTAL = "dental", "Dental"
    NEUROLOGY = "neurology", "Neurology"


class Service(models.Model):
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="services")
    kind = models.CharField(max_length=20, choices=ServiceKind.choices)
    title = models.CharField(max_length=120)
    length_minutes = models.PositiveSmallIntegerField(validators=[MinValueValidator(5)])
    start_every_minutes = models.PositiveSmallIntegerField(
        default=0, help_text="How far apart starts are offered. 0: one after the other, buffers between them."
    )
    buffer_before_minutes = models.PositiveSmallIntegerField(default=0)
    buffer_after_minutes = models.PositiveSmallIntegerField(default=0)

    urgent_places_per_day = models.PositiveSmallIntegerField(
        default=0, help_text="Places kept each day for patients who must be seen soon. 0: none."
    )

    class Meta:
        ordering = ("kind",)
        constraints = [
            models.UniqueConstraint(fields=["clinic", "kind"], name="service_kind_once_in_clinic"),
            models.CheckConstraint(condition=models.Q(length_minutes__gt=0), name="service_takes_time"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.length_minutes)

    @property
    def buffer_before(self) -> timedelta:
        return timedelta(minutes=self.buffer_before_minutes)

    @property
    def buffer_after(self) -> timedelta:
        return timedelta(minutes=self.buffer_after_minutes)

    @property
    def start_every(self) -> timedelta:
        if self.start_every_minutes:
            return timedelta(minutes=self.start_every_minutes)
        return self.buffer_before + self.length + self.buffer_after
