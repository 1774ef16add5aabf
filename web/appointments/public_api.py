"""`GET /api/v1/clinics/{key}/slots`: what is free, for anyone who asks. Booking goes through a conversation."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest
from django.utils import timezone
from ninja import Query, Router, Schema

from web.appointments.free_time import free_slots
from web.appointments.models import Clinic, Service, ServiceKind
from web.appointments.refusals import NotAcceptable, NotFound
from web.appointments.slot_json import slot_json

USUAL_SPAN = timedelta(days=14)
MOST_SLOTS = 1000
LAST_YEAR = 9000  # arithmetic with zones needs room after it

Since = Annotated[
    str | None, Query(alias="from", description="A date, or a time with its offset. Without it, from now on.")
]
Until = Annotated[
    str | None, Query(alias="to", description="A date, included, or a time. Without it, two weeks after the start.")
]

router = Router(tags=["appointments"])


class FreeSlot(Schema):
    start: datetime
    end: datetime
    practitioner: str
    service: ServiceKind
    place: str


class FreeSlots(Schema):
    """`next_from` is where to go on when there are more than one reply holds."""

    time_zone: str
    slots: list[FreeSlot]
    next_from: datetime | None


@router.get("/clinics/{key}/slots", response=FreeSlots, summary="Free appointment slots")
def list_free_slots(
    request: HttpRequest,
    key: str,
    service: ServiceKind,
    since: Since = None,
    until: Until = None,
) -> dict[str, Any]:
    clinic = Clinic.objects.filter(key=key).first()
    if clinic is None:
        raise NotFound("No clinic has this key.")
    offered = Service.objects.select_related("clinic").filter(clinic=clinic, kind=service).first()
    now = timezone.now()
    start = moment("from", since, clinic.zone) if since else now
    end = moment("to", until, clinic.zone, end_of_day=True) if until else max(start, now) + USUAL_SPAN
    if end <= start:
        raise NotAcceptable("to", "The end of the span must come after its start.")
    slots = [] if offered is None else free_slots(offered, start, end, now=now)
    following = slots[MOST_SLOTS].start if len(slots) > MOST_SLOTS else None
    shown = [slot for slot in slots if following is None or slot.start < following]
    return {
        "time_zone": clinic.time_zone,
        "slots": [slot_json(slot) for slot in shown],
        "next_from": following,
    }


def moment(name: str, written: str, zone: ZoneInfo, *, end_of_day: bool = False) -> datetime:
    """A date means its midnight in the clinic's zone; a time without an offset is the clinic's too."""
    try:
        try:
            day = date.fromisoformat(written)
        except ValueError:
            read = datetime.fromisoformat(written.replace(" ", "+"))
            read = read if read.tzinfo else read.replace(tzinfo=zone)
        else:
            read = datetime.combine(day, time(0), zone) + timedelta(days=int(end_of_day))
    except (ValueError, OverflowError) as error:
        raise NotAcceptable(name, "Write a date such as 2026-11-23, or a time such as 2026-11-23T10:00:00Z.") from error
    if not 1970 <= read.year <= LAST_YEAR:
        raise NotAcceptable(name, "This year is out of range.")
    return read
