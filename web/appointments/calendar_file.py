"""The appointment as an iCalendar file (RFC 5545): added once, updated by UID and SEQUENCE, removed by CANCEL.

Says when, where and with whom; never why. A calendar is often shared.
"""

from __future__ import annotations

from datetime import timedelta

from icalendar import Alarm, Calendar, Event, vText

from web.appointments.models import Appointment, AppointmentStatus
from web.appointments.slot_json import address_of

REMIND_BEFORE = (timedelta(days=1), timedelta(hours=2))


def calendar_file(appointment: Appointment) -> bytes:
    cancelled = appointment.status == AppointmentStatus.CANCELLED
    calendar = Calendar()
    calendar.add("prodid", "-//Trigem//Appointments//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if cancelled else "PUBLISH")
    calendar.add_component(event_of(appointment, cancelled))
    year = timedelta(days=365)  # the clock changes on either side are enough
    calendar.add_missing_timezones((appointment.start - year).date(), (appointment.end + year).date())
    return bytes(calendar.to_ical())


def event_of(appointment: Appointment, cancelled: bool) -> Event:
    zone = appointment.site.zone
    clinic = appointment.clinic
    title = f"{appointment.service.title}, {clinic.name}"
    event = Event()
    event.add("uid", f"{appointment.uid}@trigem")
    event.add("sequence", appointment.sequence)
    event.add("dtstamp", appointment.changed_at)
    event.add("last-modified", appointment.changed_at)
    event.add("dtstart", appointment.start.astimezone(zone))
    event.add("dtend", appointment.end.astimezone(zone))
    event.add("summary", f"Cancelled: {title}" if cancelled else title)
    event.add("location", vText(appointment.site.place))
    event.add("status", "CANCELLED" if cancelled else "CONFIRMED")
    event.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    event.add("class", "PRIVATE")
    lines = [f"With {appointment.practitioner.name}.", f"Reference {appointment.reference}.", f"Phone {clinic.phone}."]
    if not cancelled:
        manage_url = address_of("appointment-manage", appointment)
        lines.append(f"To move or cancel: {manage_url}")
        event.add("url", manage_url)
        for before in REMIND_BEFORE:
            event.add_component(alarm(before, title))
    event.add("description", "\n".join(lines))
    return event


def alarm(before: timedelta, title: str) -> Alarm:
    reminder = Alarm()
    reminder.add("action", "DISPLAY")
    reminder.add("description", title)
    reminder.add("trigger", -before)
    return reminder
