"""`/internal/v1`: how the action server offers, holds, books, moves and cancels.

Loopback clients with the service token only. Nothing here trusts the caller
about urgency: that is read from the conversation at every call.
"""

from __future__ import annotations

import hmac
from ipaddress import ip_address
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import NinjaAPI, Schema, Status
from ninja.errors import AuthenticationError, ValidationError
from ninja.security import HttpBearer
from pydantic import AwareDatetime, Field

from scheduling.wishes import windows
from web.appointments import booking, changing, holding, internal_pairs, internal_waitlist
from web.appointments.alternatives import alternatives_if_taken
from web.appointments.free_time import AppointmentSlot
from web.appointments.internal_lookups import appointment_named, clinic_named, service_named, slot_of
from web.appointments.internal_patient import Patient
from web.appointments.models import LIVE_STATUSES, Appointment, ChangedBy
from web.appointments.next_session import next_session_from, not_before, with_next_session
from web.appointments.offers import offer
from web.appointments.opening_times import opening_times
from web.appointments.refusals import AlreadyBooked
from web.appointments.slot_json import appointment_json, held_json, offer_json
from web.appointments.wanted import Author
from web.conversations.access import urgency_of
from web.lib.problems import ProblemError

MOST_SLOTS = 20
IN_THE_CHAT = Author(ChangedBy.CHAT)


class ServiceToken(HttpBearer):
    """The token alone is not enough: a request that came through a proxy is no neighbour."""

    def authenticate(self, request: HttpRequest, token: str) -> str | None:
        forwarded = any(header in request.headers for header in ("X-Forwarded-For", "Forwarded"))
        is_neighbour = not forwarded and ip_address(request.META["REMOTE_ADDR"]).is_loopback
        matches = hmac.compare_digest(token.encode(), str(settings.SERVICE_TOKEN).encode())
        return token if is_neighbour and matches else None


internal_api = NinjaAPI(
    title="Internal booking calls",
    version="1",
    urls_namespace="internal-1",
    auth=ServiceToken(),
    docs_url=None,
    openapi_url=None,
)


class OfferWanted(Schema):
    conversation: UUID
    service: str
    wish: str | None = Field(default=None, max_length=4000)
    after: AwareDatetime | None = None
    before: AwareDatetime | None = None
    practitioner: str | None = None
    except_practitioner: str | None = None
    limit: int = Field(default=3, ge=1, le=MOST_SLOTS)
    moving: str | None = None

    def suits(self, slot: AppointmentSlot) -> bool:
        return (
            (self.before is None or slot.start < self.before)
            and self.practitioner in (None, slot.practitioner.name)
            and self.except_practitioner != slot.practitioner.name
        )


class HoldWanted(Schema):
    conversation: UUID
    slot: str


class BookingWanted(Schema):
    conversation: UUID
    slot: str
    patient: Patient
    reason: str | None = None
    idempotency_key: str = Field(min_length=1, max_length=200)


class ConversationNamed(Schema):
    conversation: UUID


@internal_api.post("/offers")
def make_offer(request: HttpRequest, wanted: OfferWanted) -> dict[str, Any]:
    clinic = clinic_named(wanted.conversation)
    service = service_named(clinic, wanted.service)
    session = next_session_from(wanted.conversation, service)
    made = offer(
        service,
        urgency=urgency_of(wanted.conversation),
        read_wish=windows,
        now=timezone.now(),
        wish=wanted.wish,
        after=not_before(wanted.after, session),
        limit=wanted.limit,
        held_by=wanted.conversation,
        moving=appointment_named(wanted.moving, wanted.conversation) if wanted.moving else None,
        suits=wanted.suits,
    )
    return with_next_session(offer_json(made, wanted.conversation), session)


@internal_api.post("/holds", response={201: dict[str, Any]})
def hold_slot(request: HttpRequest, wanted: HoldWanted) -> Status[dict[str, Any]]:
    slot = slot_of(wanted.slot, wanted.conversation)
    with alternatives_if_taken(slot, wanted.conversation):
        kept = holding.hold(wanted.conversation, slot, urgency=urgency_of(wanted.conversation), now=timezone.now())
    return Status(201, {"slot": wanted.slot, "expires_at": kept.expires_at.astimezone(kept.site.zone).isoformat()})


