"""Database work beside an event loop.

Queries run in a few threads of their own that keep their connections, instead
of one new thread and connection for every request, which is what Django's
default would cost each turn of a conversation.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from django.db import InterfaceError, OperationalError, close_old_connections

Result = TypeVar("Result")
Parameters = ParamSpec("Parameters")

THREADS = ThreadPoolExecutor(max_workers=8, thread_name_prefix="database")


class DatabaseBusyError(Exception):
    """The database is locked or cannot be reached; whatever was under way was rolled back."""


def _run(function: Callable[Parameters, Result], *args: Parameters.args, **kwargs: Parameters.kwargs) -> Result:
    close_old_connections()
    try:
        return function(*args, **kwargs)
    except (OperationalError, InterfaceError):
        close_old_connections()
        # What the driver says may quote the row; the type is enough.
        raise DatabaseBusyError from None


async def in_database_thread(
    function: Callable[Parameters, Result], *args: Parameters.args, **kwargs: Parameters.kwargs
) -> Result:
    """Run a function that queries the database and return what it returns."""
    work = partial(_run, function, *args, **kwargs)
    return await asyncio.get_running_loop().run_in_executor(THREADS, work)
