"""When a practitioner sees patients, as a recurrence rule (RFC 5545) and two wall-clock times.

The times are those on the wall of the site: nine o'clock stays nine o'clock
when the clocks change.
"""

from __future__ import annotations

from datetime import datetime

from dateutil.rrule import rrulestr
from django.core.exceptions import ValidationError
from django.db import models

from web.appointments.models.practitioner import Practitioner
from web.appointments.models.site import Site

ANY_MONDAY = datetime(2024, 1, 1)  # noqa: DTZ001 - recurrence rules count in wall-clock days
DAY_PARTS = {"FREQ", "INTERVAL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS", "WKST"}


def check_recurrence(rule: str) -> None:
    """Days only: what a rule says of hours and minutes would compete with `opens`."""
    try:
        rrulestr(rule, dtstart=ANY_MONDAY)
    except ValueError as error:
        raise ValidationError("Not a recurrence rule: %(why)s", params={"why": str(error)}) from error
    parts = dict(part.strip().upper().partition("=")[::2] for part in rule.split(";"))
    if parts.keys() - DAY_PARTS or parts.get("FREQ") in ("HOURLY", "MINUTELY", "SECONDLY"):
        raise ValidationError("A recurrence rule names days here; hours and the last day have fields of their own.")


class OpeningHours(models.Model):
    practitioner = models.ForeignKey(Practitioner, on_delete=models.CASCADE, related_name="opening_hours")
    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="opening_hours")
    recurrence = models.CharField(
        max_length=200, validators=[check_recurrence], help_text="e.g. FREQ=WEEKLY;BYDAY=MO,WE or FREQ=MONTHLY;BYDAY=1SA"
    )
    opens = models.TimeField()
    closes = models.TimeField(help_text="Not after `opens`: on the next day.")
    valid_from = models.DateField(help_text="The rule counts its weeks from here.")
    valid_until = models.DateField(null=True, blank=True, help_text="The last day. Blank: no end.")

    class Meta:
        ordering = ("practitioner", "valid_from", "opens")
        verbose_name_plural = "opening hours"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(valid_until__isnull=True) | models.Q(valid_until__gte=models.F("valid_from")),
                name="opening_hours_end_after_they_begin",
            )
        ]

    def __str__(self) -> str:
        return f"{self.practitioner}: {self.recurrence}, {self.opens:%H:%M} to {self.closes:%H:%M}"
