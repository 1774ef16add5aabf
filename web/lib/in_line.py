"""On SQLite the writers of one process stand in line, so that only the processes compete for the one write lock.

SQLite lets a writer try again and again and favours nobody: of two hundred at once some would wait for seconds. Who
stands in line can also look, once it is their turn, whether there is still anything to write. Elsewhere rows are locked
one by one and the database keeps the line itself.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

from django.db import connection

_turn = RLock()


@contextmanager
def in_line() -> Iterator[None]:
    """Wait for this process's turn to write. Within a transaction, which has the lock already, there is no waiting."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    with _turn:
        yield
