"""What others may ask of the diary without knowing its tables."""

from __future__ import annotations

from typing import TypedDict
from uuid import UUID

from web.appointments.models import LIVE_STATUSES, Appointment


class AppointmentSummary(TypedDict):
    """An appointment as a conversation's state shows it. Times are in the site's zone."""

    reference: str
    service: str
    practitioner: str
    start: str
    end: str
    status: str


def appointment_for_conversation(conversation_id: UUID | str) -> AppointmentSummary | None:
    """The conversation's next live appointment, else the one that changed last, else none."""
    booked = Appointment.objects.filter(conversation=conversation_id)
    if not booked.exists():  # asked in every turn; most have none, and the joins below cost more than this look
        return None
    booked = booked.select_related("service", "practitioner", "site__clinic")
    appointment = booked.filter(status__in=LIVE_STATUSES).order_by("start").first()
    appointment = appointment or booked.order_by("-changed_at", "-pk").first()
    return None if appointment is None else summary_of(appointment)


def summary_of(appointment: Appointment) -> AppointmentSummary:
    zone = appointment.site.zone
    return {
        "reference": appointment.reference,
        "service": appointment.service.kind,
        "practitioner": appointment.practitioner.name,
        "start": appointment.start.astimezone(zone).isoformat(),
        "end": appointment.end.astimezone(zone).isoformat(),
        "status": str(appointment.status),
    }
