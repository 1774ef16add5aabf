"""One message of a transcript, by whomever it was written."""

from django.conf import settings
from django.db import models

ID_DIGITS = 6


class Sender(models.TextChoices):
    """Who wrote it; the same words as in the API."""

    ASSISTANT = "assistant"
    VISITOR = "visitor"
    STAFF = "staff"
    SYSTEM = "system"


class Heard(models.TextChoices):
    """Whether the dialogue has taken in a visitor's message."""

    WAITING = "waiting"
    HEARD = "heard"
    SET_ASIDE = "set_aside", "Set aside after repeated failures; staff must read it"


def message_id(sequence: int) -> str:
    """The id shown outside: digits that sort as text in order of sending."""
    return f"{sequence:0{ID_DIGITS}d}"


class Message(models.Model):
    """A message with everything that was shown with it."""

    conversation = models.ForeignKey("conversations.Conversation", on_delete=models.CASCADE, related_name="messages")
    sequence = models.PositiveIntegerField()
    sender = models.CharField(max_length=10, choices=Sender.choices)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )  # staff only
    sent_at = models.DateTimeField()
    text = models.TextField(blank=True)
    payload = models.TextField(blank=True)  # of the button that a visitor pressed
    answer = models.JSONField(null=True)  # a visitor's structured answer: {"question", "value"}
    buttons = models.JSONField(default=list)
    question = models.JSONField(null=True)
    card = models.JSONField(null=True)
    topic = models.CharField(max_length=20, null=True)  # noqa: DJ001, null in the API as well
    reply_name = models.CharField(max_length=100, blank=True)  # which response of the domain it was
    understood = models.JSONField(null=True)  # of a visitor's message: {"intent", "confidence", "entities"}
    turn = models.PositiveIntegerField(null=True)  # sequence of the visitor's message it answers
    heard = models.CharField(max_length=10, choices=Heard.choices, default=Heard.HEARD)
    failures = models.PositiveSmallIntegerField(default=0)  # how often the dialogue broke on this very message

    class Meta:
        ordering = ("conversation", "sequence")
        constraints = [
            models.UniqueConstraint(fields=["conversation", "sequence"], name="one_message_per_place"),
        ]

    def __str__(self) -> str:
        return f"{self.sender} {self.public_id}"

    @property
    def public_id(self) -> str:
        """The id shown outside."""
        return message_id(self.sequence)
