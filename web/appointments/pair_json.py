"""Visits of two appointments as JSON, and the tokens that name them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from django.core.signing import BadSignature

from web.appointments.pairs import Pair, PairOffer, WantedPair
from web.appointments.refusals import NotFound
from web.appointments.slot_json import offered_json, windows_json
from web.appointments.slot_tokens import named, read_name, signer_for

MINUTE = timedelta(minutes=1)
BETWEEN = "+"


def pair_json(pair: Pair, conversation: UUID) -> dict[str, Any]:
    return {
        "token": signer_for(conversation).sign(BETWEEN.join((named(pair.first), named(pair.second)))),
        "slots": [offered_json(pair.first, conversation), offered_json(pair.second, conversation)],
        "gap_minutes": pair.gap // MINUTE,
        "travel_minutes": pair.travel // MINUTE,
    }


def pair_offer_json(made: PairOffer, conversation: UUID) -> dict[str, Any]:
    return {
        "understood": not made.is_not_understood,
        "windows": windows_json(made.windows),
        "pairs": [pair_json(pair, conversation) for pair in made.pairs],
        "note": made.note,
    }


def pair_named(token: str, offered_to: UUID) -> WantedPair:
    try:
        first, second = signer_for(offered_to).unsign(token).split(BETWEEN)
    except (BadSignature, ValueError) as error:
        raise NotFound("This visit was not offered here.") from error
    return WantedPair(read_name(first), read_name(second))
