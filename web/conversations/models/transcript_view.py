"""Who read which transcript, and when.

Only identifiers are kept, so that the record of access outlives an erased conversation.
"""

from django.conf import settings
from django.db import models


class TranscriptView(models.Model):
    """One viewing of one transcript by one member of staff."""

    conversation = models.UUIDField()
    clinic = models.ForeignKey("appointments.Clinic", on_delete=models.PROTECT, related_name="+")
    viewer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="transcript_views")
    viewed_at = models.DateTimeField()

    class Meta:
        ordering = ("-viewed_at",)
        indexes = [models.Index(fields=["conversation", "viewed_at"], name="views_of_conversation")]

    def __str__(self) -> str:
        return f"{self.viewer_id} read {self.conversation} at {self.viewed_at:%Y-%m-%d %H:%M}"
