"""Once a minute: mend what a killed worker left behind.

The task asks for its own next run, so the task library alone keeps time; the worker makes sure at its start that one is
waiting.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.core.management import call_command
from django.db import transaction
from django.db.models import QuerySet
from django.tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from web.appointments.messages.outbox import hand_to_worker
from web.appointments.messages.tasks import keep_house as task
from web.appointments.messages.tasks import send_message
from web.appointments.models import Hold, MessageState, PatientMessage, Service, WaitingStatus
from web.appointments.waitlist_offers import end_lapsed_offers, offer_free_time

EVERY = timedelta(minutes=1)
LOST_AFTER = timedelta(minutes=2)  # due for this long and still waiting: its task died with a worker
UNCLEAR_AFTER = timedelta(minutes=5)  # longer than any hand-over may take
KEEP_TASKS_DAYS = 7
KEEP_LAPSED_HOLDS = timedelta(hours=1)


def keep_house(now: datetime) -> None:
    ask_for_run(now + EVERY)
    settle_interrupted(now)
    hand_over_lost(now)
    end_lapsed_offers(now)
    for service in Service.objects.select_related("clinic").filter(waiting__status=WaitingStatus.WAITING).distinct():
        offer_free_time(service, now)
    Hold.objects.filter(expires_at__lte=now - KEEP_LAPSED_HOLDS).delete()
    call_command("prune_db_task_results", min_age_days=KEEP_TASKS_DAYS, verbosity=0)


def ask_for_run(at: datetime) -> None:
    """One waiting is enough, however many workers there are."""
    with transaction.atomic():
        if not waiting(task.module_path).exists():
            task.using(run_after=at).enqueue()


def waiting(task_path: str) -> QuerySet[DBTaskResult[Any, Any]]:
    return DBTaskResult.objects.filter(task_path=task_path, status=TaskResultStatus.READY)


def settle_interrupted(now: datetime) -> None:
    """Claimed and never settled: the worker died in between, and the words may have left."""
    stuck = PatientMessage.objects.filter(state=MessageState.SENDING, claimed_at__lte=now - UNCLEAR_AFTER)
    stuck.update(state=MessageState.UNCLEAR, fault="the worker stopped")


def hand_over_lost(now: datetime) -> None:
    overdue = PatientMessage.objects.filter(state=MessageState.QUEUED, due_at__lte=now - LOST_AFTER)
    if not overdue.exists():
        return
    has_task = {task["args"][0] for task in waiting(send_message.module_path).values_list("args_kwargs", flat=True)}
    for message in overdue.exclude(pk__in=has_task):
        hand_to_worker(message)
