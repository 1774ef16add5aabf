"""A whole Trigem, started as `make run` starts it, on free ports and a folder of its own."""

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx

from ops.conversations import free_port
from ops.paths import ROOT

READY_WITHIN_SECONDS = 240
STAFF_PASSWORD = "correct horse battery staple"


class RunningTrigem:
    """Start it, ask it, kill parts of it, stop it."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.ports = {"web": free_port(), "rasa": free_port(), "actions": free_port()}
        self.environment = environment
        self.process: subprocess.Popen[str] | None = None
        self.lines: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.ports['web']}"

    def start(self) -> "RunningTrigem":
        """Start and wait for the line `ready: …`. Raises AssertionError with what was printed."""
        env = {
            **os.environ,
            "PORT": str(self.ports["web"]),
            "RASA_PORT": str(self.ports["rasa"]),
            "ACTIONS_PORT": str(self.ports["actions"]),
            "DATA_DIR": str(self.folder),
            "DEMO_STAFF_PASSWORD": STAFF_PASSWORD,
            "CHAT_RATE_LIMIT": "off",
            **self.environment,
        }
        env.pop("DJANGO_SETTINGS_MODULE", None)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "ops.run"],
            cwd=ROOT,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        printed: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, args=(printed,), daemon=True).start()
        deadline = time.monotonic() + READY_WITHIN_SECONDS
        while time.monotonic() < deadline:
            try:
                line = printed.get(timeout=1)
            except queue.Empty:
                continue
            if line is None:
                break
            if line.startswith("ready: "):
                return self
        self.stop()
        raise AssertionError("Trigem did not become ready:\n" + "".join(self.lines[-40:]))

    def _read(self, printed: "queue.Queue[str | None]") -> None:
        assert self.process is not None
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.append(line)
            printed.put(line)
        printed.put(None)

    def pid_on(self, part: str) -> int:
        """The process that listens on a part's port, by the kernel's own table."""
        wanted = f":{self.ports[part]:04X}"
        inodes = {
            fields[9]
            for table in ("/proc/net/tcp", "/proc/net/tcp6")
            for fields in (line.split() for line in Path(table).read_text().splitlines()[1:])
            if fields[1].endswith(wanted) and fields[3] == "0A"
        }
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                held = {str(file.readlink()) for file in (folder / "fd").iterdir()}
            except OSError:
                continue
            if any(f"socket:[{inode}]" in held for inode in inodes):
                return int(folder.name)
        raise AssertionError(f"nothing listens on the port of {part}")

    def kill(self, part: str) -> None:
        """SIGKILL to the process of a part: it gets no chance to tidy up."""
        os.kill(self.pid_on(part), signal.SIGKILL)

    def freeze(self, part: str) -> int:
        """SIGSTOP: the process is there, holds its port, and never answers."""
        pid = self.pid_on(part)
        os.kill(pid, signal.SIGSTOP)
        return pid

    def readiness(self) -> httpx.Response:
        return httpx.get(f"{self.url}/readyz", timeout=20, trust_env=False)

    def wait_until_ready(self) -> None:
        deadline = time.monotonic() + READY_WITHIN_SECONDS
        while time.monotonic() < deadline:
            try:
                if self.readiness().status_code == 200:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.2)
        raise AssertionError("not ready again:\n" + "".join(self.lines[-20:]))

    def stop(self) -> int:
        """SIGTERM, as a service manager would; the exit status."""
        assert self.process is not None
        if self.process.poll() is None:
            os.kill(self.process.pid, signal.SIGTERM)
        try:
            return self.process.wait(timeout=40)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            return self.process.wait()
