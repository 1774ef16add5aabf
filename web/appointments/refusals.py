"""Why the diary says no, as problems that a client can tell apart by their type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from web.lib.problems import ProblemError

if TYPE_CHECKING:
    from datetime import datetime

    from web.appointments.models import Appointment


class Refusal(ProblemError):
    """Any no of the diary."""

    @property
    def problem(self) -> str:
        """What the problem's type ends with."""
        return self.name


class UrgencyForbids(Refusal):
    """The conversation is too urgent for this time, or for any."""

    def __init__(self, detail: str) -> None:
        super().__init__(409, "booking-refused", detail)


class TooSoonAfterSession(Refusal):
    """Fewer than twelve weeks after the last session; `not_before` is when the next may be."""

    def __init__(self, detail: str, not_before: datetime) -> None:
        super().__init__(409, "too-soon-after-session", detail, not_before=not_before.isoformat())


class SlotTaken(Refusal):
    """Somebody else has the time, or it is no time that can be booked."""

    def __init__(self, detail: str) -> None:
        super().__init__(409, "slot-taken", detail)


class AlreadyBooked(Refusal):
    """One live appointment for each service and conversation: a second is a move."""

    def __init__(self, detail: str, appointment: Appointment) -> None:
        super().__init__(409, "already-booked", detail)
        self.appointment = appointment


class NotChangeable(Refusal):
    """The appointment is over, or the change does not follow from what it is."""

    def __init__(self, detail: str) -> None:
        super().__init__(409, "not-changeable", detail)


class TooLate(NotChangeable):
    """The clinic wants changes on short notice by phone."""

    def __init__(self, detail: str, phone: str) -> None:
        super().__init__(detail)
        self.name = "too-late"
        self.more["phone"] = phone


class OfferLapsed(Refusal):
    """The offer from the waiting list ran out, was taken already, or went to the next."""

    def __init__(self, detail: str) -> None:
        super().__init__(409, "offer-lapsed", detail)


class NotAcceptable(Refusal):
    """What was sent is not usable; `field` names the part."""

    def __init__(self, field: str, detail: str) -> None:
        super().__init__(422, "not-acceptable", detail, field=field)
        self.field = field


class NotFound(Refusal):
    def __init__(self, detail: str) -> None:
        super().__init__(404, "not-found", detail)
