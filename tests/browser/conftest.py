"""A Chromium, the real web service, and a chat API that says what a test wants."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from ops.browser import ensure
from ops.conversations import free_port
from ops.paths import ROOT
from tests.browser.fixture_chat import FixtureChat, FixtureServer
from tests.browser.stage import STAGE_PAGES, Stage
from tests.system.running import RunningTrigem

START_WITHIN_SECONDS = 60
BROWSER_FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PHONE = {"width": 400, "height": 700}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents and ({"page", "stage", "visit"} & set(getattr(item, "fixturenames", ()))):
            item.add_marker(pytest.mark.browser)


class Chromium:
    """A browser for the whole session.

    Playwright keeps an event loop marked as running in this thread between its calls. Tests that are not ours would
    trip over it, so the mark is there only while a test of ours has the browser.
    """

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.loop = asyncio.get_running_loop()

    def lend(self) -> None:
        asyncio._set_running_loop(self.loop)

    def take_back(self) -> None:
        asyncio._set_running_loop(None)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    with sync_playwright() as playwright:
        chromium = Chromium(playwright.chromium.launch(executable_path=ensure(), args=BROWSER_FLAGS))
        chromium.take_back()
        yield chromium
        chromium.lend()
        chromium.browser.close()


@pytest.fixture
def browser(chromium: Chromium) -> Iterator[Browser]:
    chromium.lend()
    yield chromium.browser
    chromium.take_back()


@pytest.fixture(scope="session")
def web_service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The real web service alone, with the demo clinic and nothing behind it."""
    port = free_port()
    environment = {
        **os.environ,
        "PORT": str(port),
        "DATA_DIR": str(tmp_path_factory.mktemp("web")),
        "TRIGEM_SECRET_KEY": "only-for-this-test-run",
        "TRIGEM_SERVICE_TOKEN": "only-for-this-test-run-service",
        "TRIGEM_RASA_TOKEN": "only-for-this-test-run-rasa",
    }
    for command in ("migrate", "seed_demo"):
        done = subprocess.run(
            [sys.executable, "manage.py", command], cwd=ROOT, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
    served = [sys.executable, "-m", "uvicorn", "web.asgi:application", "--port", str(port), "--log-level", "warning"]
    process = subprocess.Popen(served, cwd=ROOT, env=environment)
    url = f"http://127.0.0.1:{port}"
    wait_until_it_answers(process, url)
    yield url
    process.terminate()
    process.wait(timeout=20)


def wait_until_it_answers(process: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + START_WITHIN_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            httpx.get(f"{url}/healthz", trust_env=False)
            return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise AssertionError("the web service did not start")


@pytest.fixture(scope="session")
def fixture_server(web_service: str) -> Iterator[FixtureServer]:
    server = FixtureServer(free_port(), web_service)
    server.pages.update(STAGE_PAGES)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def chat(fixture_server: FixtureServer) -> FixtureChat:
    """The assistant of this test: nothing said yet."""
    fixture_server.chat = FixtureChat()
    return fixture_server.chat


@pytest.fixture
def page(browser: Browser, fixture_server: FixtureServer, chat: FixtureChat) -> Iterator[Page]:
    """A fresh visitor on a phone. Anything the page complains of in the console fails the test."""
    context = browser.new_context(
        viewport=PHONE, base_url=fixture_server.url, locale="en-GB", timezone_id="Europe/London", accept_downloads=True
    )
    context.set_default_timeout(10_000)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda line: complaints.append(line.text) if line.type == "error" else None)
    yield page
    chat.gate.set()
    context.close()
    assert [complaint for complaint in complaints if "Failed to load resource" not in complaint] == []


@pytest.fixture
def stage(page: Page) -> Stage:
    """An empty page to put one component on."""
    return Stage(page)


@pytest.fixture(scope="session")
def running_trigem(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningTrigem]:
    """Everything, as `make run` starts it, in a folder of its own."""
    folder = Path(tmp_path_factory.mktemp("trigem"))
    # How long a visitor may be kept waiting is tested elsewhere; here a busy machine must not change what is said.
    running = RunningTrigem(folder, TRIGEM_RASA_TIMEOUT_SECONDS="60").start()
    yield running
    assert running.stop() == 0
