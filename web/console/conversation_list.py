"""The clinic's conversations: by level, newest or most urgent first, with what has not been read yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Case, Count, Exists, F, IntegerField, OuterRef, QuerySet, Subquery, Value, When

from web.appointments.models import LIVE_STATUSES, Appointment, Clinic
from web.console.titles import LEVELS, NOT_ASSESSED, STAGES, in_words
from web.conversations.models import Conversation, TranscriptView

MOST_NAMES = 3


@dataclass(frozen=True, slots=True)
class LevelFilter:
    token: str
    title: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Row:
    conversation: Any
    level: str
    level_title: str
    stage: str
    why: tuple[str, ...]
    more_reasons: int


def conversations_of(clinic: Clinic) -> QuerySet[Conversation]:
    booked = Appointment.objects.filter(conversation=OuterRef("pk"), status__in=LIVE_STATUSES).order_by("start")
    read_since = TranscriptView.objects.filter(conversation=OuterRef("pk"), viewed_at__gte=OuterRef("last_message_at"))
    return Conversation.objects.filter(clinic=clinic).annotate(
        is_read=Exists(read_since),
        appointment_start=Subquery(booked.values("start")[:1]),
        patient_name=Subquery(booked.values("patient__name")[:1]),
    )


def at_level(conversations: QuerySet[Conversation], level: str) -> QuerySet[Conversation]:
    if level == NOT_ASSESSED:
        return conversations.filter(urgency__isnull=True)
    return conversations.filter(urgency=level) if level in LEVELS else conversations


def in_order(conversations: QuerySet[Any], order: str) -> QuerySet[Conversation]:
    if order != "urgent":
        return conversations.order_by("-last_message_at", "pk")
    ranks = [When(urgency=level, then=Value(rank)) for rank, level in enumerate(LEVELS)]
    rank = Case(*ranks, default=Value(len(ranks)), output_field=IntegerField())
    return conversations.order_by(rank, "is_read", F("last_message_at").desc(), "pk")


def level_filters(clinic: Clinic, chosen: str) -> list[LevelFilter]:
    counted = Conversation.objects.filter(clinic=clinic).order_by().values_list("urgency").annotate(Count("pk"))
    counts: dict[str | None, int] = dict(counted)
    filters = [LevelFilter("", "All", sum(counts.values()), chosen not in {*LEVELS, NOT_ASSESSED})]
    filters += [LevelFilter(token, title, counts.get(token, 0), token == chosen) for token, title in LEVELS.items()]
    return [*filters, LevelFilter(NOT_ASSESSED, "No level yet", counts.get(None, 0), chosen == NOT_ASSESSED)]


def row_of(conversation: Conversation) -> Row:
    criteria = (conversation.assessment or {}).get("criteria", ())
    at_this_level = [c["name"] for c in criteria if c.get("urgency") == conversation.urgency and c.get("name")]
    level = conversation.urgency or NOT_ASSESSED
    return Row(
        conversation=conversation,
        level=level,
        level_title=in_words(level, LEVELS) if conversation.urgency else "No level yet",
        stage=in_words(conversation.stage, STAGES),
        why=tuple(at_this_level[:MOST_NAMES]),
        more_reasons=max(0, len(at_this_level) - MOST_NAMES),
    )
