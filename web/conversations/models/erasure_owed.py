"""Conversations whose events Rasa still holds, because it could not be reached when they were erased."""

from django.db import models


class ErasureOwed(models.Model):
    """One erasure that must be made good. Holds nothing of the patient but the random id."""

    conversation = models.UUIDField(primary_key=True)
    owed_since = models.DateTimeField()

    def __str__(self) -> str:
        return str(self.conversation)
