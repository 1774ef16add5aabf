"""Who is on the waiting list, in the order in which they are offered what becomes free."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from web.appointments.models import ON_THE_LIST, Waiting
from web.appointments.waitlist import related
from web.console.access import for_staff
from web.console.models import StaffMember
from web.console.titles import LEVELS, in_words


@require_safe
@for_staff
def list_waiting(request: HttpRequest, member: StaffMember) -> HttpResponse:
    places = related(Waiting.objects.filter(clinic=member.clinic, status__in=ON_THE_LIST))
    rows = [
        {"place": place, "level_title": in_words(place.urgency, LEVELS) if place.urgency else ""}
        for place in sorted(places, key=lambda place: (place.service.kind, place.rank))
    ]
    return render(request, "console/waiting.html", {"member": member, "rows": rows, "zone": member.clinic.time_zone})
