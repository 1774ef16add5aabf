"""The worker: sends messages and keeps house until it is stopped."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.utils import timezone

from web.appointments.messages.housekeeping import ask_for_run

PATIENCE_SECONDS = 60
"""Nobody waits for the worker to answer, so it can wait for those whom somebody does."""


def wait_longer_for_the_database() -> None:
    """On SQLite all writers share one lock, which favours nobody; a message must not fail for that."""
    if connection.vendor == "sqlite":
        connection.settings_dict["OPTIONS"]["timeout"] = PATIENCE_SECONDS
        connection.close()


class Command(BaseCommand):
    help = "Send messages to patients and keep house, until stopped."

    def handle(self, *args: Any, **options: Any) -> None:
        wait_longer_for_the_database()
        ask_for_run(timezone.now())
        call_command("db_worker", interval=1, reload=False, verbosity=1)
