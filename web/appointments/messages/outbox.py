"""Queueing messages, in the transaction of the change that they tell of.

What the library's queue carries is the number of a row; the row says whether it is still to be sent.
A task that runs twice, or for a row that is sent, does nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings

from web.appointments.messages.tasks import send_message
from web.appointments.models import (
    Appointment,
    Channel,
    MessageKind,
    MessageState,
    PatientDetails,
    PatientMessage,
    Waiting,
)

TOO_SHORT_FOR_A_REMINDER = timedelta(hours=1)


def tell_of_booking(appointment: Appointment, now: datetime) -> None:
    queue(appointment, MessageKind.CONFIRMATION, now)
    queue_reminders(appointment, now)


def tell_of_move(appointment: Appointment, now: datetime) -> None:
    withdraw(appointment)
    queue(appointment, MessageKind.CHANGE, now)
    queue_reminders(appointment, now)


def tell_of_cancellation(appointment: Appointment, now: datetime) -> None:
    """Whoever was never told of the appointment is told of its end all the same: they know that they booked."""
    withdraw(appointment)
    if appointment.start > now:
        queue(appointment, MessageKind.CANCELLATION, now)


def tell_of_offer(place: Waiting, now: datetime) -> None:
    """A time on the waiting list. Whoever has no e-mail sees it in the chat; staff see it in the console."""
    if place.email:
        message = PatientMessage.objects.create(
            waiting=place, kind=MessageKind.OFFER, sequence=place.offers_made, due_at=now
        )
        hand_to_worker(message)


def withdraw(appointment: Appointment) -> None:
    """What waits to be sent tells of something that is no longer so."""
    appointment.messages.filter(state=MessageState.QUEUED).update(state=MessageState.VOID)


def queue_reminders(appointment: Appointment, now: datetime) -> None:
    """None that would come on the heels of the booking."""
    for hours in appointment.clinic.reminder_hours:
        due = appointment.start - timedelta(hours=hours)
        if due > now + TOO_SHORT_FOR_A_REMINDER:
            queue(appointment, MessageKind.REMINDER, due, hours_before=hours)


def queue(appointment: Appointment, kind: MessageKind, due: datetime, *, hours_before: int = 0) -> None:
    for channel in channels_for(appointment, kind):
        message, is_new = PatientMessage.objects.get_or_create(
            appointment=appointment,
            kind=kind,
            channel=channel,
            sequence=appointment.sequence,
            hours_before=hours_before,
            defaults={"due_at": due},
        )
        if is_new:
            hand_to_worker(message)


def channels_for(appointment: Appointment, kind: MessageKind) -> list[Channel]:
    patient = PatientDetails.objects.filter(appointment=appointment).first()
    if patient is None:
        return []
    channels = [Channel.EMAIL] if patient.email else []
    by_sms = kind == MessageKind.REMINDER and appointment.clinic.reminds_by_sms and settings.SMS_BACKEND
    return [*channels, Channel.SMS] if by_sms and patient.phone else channels


def hand_to_worker(message: PatientMessage) -> None:
    """A row of the task library's table: it is there if, and only if, this transaction is."""
    send_message.using(run_after=message.due_at).enqueue(message.pk)
