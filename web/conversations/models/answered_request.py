"""Which requests were already taken in, so that sending one twice does nothing twice."""

from django.db import models


class AnsweredRequest(models.Model):
    """One Idempotency-Key of one conversation, with the reply it got."""

    conversation = models.ForeignKey("conversations.Conversation", on_delete=models.CASCADE, related_name="requests")
    key = models.CharField(max_length=200)
    message = models.ForeignKey("conversations.Message", on_delete=models.CASCADE, related_name="+")
    reply = models.JSONField(null=True)  # null while the turn is under way, or was cut short

    class Meta:
        constraints = [models.UniqueConstraint(fields=["conversation", "key"], name="one_request_per_key")]

    def __str__(self) -> str:
        return self.key
