"""Time was freed: whoever waits for it may be offered it."""

from __future__ import annotations

from web.appointments.messages.tasks import offer_free_time
from web.appointments.models import Service, Waiting, WaitingStatus


def look_for_a_time(service: Service) -> None:
    """Asked for in the transaction that frees time or joins the list; the worker does it right after."""
    if Waiting.objects.filter(service=service, status=WaitingStatus.WAITING).exists():
        offer_free_time.enqueue(service.pk)
