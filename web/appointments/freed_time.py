"""Time was freed: whoever waits for it may be offered it."""

from __future__ import annotations

from django.tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from web.appointments.messages.tasks import offer_free_time
from web.appointments.models import Service, Waiting, WaitingStatus


def look_for_a_time(service: Service) -> None:
    """Asked for in the transaction that frees time or joins the list; the worker does it right after."""
    if Waiting.objects.filter(service=service, status=WaitingStatus.WAITING).exists() and not is_asked_for(service):
        offer_free_time.enqueue(service.pk)


def is_asked_for(service: Service) -> bool:
    """One look is enough for all that was freed before it. What slips between is seen within the minute."""
    asked = DBTaskResult.objects.filter(task_path=offer_free_time.module_path, status=TaskResultStatus.READY)
    return any(arguments["args"] == [service.pk] for arguments in asked.values_list("args_kwargs", flat=True))
