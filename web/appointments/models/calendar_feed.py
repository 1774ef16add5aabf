"""The private address under which a practitioner's own calendar reads their day. Made anew, the old one is dead."""

from __future__ import annotations

import secrets

from django.db import models

from web.appointments.models.practitioner import Practitioner


def new_feed_token() -> str:
    """192 random bits."""
    return secrets.token_urlsafe(24)


class CalendarFeed(models.Model):
    practitioner = models.OneToOneField(Practitioner, on_delete=models.CASCADE, related_name="feed")
    token = models.CharField(max_length=40, unique=True, default=new_feed_token)
    created_at = models.DateTimeField()
    created_by = models.CharField(max_length=150, help_text="The account's name.")

    def __str__(self) -> str:
        return f"feed of {self.practitioner}"
