"""The calendar file. It outlives a cancellation, so that calendars learn of it, but not the appointment's end."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from web.appointments.calendar_file import calendar_file
from web.appointments.views.by_token import GONE, appointment_opened_by


@require_safe
@never_cache
def download(request: HttpRequest, token: str) -> HttpResponse:
    appointment = appointment_opened_by(token)
    if appointment.end <= timezone.now():
        return render(request, "appointments/over.html", {"appointment": appointment, "token": token}, status=GONE)
    http_response = HttpResponse(calendar_file(appointment), content_type="text/calendar; charset=utf-8")
    http_response["Content-Disposition"] = 'attachment; filename="appointment.ics"'
    http_response["X-Robots-Tag"] = "noindex, nofollow"
    return http_response
