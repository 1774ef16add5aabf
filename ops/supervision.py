"""Run the processes under supervisor, say which one fails, and end all of them together.

Runs in the service environment, where supervisor is installed.
"""

import http.client
import json
import os
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
import xmlrpc.client
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import cast

from supervisor.xmlrpc import SupervisorTransport

from ops.progress import say
from ops.tether import tie_to_parent

LOOK_EVERY_SECONDS = 0.5
READY_WITHIN_SECONDS = 180
BAD_STATES = ("BACKOFF", "EXITED", "FATAL", "UNKNOWN")


def readiness(port: int) -> dict[str, str]:
    """What /readyz says; empty while the web process does not answer."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=3) as reply:
            return dict(json.load(reply))
    except urllib.error.HTTPError as reply:
        try:
            return dict(json.load(reply))
        except ValueError:
            return {}
    except (OSError, ValueError, http.client.HTTPException):
        return {}


def is_ready(port: int) -> bool:
    said = readiness(port)
    return bool(said) and all(said.get(part) == "ok" for part in ("rasa", "actions", "database"))


class Supervision:
    """One supervisord and its children, from start to end."""

    def __init__(self, config: Path, socket: Path, environment: dict[str, str], logs: Path) -> None:
        self.logs = logs
        self.socket = socket
        self.stopping = threading.Event()
        self.seen: dict[str, str] = {}
        self.supervisord = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", "supervisor.supervisord", "--configuration", str(config)],
            env=environment,
            stdout=subprocess.DEVNULL,
            preexec_fn=tie_to_parent,
        )
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self.on_signal)

    def on_signal(self, number: int, frame: FrameType | None) -> None:
        self.stopping.set()

    def states(self) -> dict[str, dict[str, object]]:
        """Each process's state as supervisor sees it; empty while supervisor is not up."""
        server = xmlrpc.client.ServerProxy(
            "http://127.0.0.1", transport=SupervisorTransport(serverurl=f"unix://{self.socket}")
        )
        try:
            told = cast(list[dict[str, object]], server.supervisor.getAllProcessInfo())
        except (OSError, xmlrpc.client.Error, http.client.HTTPException):
            return {}
        return {str(process["name"]): process for process in told}

    def say_changes(self) -> bool:
        """Tell of processes that stopped or came back. False when one is given up."""
        given_up = False
        for name, process in self.states().items():
            state = str(process["statename"])
            before = self.seen.get(name)
            if state != before:
                if state in BAD_STATES:
                    why = process.get("spawnerr") or f"exit status {process.get('exitstatus')}"
                    then = "given up" if state == "FATAL" else "starting it again"
                    say(f"✗ {name} stopped ({why}); {then}. Its log: {self.logs / (name + '.log')}")
                elif before in BAD_STATES and state == "RUNNING":
                    say(f"• {name} runs again")
                self.seen[name] = state
            given_up = given_up or state == "FATAL"
        return not given_up

    def watch(self, port: int, on_ready: Callable[[], None]) -> int:
        """Wait until told to stop or a process is given up; the exit status."""
        waited = 0.0
        ready = False
        while not self.stopping.wait(LOOK_EVERY_SECONDS):
            if self.supervisord.poll() is not None:
                say(f"✗ The process manager ended. Its log: {self.logs / 'supervisord.log'}")
                return 1
            if not self.say_changes():
                say("Stopping everything. Mend what the log says and run `make run` again.")
                return 1
            if ready:
                continue
            waited += LOOK_EVERY_SECONDS
            if is_ready(port):
                ready = True
                on_ready()
            elif waited > READY_WITHIN_SECONDS:
                said = readiness(port)
                late = [part for part in ("rasa", "actions", "database") if said.get(part) != "ok"]
                say(f"✗ Not ready after {READY_WITHIN_SECONDS} s: {', '.join(late)}. Logs: {self.logs}")
                return 1
        return 0

    def end(self) -> None:
        """Stop supervisord, which stops its children and waits for them."""
        if self.supervisord.poll() is None:
            os.kill(self.supervisord.pid, signal.SIGTERM)
            try:
                self.supervisord.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.supervisord.kill()
