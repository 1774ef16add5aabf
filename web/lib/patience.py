"""Trying again where the database, not the request, was the trouble: locked, out of connections, or a deadlock broken.

For work that is one transaction, which was rolled back whole. Bounded, with waits drawn at random so that those who met
do not meet again.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import InterfaceError, OperationalError, connection
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, stop_after_delay, wait_random_exponential

P = ParamSpec("P")
R = TypeVar("R")

MOST_ATTEMPTS = 6
GIVE_UP_AFTER_SECONDS = 4.0
FIRST_WAIT_SECONDS = 0.05
LONGEST_WAIT_SECONDS = 0.6


def patient(work: Callable[P, R]) -> Callable[P, R]:
    """Decorate a function that is one transaction. Inside another transaction only the outermost can try again."""

    @wraps(work)
    def tried(*args: P.args, **kwargs: P.kwargs) -> R:
        if connection.in_atomic_block:
            return work(*args, **kwargs)
        again = Retrying(
            retry=retry_if_exception_type((OperationalError, InterfaceError)),
            wait=wait_random_exponential(FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS),
            stop=stop_after_attempt(MOST_ATTEMPTS) | stop_after_delay(GIVE_UP_AFTER_SECONDS),
            before_sleep=lambda state: connection.close(),
            reraise=True,
        )
        return again(work, *args, **kwargs)

    return tried
