"""Booking and moving by staff: a service, a day, a free time, and who comes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from web.appointments import booking, changing
from web.appointments.contact_details import checked_contact
from web.appointments.conversation_urgency import urgency_for
from web.appointments.models import Appointment, Service
from web.appointments.refusals import NotAcceptable, Refusal
from web.appointments.wanted import free_slot
from web.console.access import appointment_for_staff, for_staff
from web.console.forms import PatientForm
from web.console.free_day import free_by_practitioner, next_free_day, service_asked, slot_asked
from web.console.models import StaffMember
from web.console.views.appointments import author_of, day_asked


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff
def book(request: HttpRequest, member: StaffMember) -> HttpResponse:
    service = service_asked(member.clinic, request.GET.get("service", ""))
    if "start" not in request.GET:
        return choose(request, member, service, services=member.clinic.services.all())
    wanted = slot_asked(service, request.GET.get("practitioner", ""), request.GET["start"])
    form = PatientForm(request.POST or None)
    now = timezone.now()
    try:
        slot = free_slot(wanted, now=now, takes_kept=True)
        if form.is_valid():
            patient = checked_contact(**form.cleaned_data, country=member.clinic.country)
            made = booking.book(wanted, patient, conversation=None, urgency=None, author=author_of(member), now=now)
            return redirect("console-appointment", made.reference)
    except NotAcceptable as wrong:
        form.add_error(wrong.field, wrong.detail)
    except Refusal as refusal:
        return choose(request, member, service, 409, problem=refusal.detail, services=member.clinic.services.all())
    context = {"member": member, "slot": slot, "form": form, "zone": slot.site.zone.key}
    return render(request, "console/new_appointment.html", context, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@for_staff
def move(request: HttpRequest, member: StaffMember, reference: str) -> HttpResponse:
    appointment = appointment_for_staff(member, reference)
    if not appointment.is_live:
        raise Http404
    if request.method != "POST":
        return choose(request, member, appointment.service, moving=appointment)
    wanted = slot_asked(appointment.service, request.POST.get("practitioner", ""), request.POST.get("start", ""))
    try:
        urgency = urgency_for(appointment)
        changing.move(appointment, wanted, urgency=urgency, author=author_of(member), now=timezone.now())
    except Refusal as refusal:
        return choose(request, member, appointment.service, 409, moving=appointment, problem=refusal.detail)
    return redirect("console-appointment", appointment.reference)


def choose(
    request: HttpRequest,
    member: StaffMember,
    service: Service,
    status: int = 200,
    *,
    moving: Appointment | None = None,
    **context: Any,
) -> HttpResponse:
    now = timezone.now()
    today = now.astimezone(member.clinic.zone).date()
    day = day_asked(request.GET.get("day", ""), today)
    context |= {
        "member": member,
        "service": service,
        "moving": moving,
        "day": day,
        "before": day - timedelta(days=1),
        "after": day + timedelta(days=1),
        "next_free": next_free_day(service, day, now=now),
        "practitioners": free_by_practitioner(service, day, now=now, moving=moving),
        "zone": member.clinic.time_zone,
    }
    return render(request, "console/choose_time.html", context, status=status)
