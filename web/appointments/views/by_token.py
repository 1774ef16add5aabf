"""Opening an appointment by its unguessable address, and closing it when it is over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache

from web.appointments.models import Appointment
from web.appointments.models.appointment import hash_of_token

P = ParamSpec("P")
PatientView = Callable[Concatenate[HttpRequest, Appointment, P], HttpResponse]
GONE = 410


def appointment_opened_by(token: str) -> Appointment:
    related = Appointment.objects.select_related("clinic", "site__clinic", "practitioner", "service__clinic")
    appointment = related.filter(manage_token_hash=hash_of_token(token)).first()
    if appointment is None:
        raise Http404
    return appointment


def is_over(appointment: Appointment, now: datetime) -> bool:
    return not appointment.is_live or appointment.end <= now


def for_its_patient(view: PatientView[P]) -> Callable[..., HttpResponse]:
    """Hand the view its appointment; answer 410 Gone once there is nothing left to manage.

    The address is the key, so it must not be cached, indexed, or told to another site.
    """

    @wraps(view)
    @never_cache
    def opened(request: HttpRequest, token: str, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        appointment = appointment_opened_by(token)
        if is_over(appointment, timezone.now()):
            page = {"appointment": appointment, "token": token}
            http_response = render(request, "appointments/over.html", page, status=GONE)
        else:
            http_response = view(request, appointment, *args, **kwargs)
        http_response["Referrer-Policy"] = "same-origin"
        http_response["X-Robots-Tag"] = "noindex, nofollow"
        return http_response

    return opened
