"""What the worker is asked to do, as tasks of Django's task framework."""

from __future__ import annotations

from django.tasks import task
from django.utils import timezone


@task
def send_message(key: int) -> None:
    """Send one message if it is still due. Never raises for a message's sake: what went wrong stands in its row."""
    from web.appointments.messages.delivery import deliver  # the outbox hands to this task, and delivery to the outbox

    deliver(key, now=timezone.now())


@task
def keep_house() -> None:
    """Once a minute: whatever a killed worker left behind, and what time has changed."""
    from web.appointments.messages.housekeeping import keep_house as keep

    keep(now=timezone.now())


@task
def offer_free_time(service_key: int) -> None:
    """Time was freed, or somebody joined the waiting list: see who can be offered what."""
    from web.appointments.models import Service
    from web.appointments.waitlist_offers import offer_free_time as offer

    offer(Service.objects.select_related("clinic").get(pk=service_key), timezone.now())
