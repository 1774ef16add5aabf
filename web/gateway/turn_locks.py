"""One turn at a time for each conversation, within this process.

Between processes the order is kept by the database: each message has one place,
and an older case never overwrites a newer one.
"""

import asyncio
from uuid import UUID
from weakref import WeakValueDictionary


class TurnLocks:
    """Hands out one lock for each conversation, for as long as somebody holds it or waits for it."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[UUID, asyncio.Lock] = WeakValueDictionary()

    def of(self, conversation_id: UUID) -> asyncio.Lock:
        """Return the conversation's lock."""
        lock = self._locks.get(conversation_id)
        if lock is None:
            lock = self._locks[conversation_id] = asyncio.Lock()
        return lock
