"""The worker: sends messages and keeps house until it is stopped."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.utils import timezone

from web.appointments.messages.housekeeping import ask_for_run


class Command(BaseCommand):
    help = "Send messages to patients and keep house, until stopped."

    def handle(self, *args: Any, **options: Any) -> None:
        ask_for_run(timezone.now())
        call_command("db_worker", interval=1, reload=False, verbosity=1)
