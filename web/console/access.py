"""Who may see what. Staff see their own clinic; transcripts are for clinicians; what is not yours does not exist."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache

from web.appointments.models import Appointment
from web.console.models import StaffMember

P = ParamSpec("P")
StaffView = Callable[Concatenate[HttpRequest, StaffMember, P], HttpResponse]


def member_of(request: HttpRequest) -> StaffMember:
    """The account's place in a clinic. An account without one sees nothing."""
    account = request.user.pk
    members = StaffMember.objects.select_related("clinic", "user")
    member = None if account is None else members.filter(user=account).first()
    if member is None:
        raise Http404
    return member


def for_staff(view: StaffView[P]) -> Callable[..., HttpResponse]:
    """Hand the view the member of staff who asks. Nothing of a patient stays in a shared browser's cache."""

    @wraps(view)
    @never_cache
    @login_required
    def seen_by_staff(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        return view(request, member_of(request), *args, **kwargs)

    return seen_by_staff


def for_clinicians(view: StaffView[P]) -> Callable[..., HttpResponse]:
    @wraps(view)
    @for_staff
    def seen_by_clinicians(
        request: HttpRequest, member: StaffMember, /, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponse:
        if not member.may_read_transcripts:
            raise Http404
        return view(request, member, *args, **kwargs)

    return seen_by_clinicians


def appointment_for_staff(member: StaffMember, reference: str) -> Appointment:
    related = Appointment.objects.select_related("patient", "practitioner", "service__clinic", "site__clinic", "clinic")
    appointment = related.filter(clinic=member.clinic_id, reference=reference).first()
    if appointment is None:
        raise Http404
    return appointment