@internal_api.get("/holds")
def show_hold(request: HttpRequest, conversation: UUID) -> dict[str, Any]:
    return held_json(conversation, timezone.now())


@internal_api.post("/holds/release")
def release_hold(request: HttpRequest, named: ConversationNamed) -> dict[str, bool]:
    return {"released": holding.release_hold(named.conversation)}


@internal_api.post("/bookings", response={201: dict[str, Any]})
def book_slot(request: HttpRequest, wanted: BookingWanted) -> Status[dict[str, Any]]:
    slot = slot_of(wanted.slot, wanted.conversation)
    patient = wanted.patient.checked(slot.service.clinic, wanted.conversation, wanted.reason)
    with alternatives_if_taken(slot, wanted.conversation):
        appointment = booking.book(
            slot,
            patient,
            conversation=wanted.conversation,
            urgency=urgency_of(wanted.conversation),
            author=IN_THE_CHAT,
            now=timezone.now(),
            idempotency_key=wanted.idempotency_key,
        )
    return Status(201, appointment_json(appointment, timezone.now()))


@internal_api.post("/bookings/{reference}/cancel")
def cancel_booking(request: HttpRequest, reference: str, named: ConversationNamed) -> dict[str, Any]:
    appointment = appointment_named(reference, named.conversation)
    now = timezone.now()
    return appointment_json(changing.cancel(appointment, author=IN_THE_CHAT, now=now), now)


@internal_api.post("/bookings/{reference}/move")
def move_booking(request: HttpRequest, reference: str, wanted: HoldWanted) -> dict[str, Any]:
    appointment = appointment_named(reference, wanted.conversation)
    slot = slot_of(wanted.slot, wanted.conversation)
    with alternatives_if_taken(slot, wanted.conversation, moving=appointment):
        moved = changing.move(
            appointment, slot, urgency=urgency_of(wanted.conversation), author=IN_THE_CHAT, now=timezone.now()
        )
    return appointment_json(moved, timezone.now())


@internal_api.get("/bookings")
def list_bookings(request: HttpRequest, conversation: UUID) -> dict[str, Any]:
    """What the conversation has booked and can still change."""
    booked = Appointment.objects.filter(conversation=conversation, status__in=LIVE_STATUSES)
    related = booked.select_related("site__clinic", "practitioner", "service")
    return {"bookings": [appointment_json(appointment, timezone.now()) for appointment in related]}


@internal_api.get("/clinic")
def tell_about_clinic(request: HttpRequest, conversation: UUID) -> dict[str, Any]:
    """When and where patients are seen in the coming week."""
    return opening_times(clinic_named(conversation), timezone.now())


internal_api.add_router("/pairs", internal_pairs.router)
internal_api.add_router("/waitlist", internal_waitlist.router)


# --- refusals as problem documents ---------------------------------------------


@internal_api.exception_handler(ProblemError)
def refused(request: HttpRequest, problem: ProblemError) -> HttpResponse:
    return problem.reply()


@internal_api.exception_handler(AlreadyBooked)
def booked_already(request: HttpRequest, problem: AlreadyBooked) -> HttpResponse:
    problem.more["appointment"] = appointment_json(problem.appointment, timezone.now())
    return problem.reply()


@internal_api.exception_handler(ValidationError)
def malformed(request: HttpRequest, error: ValidationError) -> HttpResponse:
    fields = [".".join(str(part) for part in issue["loc"][2:]) for issue in error.errors]
    return ProblemError(422, "invalid", "The request does not have the expected shape.", fields=fields).reply()


@internal_api.exception_handler(AuthenticationError)
def not_let_in(request: HttpRequest, error: AuthenticationError) -> HttpResponse:
    return ProblemError(401, "token-required", "These calls need the service token, from this machine.").reply()


@internal_api.exception_handler(OperationalError)
def busy(request: HttpRequest, error: OperationalError) -> HttpResponse:
    return ProblemError(503, "busy", "The diary is busy. Nothing was changed.", retry_after_seconds=1).reply()
