"""The day's appointments, one appointment with its history, and what staff may do to it."""

from __future__ import annotations

from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from web.appointments import changing
from web.appointments.models import Appointment, AppointmentStatus, ChangedBy
from web.appointments.refusals import Refusal
from web.appointments.wanted import Author
from web.console.access import appointment_for_staff, for_staff
from web.console.day_list import day_row, day_rows
from web.console.models import StaffMember

ONE_DAY = timedelta(days=1)


@require_safe
@for_staff
def list_day(request: HttpRequest, member: StaffMember) -> HttpResponse:
    now = timezone.now()
    today = now.astimezone(member.clinic.zone).date()
    day = day_asked(request.GET.get("day", ""), today)
    context = {
        "member": member,
        "day": day,
        "today": today,
        "before": day - ONE_DAY,
        "after": day + ONE_DAY,
        "rows": day_rows(member.clinic, day, now),
        "zone": member.clinic.time_zone,
    }
    return render(request, "console/appointments.html", context)


@require_safe
@for_staff
def show(request: HttpRequest, member: StaffMember, reference: str) -> HttpResponse:
    return render_appointment(request, member, appointment_for_staff(member, reference))


@require_POST
@for_staff
def change_status(request: HttpRequest, member: StaffMember, reference: str) -> HttpResponse:
    appointment = appointment_for_staff(member, reference)
    try:
        status = AppointmentStatus(request.POST.get("status", ""))
        changing.change_status(appointment, status, author=author_of(member), now=timezone.now())
    except ValueError:
        return render_appointment(request, member, appointment, problem="This is no status.", status=422)
    except Refusal as refusal:
        return render_appointment(request, member, appointment, problem=refusal.detail, status=refusal.status)
    if request.POST.get("back") == "day":
        return redirect(address_of_day(appointment))
    return redirect("console-appointment", appointment.reference)


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff
def cancel(request: HttpRequest, member: StaffMember, reference: str) -> HttpResponse:
    appointment = appointment_for_staff(member, reference)
    if request.method != "POST":
        context = {"member": member, "row": day_row(appointment, timezone.now()), "zone": appointment.site.zone.key}
        return render(request, "console/cancel_appointment.html", context | {"appointment": appointment})
    try:
        changing.cancel(appointment, author=author_of(member), now=timezone.now())
    except Refusal as refusal:
        return render_appointment(request, member, appointment, problem=refusal.detail, status=refusal.status)
    return redirect("console-appointment", appointment.reference)


def author_of(member: StaffMember) -> Author:
    return Author(ChangedBy.STAFF, member.user.get_username())


def day_asked(written: str, today: date) -> date:
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return today
    return day if date.min + ONE_DAY < day < date.max - ONE_DAY else today


def address_of_day(appointment: Appointment) -> str:
    day = appointment.start.astimezone(appointment.clinic.zone).date()
    return reverse("console-appointments", query={"day": day.isoformat()})


def render_appointment(
    request: HttpRequest, member: StaffMember, appointment: Appointment, *, problem: str = "", status: int = 200
) -> HttpResponse:
    appointment = appointment_for_staff(member, appointment.reference)
    context = {
        "member": member,
        "appointment": appointment,
        "row": day_row(appointment, timezone.now()),
        "changes": appointment.changes.all(),
        "messages_sent": appointment.messages.all(),
        "day_address": address_of_day(appointment),
        "problem": problem,
        "zone": appointment.site.zone.key,
    }
    return render(request, "console/appointment.html", context, status=status)
