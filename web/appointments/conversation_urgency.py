"""How urgent the patient of an appointment is now."""

from __future__ import annotations

from web.appointments.models import Appointment
from web.conversations.access import urgency_of


def urgency_for(appointment: Appointment) -> str | None:
    """The conversation's level where there is one still, else the level at which it was booked."""
    if appointment.conversation is not None and (now := urgency_of(appointment.conversation)) is not None:
        return now
    return appointment.urgency or None
