"""Taking a practitioner's and a room's time and giving it back, under the constraints of `OccupiedTime`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Q

from web.appointments.free_time import AppointmentSlot
from web.appointments.models import Appointment, Hold, OccupiedTime, Practitioner, Room, Service, quanta_between
from web.appointments.refusals import SlotTaken
from web.lib.in_line import in_line


@contextmanager
def diaries_locked(*practitioner_ids: int) -> Iterator[None]:
    """One transaction, with the practitioners' rows locked in order so that writers queue and never deadlock.

    Then the rooms that any of them may need: two practitioners who both take the last free room take turns.
    """
    with in_line(), transaction.atomic():
        rows = Practitioner.objects.select_for_update(no_key=True).filter(pk__in=practitioner_ids).order_by("pk")
        clinics = {clinic for (clinic,) in rows.values_list("clinic_id")}
        rooms = Room.objects.select_for_update(of=("self",), no_key=True).filter(site__clinic__in=clinics)
        list(rooms.order_by("pk").values_list("pk"))
        yield


def lock_kept_places(*services: Service) -> None:
    """Where places are kept, bookings of a service count them one after the other, whoever the practitioner."""
    keeping = [service.pk for service in services if service.urgent_places_per_day]
    if keeping:
        rows = Service.objects.select_for_update(no_key=True).filter(pk__in=keeping).order_by("pk")
        list(rows.values_list("pk"))


def occupy(slot: AppointmentSlot, owner: Appointment | Hold, now: datetime) -> None:
    """Write the slot's rows for the owner; raise `SlotTaken` if one of them is somebody else's."""
    quanta = quanta_between(slot.start - slot.service.buffer_before, slot.end + slot.service.buffer_after)
    whose = Q(practitioner=slot.practitioner)
    if slot.room is not None:
        whose |= Q(room=slot.room)
    lapsed = OccupiedTime.objects.filter(
        whose, quantum__gte=quanta.start, quantum__lt=quanta.stop, hold__expires_at__lte=now
    )
    # The holds themselves stay for an hour, so that their visitors can be told what became of them.
    OccupiedTime.objects.filter(hold__in=list(lapsed.values_list("hold", flat=True))).delete()
    owned = {"hold": owner} if isinstance(owner, Hold) else {"appointment": owner}
    try:
        with transaction.atomic():
            OccupiedTime.objects.bulk_create(
                OccupiedTime(practitioner=slot.practitioner, room=slot.room, quantum=quantum, **owned)
                for quantum in quanta
            )
    except IntegrityError as error:
        raise SlotTaken("Somebody else has just taken this time.") from error


def release(appointment: Appointment) -> None:
    appointment.occupied_time.all().delete()
