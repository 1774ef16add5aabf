"""Everything the database and the web pages need before the first visitor, in one process: one start-up to wait for."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

STEPS = (("migrate", "--no-input"), ("collectstatic", "--no-input"), ("seed_demo",))


class Command(BaseCommand):
    help = "Bring the database up to date, collect the pages' files, make the demo clinic and its first staff account."
    # The web process checks itself as it starts; here it would only load every page once more.
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        for command, *rest in STEPS:
            call_command(command, *rest, verbosity=0)
        call_command("create_staff", stdout=self.stdout)
