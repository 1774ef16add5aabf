"""A clinic of 20 dentists whose next 30 days are seven tenths taken, written straight into the database."""

import random
import uuid
from datetime import date, datetime, time, timedelta

from web.appointments.free_time import free_slots
from web.appointments.models import (
    Appointment,
    Clinic,
    OccupiedTime,
    OpeningHours,
    Practitioner,
    Service,
    Site,
    quanta_between,
)

PRACTITIONERS, DAYS, TAKEN, SEED = 20, 30, 0.7, 20261122


def busy_clinic(now: datetime) -> Service:
    """The dental service of the clinic."""
    clinic = Clinic.objects.create(
        key="busy", name="Busy", country="GB", holiday_region="ENG", time_zone="Europe/London", phone="020 7946 0123"
    )
    site = Site.objects.create(clinic=clinic, name="Mill House")
    dental = Service.objects.create(
        clinic=clinic, kind="dental", title="Examination", length_minutes=25, buffer_after_minutes=5
    )
    for number in range(PRACTITIONERS):
        dentist = Practitioner.objects.create(clinic=clinic, name=f"Dr {number:02}")
        dentist.services.add(dental)
        for opens, closes in ((time(9), time(13)), (time(14), time(18))):
            OpeningHours.objects.create(
                practitioner=dentist, site=site, recurrence="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
                opens=opens, closes=closes, valid_from=date(2024, 1, 1),
            )  # fmt: skip
    fill(dental, now)
    return dental


def fill(dental: Service, now: datetime) -> None:
    chance = random.Random(SEED)
    free = free_slots(dental, now, now + timedelta(days=DAYS), now=now)
    taken = [slot for slot in free if chance.random() < TAKEN]
    appointments = Appointment.objects.bulk_create(
        Appointment(
            clinic=dental.clinic, site=slot.site, practitioner=slot.practitioner, service=dental, start=slot.start,
            end=slot.end, created_at=now, changed_at=now, manage_token_hash=uuid.uuid4().hex,
        )
        for slot in taken
    )  # fmt: skip
    OccupiedTime.objects.bulk_create(
        OccupiedTime(practitioner=slot.practitioner, appointment=appointment, quantum=quantum)
        for slot, appointment in zip(taken, appointments, strict=True)
        for quantum in quanta_between(slot.start, slot.end + dental.buffer_after)
    )
