"""How fast a visitor may go. Counting is left to the `limits` library, in memory or in Redis."""

import asyncio
import logging
import math
import time

from limits import RateLimitItem, parse
from limits.aio.storage import Storage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.storage import storage_from_string

from web.lib.problems import ProblemError

logger = logging.getLogger(__name__)

COUNTING_SECONDS = 0.5


class PaceLimit:
    """Refuses with 429 what comes faster than a rate allows."""

    def __init__(self, redis_url: str, *, on: bool) -> None:
        self.on = on
        storage = (
            storage_from_string(f"async+{redis_url}", implementation="redispy")
            if redis_url
            else storage_from_string("async+memory://")
        )
        if not isinstance(storage, Storage):
            raise TypeError("the rate limits need a storage that can be awaited")
        self._limiter = SlidingWindowCounterRateLimiter(storage)
        self._rates: dict[str, RateLimitItem] = {}

    async def count(self, rate: str, *who: str) -> None:
        """Count one request. Where counting itself fails, nobody in pain is turned away for it."""
        if not self.on:
            return
        item = self._rates.setdefault(rate, parse(rate))
        try:
            async with asyncio.timeout(COUNTING_SECONDS):
                allowed = await self._limiter.hit(item, *who)
                reset_at = 0.0 if allowed else (await self._limiter.get_window_stats(item, *who)).reset_time
        except Exception as error:  # whatever the store's client raises
            logger.error("Rate limits cannot be counted: %s", type(error).__name__)
            return
        if not allowed:
            wait = max(1, math.ceil(reset_at - time.time()))
            raise ProblemError(
                429, "too-fast", f"Too many requests in a short time. Wait {wait} s.", retry_after_seconds=wait
            )
