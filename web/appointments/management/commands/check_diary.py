"""Look for contradictions between diary, holds, outbox and record of changes."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from web.appointments.agreement import contradictions


class Command(BaseCommand):
    help = "Check that diary, holds, outbox and record of changes agree. Reads only."

    def handle(self, *args: Any, **options: Any) -> None:
        found = contradictions(timezone.now())
        for fault in found:
            self.stdout.write(fault)
        if found:
            raise CommandError(f"{len(found)} contradictions.")
        self.stdout.write("Diary, holds, outbox and record agree.")
