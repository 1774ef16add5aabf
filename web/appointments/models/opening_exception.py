"""A day or hours that differ from the usual: closed, or open in addition.

Without a practitioner it holds for the whole clinic. Public holidays need no
row; an extra opening on one wins over the holiday.
"""

from __future__ import annotations

from django.db import models

from web.appointments.models.clinic import Clinic
from web.appointments.models.practitioner import Practitioner
from web.appointments.models.site import Site


class OpeningException(models.Model):
    class Kind(models.TextChoices):
        CLOSED = "closed", "Closed"
        EXTRA = "extra", "Open in addition"

    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="opening_exceptions")
    practitioner = models.ForeignKey(
        Practitioner, on_delete=models.CASCADE, related_name="opening_exceptions", null=True, blank=True
    )
    site = models.ForeignKey(Site, on_delete=models.CASCADE, null=True, blank=True, help_text="Where, for extra hours.")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    label = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ("starts_at",)
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_at__gt=models.F("starts_at")), name="opening_exception_takes_time"
            ),
            models.CheckConstraint(
                condition=models.Q(kind="closed") | models.Q(practitioner__isnull=False, site__isnull=False),
                name="extra_hours_say_who_and_where",
            ),
        ]

    def __str__(self) -> str:
        return self.label or f"{self.get_kind_display()} from {self.starts_at:%Y-%m-%d %H:%M}"
