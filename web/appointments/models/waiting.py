"""A place on the waiting list: somebody who would come sooner, or at all, if a time were free.

While a time is offered it is held under the place's own `uid`, so that nobody else can take it, and for a limited time.
Who waits stands here and not with an appointment; leaving the list, or being booked from it, empties those fields.
"""

from __future__ import annotations

import secrets
import uuid

from django.db import models

from web.appointments.models.appointment import Appointment
from web.appointments.models.clinic import Clinic
from web.appointments.models.practitioner import Practitioner
from web.appointments.models.service import Service
from web.appointments.models.site import Site


class WaitingStatus(models.TextChoices):
    WAITING = "waiting", "Waiting"
    OFFERED = "offered", "A time is offered"
    BOOKED = "booked", "Booked from the list"
    LEFT = "left", "Left the list"


ON_THE_LIST = (WaitingStatus.WAITING, WaitingStatus.OFFERED)
URGENCY_ORDER = {"same_day": 0, "soon": 1, "routine": 2, "": 2, "self_care": 3}


def new_token() -> str:
    return secrets.token_urlsafe(24)


class Waiting(models.Model):
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    token = models.CharField(max_length=40, unique=True, default=new_token, editable=False)
    clinic = models.ForeignKey(Clinic, on_delete=models.CASCADE, related_name="waiting")
    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="waiting")
    conversation = models.UUIDField(null=True, blank=True)
    status = models.CharField(max_length=8, choices=WaitingStatus.choices, default=WaitingStatus.WAITING)
    urgency = models.CharField(max_length=12, blank=True)
    since = models.DateTimeField()
    windows = models.JSONField(default=list, blank=True, help_text="Starts that would do, as pairs of times or nulls.")
    moving = models.ForeignKey(
        Appointment, on_delete=models.SET_NULL, null=True, blank=True, related_name="waiting_for_earlier"
    )
    name = models.CharField(max_length=120, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    email = models.EmailField(blank=True)
    time_zone = models.CharField(max_length=60, blank=True)

    offers_made = models.PositiveIntegerField(default=0)
    declined = models.JSONField(default=list, blank=True, help_text="What was offered and not wanted, as a slot's name.")
    offered_practitioner = models.ForeignKey(Practitioner, on_delete=models.SET_NULL, null=True, related_name="+")
    offered_site = models.ForeignKey(Site, on_delete=models.SET_NULL, null=True, related_name="+")
    offered_start = models.DateTimeField(null=True)
    offered_end = models.DateTimeField(null=True)
    offer_expires_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("since", "pk")
        verbose_name_plural = "waiting"
        constraints = [
            models.UniqueConstraint(
                fields=["conversation", "service"],
                condition=models.Q(status__in=["waiting", "offered"]),
                name="one_place_on_the_list_per_conversation_and_service",
            )
        ]

    def __str__(self) -> str:
        return f"{self.service} since {self.since:%Y-%m-%d %H:%M}, {self.status}"

    @property
    def rank(self) -> tuple[int, object, int]:
        """Urgency first, then the time waited."""
        return URGENCY_ORDER.get(self.urgency, 2), self.since, self.pk

    def forget_offer(self) -> None:
        self.offered_practitioner = self.offered_site = None
        self.offered_start = self.offered_end = self.offer_expires_at = None

    def forget_patient(self) -> None:
        self.name = self.phone = self.email = self.time_zone = ""
