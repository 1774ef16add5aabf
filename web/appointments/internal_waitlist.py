"""The booking calls for the waiting list (docs/booking-api.md)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Status
from pydantic import Field

from scheduling.wishes import windows
from web.appointments import waitlist
from web.appointments.internal_lookups import clinic_named, service_named
from web.appointments.internal_patient import Conversation, Patient
from web.appointments.models import ChangedBy, Waiting
from web.appointments.refusals import NotAcceptable, NotFound
from web.appointments.slot_json import appointment_json
from web.appointments.waiting_json import waiting_json
from web.appointments.wanted import Author
from web.conversations.access import urgency_of

router = Router()


class PlaceWanted(Conversation):
    service: str
    patient: Patient
    wish: str | None = Field(default=None, max_length=4000)


@router.post("", response={201: dict[str, Any]})
def join(request: HttpRequest, wanted: PlaceWanted) -> Status[dict[str, Any]]:
    clinic = clinic_named(wanted.conversation)
    now = timezone.now()
    wished = tuple(windows(wanted.wish, now, clinic.zone, clinic.country)) if wanted.wish else ()
    if wanted.wish and not wished:
        raise NotAcceptable("wish", "This names no time.")
    place = waitlist.join(
        service_named(clinic, wanted.service),
        wanted.patient.checked(clinic, wanted.conversation),
        conversation=wanted.conversation,
        urgency=urgency_of(wanted.conversation),
        windows=wished,
        now=now,
    )
    return Status(201, waiting_json(place, now))


@router.get("")
def show(request: HttpRequest, conversation: UUID) -> dict[str, Any]:
    return {"waiting": [waiting_json(place, timezone.now()) for place in waitlist.on_the_list(conversation)]}


@router.post("/{uuid:place}/claim", response={201: dict[str, Any]})
def claim(request: HttpRequest, place: UUID, named: Conversation) -> Status[dict[str, Any]]:
    now = timezone.now()
    appointment = waitlist.claim(place_named(place, named.conversation), author=Author(ChangedBy.CHAT), now=now)
    return Status(201, appointment_json(appointment, now))


@router.post("/{uuid:place}/decline")
def decline(request: HttpRequest, place: UUID, named: Conversation) -> dict[str, Any]:
    now = timezone.now()
    return waiting_json(waitlist.decline(place_named(place, named.conversation), now=now), now)


@router.post("/{uuid:place}/leave")
def leave(request: HttpRequest, place: UUID, named: Conversation) -> dict[str, Any]:
    return waiting_json(waitlist.leave(place_named(place, named.conversation)), timezone.now())


def place_named(uid: UUID, conversation: UUID) -> Waiting:
    place = Waiting.objects.filter(uid=uid, conversation=conversation).first()
    if place is None:
        raise NotFound("This conversation has no such place on the waiting list.")
    return place
