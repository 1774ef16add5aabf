"""Booking: one transaction; the database has the last word.

A transaction never looks for alternatives: whoever calls does that after a
refusal, when no lock is held any more.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import IntegrityError

from web.appointments.contact_details import ContactDetails
from web.appointments.holding import release_hold, slot_to_book, turn_to_take
from web.appointments.messages.outbox import tell_of_booking
from web.appointments.models import Appointment, ChangedBy, PatientDetails
from web.appointments.next_session import refuse_before_next_session
from web.appointments.occupying import occupy
from web.appointments.records import record
from web.appointments.refusals import SlotTaken
from web.appointments.wanted import (
    Author,
    WantedSlot,
    refuse_if_too_urgent,
    refuse_second_appointment,
)
from web.lib.patience import patient


@patient
def book(
    wanted: WantedSlot,
    patient: ContactDetails,
    *,
    conversation: UUID | None,
    urgency: str | None,
    author: Author,
    now: datetime,
    idempotency_key: str = "",
    holder: UUID | None = None,
    keeps_hold: bool = False,
) -> Appointment:
    """The same key again gives the same appointment and changes nothing.

    The slot may be held for the conversation, or for a `holder` of another kind: a place on the waiting list.
    """
    holder = holder or conversation
    if (done := booked_with_key(conversation, idempotency_key)) is not None:
        return done
    refuse_if_too_urgent(wanted, urgency, now)
    if author.by != ChangedBy.STAFF:
        refuse_before_next_session(conversation, wanted)
    kept_too = author.may_take_kept(urgency)
    try:
        with turn_to_take([wanted], holder, now):
            if (done := booked_with_key(conversation, idempotency_key)) is not None:
                return done
            refuse_second_appointment(conversation, wanted.service)
            slot = slot_to_book(wanted, holder, now, takes_kept=kept_too)
            appointment = Appointment.objects.create(
                clinic=slot.service.clinic,
                site=slot.site,
                room=slot.room,
                practitioner=slot.practitioner,
                service=slot.service,
                start=slot.start,
                end=slot.end,
                urgency=urgency or "",
                conversation=conversation,
                idempotency_key=idempotency_key,
                created_at=now,
                changed_at=now,
            )
            if holder is not None:
                release_hold(holder, only=wanted if keeps_hold else None)
            occupy(slot, appointment, now)
            PatientDetails.objects.create(appointment=appointment, **patient.columns())
            record(appointment, author, now)
            tell_of_booking(appointment, now)
    except (SlotTaken, IntegrityError) as error:
        # Two clicks in the same moment, or the same visitor with another practitioner.
        if (done := booked_with_key(conversation, idempotency_key)) is not None:
            return done
        if isinstance(error, SlotTaken):
            raise
        refuse_second_appointment(conversation, wanted.service)
        raise SlotTaken("This time was taken in the same moment.") from error
    return appointment


def booked_with_key(conversation: UUID | None, key: str) -> Appointment | None:
    if not key:
        return None
    return Appointment.objects.filter(conversation=conversation, idempotency_key=key).first()
