"""A room of a site (FHIR: a Location that is part of another). It can hold one appointment at a time.

Rooms are optional. Where a site has rooms for a service, an appointment for it needs one that is free; a service for
which a site has none needs none there.
"""

from __future__ import annotations

from django.db import models

from web.appointments.models.service import Service
from web.appointments.models.site import Site


class Room(models.Model):
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="rooms")
    name = models.CharField(max_length=60)
    services = models.ManyToManyField(
        Service, blank=True, related_name="rooms", help_text="What it is fitted out for. None: everything."
    )
    is_active = models.BooleanField(default=True, help_text="Nothing new is booked into an inactive room.")

    class Meta:
        ordering = ("site", "name")
        constraints = [models.UniqueConstraint(fields=["site", "name"], name="room_name_once_in_site")]

    def __str__(self) -> str:
        return self.name
