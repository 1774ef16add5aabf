"""Database work beside an event loop.

Queries run in a few threads of their own that keep their connections, instead
of one new thread and connection for every request, which is what Django's
default would cost each turn of a conversation.

SQLite lets one transaction write at a time, and whoever waits for the lock waits
blindly. So a process writes from one thread: its turns queue up in order, and
the lock is only ever contended by other processes.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from django.db import InterfaceError, OperationalError, close_old_connections, connection

Result = TypeVar("Result")
Parameters = ParamSpec("Parameters")

READING_THREADS = 4
WRITING_THREADS = 1 if connection.vendor == "sqlite" else 8

reading = ThreadPoolExecutor(READING_THREADS, thread_name_prefix="reading")
writing = ThreadPoolExecutor(WRITING_THREADS, thread_name_prefix="writing")


class DatabaseBusyError(Exception):
    """The database is locked or cannot be reached; whatever was under way was rolled back."""


async def read(function: Callable[Parameters, Result], *args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
    """Run a function that only reads from the database."""
    return await _in_thread(reading, partial(function, *args, **kwargs))


async def write(function: Callable[Parameters, Result], *args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
    """Run a function that may write to the database."""
    return await _in_thread(writing, partial(function, *args, **kwargs))


async def _in_thread(threads: ThreadPoolExecutor, work: Callable[[], Result]) -> Result:
    return await asyncio.get_running_loop().run_in_executor(threads, _run, work)


def _run(work: Callable[[], Result]) -> Result:
    close_old_connections()
    try:
        return work()
    except (OperationalError, InterfaceError):
        close_old_connections()
        # What the driver says may quote the row; the type is enough.
        raise DatabaseBusyError from None
