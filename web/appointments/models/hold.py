"""A time kept for one visitor while they finish booking. One per conversation, or the two parts of one visit.

An expired hold keeps nobody out: the transaction that wants its time takes it.
Its row stays for an hour, so that a visitor who comes back is told that it lapsed.
"""

from __future__ import annotations

from django.db import models

from web.appointments.models.practitioner import Practitioner
from web.appointments.models.room import Room
from web.appointments.models.service import Service
from web.appointments.models.site import Site


class Hold(models.Model):
    conversation = models.UUIDField()
    part = models.PositiveSmallIntegerField(default=0, help_text="0, and 1 for the second appointment of one visit.")
    practitioner = models.ForeignKey(Practitioner, on_delete=models.CASCADE, related_name="holds")
    service = models.ForeignKey(Service, on_delete=models.CASCADE)
    site = models.ForeignKey(Site, on_delete=models.CASCADE)
    room = models.ForeignKey(Room, on_delete=models.CASCADE, null=True, blank=True)
    start = models.DateTimeField()
    end = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(end__gt=models.F("start")), name="hold_takes_time"),
            models.UniqueConstraint(fields=["conversation", "part"], name="one_hold_per_visitor_and_part"),
            models.CheckConstraint(condition=models.Q(part__lte=1), name="a_visit_has_two_parts_at_most"),
        ]

    def __str__(self) -> str:
        return f"{self.practitioner} {self.start:%Y-%m-%d %H:%M} until {self.expires_at:%H:%M:%S}"
