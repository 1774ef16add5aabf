"""Seeing, moving and cancelling an appointment without an account. Works without scripts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from web.appointments import changing
from web.appointments.conversation_urgency import urgency_for
from web.appointments.free_time import AppointmentSlot, free_slots
from web.appointments.kept_places import may_take_kept
from web.appointments.late_cancel import is_late, must_phone
from web.appointments.models import Appointment, ChangedBy
from web.appointments.next_session import next_session_from
from web.appointments.refusals import NotChangeable, NotFound, SlotTaken, TooLate, TooSoonAfterSession, UrgencyForbids
from web.appointments.slot_tokens import slot_named, token_of
from web.appointments.urgency_limits import bookable_span
from web.appointments.views.by_token import for_its_patient
from web.appointments.wanted import Author, free_slot

BY_LINK = Author(ChangedBy.LINK)
DAYS_ON_A_PAGE = 5


@dataclass(frozen=True, slots=True)
class FreeDay:
    """A day's free times by practitioner, each with the token that names it."""

    day: date
    choices: dict[str, list[tuple[AppointmentSlot, str]]]


@require_safe
@for_its_patient
def show(request: HttpRequest, appointment: Appointment) -> HttpResponse:
    return page(request, "show", appointment, has_moved="moved" in request.GET)


@require_http_methods(["GET", "HEAD", "POST"])
@for_its_patient
def cancel(request: HttpRequest, appointment: Appointment) -> HttpResponse:
    now = timezone.now()
    if request.method == "POST":
        try:
            changing.cancel(appointment, author=BY_LINK, now=now)
        except TooLate:
            return page(request, "by_phone", appointment, 409)
        except NotChangeable:
            return page(request, "cancel", appointment, 409, has_begun=True)
        return redirect("appointment-manage", token_in(request))
    if must_phone(appointment, now):
        return page(request, "by_phone", appointment)
    return page(request, "cancel", appointment, is_late=is_late(appointment, now), has_begun=appointment.start <= now)


@require_http_methods(["GET", "HEAD", "POST"])
@for_its_patient
def move(request: HttpRequest, appointment: Appointment) -> HttpResponse:
    """First a list of days, then one time to confirm, then the move."""
    if must_phone(appointment, timezone.now()):
        return page(request, "by_phone", appointment, 409 if request.method == "POST" else 200)
    token = request.POST.get("slot") or request.GET.get("slot")
    if not token:
        return choose(request, appointment)
    try:
        wanted = slot_named(token, appointment.uid)
    except NotFound:
        return choose(request, appointment, status=404, was_taken=True)
    try:
        if request.method == "POST":
            urgency = urgency_for(appointment)
            changing.move(appointment, wanted, urgency=urgency, author=BY_LINK, now=timezone.now())
            return redirect(reverse("appointment-manage", args=[token_in(request)], query={"moved": "1"}))
        slot = free_slot(
            wanted,
            now=timezone.now(),
            held_by=appointment.conversation,
            moving=appointment,
            takes_kept=may_take_kept(urgency_for(appointment)),
        )
    except SlotTaken:
        return choose(request, appointment, status=409, was_taken=True)
    except (UrgencyForbids, TooSoonAfterSession):
        return choose(request, appointment, status=409)
    except NotChangeable:
        return page(request, "cancel", appointment, 409, has_begun=True)
    return page(request, "confirm_move", appointment, slot=slot, slot_token=token)


def choose(
    request: HttpRequest, appointment: Appointment, *, status: int = 200, was_taken: bool = False
) -> HttpResponse:
    now = timezone.now()
    try:
        span = bookable_span(urgency_for(appointment), appointment.service, now, appointment.site.zone)
    except UrgencyForbids:
        return page(request, "move", appointment, status, is_too_urgent=True)
    session = next_session_from(appointment.conversation, appointment.service)
    start = max(now, first_day_asked(request, appointment) or now, session or now)
    slots = free_slots(
        appointment.service,
        start,
        span.end,
        now=now,
        held_by=appointment.conversation,
        moving=appointment,
        takes_kept=may_take_kept(urgency_for(appointment)),
    )
    others = [s for s in slots if (s.start, s.practitioner.pk) != (appointment.start, appointment.practitioner_id)]
    days = by_day(others, appointment)
    return page(
        request,
        "move",
        appointment,
        status,
        days=days[:DAYS_ON_A_PAGE],
        next_day=days[DAYS_ON_A_PAGE].day if len(days) > DAYS_ON_A_PAGE else None,
        was_taken=was_taken,
        is_first_page=start == now,
        last_day=span.end if span.end < now + timedelta(days=30) else None,
    )


def first_day_asked(request: HttpRequest, appointment: Appointment) -> datetime | None:
    try:
        day = date.fromisoformat(request.GET.get("from", ""))
        return datetime.combine(day, time(0), appointment.site.zone) if day.year < date.max.year else None
    except ValueError:
        return None


def by_day(slots: list[AppointmentSlot], appointment: Appointment) -> list[FreeDay]:
    """The practitioner whom the patient has already comes first."""

    def order(slot: AppointmentSlot) -> tuple[date, bool, str]:
        own = slot.practitioner.pk == appointment.practitioner_id
        return slot.start.astimezone(appointment.site.zone).date(), not own, slot.practitioner.name

    days: dict[date, dict[str, list[tuple[AppointmentSlot, str]]]] = {}
    for slot in sorted(slots, key=order):
        choices = days.setdefault(order(slot)[0], {})
        choices.setdefault(slot.practitioner.name, []).append((slot, token_of(slot, appointment.uid)))
    return [FreeDay(day, choices) for day, choices in days.items()]


def page(request: HttpRequest, name: str, appointment: Appointment, status: int = 200, **context: Any) -> HttpResponse:
    token = token_in(request)
    context |= {"appointment": appointment, "token": token, "zone": appointment.site.zone.key}
    return render(request, f"appointments/{name}.html", context, status=status)


def token_in(request: HttpRequest) -> str:
    return "" if request.resolver_match is None else str(request.resolver_match.kwargs["token"])
