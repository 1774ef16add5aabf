"""A practitioner's appointments as a calendar to subscribe to."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from web.appointments.calendar_feed import calendar_of
from web.appointments.models import CalendarFeed


@require_safe
@never_cache
def read(request: HttpRequest, token: str) -> HttpResponse:
    related = CalendarFeed.objects.select_related("practitioner__clinic")
    feed = related.filter(token=token, practitioner__is_active=True).first()
    if feed is None:
        raise Http404
    calendar = calendar_of(feed.practitioner, timezone.now())
    http_response = HttpResponse(calendar, content_type="text/calendar; charset=utf-8")
    http_response["Referrer-Policy"] = "no-referrer"
    http_response["X-Robots-Tag"] = "noindex, nofollow"
    return http_response
