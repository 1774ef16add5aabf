"""A practitioner's appointments as one iCalendar (RFC 5545), from a month ago to the end of the diary.

Cancelled ones stay in it as cancelled, so that a calendar that had read them takes them out. The patient's name only
where the clinic allows it: such calendars are kept by others.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event, vText

from web.appointments.models import Appointment, AppointmentStatus, Practitioner

LOOK_BACK = timedelta(days=31)
REMIND_BEFORE = timedelta(minutes=10)
READ_AGAIN_AFTER = timedelta(minutes=15)
YEAR = timedelta(days=365)  # the clock changes on either side are enough
STATUSES = {AppointmentStatus.CANCELLED: "CANCELLED", AppointmentStatus.PENDING: "TENTATIVE"}


def calendar_of(practitioner: Practitioner, now: datetime) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", "-//Trigem//Appointments//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", f"{practitioner.name}, {practitioner.clinic.name}")
    calendar.add("refresh-interval", READ_AGAIN_AFTER, parameters={"VALUE": "DURATION"})
    related = Appointment.objects.select_related("site__clinic", "room", "service", "clinic", "patient")
    for appointment in related.filter(practitioner=practitioner, start__gte=now - LOOK_BACK):
        calendar.add_component(event_of(appointment))
    last = now + timedelta(days=practitioner.clinic.longest_advance_days)
    calendar.add_missing_timezones((now - YEAR).date(), (last + YEAR).date())
    return bytes(calendar.to_ical())


def event_of(appointment: Appointment) -> Event:
    is_cancelled = appointment.status == AppointmentStatus.CANCELLED
    zone = appointment.site.zone
    title = title_of(appointment)
    event = Event()
    event.add("uid", f"{appointment.uid}@trigem")
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", appointment.changed_at)
    event.add("last-modified", appointment.changed_at)
    event.add("dtstart", appointment.start.astimezone(zone))
    event.add("dtend", appointment.end.astimezone(zone))
    event.add("summary", f"Cancelled: {title}" if is_cancelled else title)
    room = f"{appointment.room.name}, " if appointment.room else ""
    event.add("location", vText(f"{room}{appointment.site.place}"))
    event.add("status", STATUSES.get(AppointmentStatus(appointment.status), "CONFIRMED"))
    event.add("transp", "TRANSPARENT" if is_cancelled else "OPAQUE")
    event.add("class", "PRIVATE")
    event.add("description", f"Reference {appointment.reference}.")
    if not is_cancelled:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", title)
        alarm.add("trigger", -REMIND_BEFORE)
        event.add_component(alarm)
    return event


def title_of(appointment: Appointment) -> str:
    patient = getattr(appointment, "patient", None)
    if appointment.clinic.feeds_name_patients and patient is not None:
        return f"{appointment.service.title}: {patient.name}"
    return str(appointment.service.title)
