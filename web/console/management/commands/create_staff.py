"""Create the first staff account. A generated password is shown once, when it is made."""

from __future__ import annotations

import secrets
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from web.appointments.models import Clinic
from web.console.models import Role, StaffMember


class Command(BaseCommand):
    help = "Create a staff account, unless it exists. DEMO_STAFF_PASSWORD sets its password."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--name", default="demo")
        parser.add_argument("--clinic", default="demo", help="The clinic's key.")
        parser.add_argument("--role", default=Role.CLINICIAN, choices=Role.values)

    @transaction.atomic
    def handle(self, *args: Any, name: str, clinic: str, role: str, **options: Any) -> None:
        at = Clinic.objects.filter(key=clinic).first()
        if at is None:
            raise CommandError(f"No clinic has the key {clinic!r}.")
        user, is_new = get_user_model().objects.get_or_create(username=name)
        StaffMember.objects.get_or_create(user=user, defaults={"clinic": at, "role": role})
        chosen = settings.DEMO_STAFF_PASSWORD
        if chosen and not user.check_password(chosen):
            user.set_password(chosen)
            user.save()
        elif is_new:
            generated = secrets.token_urlsafe(12)
            user.set_password(generated)
            user.save()
            self.stdout.write(f"Staff account: {name}   password: {generated}   (shown this once)")
            return
        self.stdout.write(f"Staff account: {name}")
