"""Names for appointment slots that a visitor can send back but not make up.

A token says which slot was offered to whom, a conversation or the holder of
an appointment. It promises nothing: whether the slot is still free is looked up when it is taken.
"""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from django.core.signing import BadSignature, Signer

from web.appointments.free_time import AppointmentSlot
from web.appointments.models import Service
from web.appointments.refusals import NotFound
from web.appointments.wanted import WantedSlot


def signer_for(offered_to: UUID) -> Signer:
    return Signer(salt=f"web.appointments.slot:{offered_to}")


def token_of(slot: AppointmentSlot, offered_to: UUID) -> str:
    return signer_for(offered_to).sign(named(slot))


def slot_named(token: str, offered_to: UUID) -> WantedSlot:
    try:
        return read_name(signer_for(offered_to).unsign(token))
    except BadSignature as error:
        raise NotFound("This slot was not offered here.") from error


def named(slot: AppointmentSlot) -> str:
    return f"{slot.service.pk}.{slot.practitioner.pk}.{int(slot.start.timestamp())}"


def read_name(name: str) -> WantedSlot:
    try:
        service, practitioner, start = name.split(".")
        return WantedSlot(
            service=Service.objects.select_related("clinic").get(pk=int(service)),
            practitioner_id=int(practitioner),
            start=datetime.fromtimestamp(int(start), UTC),
        )
    except (ValueError, Service.DoesNotExist) as error:
        raise NotFound("This slot was not offered here.") from error
