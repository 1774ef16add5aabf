"""A time kept for one visitor while they finish booking. One per conversation.

An expired hold keeps nobody out: the transaction that wants its time takes it.
Its row stays for an hour, so that a visitor who comes back is told that it lapsed.
"""

from __future__ import annotations

from django.db import models

from web.appointments.models.practitioner import Practitioner
from web.appointments.models.service import Service
from web.appointments.models.site import Site


class Hold(models.Model):
    conversation = models.UUIDField(unique=True)
    practitioner = models.ForeignKey(Practitioner, on_delete=models.CASCADE, related_name="holds")
    service = models.ForeignKey(Service, on_delete=models.CASCADE)
    site = models.ForeignKey(Site, on_delete=models.CASCADE)
    start = models.DateTimeField()
    end = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=models.Q(end__gt=models.F("start")), name="hold_takes_time")]

    def __str__(self) -> str:
        return f"{self.practitioner} {self.start:%Y-%m-%d %H:%M} until {self.expires_at:%H:%M:%S}"
