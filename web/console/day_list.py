"""One day's appointments of a clinic, practitioner by practitioner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from web.appointments.changing import NEXT_STATUSES
from web.appointments.models import Appointment, AppointmentStatus, Clinic
from web.console.titles import LEVELS, in_words

STATUS_VERBS = {
    AppointmentStatus.BOOKED: "Undo arrival",
    AppointmentStatus.ARRIVED: "Arrived",
    AppointmentStatus.FULFILLED: "Seen",
    AppointmentStatus.NOSHOW: "Did not come",
}


@dataclass(frozen=True, slots=True)
class DayRow:
    """`steps` are the statuses staff can give it now, each with the word on its button."""

    appointment: Appointment
    level_title: str
    patient_name: str
    patient_phone: str
    steps: tuple[tuple[str, str], ...]


def day_rows(clinic: Clinic, day: date, now: datetime) -> dict[str, list[DayRow]]:
    """Rows by practitioner. Cancelled appointments come last, so that the day reads on without them."""
    start = datetime.combine(day, time(0), clinic.zone)
    end = datetime.combine(day + timedelta(days=1), time(0), clinic.zone)
    appointments = Appointment.objects.filter(clinic=clinic, start__gte=start, start__lt=end).select_related(
        "patient", "practitioner", "service", "site__clinic", "room"
    )
    rows: dict[str, list[DayRow]] = {}
    ordered = sorted(
        appointments, key=lambda a: (a.practitioner.name, a.status == AppointmentStatus.CANCELLED, a.start)
    )
    for appointment in ordered:
        rows.setdefault(appointment.practitioner.name, []).append(day_row(appointment, now))
    return rows


def day_row(appointment: Appointment, now: datetime) -> DayRow:
    patient = getattr(appointment, "patient", None)
    return DayRow(
        appointment=appointment,
        level_title=in_words(appointment.urgency, LEVELS) if appointment.urgency else "",
        patient_name=patient.name if patient else "Details erased",
        patient_phone=patient.phone if patient else "",
        steps=tuple(
            (status.value, STATUS_VERBS[status])
            for status in NEXT_STATUSES.get(appointment.status, ())
            if status != AppointmentStatus.NOSHOW or appointment.start <= now
        ),
    )
