"""The booking calls for two appointments on one visit (docs/booking-api.md)."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router, Status
from pydantic import AwareDatetime, Field

from scheduling.wishes import windows
from web.appointments.internal_lookups import clinic_named, service_named
from web.appointments.internal_patient import Conversation, Key, Patient
from web.appointments.models import ChangedBy, Clinic, Service, ServiceKind
from web.appointments.next_session import next_session_from, not_before, with_next_session
from web.appointments.pair_json import pair_json, pair_named, pair_offer_json
from web.appointments.pairs import PairOffer, WantedPair, book_pair, hold_pair, offer_pairs
from web.appointments.refusals import SlotTaken
from web.appointments.slot_json import appointment_json
from web.appointments.wanted import Author
from web.conversations.access import urgency_of

Order = Literal["any", "dental_first", "neurology_first"]
router = Router()


class PairsWanted(Conversation):
    order: Order = "any"
    wish: str | None = Field(default=None, max_length=4000)
    after: AwareDatetime | None = None
    limit: int = Field(default=3, ge=1, le=10)


class PairHeld(Conversation):
    pair: str


class PairBooked(PairHeld, Key):
    patient: Patient
    reason: str | None = None


@router.post("/offers")
def make_offer(request: HttpRequest, wanted: PairsWanted) -> dict[str, Any]:
    return with_next_session(pair_offer_json(offered(wanted), wanted.conversation), session_of(wanted))


def session_of(wanted: PairsWanted) -> datetime | None:
    return next_session_from(
        wanted.conversation, service_named(clinic_named(wanted.conversation), ServiceKind.NEUROLOGY)
    )


def offered(wanted: PairsWanted) -> PairOffer:
    return offer_pairs(
        orders_of(clinic_named(wanted.conversation), wanted.order),
        urgency=urgency_of(wanted.conversation),
        read_wish=windows,
        now=timezone.now(),
        wish=wanted.wish,
        after=not_before(wanted.after, session_of(wanted)),
        limit=wanted.limit,
        held_by=wanted.conversation,
    )


def orders_of(clinic: Clinic, order: Order) -> list[tuple[Service, Service]]:
    dental, neurology = (service_named(clinic, kind) for kind in (ServiceKind.DENTAL, ServiceKind.NEUROLOGY))
    both = {"dental_first": (dental, neurology), "neurology_first": (neurology, dental)}
    return list(both.values()) if order == "any" else [both[order]]


@router.post("/holds", response={201: dict[str, Any]})
def hold(request: HttpRequest, wanted: PairHeld) -> Status[dict[str, Any]]:
    pair = pair_named(wanted.pair, wanted.conversation)
    try:
        holds = hold_pair(wanted.conversation, pair, urgency=urgency_of(wanted.conversation), now=timezone.now())
    except SlotTaken as refusal:
        raise with_alternatives(refusal, wanted, pair) from None
    expires_at = holds[0].expires_at.astimezone(holds[0].site.zone).isoformat()
    return Status(201, {"pair": wanted.pair, "expires_at": expires_at})


@router.post("/bookings", response={201: dict[str, Any]})
def book(request: HttpRequest, wanted: PairBooked) -> Status[dict[str, Any]]:
    pair = pair_named(wanted.pair, wanted.conversation)
    try:
        made = book_pair(
            pair,
            wanted.patient.checked(pair.first.service.clinic, wanted.conversation, wanted.reason),
            conversation=wanted.conversation,
            urgency=urgency_of(wanted.conversation),
            author=Author(ChangedBy.CHAT),
            now=timezone.now(),
            idempotency_key=wanted.idempotency_key,
        )
    except SlotTaken as refusal:
        raise with_alternatives(refusal, wanted, pair) from None
    return Status(201, {"bookings": [appointment_json(appointment, timezone.now()) for appointment in made]})


def with_alternatives(refusal: SlotTaken, wanted: PairHeld, pair: WantedPair) -> SlotTaken:
    """Looked up after the transaction, when no lock is held."""
    order: Order = "dental_first" if pair.first.service.kind == ServiceKind.DENTAL else "neurology_first"
    others = offered(PairsWanted(conversation=wanted.conversation, order=order)).pairs
    refusal.more["alternatives"] = [pair_json(other, wanted.conversation) for other in others]
    return refusal
