"""One visitor's conversation: who may read it, where it stands, what is known.

The case and its assessment are kept whole, as JSON, because they are read and
replaced whole; nothing searches inside them.
"""

import uuid
from datetime import datetime
from hashlib import sha256

from django.db import models


def hash_of_token(token: str) -> str:
    """Hash a visitor's token. It holds 256 random bits, so no salt or slow hash is needed."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


class Stage(models.TextChoices):
    """Where the dialogue is; the same words as in the API."""

    COMPLAINT = "complaint"
    INTERVIEW = "interview"
    RESULT = "result"
    BOOKING = "booking"
    BOOKED = "booked"
    FOLLOW_UP = "follow_up"
    WITH_STAFF = "with_staff"
    CLOSED = "closed"


EMERGENCY, SAME_DAY = "emergency", "same_day"
TOLD_AT_ONCE = frozenset({EMERGENCY, SAME_DAY})
UNFINISHED_STAGES = frozenset({Stage.COMPLAINT, Stage.INTERVIEW})


class Conversation(models.Model):
    """A visitor's conversation with one clinic."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    clinic = models.ForeignKey("appointments.Clinic", on_delete=models.PROTECT, related_name="conversations")
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    consent_at = models.DateTimeField()
    last_message_at = models.DateTimeField()
    time_zone = models.CharField(max_length=64)
    last_sequence = models.PositiveIntegerField(default=0)

    stage = models.CharField(max_length=12, choices=Stage.choices, default=Stage.COMPLAINT)
    # The level reached so far. Once it is "emergency" nothing lowers it.
    urgency = models.CharField(max_length=12, null=True, blank=True)  # noqa: DJ001, null means "not assessed"
    emergency_told = models.BooleanField(default=False)
    provisional = models.BooleanField(default=True)
    case = models.JSONField(default=dict)
    # The visitor's message that the stored case already includes: an older answer must not overwrite a newer one.
    case_sequence = models.PositiveIntegerField(default=0)
    # What the red-flag screen saw in free text: [{"fact", "answer", "said", "message"}].
    sightings = models.JSONField(default=list)
    assessment = models.JSONField(null=True)
    rules_version = models.CharField(max_length=64, blank=True)
    pending_question = models.JSONField(null=True)
    # False only when every message of the visitor has reached the dialogue; True costs no more than a look.
    has_unheard = models.BooleanField(default=False)

    class Meta:
        ordering = ("-last_message_at",)
        indexes = [
            models.Index(fields=["clinic", "-last_message_at"], name="conversations_of_clinic"),
            models.Index(fields=["clinic", "urgency"], name="conversations_by_urgency"),
        ]

    def __str__(self) -> str:
        return str(self.id)

    def has_expired(self, now: datetime) -> bool:
        """Whether the visitor's token has run out."""
        return now >= self.expires_at

    @property
    def is_emergency(self) -> bool:
        """Whether the emergency level was reached."""
        return self.urgency == EMERGENCY

    @property
    def booking_allowed(self) -> bool:
        """Whether appointments may be offered. Never at emergency, and not before something is known.

        Whom a doctor should see today books nothing before the dialogue has heard that help was sought; then its
        stage is another one (evidence sheet 0.1).
        """
        if self.is_emergency or (self.stage == Stage.RESULT and self.has_to_be_seen_elsewhere_today):
            return False
        return self.stage not in {Stage.COMPLAINT, Stage.INTERVIEW, Stage.CLOSED}

    @property
    def has_to_be_seen_elsewhere_today(self) -> bool:
        """Whether somebody should see them today, and no dentist of the clinic can be that."""
        return self.urgency == SAME_DAY and "dental" not in (self.assessment or {}).get("referrals", ())

    @property
    def urgency_to_show(self) -> str | None:
        """The level once the interview is over, or at once where it cannot wait."""
        return self.urgency if not self.provisional or self.urgency in TOLD_AT_ONCE else None
