"""Sending one message, once.

A row is claimed before it is handed over: `queued` → `sending` → `sent`. Whoever finds it claimed leaves it alone.
What fails before the mail server took it goes back to `queued` and is tried again later, ever more rarely. If the
worker dies, or the line breaks, after the words were handed over, nobody can know whether they arrived: the row becomes
`unclear`, is not sent again, and staff see it (docs/decisions/0015-messages.md).
"""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from django.db import transaction

from web.appointments.messages import email, sms
from web.appointments.messages.about import about
from web.appointments.messages.carriers import Carrier, NotAcceptedError, NotNowError, UnclearError
from web.appointments.messages.outbox import hand_to_worker
from web.appointments.models import (
    AppointmentStatus,
    Channel,
    MessageKind,
    MessageState,
    PatientMessage,
)

FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(hours=4)
WAIT_GROWS_BY = 4
MOST_ATTEMPTS = 10  # a day and a half in all
SPREAD = 0.2  # so that what failed together is not tried together
CARRIERS: dict[str, Carrier] = {Channel.EMAIL: email.hand_over, Channel.SMS: sms.hand_over}
TO_COME = (AppointmentStatus.PENDING, AppointmentStatus.BOOKED)


def deliver(key: int, *, now: datetime) -> None:
    message = claim(key, now)
    if message is None:
        return
    subject = about(message)
    if subject is None:  # erased in this very moment
        settle(message, MessageState.VOID)
        return
    try:
        CARRIERS[message.channel](message, subject)
    except NotNowError as fault:
        try_again(message, fault.reason, now)
    except NotAcceptedError as fault:
        settle(message, MessageState.FAILED, fault=fault.reason)
    except UnclearError as fault:
        settle(message, MessageState.UNCLEAR, fault=fault.reason)
    else:
        settle(message, MessageState.SENT, sent_at=now)


def claim(key: int, now: datetime) -> PatientMessage | None:
    """The row if it is due, still true, and nobody else's."""
    with transaction.atomic():
        related = PatientMessage.objects.select_for_update(of=("self",)).select_related(
            "appointment__clinic",
            "appointment__site__clinic",
            "appointment__service",
            "waiting__clinic",
            "waiting__service",
            "waiting__offered_site__clinic",
        )
        message = related.filter(pk=key, state=MessageState.QUEUED, due_at__lte=now).first()
        if message is None:
            return None
        if not is_still_true(message, now):
            settle(message, MessageState.VOID)
            return None
        message.state, message.claimed_at = MessageState.SENDING, now
        message.attempts += 1
        message.save(update_fields=["state", "claimed_at", "attempts"])
    return message


def is_still_true(message: PatientMessage, now: datetime) -> bool:
    """Nothing is sent to nobody, about a past time, of a cancelled appointment, or of a time that was changed since."""
    subject = about(message)
    if subject is None or subject.start <= now:
        return False
    if message.waiting is not None:
        is_latest = message.sequence == message.waiting.offers_made
        return is_latest and message.waiting.offer_expires_at is not None and message.waiting.offer_expires_at > now
    appointment = message.appointment
    if appointment is None or message.kind == MessageKind.CANCELLATION:
        return appointment is not None and appointment.status == AppointmentStatus.CANCELLED
    changed_since = appointment.messages.filter(kind=MessageKind.CHANGE, sequence__gt=message.sequence)
    return appointment.status in TO_COME and not changed_since.exists()


def settle(message: PatientMessage, state: MessageState, *, fault: str = "", sent_at: datetime | None = None) -> None:
    message.state, message.fault, message.sent_at = state, fault, sent_at
    message.save(update_fields=["state", "fault", "sent_at"])


def try_again(message: PatientMessage, fault: str, now: datetime) -> None:
    if message.attempts >= MOST_ATTEMPTS:
        settle(message, MessageState.FAILED, fault=fault)
        return
    with transaction.atomic():
        message.state, message.fault = MessageState.QUEUED, fault
        message.due_at = now + wait_after(message.attempts)
        message.save(update_fields=["state", "fault", "due_at"])
        hand_to_worker(message)


def wait_after(attempts: int) -> timedelta:
    """One minute, four, sixteen, … four hours; a fifth more or less."""
    wait: timedelta = min(FIRST_WAIT * WAIT_GROWS_BY ** (attempts - 1), LONGEST_WAIT)
    return wait * random.uniform(1 - SPREAD, 1 + SPREAD)  # noqa: S311 spreads load, guards nothing
