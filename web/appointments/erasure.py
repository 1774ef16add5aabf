"""Erasing who an appointment was for, when a conversation is erased."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from web.appointments.holding import release_hold
from web.appointments.models import Appointment, ChangedBy, PatientDetails, Waiting
from web.appointments.records import record
from web.appointments.waitlist import leave, on_the_list
from web.appointments.wanted import Author


def erase_patient(conversation_id: UUID, now: datetime | None = None) -> int:
    """Delete the patient's details and cut the tie to the chat; return how many appointments this touched.

    The appointment stays as an anonymous block: whoever tidies up a chat may
    still mean to come, and its link still shows, moves and cancels it.
    """
    with transaction.atomic():
        release_hold(conversation_id)
        tied = Appointment.objects.select_for_update().filter(conversation=conversation_id)
        appointments = list(tied.select_related("practitioner"))
        PatientDetails.objects.filter(appointment__in=appointments).delete()
        for place in on_the_list(conversation_id):
            leave(place)
        Waiting.objects.filter(conversation=conversation_id).update(conversation=None)
        for appointment in appointments:
            record(appointment, Author(ChangedBy.ERASURE), now or timezone.now())
        Appointment.objects.filter(pk__in=[a.pk for a in appointments]).update(conversation=None, idempotency_key="")
    return len(appointments)
