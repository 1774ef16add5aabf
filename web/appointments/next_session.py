"""Twelve weeks lie between two sessions of botulinum toxin (evidence sheet 8.2, FUP-R3).

Who asks the chat for injections within that time is offered, and may book, nothing before it is over. Whom the
headache specialist should see soon, or who asks for no injections, is not held back; nor is staff.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone

from web.appointments.models import Service, ServiceKind
from web.appointments.refusals import TooSoonAfterSession
from web.appointments.wanted import WantedSlot
from web.conversations import access

A_MOMENT = timedelta(microseconds=1)


def next_session_from(conversation: UUID | None, service: Service) -> datetime | None:
    """The moment from which the next session may be; None where nothing holds this conversation back."""
    if conversation is None or service.kind != ServiceKind.NEUROLOGY:
        return None
    first = access.next_session_from(conversation)
    if first is None:
        return None
    starts = datetime.combine(first, time(0), service.clinic.zone)
    return starts if starts > timezone.now() else None


def not_before(after: datetime | None, session: datetime | None) -> datetime | None:
    """What is asked for, `after` a moment, with nothing before the next session."""
    if session is None:
        return after
    return max(after or session - A_MOMENT, session - A_MOMENT)


def with_next_session(offer: dict[str, Any], session: datetime | None) -> dict[str, Any]:
    """The offer with the day of the next session, and with that as the reason where nothing sooner is shown."""
    if session is None:
        return offer
    held_back = offer["note"] in (None, "none_in_window", "past") and not (offer["windows"] and not offer["note"])
    return offer | {"not_before": session.isoformat()} | ({"note": "next_session"} if held_back else {})


def refuse_before_next_session(conversation: UUID | None, *wanted: WantedSlot) -> None:
    for each in wanted:
        first = next_session_from(conversation, each.service)
        if first is not None and each.start < first:
            raise TooSoonAfterSession("Two sessions lie at least 12 weeks apart.", first)
