"""What the clinic makes of a cancellation on short notice."""

from __future__ import annotations

from datetime import datetime, timedelta

from web.appointments.models import Appointment
from web.appointments.models.clinic import LateCancelRule
from web.appointments.refusals import TooLate


def late_from(appointment: Appointment) -> datetime:
    return appointment.start - timedelta(hours=appointment.clinic.late_cancel_hours)


def is_late(appointment: Appointment, now: datetime) -> bool:
    return now > late_from(appointment)


def must_phone(appointment: Appointment, now: datetime) -> bool:
    return appointment.clinic.late_cancel_rule == LateCancelRule.PHONE and is_late(appointment, now)


def refuse_if_it_takes_a_phone_call(appointment: Appointment, now: datetime) -> None:
    """Moving away on short notice leaves the same gap in the diary as cancelling."""
    if must_phone(appointment, now):
        raise TooLate("It is too late to change this appointment online.", appointment.clinic.phone)
