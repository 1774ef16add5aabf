"""Private calendar addresses of the clinic's practitioners: made, shown once, and taken back."""

from __future__ import annotations

from django.conf import settings
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from web.appointments.models import CalendarFeed, Practitioner
from web.console.access import for_staff
from web.console.models import StaffMember


@require_safe
@for_staff
def list_feeds(request: HttpRequest, member: StaffMember) -> HttpResponse:
    return render_feeds(request, member)


@require_POST
@for_staff
def make(request: HttpRequest, member: StaffMember, practitioner: int) -> HttpResponse:
    """A new address; whoever knows the old one reads nothing any more."""
    who = practitioner_of(member, practitioner)
    with transaction.atomic():
        CalendarFeed.objects.filter(practitioner=who).delete()
        feed = CalendarFeed.objects.create(
            practitioner=who, created_at=timezone.now(), created_by=member.user.get_username()
        )
    return render_feeds(request, member, made=feed)


@require_POST
@for_staff
def take_back(request: HttpRequest, member: StaffMember, practitioner: int) -> HttpResponse:
    CalendarFeed.objects.filter(practitioner=practitioner_of(member, practitioner)).delete()
    return redirect("console-feeds")


def practitioner_of(member: StaffMember, key: int) -> Practitioner:
    practitioner = Practitioner.objects.filter(clinic=member.clinic, pk=key).first()
    if practitioner is None:
        raise Http404
    return practitioner


def render_feeds(request: HttpRequest, member: StaffMember, made: CalendarFeed | None = None) -> HttpResponse:
    context = {
        "member": member,
        "practitioners": Practitioner.objects.filter(clinic=member.clinic).select_related("feed"),
        "made": made,
        "address": "" if made is None else settings.PUBLIC_URL + reverse("calendar-feed", args=[made.token]),
        "zone": member.clinic.time_zone,
    }
    return render(request, "console/feeds.html", context)
