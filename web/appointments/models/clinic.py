"""A clinic: who answers the phone, where, and by which rules it books."""

from __future__ import annotations

import zoneinfo

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator, RegexValidator
from django.db import models


def check_time_zone(name: str) -> None:
    if name not in zoneinfo.available_timezones():
        raise ValidationError("%(name)s is not a time zone.", params={"name": name})


def check_origins(origins: object) -> None:
    """Origins as a browser sends them: scheme, host and port, nothing after."""
    well_formed = isinstance(origins, list) and all(
        isinstance(origin, str) and origin.startswith(("https://", "http://")) and origin.count("/") == 2
        for origin in origins
    )
    if not well_formed:
        raise ValidationError("Allowed origins are a list such as ['https://clinic.example'].")


def usual_reminders() -> list[int]:
    return [24]


def check_hours(hours: object) -> None:
    well_formed = isinstance(hours, list) and all(type(number) is int and 0 < number <= 24 * 28 for number in hours)
    if not well_formed or len(set(hours)) != len(hours):  # type: ignore[arg-type, call-overload]
        raise ValidationError("Reminders are a list of different whole hours, such as [48, 2], at most four weeks.")


class LateCancelRule(models.TextChoices):
    NOTED = "noted", "Cancelled, and noted as late"
    PHONE = "phone", "By phone only"


class Clinic(models.Model):
    """`key` is publishable: it stands in the web page that carries the chat."""

    key = models.SlugField(max_length=60, unique=True)
    name = models.CharField(max_length=120)
    country = models.CharField(max_length=2, validators=[RegexValidator(r"^[A-Z]{2}$")])
    holiday_region = models.CharField(max_length=10, blank=True, help_text="As the holidays library names it, e.g. ENG.")
    closed_on_public_holidays = models.BooleanField(default=True)
    time_zone = models.CharField(max_length=60, validators=[check_time_zone])
    phone = models.CharField(max_length=40)
    privacy_url = models.URLField(blank=True)
    allowed_origins = models.JSONField(
        default=list, blank=True, validators=[check_origins], help_text="Besides the host that serves the chat itself."
    )
    hold_minutes = models.PositiveSmallIntegerField(default=5, validators=[MinValueValidator(1)])
    lead_minutes = models.PositiveIntegerField(default=60, help_text="No booking closer to its start than this.")
    longest_advance_days = models.PositiveSmallIntegerField(default=120, validators=[MinValueValidator(1)])
    late_cancel_hours = models.PositiveSmallIntegerField(
        default=24, help_text="A patient who cancels with less notice cancels late. 0: never."
    )
    late_cancel_rule = models.CharField(
        max_length=5, choices=LateCancelRule.choices, default=LateCancelRule.NOTED, help_text="What late means."
    )
    email = models.EmailField(blank=True, help_text="Where replies to messages go. Blank: nowhere.")
    reminder_hours = models.JSONField(
        default=usual_reminders, blank=True, validators=[check_hours], help_text="Before the start, such as [48, 2]."
    )
    messages_name_service = models.BooleanField(
        default=False, help_text="Messages name the service. Otherwise they say only when and where."
    )
    waitlist_minutes = models.PositiveSmallIntegerField(
        default=60, validators=[MinValueValidator(1)], help_text="How long a time is kept for who is offered it."
    )
    travel_minutes = models.PositiveSmallIntegerField(default=30, help_text="Between two sites, unless told otherwise.")
    longest_gap_minutes = models.PositiveSmallIntegerField(
        default=120, help_text="The longest wait between two appointments of one visit."
    )
    feeds_name_patients = models.BooleanField(
        default=False, help_text="Practitioners' private calendars name the patients. They are kept by others."
    )
    reminds_by_sms = models.BooleanField(default=False, help_text="Needs an SMS provider in the settings.")

    class Meta:
        ordering = ("name",)

    def __str__(self) -> str:
        return self.name

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)
