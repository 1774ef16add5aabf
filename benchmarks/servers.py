"""Start and stop the servers that are measured, and read how much memory they hold."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import httpx

from ops.conversations import free_port as free_port
from ops.tether import tie_to_parent

UP_WITHIN_SECONDS = 240


@contextmanager
def serving(
    command: Sequence[str | Path], *, cwd: Path, env: Mapping[str, str], log: Path
) -> Iterator[subprocess.Popen[bytes]]:
    """A server process for the length of the block; its output goes to `log`."""
    with log.open("wb") as out:
        process = subprocess.Popen(
            [str(part) for part in command],
            cwd=cwd,
            env=dict(env),
            stdout=out,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=tie_to_parent,
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                try:
                    process.wait(timeout=20)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()


def memory_mb(process: subprocess.Popen[bytes]) -> float:
    """Resident memory of a process and its children, MB (Linux)."""
    total = 0
    pending = [process.pid]
    while pending:
        pid = pending.pop()
        status = Path(f"/proc/{pid}/status").read_text()
        total += next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))
        pending += [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    return total / 1024


def seconds_until(process: subprocess.Popen[bytes], ask: Callable[[], bool]) -> float:
    """Seconds from now until `ask` succeeds. Raises TimeoutError, or RuntimeError when the process ends first."""
    began = time.perf_counter()
    while time.perf_counter() - began < UP_WITHIN_SECONDS:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended at once with status {process.returncode}")
        if ask():
            return time.perf_counter() - began
        time.sleep(0.1)
    raise TimeoutError(f"no answer within {UP_WITHIN_SECONDS} s")


class Ask:
    """Whether a POST is answered with success."""

    def __init__(self, url: str, body: dict[str, object], headers: Mapping[str, str] | None = None) -> None:
        self.url, self.body, self.headers = url, body, headers

    def __call__(self) -> bool:
        try:
            reply = httpx.post(self.url, json=self.body, headers=self.headers, timeout=30, trust_env=False)
        except httpx.HTTPError:
            return False
        return reply.is_success and bool(reply.json())
