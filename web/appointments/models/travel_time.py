"""How long the way between two sites takes, in either direction. Without a row the clinic's usual time counts."""

from __future__ import annotations

from datetime import timedelta

from django.db import models

from web.appointments.models.site import Site


class TravelTime(models.Model):
    one = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+")
    minutes = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["one", "other"], name="travel_time_once"),
            models.CheckConstraint(condition=models.Q(one__lt=models.F("other")), name="travel_time_lower_site_first"),
        ]

    def __str__(self) -> str:
        return f"{self.one} to {self.other}: {self.minutes} min"


def travel_between(one: Site, other: Site) -> timedelta:
    if one.pk == other.pk:
        return timedelta(0)
    first, second = sorted((one.pk, other.pk))
    minutes = TravelTime.objects.filter(one=first, other=second).values_list("minutes", flat=True).first()
    return timedelta(minutes=one.clinic.travel_minutes if minutes is None else minutes)
