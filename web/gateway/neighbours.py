"""Whether the action server lives. The gateway never talks to it otherwise."""

import asyncio

import httpx

HEALTH_SECONDS = 2.0


class Neighbour:
    """Another process of ours on this machine."""

    def __init__(self, url: str, *, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._http = httpx.AsyncClient(base_url=url, timeout=HEALTH_SECONDS, transport=transport, trust_env=False)

    async def is_well(self) -> bool:
        """Whether it answers its health call."""
        try:
            async with asyncio.timeout(HEALTH_SECONDS):
                answer = await self._http.get("/health")
        except (httpx.HTTPError, TimeoutError):
            return False
        return answer.status_code == httpx.codes.OK

    async def close(self) -> None:
        """Give the connection back."""
        await self._http.aclose()
