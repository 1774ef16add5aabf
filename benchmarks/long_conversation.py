"""What a turn costs late in a conversation: turn 300 beside turn 10, through the whole public chat API."""

import asyncio
import os
import statistics
import tempfile
import time
from pathlib import Path

import httpx

from benchmarks.beside_stock import chat_turn, is_ready
from benchmarks.servers import free_port, seconds_until, serving
from ops.paths import ROOT, SERVICE_PYTHON

TURNS = 305
QUESTIONS = (
    "what are the side effects?",
    "how long does a root canal take?",
    "how fast will I be seen?",
    "what is a crown?",
    "does a mouth guard help with headaches?",
)


async def talk(url: str) -> list[float]:
    turn = chat_turn(url)
    times = []
    async with httpx.AsyncClient(timeout=60, trust_env=False) as client:
        for number in range(TURNS):
            began = time.perf_counter()
            await turn(client, "only", QUESTIONS[number % len(QUESTIONS)])
            times.append((time.perf_counter() - began) * 1000)
    return times


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="trigem-bench-") as folder:
        scratch = Path(folder)
        port = free_port()
        env = {
            **os.environ,
            "PORT": str(port),
            "RASA_PORT": str(free_port()),
            "ACTIONS_PORT": str(free_port()),
            "DATA_DIR": str(scratch / "data"),
            "CHAT_RATE_LIMIT": "off",
        }
        with serving([SERVICE_PYTHON, "-m", "ops.run"], cwd=ROOT, env=env, log=scratch / "run.log") as process:
            url = f"http://127.0.0.1:{port}"
            seconds_until(process, lambda: is_ready(url))
            times = asyncio.run(talk(url))
    early, late = statistics.median(times[5:15]), statistics.median(times[TURNS - 10 :])
    print(
        f"Median turn around the 10th {early:.0f} ms, around the 300th {late:.0f} ms: "
        f"{late / early:.2f}× (target ≤ 1.2×)."
    )


if __name__ == "__main__":
    main()
