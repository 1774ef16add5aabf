"""Many visitors at once against an HTTP chat: turns a second and the time of each turn."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import httpx

Turn = Callable[[httpx.AsyncClient, str, str], Awaitable[None]]


@dataclass(frozen=True)
class Measured:
    """Times in milliseconds, throughput in turns per second."""

    p50_ms: float
    p95_ms: float
    turns_per_second: float


async def one_visitor(client: httpx.AsyncClient, turn: Turn, visitor: str, messages: Sequence[str]) -> list[float]:
    times = []
    for message in messages:
        began = time.perf_counter()
        await turn(client, visitor, message)
        times.append((time.perf_counter() - began) * 1000)
    return times


async def measure_async(turn: Turn, visitors: int, messages: Sequence[str], prefix: str) -> Measured:
    limits = httpx.Limits(max_connections=visitors + 10)
    async with httpx.AsyncClient(timeout=120, limits=limits, trust_env=False) as client:
        began = time.perf_counter()
        all_times = await asyncio.gather(
            *(one_visitor(client, turn, f"{prefix}-{number}", messages) for number in range(visitors))
        )
        took = time.perf_counter() - began
    times = sorted(value for some in all_times for value in some)
    return Measured(
        p50_ms=statistics.median(times),
        p95_ms=times[int(len(times) * 0.95) - 1],
        turns_per_second=len(times) / took,
    )


def measure(turn: Turn, *, visitors: int, messages: Sequence[str], prefix: str) -> Measured:
    """Let `visitors` say `messages` one after the other, all visitors at once."""
    return asyncio.run(measure_async(turn, visitors, messages, prefix))


def rest_turn(url: str, *, may_be_silent: bool = False) -> Turn:
    """A turn on Rasa's own REST channel. Raises httpx.HTTPStatusError on an error.

    A bot with a statistical policy may choose to listen on; `may_be_silent` counts that as a turn,
    else it raises ValueError.
    """

    async def turn(client: httpx.AsyncClient, visitor: str, message: str) -> None:
        reply = await client.post(f"{url}/webhooks/rest/webhook", json={"sender": visitor, "message": message})
        reply.raise_for_status()
        if not reply.json() and not may_be_silent:
            raise ValueError(f"no reply to {message!r}")

    return turn
