"""Create the demo clinic, or add what is missing from it. Nothing that exists is changed."""

from __future__ import annotations

from datetime import date, time
from typing import Any, NamedTuple

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction

from web.appointments.models import Clinic, OpeningHours, Practitioner, Service, ServiceKind, Site

OPEN_SINCE = date(2024, 1, 1)


class Hours(NamedTuple):
    recurrence: str
    opens: time
    closes: time


WEEKDAYS = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
SATURDAYS = "FREQ=WEEKLY;BYDAY=SA"

PRACTITIONERS: dict[str, tuple[ServiceKind, tuple[Hours, ...]]] = {
    "Dr Amara Whitfield": (
        ServiceKind.DENTAL,
        (
            Hours(WEEKDAYS, time(8, 30), time(12, 30)),
            Hours(WEEKDAYS, time(13, 30), time(17, 30)),
        ),
    ),
    "Dr Tomasz Lindqvist": (
        ServiceKind.DENTAL,
        (
            Hours("FREQ=WEEKLY;BYDAY=TU,TH", time(12), time(19, 30)),
            Hours("FREQ=WEEKLY;BYDAY=MO,WE,FR", time(9), time(16)),
            Hours(SATURDAYS, time(9), time(13)),
        ),
    ),
    "Dr Ines Okonjo": (
        ServiceKind.NEUROLOGY,
        (
            Hours("FREQ=WEEKLY;BYDAY=MO,TU,TH", time(9), time(13)),
            Hours("FREQ=WEEKLY;BYDAY=MO,TU", time(14), time(17)),
            Hours("FREQ=WEEKLY;BYDAY=TH", time(15), time(19)),
        ),
    ),
    "Dr Rhys Calloway": (
        ServiceKind.NEUROLOGY,
        (
            Hours("FREQ=WEEKLY;BYDAY=WE,FR", time(9, 30), time(16, 30)),
            Hours(SATURDAYS, time(9, 30), time(13)),
        ),
    ),
}


class Command(BaseCommand):
    help = "Create the demo clinic (key `demo`) or add what is missing from it."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        clinic, is_new = Clinic.objects.get_or_create(
            key="demo",
            defaults={
                "name": "Riverside Head, Face and Dental Clinic",
                "country": "GB",
                "holiday_region": "ENG",
                "time_zone": "Europe/London",
                "phone": "020 7946 0123",
                "privacy_url": "",
                "lead_minutes": 30,
            },
        )
        own = [f"http://{host}:{settings.PORT}" for host in ("localhost", "127.0.0.1")]
        missing = [origin for origin in own if origin not in clinic.allowed_origins]
        if missing:
            clinic.allowed_origins = [*clinic.allowed_origins, *missing]
            clinic.save(update_fields=["allowed_origins"])
        site, _ = Site.objects.get_or_create(
            clinic=clinic, name="Riverside House", defaults={"address": "12 Mill Lane, London"}
        )
        services = self.services_of(clinic)
        for name, (kind, weekly) in PRACTITIONERS.items():
            practitioner, _ = Practitioner.objects.get_or_create(clinic=clinic, name=name)
            practitioner.services.add(services[kind])
            if not practitioner.opening_hours.exists():
                OpeningHours.objects.bulk_create(
                    OpeningHours(practitioner=practitioner, site=site, valid_from=OPEN_SINCE, **hours._asdict())
                    for hours in weekly
                )
        self.stdout.write(f"Demo clinic {'created' if is_new else 'is there'}: {clinic.name}")

    def services_of(self, clinic: Clinic) -> dict[str, Service]:
        dental, _ = Service.objects.get_or_create(
            clinic=clinic,
            kind=ServiceKind.DENTAL,
            defaults={"title": "Dental examination", "length_minutes": 25, "buffer_after_minutes": 5},
        )
        neurology, _ = Service.objects.get_or_create(
            clinic=clinic,
            kind=ServiceKind.NEUROLOGY,
            defaults={"title": "Headache consultation", "length_minutes": 40, "buffer_after_minutes": 5},
        )
        return {ServiceKind.DENTAL: dental, ServiceKind.NEUROLOGY: neurology}
