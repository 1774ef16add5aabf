"""What the booking calls look up by the names that the chat uses: nothing outside its conversation is found."""

from __future__ import annotations

from uuid import UUID

from web.appointments.models import Appointment, Clinic, Service
from web.appointments.refusals import NotFound
from web.appointments.slot_tokens import slot_named
from web.appointments.wanted import WantedSlot
from web.conversations.access import clinic_of


def clinic_named(conversation: UUID) -> Clinic:
    key = clinic_of(conversation)
    if key is None:
        raise NotFound("There is no such conversation.")
    return Clinic.objects.get(pk=key)


def service_named(clinic: Clinic, kind: str) -> Service:
    service = Service.objects.select_related("clinic").filter(clinic=clinic, kind=kind).first()
    if service is None:
        raise NotFound("The clinic does not offer this service.")
    return service


def slot_of(token: str, conversation: UUID) -> WantedSlot:
    slot = slot_named(token, conversation)
    if slot.service.clinic != clinic_named(conversation):
        raise NotFound("This slot was not offered in this conversation.")
    return slot


def appointment_named(reference: str, conversation: UUID) -> Appointment:
    found = Appointment.objects.filter(reference=reference.upper(), conversation=conversation)
    appointment = found.select_related("site__clinic", "practitioner", "service__clinic").first()
    if appointment is None:
        raise NotFound("This conversation has no such appointment.")
    return appointment
