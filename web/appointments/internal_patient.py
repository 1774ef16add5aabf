"""Who comes, as the booking calls carry it."""

from __future__ import annotations

from uuid import UUID

from ninja import Schema
from pydantic import Field

from web.appointments.contact_details import ContactDetails, checked_contact
from web.appointments.models import Clinic
from web.conversations.access import time_zone_of


class Patient(Schema):
    name: str
    phone: str
    email: str | None = None
    time_zone: str | None = None

    def checked(self, clinic: Clinic, conversation: UUID, reason: str | None = None) -> ContactDetails:
        """Raise `NotAcceptable` naming the part that is wrong."""
        return checked_contact(
            name=self.name,
            phone=self.phone,
            email=self.email,
            country=clinic.country,
            reason=reason,
            time_zone=self.time_zone or time_zone_of(conversation),
        )


class Conversation(Schema):
    conversation: UUID


class Key(Schema):
    idempotency_key: str = Field(min_length=1, max_length=190)
