"""The web process is killed with SIGKILL while Rasa thinks: started again, it has lost nothing."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[3]
START_SECONDS = 60.0


class SlowRasa(ThreadingHTTPServer):
    """A Rasa on a real port that keeps every turn but the greeting waiting, until it is told to answer."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), TurnRequest)
        self.heard: list[str] = []
        self.has_a_turn = threading.Event()
        self.may_answer = threading.Event()


class TurnRequest(BaseHTTPRequestHandler):
    """One turn."""

    server: SlowRasa

    def do_POST(self) -> None:
        turn = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if turn["text"] != "/start":
            self.server.heard.append(turn["text"])
            self.server.has_a_turn.set()
            self.server.may_answer.wait(START_SECONDS)
        answer = json.dumps({"messages": [{"text": f"You said {turn['text']}."}]}).encode()
        try:
            self.send_response(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)
        except BrokenPipeError:
            pass  # the process that asked was killed

    def log_message(self, *_: Any) -> None:
        """Keep quiet."""


@pytest.fixture
def slow_rasa() -> Iterator[SlowRasa]:
    with SlowRasa() as rasa:
        threading.Thread(target=rasa.serve_forever, daemon=True).start()
        yield rasa
        rasa.may_answer.set()
        rasa.shutdown()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class WebProcess:
    """The real service under uvicorn, with a database of its own."""

    def __init__(self, data_dir: Path, rasa_port: int) -> None:
        self.port = free_port()
        self.environment = os.environ | {
            "DATA_DIR": str(data_dir),
            "DATABASE_URL": "",
            "PORT": str(self.port),
            "RASA_PORT": str(rasa_port),
            "TRIGEM_SECRET_KEY": "only for this test " * 3,
        }
        self.process: subprocess.Popen[bytes] | None = None
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{self.port}", timeout=START_SECONDS, trust_env=False)

    def manage(self, *command: str) -> None:
        subprocess.run([sys.executable, "manage.py", *command], cwd=ROOT, env=self.environment, check=True)

    def start(self) -> None:
        server = ["uvicorn", "web.asgi:application", "--host", "127.0.0.1", "--port", str(self.port)]
        self.process = subprocess.Popen([sys.executable, "-m", *server], cwd=ROOT, env=self.environment)
        transport = httpx.HTTPTransport(retries=0)
        with httpx.Client(transport=transport, trust_env=False) as probe:
            deadline = threading.Event()
            threading.Timer(START_SECONDS, deadline.set).start()
            while not deadline.is_set():
                assert self.process.poll() is None, "the web service did not start"
                try:
                    probe.get(f"http://127.0.0.1:{self.port}/healthz")
                except httpx.TransportError:
                    deadline.wait(0.05)
                else:
                    return
        raise AssertionError("the web service did not start in time")

    def kill(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


@pytest.fixture
def web(tmp_path: Path, slow_rasa: SlowRasa) -> Iterator[WebProcess]:
    web = WebProcess(tmp_path, int(slow_rasa.server_address[1]))
    web.manage("migrate", "--verbosity", "0")
    web.manage("seed_demo")
    web.start()
    yield web
    web.kill()


def test_a_message_survives_and_is_answered_once(web: WebProcess, slow_rasa: SlowRasa) -> None:
    begun = web.http.post("/api/v1/conversations", json={"clinic": "demo", "consent": True}).json()
    messages = f"/api/v1/conversations/{begun['id']}/messages"
    headers = {"Authorization": f"Bearer {begun['token']}"}
    key = {"Idempotency-Key": "the-same-request"}

    def send() -> httpx.Response:
        return web.http.post(messages, json={"text": "my face is drooping"}, headers=headers | key)

    cut_off: list[Exception] = []

    def send_and_be_cut_off() -> None:
        try:
            send()
        except httpx.TransportError as error:
            cut_off.append(error)

    sending = threading.Thread(target=send_and_be_cut_off)
    sending.start()
    assert slow_rasa.has_a_turn.wait(START_SECONDS)
    web.kill()
    sending.join()
    assert cut_off

    web.start()
    kept = web.http.get(messages, headers=headers).json()
    assert [message["text"] for message in kept["messages"] if message["sender"] == "visitor"] == [
        "my face is drooping"
    ]
    assert kept["state"]["urgency"] == "emergency"

    slow_rasa.may_answer.set()
    reply = send().json()
    assert reply["messages"][0]["card"]["kind"] == "emergency"
    assert send().json() == reply
    texts = [message["text"] for message in web.http.get(messages, headers=headers).json()["messages"]]
    assert texts.count("my face is drooping") == 1
    assert slow_rasa.heard == ["my face is drooping"] * 2
