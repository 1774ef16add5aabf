"""What a way of sending has to say for itself.

A carrier hands one message over and returns, or raises one of three: it was not taken but may be later, it will never
be taken, or nobody can know. `reason` is a short word for staff, without address and without a patient's words.
"""

from __future__ import annotations

from collections.abc import Callable

from web.appointments.messages.about import About
from web.appointments.models import PatientMessage

Carrier = Callable[[PatientMessage, About], None]
LONGEST_REASON = 40


class CarrierError(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(reason[:LONGEST_REASON])
        self.reason = reason[:LONGEST_REASON]


class NotNowError(CarrierError):
    """Not taken, and nothing was handed over; worth another try."""


class NotAcceptedError(CarrierError):
    """Not taken, and another try will not change that."""


class UnclearError(CarrierError):
    """Handed over, but no answer came: it may have arrived."""
