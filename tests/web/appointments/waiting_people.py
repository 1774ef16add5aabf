"""What the tests of the waiting list have in common."""

from __future__ import annotations

from datetime import UTC, datetime

from web.appointments import changing
from web.appointments.models import Appointment, ChangedBy, Waiting
from web.appointments.wanted import Author

MONDAY_8 = datetime(2026, 11, 23, 8, tzinfo=UTC)
BY_STAFF = Author(ChangedBy.STAFF, "ada")


def free_it(appointment: Appointment, now: datetime = MONDAY_8) -> None:
    changing.cancel(appointment, author=BY_STAFF, now=now)


def statuses() -> list[str]:
    return [place.status for place in Waiting.objects.order_by("pk")]
