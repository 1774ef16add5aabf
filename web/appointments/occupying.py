"""Taking a practitioner's time and giving it back, under the constraint of `OccupiedTime`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import IntegrityError, transaction

from web.appointments.free_time import AppointmentSlot
from web.appointments.models import Appointment, Hold, OccupiedTime, Practitioner, Service, quanta_between
from web.appointments.refusals import SlotTaken


@contextmanager
def diaries_locked(*practitioner_ids: int) -> Iterator[None]:
    """One transaction, with the practitioners' rows locked in order so that writers queue and never deadlock."""
    with transaction.atomic():
        rows = Practitioner.objects.select_for_update(no_key=True).filter(pk__in=practitioner_ids).order_by("pk")
        list(rows.values_list("pk"))
        yield


def lock_kept_places(service: Service) -> None:
    """Where places are kept, bookings of a service count them one after the other, whoever the practitioner."""
    if service.urgent_places_per_day:
        list(Service.objects.select_for_update(no_key=True).filter(pk=service.pk).values_list("pk"))


def occupy(slot: AppointmentSlot, owner: Appointment | Hold, now: datetime) -> None:
    """Write the slot's rows for the owner; raise `SlotTaken` if one of them is somebody else's."""
    quanta = quanta_between(slot.start - slot.service.buffer_before, slot.end + slot.service.buffer_after)
    lapsed = OccupiedTime.objects.filter(
        practitioner=slot.practitioner,
        quantum__gte=quanta.start,
        quantum__lt=quanta.stop,
        hold__expires_at__lte=now,
    )
    # The holds themselves stay for an hour, so that their visitors can be told what became of them.
    OccupiedTime.objects.filter(hold__in=list(lapsed.values_list("hold", flat=True))).delete()
    owned = {"hold": owner} if isinstance(owner, Hold) else {"appointment": owner}
    try:
        with transaction.atomic():
            OccupiedTime.objects.bulk_create(
                OccupiedTime(practitioner=slot.practitioner, quantum=quantum, **owned) for quantum in quanta
            )
    except IntegrityError as error:
        raise SlotTaken("Somebody else has just taken this time.") from error


def release(appointment: Appointment) -> None:
    appointment.occupied_time.all().delete()
