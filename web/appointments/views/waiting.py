"""Answering an offer from the waiting list without an account. Works without scripts."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from web.appointments import waitlist
from web.appointments.models import ON_THE_LIST, ChangedBy, Waiting
from web.appointments.refusals import Refusal
from web.appointments.views.by_token import GONE
from web.appointments.waiting_json import slot_offered
from web.appointments.wanted import Author


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def show(request: HttpRequest, token: str) -> HttpResponse:
    place = waitlist.related(Waiting.objects.filter(token=token)).first()
    if place is None:
        raise Http404
    return kept_private(answer(request, place) if request.method == "POST" else page(request, place))


def answer(request: HttpRequest, place: Waiting) -> HttpResponse:
    now = timezone.now()
    try:
        if "take" in request.POST:
            appointment = waitlist.claim(place, author=Author(ChangedBy.LINK), now=now)
            return redirect("appointment-manage", appointment.manage_token)
        if "decline" in request.POST:
            waitlist.decline(place, now=now)
        elif "leave" in request.POST:
            waitlist.leave(place)
    except Refusal:
        return page(request, place, status=409, is_too_late=True)
    return redirect("waiting", place.token)


def page(request: HttpRequest, place: Waiting, *, status: int = 200, is_too_late: bool = False) -> HttpResponse:
    place.refresh_from_db()
    slot = slot_offered(place, timezone.now())
    is_over = place.status not in ON_THE_LIST
    context = {
        "place": place,
        "appointment": {"clinic": place.clinic},
        "slot": slot,
        "zone": (slot.site.zone if slot else place.clinic.zone).key,
        "is_over": is_over,
        "is_too_late": is_too_late,
    }
    return render(request, "appointments/waiting.html", context, status=GONE if is_over and status == 200 else status)


def kept_private(http_response: HttpResponse) -> HttpResponse:
    http_response["Referrer-Policy"] = "same-origin"
    http_response["X-Robots-Tag"] = "noindex, nofollow"
    return http_response
